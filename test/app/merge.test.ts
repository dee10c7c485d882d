import { expect } from 'chai';
import type { MergeAnswer, MergePreview, MergeView, UnmergeAnswer } from '../../src/plugins/newsdesk/contracts/merge';
import { type Desk, desk } from './boot';
import { addCast, type Cast, herring, removeCast, SOLBAKKEN, STEINSDOTTIR } from './cast';
import { logIn, type Refusal, type Requester } from './editors';
import { addOfficial, documentsOf, importText, shownBy } from './newsroom';
import { clearRegistry, holders, importFiles } from './registry-files';
import { readTables } from './tables';

const PERSON = 'api::person.person';
const ORGANIZATION = 'api::organization.organization';
/** The same minister under her married name, as another registry has her. */
const MARRIED = {
  name: 'Marit Solbakken Dahl',
  givenName: 'Marit',
  familyName: 'Solbakken Dahl',
  title: 'Member of Parliament',
  country: 'NO',
};

describe('merging records', () => {
  let given: Desk;
  let cast: Cast;
  let married: string;
  let editor: Requester;
  before(async () => {
    given = await desk();
    editor = await logIn(given, 'strapi-super-admin');
  });
  beforeEach(async () => {
    cast = await addCast(given.strapi);
    married = await addOfficial(given.strapi, MARRIED);
  });
  afterEach(async () => {
    const db = given.strapi.db.connection;
    for (const { documentId, undoneAt } of await merges()) {
      if (undoneAt === null) await post(`/newsdesk/merges/${documentId}/undo`);
    }
    await removeCast(given.strapi, 'test');
    await db('newsdesk_appearances').where({ record: married }).del();
    await people().delete({ documentId: married });
    await db('newsdesk_merges').del();
    await db('newsdesk_decisions').whereNull('article').orWhere('name_form', 'marit solbakken').del();
    await db('newsdesk_relationships').where('source', 'trial').del();
    await db('newsdesk_office_terms').where('label', 'like', '%Solbakken%').del();
  });

  const people = () => documentsOf(given.strapi, PERSON);
  const post = <Body>(path: string, body: object = {}) => editor.request<Body>('POST', path, body);
  const merges = async () => (await editor.request<{ results: MergeView[] }>('GET', '/newsdesk/merges')).body.results;
  const merge = async (keep: string, lose: string, more: object = {}): Promise<MergeAnswer> => {
    const { status, body } = await post<MergeAnswer>('/newsdesk/merges', { kind: 'person', keep, lose, ...more });
    expect(status, JSON.stringify(body)).to.equal(200);
    return body;
  };
  const unmerge = async (id: string): Promise<UnmergeAnswer> => {
    const { status, body } = await post<UnmergeAnswer>(`/newsdesk/merges/${id}/undo`);
    expect(status, JSON.stringify(body)).to.equal(200);
    return body;
  };
  const tables = () => readTables(given.strapi, ['newsdesk_merges']);
  const whole = (documentId: string) =>
    people().findOne({ documentId, populate: { otherNames: true, identifiers: true, officeTerms: true, image: true } });

  it('shows both sides field by field, marks what conflicts, and counts what moves', async () => {
    await people().update({ documentId: cast.solbakken, data: { birthDate: '1970', wikidataId: 'Q990001' } });
    await people().update({ documentId: married, data: { birthDate: '1971-02-03', summary: 'Known for cod.' } });
    await importText(given.strapi, herring());
    const { body } = await post<MergePreview>('/newsdesk/merges/preview', {
      kind: 'person',
      keep: married,
      lose: cast.solbakken,
    });
    const line = (field: string) => body.fields.find((one) => one.field === field);
    expect(line('birthDate')).to.deep.equal({
      field: 'birthDate',
      keep: '1971-02-03',
      lose: '1970',
      merged: '1971-02-03',
      isConflict: true,
    });
    expect(line('wikidataId')).to.include({ keep: null, lose: 'Q990001', merged: 'Q990001', isConflict: false });
    expect(line('name')).to.include({ merged: MARRIED.name, isConflict: false });
    expect(body.moves).to.deep.equal({
      names: 1,
      identifiers: 0,
      terms: 1,
      joinedTerms: 0,
      stories: 1,
      quotes: 1,
      relations: 0,
      decisions: 0,
    });
    expect(body.warnings).to.deep.equal(['They have two birth dates: 1971-02-03 and 1970.']);
    expect(await whole(cast.solbakken), 'a preview changes nothing').not.to.equal(null);
  });

  it('moves names, terms, links and relations to the one that stays, and hides the other from every read', async () => {
    const { documentId } = await importText(given.strapi, herring());
    await given.strapi.db.connection('newsdesk_relationships').insert([
      { document_id: 'trial-1', person: cast.solbakken, relative: cast.steinsdottir, kind: 'sister', source: 'trial' },
      { document_id: 'trial-2', person: cast.solbakken, relative: married, kind: 'same', source: 'trial' },
    ]);
    const slug = (await people().findOne({ documentId: cast.solbakken }))?.slug;
    await merge(married, cast.solbakken);
    const kept = await whole(married);
    expect((kept?.otherNames as { value: string }[]).map(({ value }) => value)).to.deep.equal([SOLBAKKEN.name]);
    expect((kept?.officeTerms as { label: string }[]).map(({ label }) => label.split(',')[0])).to.have.members([
      `${MARRIED.name}: Minister of Fisheries`,
      `${MARRIED.name}: Member of Parliament`,
    ]);
    expect(await shownBy(given.strapi, documentId)).to.deep.equal({
      draft: [MARRIED.name, STEINSDOTTIR.name],
      published: [MARRIED.name, STEINSDOTTIR.name],
    });
    const relations = await given.strapi.db.connection('newsdesk_relationships').where('source', 'trial');
    expect(relations.map(({ person }: { person: string }) => person)).to.deep.equal([married]);
    expect(await people().findOne({ documentId: cast.solbakken })).to.equal(null);
    expect(await people().findMany({ filters: { name: SOLBAKKEN.name } })).to.deep.equal([]);
    const answer = await fetch(`${given.url}/api/people?filters[name][$eq]=${encodeURIComponent(SOLBAKKEN.name)}`);
    expect(((await answer.json()) as { data: object[] }).data).to.deep.equal([]);
    const again = await people().create({ data: { name: SOLBAKKEN.name } });
    expect(again.slug, 'the slug leads to the one that stayed').not.to.equal(slug);
    await people().delete({ documentId: again.documentId });
    const later = await importText(given.strapi, herring('later.txt'));
    expect((await shownBy(given.strapi, later.documentId)).draft).to.deep.equal([MARRIED.name, STEINSDOTTIR.name]);
  });

  it('joins equal terms of office and keeps the fuller dates', async () => {
    const terms = documentsOf(given.strapi, 'plugin::newsdesk.office-term');
    const [held] = await terms.findMany({ filters: { person: { documentId: cast.solbakken } }, populate: ['office'] });
    const office = (held?.office as { documentId: string }).documentId;
    const twin = await terms.create({ data: { person: married, office, startDate: '2020', termStatus: 'holder' } });
    const answer = await merge(married, cast.solbakken);
    expect(answer.moves).to.include({ terms: 0, joinedTerms: 1 });
    expect(await terms.findOne({ documentId: twin.documentId })).to.include({ startDate: '2020-01-15' });
    expect(await terms.findOne({ documentId: held?.documentId })).to.equal(null);
    await unmerge(answer.merge);
    expect(await terms.findOne({ documentId: twin.documentId })).to.include({ startDate: '2020' });
    expect(await terms.findOne({ documentId: held?.documentId })).to.include({ startDate: '2020-01-15' });
    await terms.delete({ documentId: twin.documentId });
  });

  it('puts every row back when it is undone', async () => {
    await people().update({
      documentId: cast.solbakken,
      data: {
        otherNames: [{ value: 'M. Solbakken' }],
        identifiers: [{ scheme: 'trial', identifier: '7' }],
        birthDate: '1970',
      },
    });
    await importText(given.strapi, herring('1.txt'));
    await importText(given.strapi, herring('2.txt'));
    const before = await tables();
    const { merge: id } = await merge(married, cast.solbakken);
    expect(await tables()).not.to.deep.equal(before);
    expect((await unmerge(id)).stayed).to.deep.equal([]);
    expect(await tables()).to.deep.equal(before);
    expect((await post<Refusal>(`/newsdesk/merges/${id}/undo`)).status, 'a second time').to.equal(404);
  });

  it('leaves later edits where they were made, and says so', async () => {
    const { documentId } = await importText(given.strapi, herring());
    await people().update({ documentId: cast.solbakken, data: { birthDate: '1970' } });
    const { merge: id } = await merge(married, cast.solbakken);
    await people().update({ documentId: married, data: { birthDate: '1970-05-06' } });
    const office = await documentsOf(given.strapi, 'plugin::newsdesk.office').create({
      data: { title: 'Trial Commissioner', country: 'NO' },
    });
    const term = await documentsOf(given.strapi, 'plugin::newsdesk.office-term').create({
      data: { person: married, office: office.documentId, startDate: '2022' },
    });
    const accept = { key: 'person:marit solbakken', verb: 'accept', record: married };
    expect((await post(`/newsdesk/articles/${documentId}/decisions`, accept)).status).to.equal(200);
    const { stayed } = await unmerge(id);
    expect(stayed).to.deep.equal([
      `The birthDate of ${MARRIED.name} was changed after the merge, and stays as it is.`,
      `1 decision was made after the merge: it stays with ${MARRIED.name}.`,
      `1 term of office was added after the merge: it stays with ${MARRIED.name}.`,
    ]);
    expect(await whole(married)).to.include({ birthDate: '1970-05-06' });
    expect(await whole(cast.solbakken)).to.include({ birthDate: '1970' });
    expect((await shownBy(given.strapi, documentId)).draft).to.include(MARRIED.name);
    for (const [uid, one] of [
      ['office-term', term],
      ['office', office],
    ] as const)
      await documentsOf(given.strapi, `plugin::newsdesk.${uid}`).delete({ documentId: one.documentId });
  });

  it('lets what was decided of the one count for the other: A is not B, B becomes C, so A is not C', async () => {
    const { documentId } = await importText(given.strapi, herring());
    const reject = { key: 'person:marit solbakken', verb: 'reject', record: cast.solbakken };
    expect((await post(`/newsdesk/articles/${documentId}/decisions`, reject)).status).to.equal(200);
    const { merge: id } = await merge(married, cast.solbakken);
    await post(`/newsdesk/articles/${documentId}/analyse`);
    expect((await shownBy(given.strapi, documentId)).draft).to.deep.equal([STEINSDOTTIR.name]);
    const [row] = await given.strapi.db.connection('newsdesk_decisions').where({ article: documentId });
    expect(row.record, 'the log is not rewritten').to.equal(cast.solbakken);
    await unmerge(id);
    expect((await shownBy(given.strapi, documentId)).draft).to.deep.equal([STEINSDOTTIR.name]);
  });

  it('undoes a merge below others, which still stand', async () => {
    const first = await merge(married, cast.solbakken);
    const second = await merge(cast.steinsdottir, married);
    expect((await whole(cast.steinsdottir))?.otherNames).to.have.length(2);
    await unmerge(first.merge);
    expect(await whole(cast.solbakken)).to.include({ name: SOLBAKKEN.name });
    expect(await whole(married)).to.equal(null);
    expect(
      ((await whole(cast.steinsdottir))?.otherNames as { value: string }[]).map(({ value }) => value),
    ).to.deep.equal([MARRIED.name]);
    expect((await merges()).filter(({ undoneAt }) => undoneAt === null).map((one) => one.documentId)).to.deep.equal([
      second.merge,
    ]);
    await unmerge(second.merge);
    expect((await whole(cast.steinsdottir))?.otherNames).to.deep.equal([]);
  });

  it('lets a later row of a registry with the id of the merged record update the one that stayed', async () => {
    await people().update({ documentId: cast.solbakken, data: { wikidataId: 'Q990071' } });
    await people().update({ documentId: married, data: { wikidataId: 'Q990072' } });
    const { merge: id } = await merge(married, cast.solbakken);
    const row = 'Q990071,Marit Solbakken,Minister of Trade,ZZ,,2021,,office';
    const done = await importFiles(given.strapi, [holders(row)]);
    expect(done.counts).to.deep.include({ people: { created: 0, updated: 0 }, terms: { created: 1, updated: 0 } });
    const titles = (await whole(married))?.officeTerms as { label: string }[];
    expect(titles.some(({ label }) => label.includes('Minister of Trade'))).to.equal(true);
    expect((await unmerge(id)).stayed).to.deep.equal([
      `1 term of office was added after the merge: it stays with ${MARRIED.name}.`,
    ]);
    await clearRegistry(given.strapi, 'Q99007');
  });

  it('refuses to undo a merge that came with an import, since its rows have other numbers here', async () => {
    const { merge: id } = await merge(married, cast.solbakken);
    const before = await tables();
    const origin = given.strapi.db.connection('newsdesk_database');
    const own = await origin.clone().first('id');
    await origin.clone().update({ id: 'another database' });
    const { status, body } = await post<Refusal>(`/newsdesk/merges/${id}/undo`);
    await origin.clone().update(own);
    expect(status).to.equal(400);
    expect(body.error.message).to.match(/^The merge of Marit Solbakken into Marit Solbakken Dahl was made before/);
    expect(await tables()).to.deep.equal(before);
    await unmerge(id);
  });

  it('refuses a loop, a record with itself, and what is not there', async () => {
    const ask = (keep: string, lose: string) => post<Refusal>('/newsdesk/merges', { kind: 'person', keep, lose });
    await merge(married, cast.solbakken);
    const loop = await ask(cast.solbakken, married);
    expect([loop.status, loop.body.error.message]).to.deep.equal([
      400,
      'These two are one record already: there is nothing to merge.',
    ]);
    expect((await ask(married, married)).status).to.equal(400);
    expect((await ask(married, 'nobody')).status).to.equal(404);
    expect((await ask(cast.steinsdottir, cast.solbakken)).status, 'a merged id means the one that stayed').to.equal(
      200,
    );
    expect(await whole(married)).to.equal(null);
  });

  it('merges bodies: offices, other bodies and stories name the one that stays', async () => {
    const bodies = documentsOf(given.strapi, ORGANIZATION);
    const keep = await bodies.create({ data: { name: 'Fiskeridirektoratum', country: 'NO' } });
    const lose = await bodies.create({
      data: { name: 'Fiskeverketum', classification: 'government', parent: keep.documentId },
    });
    const part = await bodies.create({ data: { name: 'Torskekontorum', parent: lose.documentId } });
    const office = await documentsOf(given.strapi, 'plugin::newsdesk.office').create({
      data: { title: 'Trial Fish Minister', country: 'NO', organization: lose.documentId },
    });
    const before = await tables();
    const request = { kind: 'organization', keep: keep.documentId, lose: lose.documentId };
    const { status, body } = await post<MergeAnswer>('/newsdesk/merges', request);
    expect(status, JSON.stringify(body)).to.equal(200);
    const parentOf = async (documentId: string) =>
      ((await bodies.findOne({ documentId, populate: ['parent'] }))?.parent as { documentId: string } | null)
        ?.documentId;
    expect(await parentOf(part.documentId)).to.equal(keep.documentId);
    expect(await parentOf(keep.documentId), 'never its own parent').to.equal(undefined);
    expect(await bodies.findOne({ documentId: keep.documentId })).to.include({ classification: 'government' });
    await unmerge(body.merge);
    expect(await tables()).to.deep.equal(before);
    await documentsOf(given.strapi, 'plugin::newsdesk.office').delete({ documentId: office.documentId });
    for (const one of [part, lose, keep]) await bodies.delete({ documentId: one.documentId });
  });

  it('asks for the permission to merge', async () => {
    const author = await logIn(given, 'strapi-author');
    const request = { kind: 'person', keep: married, lose: cast.solbakken };
    for (const path of ['/newsdesk/merges', '/newsdesk/merges/preview', '/newsdesk/records/hide'])
      expect((await author.request('POST', path, request)).status, path).to.equal(403);
    expect((await fetch(`${given.url}/newsdesk/merges`, { method: 'POST' })).status).to.be.oneOf([401, 404]);
  });
});
