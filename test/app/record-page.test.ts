import { expect } from 'chai';
import { PERMISSIONS } from '../../src/plugins/newsdesk/contracts/permissions';
import type { Overview } from '../../src/plugins/newsdesk/contracts/overview';
import type { RecordPage } from '../../src/plugins/newsdesk/contracts/record-page';
import { type Desk, desk } from './boot';
import { addCast, type Cast, herring, removeCast, UNKNOWN, valletta } from './cast';
import { logIn, type Requester } from './editors';
import { importText, importTexts } from './newsroom';

describe('the pages of people, bodies and the overview', () => {
  let given: Desk;
  let cast: Cast;
  let editor: Requester;
  before(async () => {
    given = await desk();
    cast = await addCast(given.strapi);
    editor = await logIn(given, { permissions: [{ action: PERMISSIONS.read }, { action: PERMISSIONS.merge }] });
    await importText(given.strapi, herring(), { source: 'test' });
  });
  after(() => removeCast(given.strapi, 'test'));

  const get = async <Body>(path: string): Promise<Body> => {
    const { status, body } = await editor.request<Body>('GET', `/newsdesk/${path}`);
    expect(status, JSON.stringify(body)).to.equal(200);
    return body;
  };

  it('show a person with offices, coverage, stories, words and company', async () => {
    const page = await get<RecordPage>(`people/${cast.solbakken}`);
    expect(page.record.name).to.equal('Marit Solbakken');
    expect(page.terms.map(({ title, startDate, source }) => ({ title, startDate, source }))).to.deep.equal([
      { title: 'Minister of Fisheries', startDate: '2020-01-15', source: null },
    ]);
    expect(page.months).to.deep.equal([{ month: '2021-03', stories: 1 }]);
    expect(page.stories.map(({ headline }) => headline)).to.deep.equal(['Trial: herring talks end in Oslo']);
    expect(page.quotes.map(({ words }) => words)).to.deep.equal(['We share one sea and one worry,']);
    expect(page.namedWith.map(({ record }) => record.name)).to.include('Gudrun Steinsdottir');
  });

  it('narrow the stories by office and role', async () => {
    const { terms } = await get<RecordPage>(`people/${cast.solbakken}`);
    const office = terms[0]?.office ?? '';
    const held = await get<{ data: unknown[] }>(`people/${cast.solbakken}/stories?office=${office}&role=speaker`);
    expect(held.data).to.have.length(1);
    const none = await get<{ data: unknown[] }>(`people/${cast.solbakken}/stories?role=agency`);
    expect(none.data).to.deep.equal([]);
  });

  it('show an internal record to editors, and what hides a public one', async () => {
    await importTexts(given.strapi, [valletta('record-page.txt')], { source: 'test' });
    const db = given.strapi.db.connection;
    const row: { id: string } = await db('people').where('name', UNKNOWN).first({ id: 'document_id' });
    expect((await get<RecordPage>(`people/${row.id}`)).record.visibility).to.equal('internal');
    const hide = { kind: 'person', record: cast.steinsdottir };
    await editor.request('POST', '/newsdesk/records/hide', hide);
    expect((await get<RecordPage>(`people/${cast.steinsdottir}`)).state.hiddenBy?.by).to.equal('Eva Tester');
    await editor.request('POST', '/newsdesk/records/show', hide);
    expect((await get<RecordPage>(`people/${cast.steinsdottir}`)).state).to.deep.equal({
      documentId: cast.steinsdottir,
      visibility: 'public',
      hiddenBy: null,
    });
  });

  it('count what waits, what came in and who is in the news of the last 30 days', async () => {
    const yesterday = new Date(Date.now() - 86_400_000).toISOString().slice(0, 10);
    await importText(given.strapi, { ...herring('herring-now.txt', 'They will meet again.'), date: yesterday });
    const { days, inTheNews, runs, toCheck, newRecords } = await get<Overview>('overview');
    expect(days).to.have.length(30);
    expect(days.at(-2)).to.deep.equal({ day: yesterday, stories: 1 });
    const named = inTheNews.map(({ record, stories }) => `${record.name} ${stories}`);
    expect(named).to.have.members(['Marit Solbakken 1', 'Gudrun Steinsdottir 1']);
    expect(runs[0]).to.include({ source: 'test', state: 'done', problems: 0, by: 'test' });
    expect(toCheck.questions).to.be.greaterThan(0);
    expect(newRecords.people).to.be.greaterThan(0);
  });

  it('are for who may see the desk, and tell of nothing else', async () => {
    const stranger = await logIn(given, { permissions: [{ action: PERMISSIONS.import }] });
    for (const path of ['overview', `people/${cast.solbakken}`, `people/${cast.solbakken}/stories`]) {
      expect((await stranger.request('GET', `/newsdesk/${path}`)).status, path).to.equal(403);
    }
    expect((await editor.request('GET', '/newsdesk/people/nobody')).status).to.equal(404);
    expect((await editor.request('GET', `/newsdesk/people/${cast.solbakken}?colour=red`)).status).to.equal(400);
  });
});
