import { expect } from 'chai';
import type { PersonPage, StoriesMeta, StoryAnswer } from '../../src/plugins/newsdesk/contracts/content';
import type {
  NamedWithList,
  QuotesAnswer,
  RecordQuoteAnswer,
  StoriesAnswer,
} from '../../src/plugins/newsdesk/contracts/record-content';
import { type Desk, desk } from './boot';
import { makeStories, type StoriesDesk } from './content-stories';
import { requester } from './editors';

const SEOUL = 'austin-and-blinken-open-seoul-talks-with-a-promise-of-ready-forces';

interface Refused {
  error: { status: number; name: string; message: string; details: { errors: { path: string[] }[] } };
}

describe('lists of a record under /api/newsdesk', () => {
  let given: Desk;
  let made: StoriesDesk;
  before(async function () {
    this.timeout(120_000);
    given = await desk();
    made = await makeStories(given);
  });
  after(() => made.rows.remove());

  const get = async <Body>(path: string): Promise<Body> => {
    const { status, body } = await requester(given.url).request<Body>('GET', `/api/newsdesk/${path}`);
    expect(status, `${path}: ${JSON.stringify(body)}`).to.equal(200);
    return body;
  };
  const slugs = async (path: string): Promise<string[]> =>
    (await get<StoriesAnswer>(path)).data.map(({ slug }) => (slug ?? '').replace('trial-story-', ''));

  describe('/stories', () => {
    it('gives each story with office, roles and mentions, by documentId and slug, and pages by key', async () => {
      const { data } = await get<StoriesAnswer>('people/vera-trial/stories');
      expect(data.map(({ slug }) => slug)).to.deep.equal(made.newestFirst);
      const first = data.find(({ slug }) => slug === 'trial-story-1');
      expect(first).to.deep.include({ name: 'Vera Trial', quotes: 1, roles: ['subject', 'speaker'] });
      expect(first?.officeOnDay).to.include({ title: 'Minister of Trials' });
      expect(first?.mentions).to.have.length(2);
      const paged: StoryAnswer[] = [];
      let after: string | null = null;
      do {
        const path: string = `people/${made.vera.documentId}/stories?limit=2${after === null ? '' : `&after=${after}`}`;
        const page: StoriesAnswer = await get<StoriesAnswer>(path);
        paged.push(...page.data);
        after = page.meta.pagination.next;
      } while (after !== null);
      expect(paged).to.deep.equal(data);
    });

    it('keeps to days, whole or partial, both included', async () => {
      expect(await slugs('people/vera-trial/stories?from=2021-03-15&to=2021-03-15')).to.deep.equal(['3', '2', '1']);
      expect(await slugs('people/vera-trial/stories?from=2021-03-16')).to.deep.equal(['late']);
      expect(await slugs('people/vera-trial/stories?to=2020')).to.deep.equal(['early']);
      expect(await slugs('people/vera-trial/stories?from=2020-08&to=2020-08')).to.deep.equal(['early']);
      expect(await slugs('people/vera-trial/stories?from=2020-09&to=2021-02')).to.deep.equal([]);
    });

    it('keeps to a role, and to the days on which the office was held', async () => {
      expect(await slugs('people/vera-trial/stories?role=speaker')).to.deep.equal(['1']);
      expect(await slugs('people/vera-trial/stories?role=agency')).to.deep.equal([]);
      const { data } = await get<{ data: PersonPage }>('people/vera-trial');
      const office = data.offices[0]?.office.documentId ?? '';
      // Those of the last day of the term and of no day outside it.
      expect(await slugs(`people/vera-trial/stories?office=${office}`)).to.deep.equal(['3', '2', '1']);
      expect(await slugs(`people/vera-trial/stories?office=${office}&role=speaker`)).to.deep.equal(['1']);
      expect(await slugs('people/vera-trial/stories?office=Q1')).to.deep.equal([]);
      expect(await slugs('people/olav-plain/stories')).to.deep.equal(['1']);
    });

    it('are those of organizations too', async () => {
      expect(await slugs('organizations/trial-office/stories?from=2021')).to.deep.equal(['1']);
      expect(await slugs('organizations/trial-office/stories?role=speaker')).to.deep.equal([]);
    });
  });

  describe('/quotes', () => {
    it('gives the words with their story and their place in it', async () => {
      const { data, meta } = await get<QuotesAnswer>('people/vera-trial/quotes');
      const [quote] = data as [RecordQuoteAnswer];
      expect(data).to.have.length(1);
      expect(quote).to.deep.include({ words: 'well done', kind: 'partial', name: 'Trial' });
      expect(quote.article).to.deep.include({ slug: 'trial-story-1', firstPublished: '2021-03-15T09:00:00.000Z' });
      expect(quote.places).to.deep.equal([{ block: 1, offset: 19, length: 9 }]);
      expect(meta.pagination.next).to.equal(null);
      expect((await get<QuotesAnswer>('people/vera-trial/quotes?kind=direct')).data).to.be.empty;
      expect((await get<QuotesAnswer>('people/vera-trial/quotes?from=2022')).data).to.be.empty;
      expect((await get<QuotesAnswer>('people/olav-plain/quotes')).data).to.be.empty;
    });

    it('pages by key through all words of a person, in order, each once', async () => {
      const all = await get<QuotesAnswer>('people/lloyd-austin/quotes?limit=100');
      expect(all.data.length).to.be.above(2);
      const paged: RecordQuoteAnswer[] = [];
      let after: string | null = null;
      do {
        const path: string = `people/lloyd-austin/quotes?limit=1${after === null ? '' : `&after=${after}`}`;
        const page: QuotesAnswer = await get<QuotesAnswer>(path);
        paged.push(...page.data);
        after = page.meta.pagination.next;
      } while (after !== null);
      expect(paged).to.deep.equal(all.data);
      const days = paged.map(({ article }) => article.firstPublished ?? '');
      expect(days).to.deep.equal([...days].sort().reverse());
      const page = await get<{ data: PersonPage }>('people/lloyd-austin');
      expect(page.data.quotes).to.deep.equal(all.data.slice(0, 10));
    });
  });

  describe('/named-with', () => {
    const named = async (path: string) =>
      (await get<NamedWithList>(path)).data.map(({ type, record, stories }) => [type, record.name, stories]);

    it('counts stories that name both', async () => {
      expect(await named('people/vera-trial/named-with')).to.have.deep.members([
        ['person', 'Olav Plain', 1],
        ['organization', 'Trial Office', 1],
      ]);
      expect(await named('people/vera-trial/named-with?type=person')).to.deep.equal([['person', 'Olav Plain', 1]]);
      expect(await named('people/vera-trial/named-with?from=2022')).to.deep.equal([]);
      const { meta } = await get<NamedWithList>('people/vera-trial/named-with');
      expect(meta.counted).to.deep.equal({ atMost: 5000, stories: 7 });
      expect(await named('organizations/trial-office/named-with?type=organization')).to.deep.equal([]);
    });

    it('pages from the most often named to the least', async () => {
      const all = (await get<NamedWithList>('people/lloyd-austin/named-with?limit=100')).data;
      const counts = all.map(({ stories }) => stories);
      expect(counts).to.deep.equal([...counts].sort((a, b) => b - a));
      const paged: unknown[] = [];
      let after: string | null = null;
      do {
        const path: string = `people/lloyd-austin/named-with?limit=3${after === null ? '' : `&after=${after}`}`;
        const page: NamedWithList = await get<NamedWithList>(path);
        paged.push(...page.data);
        after = page.meta.pagination.next;
      } while (after !== null);
      expect(paged).to.deep.equal(all);
    });
  });

  it('the page of a person counts stories by month, those without a day last', async () => {
    const { data } = await get<{ data: PersonPage; meta: StoriesMeta }>('people/vera-trial');
    expect(data.months).to.deep.equal([
      { month: '2021-03', stories: 4 },
      { month: '2020-08', stories: 1 },
      { month: null, stories: 2 },
    ]);
  });

  it('refuse what they do not know by name', async () => {
    for (const [path, name] of [
      ['people/vera-trial/stories?page=2', 'page'],
      ['people/vera-trial/stories?role=hero', 'role'],
      ['people/vera-trial/stories?from=yesterday', 'from'],
      ['people/vera-trial/stories?limit=101', 'limit'],
      ['organizations/trial-office/stories?office=Q1', 'office'],
      ['people/vera-trial/quotes?after=me', 'after'],
      ['people/vera-trial/named-with?after=WzEsMl0', 'after'],
      ['people/vera-trial/named-with?type=story', 'type'],
    ] as const) {
      const { status, body } = await requester(given.url).request<Refused>('GET', `/api/newsdesk/${path}`);
      expect(status, path).to.equal(400);
      expect(body.error.details.errors[0]?.path, path).to.deep.equal([name]);
    }
    for (const list of ['stories', 'quotes', 'named-with']) {
      const { status } = await requester(given.url).request('GET', `/api/newsdesk/people/nobody/${list}`);
      expect(status, list).to.equal(404);
    }
  });

  it('answer 304 to who holds the answer already, and with it again once it has changed', async () => {
    const url = `${given.url}/api/newsdesk/people/vera-trial/stories`;
    const first = await fetch(url);
    const tag = first.headers.get('etag') ?? '';
    expect(tag).to.match(/^W\/"/);
    expect(first.headers.get('cache-control')).to.equal('private, no-cache');
    expect(first.headers.get('vary')).to.contain('Authorization');
    const again = await fetch(url, { headers: { 'if-none-match': tag } });
    expect([again.status, await again.text()]).to.deep.equal([304, '']);
    expect((await fetch(url, { headers: { 'if-none-match': `"other", ${tag}` } })).status).to.equal(304);
    expect((await fetch(`${url}?limit=1`, { headers: { 'if-none-match': tag } })).status).to.equal(200);
    const story = await fetch(`${given.url}/api/newsdesk/articles/${SEOUL}`);
    expect(story.headers.get('etag')).to.match(/^W\/"/);
  });

  it('cost a few statements each', async () => {
    const { connection } = given.strapi.db;
    for (const path of ['stories', 'quotes', 'named-with']) {
      let statements = 0;
      const count = () => (statements += 1);
      connection.on('query', count);
      await get(`people/lloyd-austin/${path}?limit=10`);
      connection.removeListener('query', count);
      expect(statements, path).to.be.within(1, 12);
    }
  });
});
