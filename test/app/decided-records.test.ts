import { expect } from 'chai';
import type { ArticlePanel } from '../../src/plugins/newsdesk/contracts/desk';
import { type Desk, desk } from './boot';
import { addCast, type Cast, herring, removeCast, UNKNOWN, valletta } from './cast';
import { logIn, type Refusal, type Requester } from './editors';
import { documentsOf, importText } from './newsroom';

const PERSON = 'api::person.person';
const KEY = 'person:marit solbakken';
const MALTA = `Maltese Foreign Minister ${UNKNOWN} said on Wednesday that the ports would reopen.`;

describe('records that decisions name', () => {
  let given: Desk;
  let cast: Cast;
  let editor: Requester;
  before(async () => {
    given = await desk();
    editor = await logIn(given, 'strapi-super-admin');
  });
  beforeEach(async () => {
    cast = await addCast(given.strapi);
  });
  afterEach(async () => {
    await removeCast(given.strapi, 'test');
    await db()('newsdesk_decisions').whereNull('article').orWhere('name_form', 'marit solbakken').del();
  });

  const db = () => given.strapi.db.connection;
  const people = () => documentsOf(given.strapi, PERSON);
  const post = async <Body>(path: string, body: object = {}, wanted = 200): Promise<Body> => {
    const answer = await editor.request<Body>('POST', `/newsdesk/${path}`, body);
    expect(answer.status, JSON.stringify(answer.body)).to.equal(wanted);
    return answer.body;
  };
  const remove = async (record: string): Promise<void> => {
    await db()('newsdesk_appearances').where({ record }).update({ state: 'none' });
    await people().delete({ documentId: record });
  };

  it('are not known to the index where a decision was refused', async () => {
    await post('records/hide', { kind: 'person', record: cast.solbakken });
    const { documentId } = await importText(given.strapi, herring('malta.txt', MALTA));
    const [made] = await people().findMany({ filters: { name: UNKNOWN } });
    await remove(made?.documentId ?? '');
    const refused = await post<Refusal>(`articles/${documentId}/decisions`, { key: KEY, verb: 'accept' }, 400);
    expect(refused.error.message).to.match(/hid this record everywhere/);
    expect((await importText(given.strapi, valletta('ports.txt'))).counts.created).to.equal(1);
  });

  it('stay where they got an office since, though the word that made them is taken back', async () => {
    await remove(cast.solbakken);
    const { documentId } = await importText(given.strapi, herring());
    const panel = await post<ArticlePanel>(`articles/${documentId}/decisions`, { key: KEY, verb: 'create' });
    const entry = panel.people.find(({ key }) => key === KEY);
    const person = entry?.record?.documentId ?? '';
    const office = await documentsOf(given.strapi, 'plugin::newsdesk.office').create({
      data: { title: 'Minister of Trials', country: 'NO', rank: 'minister' },
    });
    await documentsOf(given.strapi, 'plugin::newsdesk.office-term').create({
      data: { person, office: office.documentId, startDate: '2020-01-15', termStatus: 'holder' },
    });
    await post(`articles/${documentId}/decisions/${entry?.decision?.documentId}/take-back`);
    expect(await people().findOne({ documentId: person }), 'the person who holds the office').not.to.equal(null);
  });

  it('are linked no more by a standing rule once they are gone', async () => {
    const other = await people().create({ data: { name: 'Trine Trialson', nationalities: ['NO'] } });
    await post('rules', { kind: 'person', name: 'Marit Solbakken', record: other.documentId });
    await people().delete({ documentId: other.documentId });
    const { documentId } = await importText(given.strapi, herring());
    const linked: { record: string }[] = await db()('newsdesk_appearances').where({
      article: documentId,
      name_form: 'marit solbakken',
    });
    expect(linked.map(({ record }) => record)).to.deep.equal([cast.solbakken]);
  });
});
