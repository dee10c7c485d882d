import { expect } from 'chai';
import { paragraphsToBlocks } from '../../src/plugins/newsdesk/core/blocks';
import { type Desk, desk } from './boot';
import { addCast, type Cast, herring, removeCast } from './cast';
import { apiClient, logIn, type Refusal, type Requester } from './editors';
import { addOfficial, documentsOf, importText, serviceOf, shownBy, TEST_MARK } from './newsroom';

const ARTICLE = 'api::article.article';
const BOTH = ['Marit Solbakken', 'Gudrun Steinsdottir'];
const [HEADLINE = '', ...PARAGRAPHS] = herring().text.split('\n');
const BODY = paragraphsToBlocks(PARAGRAPHS);
/** Somebody whom no story of these tests names. */
const OUTSIDER = {
  name: 'Halvard Trondsen',
  givenName: 'Halvard',
  familyName: 'Trondsen',
  title: 'Director of Ports',
  country: 'NO',
};

type Document = Record<string, unknown> & { documentId: string };
type Named = { name: string }[];

describe('a save of an article', () => {
  let given: Desk;
  let cast: Cast;
  let outsider: string;
  let editor: Requester;
  let client: Requester;
  before(async () => {
    given = await desk();
    cast = await addCast(given.strapi);
    outsider = await addOfficial(given.strapi, OUTSIDER);
    editor = await logIn(given, 'strapi-super-admin');
    client = await apiClient(given);
  });
  after(async () => {
    await removeCast(given.strapi, 'test');
    await documentsOf(given.strapi, 'api::person.person').delete({ documentId: outsider });
  });

  const articles = () => documentsOf(given.strapi, ARTICLE);
  const create = async (more: object = {}): Promise<Document> =>
    await articles().create({
      data: { headline: HEADLINE, body: BODY, firstPublished: '2021-03-17', ...more },
    });
  const update = async (documentId: string, data: object, more: object = {}): Promise<Document> =>
    await articles().update({ documentId, data: data, ...more });
  const rows = (table: string, where: Record<string, unknown>): Promise<Record<string, unknown>[]> =>
    given.strapi.db.connection(table).where(where).orderBy('id');
  const states = async (documentId: string) =>
    Object.fromEntries(
      (await rows('newsdesk_appearances', { article: documentId })).map(({ name, state }) => [name, state]),
    );
  const decisions = async (documentId: string) =>
    (await rows('newsdesk_decisions', { article: documentId })).map(({ verb, record, via }) => ({ verb, record, via }));

  it('is analysed and linked when the answer comes, and slug and text are set', async () => {
    const saved = await create();
    expect(saved).to.include({ slug: 'trial-herring-talks-end-in-oslo', language: 'en', text: herring().text });
    const { documentId } = saved;
    expect(await states(documentId)).to.deep.equal(Object.fromEntries(BOTH.map((name) => [name, 'linked'])));
    expect(await rows('newsdesk_quotes', { article: documentId })).to.have.length(2);
    expect(await shownBy(given.strapi, documentId)).to.deep.equal({ draft: BOTH, published: null });
    const text = 'Trial: a short note\nNothing happened in the harbour.';
    await update(documentId, { headline: 'Trial: a short note', body: paragraphsToBlocks(text.split('\n').slice(1)) });
    expect(await states(documentId)).to.deep.equal({});
    expect(await rows('newsdesk_quotes', { article: documentId })).to.deep.equal([]);
    expect(await shownBy(given.strapi, documentId)).to.deep.equal({ draft: [], published: null });
    expect(await articles().findOne({ documentId })).to.include({ text, slug: 'trial-herring-talks-end-in-oslo' });
  });

  it('answers with the links that it has just made', async () => {
    const populate = { people: { fields: ['name'] } };
    const saved = (await articles().create({
      data: { headline: HEADLINE, body: BODY, firstPublished: '2021-03-17' },
      populate: populate,
    })) as { people: Named } & Document;
    expect(saved.people.map(({ name }) => name)).to.deep.equal(BOTH);
  });

  it('keeps language and dateline that the editor gave', async () => {
    const saved = await create({ language: 'en-GB', dateline: { place: 'Bergen', agency: null } });
    expect(saved).to.deep.include({ language: 'en-GB', dateline: { place: 'Bergen', agency: null } });
    const later = await update(saved.documentId, { ...saved, headline: `${TEST_MARK}another headline` });
    expect(later, 'read again where the text changed').to.include({ language: 'en' });
  });

  it('stores what the editor adds and takes away as decisions, which later analyses and imports keep', async () => {
    const { documentId } = await importText(given.strapi, herring());
    await update(documentId, { people: { connect: [outsider], disconnect: [cast.steinsdottir] } });
    const wanted = ['Marit Solbakken', OUTSIDER.name];
    expect((await shownBy(given.strapi, documentId)).draft).to.deep.equal(wanted);
    expect((await shownBy(given.strapi, documentId)).published, 'goes live with Publish').to.deep.equal(BOTH);
    expect(await decisions(documentId)).to.deep.equal([
      { verb: 'accept', record: outsider, via: 'command' },
      { verb: 'reject', record: cast.steinsdottir, via: 'command' },
    ]);
    expect(await states(documentId)).to.include({ [OUTSIDER.name]: 'linked', 'Gudrun Steinsdottir': 'rejected' });
    await articles().publish({ documentId });
    expect(await shownBy(given.strapi, documentId)).to.deep.equal({ draft: wanted, published: wanted });

    await serviceOf(given.strapi).analyseAgain(documentId);
    expect((await shownBy(given.strapi, documentId)).draft).to.deep.equal(wanted);
    const changed = await importText(
      given.strapi,
      herring('herring.txt', 'Minister Gudrun Steinsdottir left at noon.'),
    );
    expect(changed.outcome).to.equal('updated');
    expect(await shownBy(given.strapi, documentId)).to.deep.equal({ draft: wanted, published: wanted });
    await update(documentId, { headline: `${TEST_MARK}the end of the talks` });
    expect((await shownBy(given.strapi, documentId)).draft).to.deep.equal(wanted);
    expect(await decisions(documentId)).to.have.length(2);
  });

  it('takes an added person for the one whom the text names and the linker only suggested', async () => {
    const namesake = await addOfficial(given.strapi, { ...OUTSIDER, title: 'Mayor of Tromsø' });
    const body = paragraphsToBlocks(['Halvard Trondsen spoke to fishermen on the pier.']);
    const { documentId } = await create({ headline: `${TEST_MARK}a speech on the pier`, body, people: [namesake] });
    const found = await rows('newsdesk_appearances', { article: documentId });
    expect(found.map(({ name, state, record, by_hand: byHand }) => ({ name, state, record, byHand }))).to.deep.equal([
      { name: 'Halvard Trondsen', state: 'linked', record: namesake, byHand: 0 },
    ]);
    await articles().delete({ documentId });
    await documentsOf(given.strapi, 'api::person.person').delete({ documentId: namesake });
  });

  it('takes a new order of the links for no decision', async () => {
    const { documentId } = await create();
    await update(documentId, { people: { set: [cast.steinsdottir, cast.solbakken] } });
    await update(documentId, { people: { connect: [{ documentId: cast.solbakken, position: { start: true } }] } });
    expect(await decisions(documentId)).to.deep.equal([]);
  });

  it('refuses an internal record added by hand, in words, and leaves everything as it was', async () => {
    const hidden = await addOfficial(given.strapi, { ...OUTSIDER, name: 'Kristin Dahlgren', visibility: 'internal' });
    const { documentId } = await create();
    const error = await update(documentId, { people: { connect: [hidden] }, summary: 'Lost.' }).catch(
      (one: unknown) => one,
    );
    expect(error).to.be.instanceOf(Error);
    expect((error as Error).message).to.match(/Kristin Dahlgren is an internal record.*make it public first/);
    expect(await articles().findOne({ documentId })).to.have.property('summary', null);
    expect((await shownBy(given.strapi, documentId)).draft).to.deep.equal(BOTH);
    expect(await decisions(documentId)).to.deep.equal([]);
    await documentsOf(given.strapi, 'api::person.person').delete({ documentId: hidden });
  });

  it('keeps appearances right through publish, unpublish, discard, clone and delete', async () => {
    const { documentId } = await create();
    const texts = async () =>
      new Set((await rows('newsdesk_appearances', { article: documentId })).map((row) => row.text_hash)).size;
    await articles().publish({ documentId });
    expect(await shownBy(given.strapi, documentId)).to.deep.equal({ draft: BOTH, published: BOTH });
    expect(await texts()).to.equal(1);
    await update(documentId, { body: paragraphsToBlocks(['Norwegian Fisheries Minister Marit Solbakken spoke.']) });
    expect(await texts()).to.equal(2);
    expect(await shownBy(given.strapi, documentId)).to.deep.equal({ draft: ['Marit Solbakken'], published: BOTH });
    await update(documentId, { people: { connect: [outsider] } });
    await articles().discardDraft({ documentId });
    expect(await shownBy(given.strapi, documentId)).to.deep.equal({ draft: BOTH, published: BOTH });
    expect(await texts()).to.equal(1);
    await articles().unpublish({ documentId });
    expect(await shownBy(given.strapi, documentId)).to.deep.equal({ draft: BOTH, published: null });
    expect(await texts()).to.equal(1);
    await articles().delete({ documentId });
    expect(await rows('newsdesk_appearances', { article: documentId })).to.deep.equal([]);
    expect(await rows('newsdesk_quotes', { article: documentId })).to.deep.equal([]);
  });

  it('starts a copy without source, external id, decisions and the slug of the original', async () => {
    const { documentId } = await importText(given.strapi, herring('copy.txt'));
    await update(documentId, { people: { connect: [outsider], disconnect: [cast.solbakken] } });
    const cloned = await articles().clone({ documentId });
    const copy = await articles().findOne({ documentId: cloned.documentId });
    expect(copy).to.include({ headline: HEADLINE, source: null, externalId: null, text: herring().text });
    expect(copy?.slug).to.match(/^trial-herring-talks-end-in-oslo-\d+$/);
    expect(await decisions(cloned.documentId)).to.deep.equal([]);
    expect(await shownBy(given.strapi, cloned.documentId)).to.deep.equal({ draft: BOTH, published: null });
    expect(await states(cloned.documentId)).to.deep.equal(Object.fromEntries(BOTH.map((name) => [name, 'linked'])));
  });

  it('leaves a withheld story without a published row', async () => {
    const { documentId } = await create();
    await articles().publish({ documentId });
    await update(documentId, { pubStatus: 'withheld' });
    expect((await shownBy(given.strapi, documentId)).published).to.equal(null);
    for (const attempt of [
      () => articles().publish({ documentId }),
      () => update(documentId, { headline: `${TEST_MARK}out of the drawer` }, { status: 'published' }),
    ]) {
      expect(await attempt().catch((error: Error) => error.message)).to.match(/withheld .* has no published version/);
      expect((await shownBy(given.strapi, documentId)).published).to.equal(null);
    }
    await update(documentId, { pubStatus: 'usable' });
    await articles().publish({ documentId });
    expect((await shownBy(given.strapi, documentId)).published).to.deep.equal(BOTH);
  });

  it('does all of it over the content API', async () => {
    type Saved = { data: Document & { people: Named } };
    const data = { headline: HEADLINE, body: BODY, firstPublished: '2021-03-17T10:00:00Z' };
    const made = await client.request<Saved>('POST', '/api/articles?populate[people][fields]=name', { data });
    expect(made.status, JSON.stringify(made.body)).to.equal(201);
    const { documentId } = made.body.data;
    expect(made.body.data.people.map(({ name }) => name)).to.deep.equal(BOTH);
    expect(await shownBy(given.strapi, documentId)).to.deep.equal({ draft: BOTH, published: BOTH });
    const path = `/api/articles/${documentId}`;
    const people = { connect: [outsider], disconnect: [cast.solbakken] };
    const changed = await client.request<Saved>('PUT', `${path}?populate[people][fields]=name`, { data: { people } });
    expect(changed.status, JSON.stringify(changed.body)).to.equal(200);
    expect(changed.body.data.people.map(({ name }) => name)).to.deep.equal(['Gudrun Steinsdottir', OUTSIDER.name]);
    expect(await decisions(documentId)).to.deep.equal([
      { verb: 'accept', record: outsider, via: 'api' },
      { verb: 'reject', record: cast.solbakken, via: 'api' },
    ]);
    const withheld = await client.request<Refusal>('PUT', path, { data: { pubStatus: 'withheld' } });
    expect(withheld.status).to.equal(400);
    expect(withheld.body.error.message).to.include('status=draft');
    expect((await client.request('DELETE', path)).status).to.equal(204);
    expect(await rows('newsdesk_appearances', { article: documentId })).to.deep.equal([]);
  });

  it('does all of it in the Content Manager, under the name of the editor', async () => {
    const path = `/content-manager/collection-types/${ARTICLE}`;
    type Saved = { data: Document };
    const made = await editor.request<Saved>('POST', path, {
      headline: HEADLINE,
      body: BODY,
      firstPublished: '2021-03-17T10:00:00Z',
    });
    expect(made.status, JSON.stringify(made.body)).to.equal(201);
    const { documentId } = made.body.data;
    expect((await shownBy(given.strapi, documentId)).draft).to.deep.equal(BOTH);
    // The panel sends the whole form back, with old links that were moved among the new ones.
    const connect = [{ documentId: outsider }, { documentId: cast.solbakken, position: { end: true } }];
    const people = { connect, disconnect: [{ documentId: cast.steinsdottir }] };
    const { createdBy: _, updatedBy: __, ...form } = made.body.data;
    const saved = await editor.request<Saved>('PUT', `${path}/${documentId}`, { ...form, people });
    expect(saved.status, JSON.stringify(saved.body)).to.equal(200);
    expect(await decisions(documentId)).to.deep.equal([
      { verb: 'accept', record: outsider, via: 'field' },
      { verb: 'reject', record: cast.steinsdottir, via: 'field' },
    ]);
    const [first] = await rows('newsdesk_decisions', { article: documentId });
    expect(first?.decided_by_name).to.equal('Eva Tester');
    const published = await editor.request('POST', `${path}/${documentId}/actions/publish`, {});
    expect(published.status, JSON.stringify(published.body)).to.equal(200);
    const wanted = ['Marit Solbakken', OUTSIDER.name];
    expect(await shownBy(given.strapi, documentId)).to.deep.equal({ draft: wanted, published: wanted });
    const clone = await editor.request<Saved>('POST', `${path}/auto-clone/${documentId}`, {});
    expect([200, 400], JSON.stringify(clone.body)).to.include(clone.status);
    const removed = await editor.request('DELETE', `${path}/${documentId}`);
    expect(removed.status).to.equal(200);
  });
});
