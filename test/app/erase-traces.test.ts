import { expect } from 'chai';
import { type Desk, desk } from './boot';
import { addCast, type Cast, herring, removeCast, SOLBAKKEN, STEINSDOTTIR } from './cast';
import { logIn, type Requester } from './editors';
import { documentsOf, importText } from './newsroom';
import { holders, importFiles } from './registry-files';

const FOUNDATION = 'Trial: the Marit Solbakken Foundation paid for the hall.';

describe('what an erasure leaves', () => {
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
    await db()('newsdesk_erasures').del();
    await db()('newsdesk_decisions').whereNull('article').orWhere('name_form', 'like', 'marit solbakken%').del();
    await given.strapi.store({ type: 'plugin', name: 'newsdesk', key: 'erasureKey' }).delete({});
  });

  const db = () => given.strapi.db.connection;
  const post = async (path: string, body: object = {}): Promise<void> => {
    const answer = await editor.request('POST', `/newsdesk/${path}`, body);
    expect(answer.status, JSON.stringify(answer.body)).to.equal(200);
  };
  const erase = () => post('records/erase', { record: cast.solbakken, confirm: 'erase' });
  const namesIn = async (article: string): Promise<string[]> => {
    const rows: { name: string }[] = await db()('newsdesk_appearances').where({ article, kind: 'person' });
    return rows.map(({ name }) => name);
  };

  it('forgets decisions on stories that are gone, where they still give the name', async () => {
    const { documentId } = await importText(given.strapi, herring());
    await post(`articles/${documentId}/corrections`, {
      verb: 'mark',
      kind: 'person',
      name: 'one sea',
      of: 'person:marit solbakken',
    });
    await documentsOf(given.strapi, 'api::article.article').delete({ documentId: String(documentId) });
    const left = () => db()('newsdesk_decisions').where('article', String(documentId));
    expect(await left()).to.have.length(1);
    await erase();
    expect(await left()).to.deep.equal([]);
  });

  it('keeps what was said of others, and empties a note that names the person', async () => {
    const { documentId } = await importText(given.strapi, herring('herring.txt', FOUNDATION));
    const name = 'Marit Solbakken Foundation';
    await post(`articles/${documentId}/corrections`, { verb: 'mark', kind: 'organization', name });
    const key = 'person:gudrun steinsdottir';
    await post(`articles/${documentId}/decisions`, { key, verb: 'accept', note: 'Not MARIT Solbakken, as before.' });
    await erase();
    const left: { verb: string; note: string | null }[] = await db()('newsdesk_decisions')
      .where({ article: documentId })
      .orderBy('id');
    expect(left.map(({ verb, note }) => [verb, note])).to.deep.equal([
      ['mark', null],
      ['accept', null],
    ]);
  });

  it('is no name that the story had before an editor put it right', async () => {
    const { documentId } = await importText(given.strapi, herring());
    await post(`articles/${documentId}/corrections`, {
      verb: 'rename',
      key: 'person:marit solbakken',
      name: 'Solbakken',
    });
    await post(`articles/${documentId}/decisions`, {
      key: 'person:solbakken',
      verb: 'link',
      record: cast.solbakken,
    });
    expect(await namesIn(documentId)).to.include('Solbakken');
    await erase();
    await post(`articles/${documentId}/analyse`);
    expect(await namesIn(documentId)).to.deep.equal([STEINSDOTTIR.name]);
  });

  it('is nobody whom another order of the names, or a middle name in a story, brings back', async () => {
    await erase();
    const turned = holders(',"SOLBAKKEN, Marit",Trial warden,NO,,,,office');
    expect((await importFiles(given.strapi, [turned])).counts.people.created).to.equal(0);
    const text = herring().text.replace(SOLBAKKEN.name, 'Marit Anne Solbakken');
    expect((await importText(given.strapi, { name: 'middle.txt', text })).counts.created).to.equal(0);
  });

  it('is no suggestion in a story that linked to somebody else', async () => {
    const { documentId } = await importText(given.strapi, herring());
    const key = 'person:marit solbakken';
    await post(`articles/${documentId}/decisions`, { key, verb: 'link', record: cast.steinsdottir });
    const before = JSON.stringify(await db()('newsdesk_appearances').where({ article: documentId }));
    expect(before).to.include(cast.solbakken);
    await erase();
    const after = JSON.stringify(await db()('newsdesk_appearances').where({ article: documentId }));
    expect(after).not.to.include(cast.solbakken);
  });
});
