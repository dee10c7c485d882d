import { expect } from 'chai';
import type { EraseAnswer } from '../../src/plugins/newsdesk/contracts/erase';
import { type Desk, desk } from './boot';
import { addCast, type Cast, herring, removeCast, SOLBAKKEN, STEINSDOTTIR } from './cast';
import { logIn, type Refusal, type Requester } from './editors';
import { documentsOf, importText, shownBy } from './newsroom';
import { clearRegistry, holders, importFiles } from './registry-files';

const PERSON = 'api::person.person';
const WIFE = 'Trial: her husband Jon Solbakken came along.';

describe('erasing a person on request', () => {
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
    for (const table of ['newsdesk_erasures', 'newsdesk_merges']) await db()(table).del();
    await db()('newsdesk_decisions').whereNull('article').del();
    for (const table of ['newsdesk_relationships', 'newsdesk_office_terms'])
      await db()(table).where('source', 'trial').del();
    await db()('newsdesk_offices').where('title', 'Trial warden').del();
    await given.strapi.store({ type: 'plugin', name: 'newsdesk', key: 'erasureKey' }).delete({});
  });

  const db = () => given.strapi.db.connection;
  const people = () => documentsOf(given.strapi, PERSON);
  const post = <Body>(path: string, body: object = {}) => editor.request<Body>('POST', path, body);
  const erase = async (record: string): Promise<EraseAnswer> => {
    const { status, body } = await post<EraseAnswer>('/newsdesk/records/erase', { record, confirm: 'erase' });
    expect(status, JSON.stringify(body)).to.equal(200);
    return body;
  };
  /** Every place in the database, but for the stories themselves, that holds one of some words. */
  const placesOf = async (...words: string[]): Promise<string[]> => {
    const tables: { name: string }[] = await db()('sqlite_master').where('type', 'table').select('name');
    const found: string[] = [];
    for (const { name } of tables) {
      if (/^(sqlite_|articles$|newsdesk_import_items$|admin_|strapi_sessions)/.test(name)) continue;
      const rows: unknown[] = await db()(name);
      for (const row of rows) {
        const held = JSON.stringify(row).toLowerCase();
        if (words.some((word) => held.includes(word.toLowerCase()))) found.push(`${name} ${held}`);
      }
    }
    return found;
  };

  it('takes away all that the desk has of the person, and leaves the texts of the stories', async () => {
    await people().update({
      documentId: cast.solbakken,
      data: { birthDate: '1970-04-05', wikidataId: 'Q990077', otherNames: [{ value: 'Maritha Solbakkestad' }] },
    });
    const twin = await people().create({ data: { name: 'Marit Solbakkehaug', nationalities: ['NO'] } });
    await post('/newsdesk/merges', { kind: 'person', keep: cast.solbakken, lose: twin.documentId });
    const { documentId } = await importText(given.strapi, herring('herring.txt', WIFE));
    await post(`/newsdesk/articles/${documentId}/decisions`, {
      key: 'person:marit solbakken',
      verb: 'accept',
      note: 'Sure.',
    });
    await db()('newsdesk_relationships').insert({
      document_id: 'trial-1',
      person: cast.steinsdottir,
      relative: cast.solbakken,
      kind: 'friend',
      source: 'trial',
    });
    const answer = await erase(twin.documentId);
    expect(answer).to.include({
      name: SOLBAKKEN.name,
      records: 2,
      terms: 1,
      relations: 1,
      links: 1,
      quotes: 1,
      decisions: 1,
      merges: 1,
    });
    expect(answer.stories).to.deep.equal([{ documentId, headline: 'Trial: herring talks end in Oslo' }]);
    const left = await placesOf(
      cast.solbakken,
      twin.documentId,
      'solbakkestad',
      'solbakkehaug',
      'marit solbakken',
      'Q990077',
      '1970-04-05',
    );
    expect(left).to.deep.equal([]);
    const article = await documentsOf(given.strapi, 'api::article.article').findOne({ documentId });
    expect(article?.text).to.include('Marit Solbakken');
    expect(await shownBy(given.strapi, documentId)).to.deep.equal({
      draft: [STEINSDOTTIR.name],
      published: [STEINSDOTTIR.name],
    });
  });

  it('keeps the person away from later analyses of the story, and from whose its quotations are', async () => {
    const { documentId } = await importText(given.strapi, herring());
    await erase(cast.solbakken);
    await post(`/newsdesk/articles/${documentId}/analyse`);
    const again = herring().text.replace('for both fleets', 'for all fleets');
    expect((await importText(given.strapi, { name: 'herring.txt', text: again })).outcome).to.equal('updated');
    expect(await placesOf('marit solbakken')).to.deep.equal([]);
    const quotes = await db()('newsdesk_quotes').where({ article: documentId }).orderBy('start');
    expect(quotes.map(({ speaker_name }: { speaker_name: string | null }) => speaker_name)).to.deep.equal([
      null,
      STEINSDOTTIR.name,
    ]);
  });

  it('keeps imports, stories and editors from making the record again, and lets namesakes be', async () => {
    await people().update({ documentId: cast.solbakken, data: { birthDate: '1970-04-05', wikidataId: 'Q990077' } });
    await erase(cast.solbakken);
    const later = await importText(given.strapi, herring('later.txt'));
    expect(later.counts.created, 'a story makes no record of her').to.equal(0);
    const create = { key: 'person:marit solbakken', verb: 'create' };
    const refused = await post<Refusal>(`/newsdesk/articles/${later.documentId}/decisions`, create);
    expect(refused.status).to.equal(400);
    expect(refused.body.error.message).to.match(/was erased on request and is not made again/);
    const rows = [
      'Q990077,M. Solbakken,Trial warden,NO,,,',
      ',Marit Solbakken,Trial warden,,,,1970-04-05',
      ',Marit Solbakken,Trial warden,NO,,,1970',
      ',Marit Solbakken,Trial warden,NO,,,',
      'Q990078,Marit Solbakken,Trial warden,NO,,,1985-01-01',
      ',Marit Solbakken,Trial warden,SE,,,',
    ];
    const registry = ['wikidata_id,name,position,country_code,start_date,end_date,birth_date', ...rows].join('\n');
    const imported = await importFiles(given.strapi, [registry], { source: 'trial' });
    expect(imported.counts.people.created, 'the last two').to.equal(2);
    expect(imported.items, 'nobody is told of who was erased').to.deep.equal([]);
    const data = { name: SOLBAKKEN.name, nationalities: ['NO'] };
    const path = `/content-manager/collection-types/${PERSON}`;
    expect((await editor.request('POST', path, { ...data, birthDate: '1970-04-05' })).status).to.equal(400);
    const namesake = await people().create({ data: { ...data, wikidataId: 'Q990079', birthDate: '1990-01-01' } });
    await people().delete({ documentId: namesake.documentId });
  });

  it('leaves rows of the person out of an import of a registry, and tells nobody who that was', async () => {
    await people().update({ documentId: cast.solbakken, data: { wikidataId: 'Q990077' } });
    await erase(cast.solbakken);
    const done = await importFiles(given.strapi, [
      holders(
        'Q990077,Marit Solbakken,Minister of Fisheries,ZZ,,2020,,office',
        'Q990074,Nils Uvdal,Minister of Fisheries,ZZ,,2015,2020,office',
      ),
    ]);
    expect(done.counts).to.deep.include({ rows: 2, failed: 0, people: { created: 1, updated: 0 } });
    expect(done.items).to.deep.equal([]);
    expect(await placesOf('Q990077', 'solbakken')).to.deep.equal([]);
    await clearRegistry(given.strapi, 'Q99007');
  });

  it('stores nothing readable', async () => {
    await importText(given.strapi, herring());
    await erase(cast.solbakken);
    const kept = await db()('newsdesk_erasures');
    expect(kept.length).to.be.greaterThan(1);
    for (const { id: _, document_id, fingerprint, ...rest } of kept) {
      expect(fingerprint).to.match(/^[0-9a-f]{64}$/);
      expect(document_id).to.match(/^[0-9a-z]{24}$/);
      expect(
        Object.values(rest).every((value) => value === null),
        JSON.stringify(rest),
      ).to.equal(true);
    }
  });

  it('wants its own permission and a word, and says that it cannot be undone', async () => {
    const asking = await logIn(given, 'strapi-editor');
    const request = { record: cast.solbakken, confirm: 'erase' };
    expect((await asking.request('POST', '/newsdesk/records/erase', request)).status).to.equal(403);
    const unsure = await post<Refusal>('/newsdesk/records/erase', { record: cast.solbakken });
    expect([unsure.status, unsure.body.error.message]).to.deep.equal([
      400,
      'confirm: write "erase": it cannot be undone',
    ]);
    await erase(cast.solbakken);
    const twice = await post<Refusal>('/newsdesk/records/erase', request);
    expect(twice.status).to.equal(404);
    expect(twice.body.error.message).to.match(/An erasure cannot be undone\.$/);
  });
});
