import { expect } from 'chai';
import { type Desk, desk } from './boot';
import { addCast, type Cast, herring, removeCast, UNKNOWN, valletta } from './cast';
import { documentsOf, dumpTables, importText, importTexts, serviceOf, shownBy, TEST_MARK } from './newsroom';

const BOTH = ['Marit Solbakken', 'Gudrun Steinsdottir'];

describe('the import', () => {
  let given: Desk;
  let cast: Cast;
  before(async () => {
    given = await desk();
    cast = await addCast(given.strapi);
  });
  afterEach(() => removeStories());
  after(() => removeCast(given.strapi, 'test', 'other'));

  const removeStories = async () => {
    const articles = documentsOf(given.strapi, 'api::article.article');
    const filters = { source: { $in: ['test', 'other'] } };
    for (const { documentId } of await articles.findMany({ filters, limit: 1000 })) {
      await articles.delete({ documentId });
    }
    const people = documentsOf(given.strapi, 'api::person.person');
    for (const { documentId } of await people.findMany({ filters: { name: UNKNOWN } })) {
      await people.delete({ documentId });
    }
  };

  const rows = (table: string, where: Record<string, unknown> = {}): Promise<Record<string, unknown>[]> =>
    given.strapi.db.connection(table).where(where).orderBy('id');
  const people = (name: string) => rows('people', { name });

  it('writes draft and published row, appearances, quotes and links of a story', async () => {
    const item = await importText(given.strapi, herring());
    expect(item).to.deep.include({
      outcome: 'created',
      problem: null,
      counts: { linked: 2, suggested: 0, created: 0 },
    });
    const { documentId } = item;
    const articles = await rows('articles', { document_id: documentId });
    expect(articles.map((row) => row.published_at === null)).to.deep.equal([true, false]);
    for (const row of articles) {
      expect(row).to.include({
        slug: 'trial-herring-talks-end-in-oslo',
        source: 'test',
        external_id: 'herring.txt',
        pub_status: 'usable',
        language: 'en',
        first_published: Date.parse('2021-03-17'),
      });
      expect(JSON.parse(String(row.dateline))).to.have.property('agency', 'Trial Wire');
    }
    expect(await shownBy(given.strapi, documentId)).to.deep.equal({ draft: BOTH, published: BOTH });
    const appearances = await rows('newsdesk_appearances', { article: documentId });
    expect(appearances.map(({ name, state, record }) => ({ name, state, record }))).to.deep.equal([
      { name: 'Marit Solbakken', state: 'linked', record: cast.solbakken },
      { name: 'Gudrun Steinsdottir', state: 'linked', record: cast.steinsdottir },
    ]);
    expect(
      appearances.every(({ text_hash: hash, run }) => hash === articles[0]?.content_hash && run !== null),
    ).to.equal(true);
    const text = String(articles[0]?.text);
    const quotes = await rows('newsdesk_quotes', { article: documentId });
    expect(quotes.map((quote) => [text.slice(Number(quote.start), Number(quote.end)), quote.speaker])).to.deep.equal([
      ['We share one sea and one worry,', appearances[0]?.document_id],
      ['a fair burden', appearances[1]?.document_id],
    ]);
  });

  it('leaves a draft unpublished, and publishes it when asked later', async () => {
    const { documentId } = await importText(given.strapi, herring(), { publish: false });
    expect(await shownBy(given.strapi, documentId)).to.deep.equal({ draft: BOTH, published: null });
    const again = await importText(given.strapi, herring(), { publish: true });
    expect(again).to.include({ outcome: 'updated', documentId });
    expect(await shownBy(given.strapi, documentId)).to.deep.equal({ draft: BOTH, published: BOTH });
    expect((await importText(given.strapi, herring(), { publish: true })).outcome).to.equal('unchanged');
  });

  it('gives the published row the picture that an editor gave the draft', async () => {
    const { documentId } = await importText(given.strapi, herring(), { publish: false });
    const file = await given.strapi.db.query('plugin::upload.file').create({
      data: {
        name: 'pier.png',
        hash: 'pier',
        ext: '.png',
        mime: 'image/png',
        size: 1,
        url: '/pier.png',
        provider: 'local',
      },
    });
    const articles = documentsOf(given.strapi, 'api::article.article');
    await articles.update({ documentId, data: { image: file.id } });
    await importText(given.strapi, herring(), { publish: true });
    const published = await articles.findOne({ documentId, status: 'published', populate: ['image'] });
    expect(published).to.have.nested.property('image.name', 'pier.png');
    await given.strapi.db.query('plugin::upload.file').delete({ where: { id: file.id } });
  });

  it('does not publish again what an editor has unpublished, nor ever what is withheld', async () => {
    const articles = documentsOf(given.strapi, 'api::article.article');
    const { documentId } = await importText(given.strapi, herring());
    await articles.unpublish({ documentId });
    expect((await importText(given.strapi, herring())).outcome).to.equal('unchanged');
    expect((await shownBy(given.strapi, documentId)).published).to.equal(null);
    await articles.update({ documentId, data: { pubStatus: 'withheld' } });
    const changed = await importText(given.strapi, herring('herring.txt', 'The talks go on in May.'));
    expect(changed.outcome).to.equal('updated');
    expect((await shownBy(given.strapi, documentId)).published).to.equal(null);
  });

  it('writes nothing where nothing has changed', async () => {
    await importText(given.strapi, herring());
    const before = await dumpTables(given.strapi);
    const item = await importText(given.strapi, herring());
    expect(item.outcome).to.equal('unchanged');
    expect(await dumpTables(given.strapi)).to.deep.equal(before);
  });

  it('updates both rows with a changed text, and keeps documentId and slug', async () => {
    const { documentId } = await importText(given.strapi, herring());
    const text = herring()
      .text.replace('herring talks end', 'talks on herring go on')
      .replace(/\nSteinsdottir.*/, '');
    const item = await importText(given.strapi, { name: 'herring.txt', text });
    expect(item).to.include({ outcome: 'updated', documentId });
    for (const row of await rows('articles', { document_id: documentId })) {
      expect(row).to.include({
        headline: 'Trial: talks on herring go on in Oslo',
        slug: 'trial-herring-talks-end-in-oslo',
      });
    }
    expect(await rows('newsdesk_appearances', { article: documentId })).to.have.length(2);
    expect(await rows('newsdesk_quotes', { article: documentId })).to.have.length(1);
  });

  it('updates the draft alone where it does not publish; the published text keeps its own appearances', async () => {
    const { documentId } = await importText(given.strapi, herring());
    const text = herring()
      .text.replace(/met Icelandic .* on Wednesday/, 'spoke on Wednesday')
      .replace(/\nSteinsdottir.*/, '');
    expect((await importText(given.strapi, { name: 'herring.txt', text }, { publish: false })).outcome).to.equal(
      'updated',
    );
    expect(await shownBy(given.strapi, documentId)).to.deep.equal({ draft: ['Marit Solbakken'], published: BOTH });
    expect(await rows('newsdesk_appearances', { article: documentId })).to.have.length(3);
  });

  it('keeps what an editor has changed since: a conflict, with the new text kept in the run', async () => {
    const { documentId } = await importText(given.strapi, herring());
    const articles = documentsOf(given.strapi, 'api::article.article');
    await articles.update({ documentId, data: { headline: `${TEST_MARK}fish and friends` } });
    const before = await dumpTables(given.strapi);
    const item = await importText(given.strapi, herring('herring.txt', 'The talks go on in May.'));
    expect(item).to.include({ outcome: 'conflict', documentId });
    expect(item.problem?.message).to.match(/editor changed this article/);
    const after = await dumpTables(given.strapi);
    const kept = ['articles', 'newsdesk_appearances', 'newsdesk_quotes', 'articles_people_lnk', 'people'];
    for (const table of kept) expect(after[table], table).to.equal(before[table]);
    const [last] = (await rows('newsdesk_import_items', { record: documentId })).slice(-1);
    expect(JSON.parse(String(last?.before)).incoming.paragraphs).to.include('The talks go on in May.');
    expect((await importText(given.strapi, herring())).outcome, 'the text as it came first').to.equal('unchanged');
  });

  it('takes a decision or a save without a change for no edit of the text', async () => {
    const { documentId } = await importText(given.strapi, herring());
    const articles = documentsOf(given.strapi, 'api::article.article');
    const draft = await articles.findOne({ documentId, fields: ['headline', 'body'] });
    await articles.update({
      documentId,
      data: { headline: draft?.headline, body: draft?.body, summary: 'Two ministers, one fish.' },
    });
    const item = await importText(given.strapi, herring('herring.txt', 'The talks go on in May.'));
    expect(item.outcome).to.equal('updated');
    const after = await articles.findOne({ documentId });
    expect(after).to.have.property('summary', 'Two ministers, one fish.');
  });

  it('knows a story again by its id, its url or its file name within the source', async () => {
    const first = await importText(given.strapi, { ...herring('a.txt'), externalId: 'wire-1' });
    expect(await importText(given.strapi, { ...herring('b.txt'), externalId: 'wire-1' })).to.include({
      outcome: 'unchanged',
      documentId: first.documentId,
    });
    const url = 'https://wire.example/1';
    const second = await importText(given.strapi, { ...herring('c.txt'), url });
    expect((await importText(given.strapi, { ...herring('d.txt'), url })).documentId).to.equal(second.documentId);
    const third = await importText(given.strapi, herring('e.txt'));
    expect((await importText(given.strapi, herring('e.txt'))).documentId).to.equal(third.documentId);
    const fourth = await importText(given.strapi, herring('e.txt'), { source: 'other' });
    expect(new Set([first, second, third, fourth].map(({ documentId }) => documentId)).size).to.equal(4);
    const slugs = (await rows('articles', { published_at: null })).map(({ slug }) => slug);
    expect(slugs.filter((slug) => String(slug).startsWith('trial-herring')).sort()).to.deep.equal(
      ['', '-2', '-3', '-4'].map((end) => `trial-herring-talks-end-in-oslo${end}`),
    );
  });

  it('makes an internal, provisional record of a senior official, and the next story of the run finds it', async () => {
    const [first, second] = await importTexts(given.strapi, [
      valletta('1.txt'),
      valletta('2.txt', 'Trial: harbour news'),
    ]);
    expect([first?.counts, second?.counts]).to.deep.equal([
      { linked: 1, suggested: 0, created: 1 },
      { linked: 1, suggested: 0, created: 0 },
    ]);
    const made = await people(UNKNOWN);
    expect(made).to.have.length(1);
    expect(made[0]).to.include({ visibility: 'internal', provisional: 1, slug: 'rosalba-zammit' });
    const records = await rows('newsdesk_appearances', { record: made[0]?.document_id });
    expect(records.map(({ article }) => article)).to.deep.equal([first?.documentId, second?.documentId]);
    expect(await shownBy(given.strapi, first?.documentId ?? '')).to.deep.equal({ draft: [], published: [] });
  });

  it('changes no row in a dry run, and tells the same as the import', async () => {
    await importText(given.strapi, herring());
    const texts = [
      herring(),
      herring('other.txt'),
      herring('herring.txt', 'The talks go on in May.'),
      valletta('1.txt'),
      valletta('2.txt', 'Trial: harbour news'),
    ];
    const before = await dumpTables(given.strapi);
    const dry = await importTexts(given.strapi, texts, { dryRun: true });
    expect(await dumpTables(given.strapi)).to.deep.equal(before);
    expect(await serviceOf(given.strapi).searchRecords('person', UNKNOWN, 5)).to.deep.equal([]);
    const view = dry[3]?.story?.people[0];
    expect(view).to.deep.include({ name: UNKNOWN, state: 'linked', isNew: true });
    expect(view?.record).to.include({ name: UNKNOWN, visibility: 'internal', provisional: true });
    const wet = await importTexts(given.strapi, texts);
    const told = (items: typeof wet) => items.map(({ origin, outcome, counts }) => ({ origin, outcome, counts }));
    expect(told(dry)).to.deep.equal(told(wet));
  });

  it('goes on past one bad file among ten, and the run explains it', async () => {
    const texts = Array.from({ length: 10 }, (_, index) => herring(`${index}.txt`));
    texts[0] = { name: 'empty.txt', text: '' };
    const items = await importTexts(given.strapi, texts);
    expect(items.map(({ outcome }) => outcome)).to.deep.equal(['failed', ...Array<string>(9).fill('created')]);
    expect(items[0]?.problem?.message).to.match(/\w/);
    const [run] = (await rows('newsdesk_import_runs')).slice(-1);
    expect(run).to.include({ state: 'done', source: 'test' });
    expect(JSON.parse(String(run?.counts))).to.include({ created: 9, failed: 1, linked: 18 });
    const stored = await rows('newsdesk_import_items', { run: run?.document_id });
    expect(stored.map(({ position, outcome }) => [position, outcome])).to.deep.equal(
      items.map(({ outcome }, index) => [index, outcome]),
    );
    expect(stored[0]?.problem).to.include('empty');
  });

  it('writes nothing where no file could be read', async () => {
    const before = await dumpTables(given.strapi);
    const [item] = await importTexts(given.strapi, [{ name: 'empty.txt', text: '' }]);
    expect(item?.outcome).to.equal('failed');
    expect(await dumpTables(given.strapi)).to.deep.equal(before);
  });
});
