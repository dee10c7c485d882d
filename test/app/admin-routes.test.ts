import { expect } from 'chai';
import type { ImportAnswer, ImportRequest, RecordView } from '../../src/plugins/newsdesk/contracts/desk';
import { PERMISSIONS } from '../../src/plugins/newsdesk/contracts/permissions';
import { type Desk, desk } from './boot';
import { addCast, type Cast, herring, removeCast, UNKNOWN, valletta } from './cast';
import { logIn, type Refusal, requester, type Requester } from './editors';
import { documentsOf, dumpTables, importText, shownBy } from './newsroom';

type Sent = Partial<Omit<ImportRequest, 'items'>> & { items?: Partial<ImportRequest['items'][number]>[] };

/** A form as the panel sends it: the options, and a file for each item. */
const form = (files: (string | Uint8Array<ArrayBuffer>)[], { items = [], ...options }: Sent = {}): FormData => {
  const data = new FormData();
  const named = files.map((_, index) => ({ name: `${index + 1}.txt`, ...items[index] }));
  const whole = { source: 'panel', date: '2021-03-17', publish: true, ...options, items: named };
  data.append('options', JSON.stringify(whole));
  for (const [index, file] of files.entries())
    data.append('files', new Blob([file]), named[index]?.name ?? 'pasted.txt');
  return data;
};

describe('the admin routes', () => {
  let given: Desk;
  let cast: Cast;
  let editor: Requester;
  before(async () => {
    given = await desk();
    cast = await addCast(given.strapi);
    editor = await logIn(given, 'strapi-super-admin');
  });
  afterEach(async () => {
    const articles = documentsOf(given.strapi, 'api::article.article');
    for (const { documentId } of await articles.findMany({ filters: { source: 'panel' } })) {
      await articles.delete({ documentId });
    }
  });
  after(() => removeCast(given.strapi, 'panel', 'test'));

  const send = async (path: 'import' | 'import/preview', data: FormData): Promise<ImportAnswer> => {
    const { status, body } = await editor.request<ImportAnswer>('POST', `/newsdesk/${path}`, data);
    expect(status, JSON.stringify(body)).to.equal(200);
    return body;
  };

  describe('the import page', () => {
    it('previews files without changing a row, and imports them as previewed', async () => {
      const before = await dumpTables(given.strapi);
      const files = [herring().text, valletta('2.txt').text];
      const preview = await send('import/preview', form(files));
      expect(await dumpTables(given.strapi)).to.deep.equal(before);
      expect(preview.run).to.equal(null);
      expect(preview.items.map(({ outcome, counts }) => ({ outcome, ...counts }))).to.deep.equal([
        { outcome: 'created', linked: 2, suggested: 0, created: 0 },
        { outcome: 'created', linked: 1, suggested: 0, created: 1 },
      ]);
      const [first, second] = preview.items;
      expect(first?.story?.people.map(({ key, state, quotes }) => ({ key, state, quotes }))).to.deep.equal([
        { key: 'person:marit solbakken', state: 'linked', quotes: 1 },
        { key: 'person:gudrun steinsdottir', state: 'linked', quotes: 1 },
      ]);
      expect(first?.story?.people[0]?.findings.every(({ text, weight }) => text !== '' && weight !== 0)).to.equal(true);
      expect(second?.story?.people[0]).to.include({ name: UNKNOWN, isNew: true });
      const stored = await send('import', form(files));
      expect(stored.run).to.be.a('string');
      expect(stored.items.map(({ outcome, story }) => ({ outcome, story }))).to.deep.equal([
        { outcome: 'created', story: null },
        { outcome: 'created', story: null },
      ]);
      for (const { documentId } of stored.items) expect(documentId).to.be.a('string');
    });

    it('stores the corrections of a preview as decisions, which hold from then on', async () => {
      const corrections = [
        { key: 'person:marit solbakken', verb: 'reject' as const },
        { key: 'person:gudrun steinsdottir', verb: 'create' as const },
      ];
      const preview = await send('import/preview', form([herring().text], { items: [{ corrections }] }));
      expect(preview.items[0]?.story?.people.map(({ state, isNew }) => [state, isNew])).to.deep.equal([
        ['rejected', false],
        ['linked', true],
      ]);
      const { items } = await send('import', form([herring().text], { items: [{ corrections }] }));
      const documentId = items[0]?.documentId ?? '';
      expect(await shownBy(given.strapi, documentId)).to.deep.equal({ draft: [], published: [] });
      const db = given.strapi.db.connection;
      const decisions = await db('newsdesk_decisions').where({ article: documentId }).orderBy('id');
      expect(
        decisions.map(({ verb, via, decided_by_name: by }: Record<string, string>) => [verb, via, by]),
      ).to.deep.equal([
        ['reject', 'preview', 'Eva Tester'],
        ['create', 'preview', 'Eva Tester'],
      ]);
      const appearances = await db('newsdesk_appearances').where({ article: documentId }).orderBy('id');
      expect(appearances.map(({ decision }: Record<string, string>) => decision)).to.deep.equal(
        decisions.map((row: Record<string, string>) => row.document_id),
      );
      const made = await db('people').where({ document_id: appearances[1].record }).first();
      expect(made).to.include({ name: 'Gudrun Steinsdottir', visibility: 'internal', provisional: 0 });
      const changed = `${herring().text}\nThe talks go on in May.`;
      expect((await send('import', form([changed]))).items[0]).to.include({ outcome: 'updated', documentId });
      expect(await shownBy(given.strapi, documentId)).to.deep.equal({ draft: [], published: [] });
    });

    it('keeps a paragraph that would be cut where the editor says so, and puts one back later', async () => {
      const plea = 'Support our journalism: please donate or subscribe.';
      const text = `${herring().text}\n${plea}`;
      const preview = await send('import/preview', form([text]));
      const [cut] = preview.items[0]?.story?.removed ?? [];
      expect(cut).to.include({ paragraph: 4, text: plea });
      const kept = await send('import/preview', form([text], { items: [{ keep: [4] }] }));
      expect(kept.items[0]?.story?.removed).to.deep.equal([]);
      expect(kept.items[0]?.story?.text).to.include(plea);

      const { items } = await send('import', form([text]));
      const path = `/newsdesk/articles/${items[0]?.documentId}`;
      const panel = await editor.request<{ text: string; removed: unknown[]; hasOtherPublishedText: boolean }>(
        'POST',
        `${path}/put-back`,
        { paragraph: 4 },
      );
      expect(panel.status, JSON.stringify(panel.body)).to.equal(200);
      expect(panel.body).to.deep.include({ text, removed: [], hasOtherPublishedText: true });
      expect((await editor.request('POST', `${path}/put-back`, { paragraph: 4 })).status).to.equal(404);
      expect((await editor.request('POST', `${path}/analyse`, {})).status).to.equal(200);
    });

    it('takes headline, date and source of each file, and makes files sent one by one one run', async () => {
      const body = herring().text.split('\n').slice(1).join('\n');
      const items = [{ headline: 'Trial: a headline of the editor', date: '2021-03-18' }];
      const first = await send('import', form([body], { items }));
      const run = first.run;
      const second = await send('import', form([valletta('x').text], { run, items: [{ name: 'second.txt' }] }));
      expect(second.run).to.equal(run);
      const article = await documentsOf(given.strapi, 'api::article.article').findOne({
        documentId: first.items[0]?.documentId ?? '',
      });
      expect(article).to.include({ headline: 'Trial: a headline of the editor', source: 'panel' });
      expect(String(article?.firstPublished)).to.match(/^2021-03-18/);
      const db = given.strapi.db.connection;
      const row = await db('newsdesk_import_runs').where({ document_id: run }).first();
      expect(JSON.parse(row.counts)).to.include({ created: 2, failed: 0 });
      const stored = await db('newsdesk_import_items').where({ run }).orderBy('id');
      expect(stored.map(({ position }: { position: number }) => position)).to.deep.equal([0, 1]);
      const lost = await editor.request<Refusal>('POST', '/newsdesk/import', form([body], { run: 'nosuchrun' }));
      expect([lost.status, lost.body.error.message]).to.deep.equal([
        400,
        'The run to go on with is not there: start a new one.',
      ]);
    });

    it('tells of each bad file what is wrong, and imports the others', async () => {
      const files = [
        herring().text,
        '',
        new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 0]),
        'x'.repeat(11 * 1024 * 1024),
      ];
      const { items } = await send('import', form(files));
      expect(items.map(({ outcome, problem }) => [outcome, problem?.code ?? null])).to.deep.equal([
        ['created', null],
        ['failed', 'empty-file'],
        ['failed', 'not-text'],
        ['failed', 'too-large'],
      ]);
    });

    it('answers 400 in words where the form is not right', async () => {
      const missing = form([herring().text]);
      missing.delete('files');
      const wrong: [FormData, RegExp][] = [
        [new FormData(), /options/],
        [missing, /1 items are named, and 0 files/],
        [form(['a', 'b'], { items: [{ name: 'same.txt' }, { name: 'same.txt' }] }), /names that differ/],
        [form([herring().text], { date: 'yesterday' }), /2021-03-17/],
        [form([herring().text], { items: [{ corrections: [{ key: 'person:no one', verb: 'reject' }] }] }), /./],
      ];
      for (const [data, message] of wrong.slice(0, 4)) {
        const { status, body } = await editor.request<Refusal>('POST', '/newsdesk/import/preview', data);
        expect(status).to.equal(400);
        expect(body.error.message).to.match(message);
      }
      const [item] = (await send('import/preview', wrong[4]?.[0] as FormData)).items;
      expect(item).to.deep.include({ outcome: 'failed' });
      expect(item?.problem).to.deep.equal({
        code: 'correction',
        message: 'The story does not hold that name any more: load it again.',
      });
    });
  });

  it('finds records by a part of a name, and tells them apart', async () => {
    const { body } = await editor.request<{ results: RecordView[] }>('GET', '/newsdesk/records?kind=person&q=solbak');
    expect(body.results[0]).to.include({
      documentId: cast.solbakken,
      name: 'Marit Solbakken',
      description: 'Minister of Fisheries, Norway, 2020-01-15 to now',
      visibility: 'public',
    });
    const bodies = await editor.request<{ results: RecordView[] }>(
      'GET',
      '/newsdesk/records?kind=organization&q=defense',
    );
    expect(bodies.body.results.map(({ name }) => name)).to.include('United States Department of Defense');
    expect((await editor.request('GET', '/newsdesk/records?kind=person&q=')).status).to.equal(400);
  });

  it('opens each route to whoever has its permission, and to nobody else', async () => {
    const { documentId } = await importText(given.strapi, herring(), { source: 'panel' });
    const article = `/newsdesk/articles/${documentId}`;
    const routes: [method: string, path: string, action: string, body?: object][] = [
      ['GET', '/newsdesk/settings', PERMISSIONS.read],
      ['GET', article, PERMISSIONS.read],
      ['GET', '/newsdesk/records?kind=person&q=biden', PERMISSIONS.read],
      ['POST', `${article}/decisions`, PERMISSIONS.decide, { key: 'person:marit solbakken', verb: 'accept' }],
      ['POST', `${article}/decisions/none/take-back`, PERMISSIONS.decide, {}],
      ['POST', `${article}/analyse`, PERMISSIONS.decide, {}],
      ['POST', `${article}/put-back`, PERMISSIONS.decide, { paragraph: 99 }],
      ['POST', '/newsdesk/import/preview', PERMISSIONS.import],
      ['POST', '/newsdesk/import', PERMISSIONS.import],
    ];
    const roles = await Promise.all(
      [PERMISSIONS.read, PERMISSIONS.decide, PERMISSIONS.import].map(async (action) => ({
        action,
        who: await logIn(given, { permissions: [{ action }] }),
      })),
    );
    for (const [method, path, wanted, body] of routes) {
      for (const { action, who } of roles) {
        const { status } = await who.request(
          method,
          path,
          body ?? (method === 'POST' ? form([herring().text]) : undefined),
        );
        const isRefused = status === 403;
        expect(isRefused, `${method} ${path} with ${action}: ${status}`).to.equal(action !== wanted);
      }
      expect((await requester(given.url).request(method, path, body)).status, `${path} for anybody`).to.equal(401);
    }
  });

  it("lets Strapi's own editors see, import and decide", async () => {
    const { documentId } = await importText(given.strapi, herring(), { source: 'panel' });
    const own = await logIn(given, 'strapi-editor');
    expect((await own.request('GET', `/newsdesk/articles/${documentId}`)).status).to.equal(200);
    const path = `/newsdesk/articles/${documentId}/decisions`;
    expect((await own.request('POST', path, { key: 'person:marit solbakken', verb: 'accept' })).status).to.equal(200);
    expect((await own.request('POST', '/newsdesk/import/preview', form([herring().text]))).status).to.equal(200);
  });
});
