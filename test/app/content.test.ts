import { expect } from 'chai';
import { ENGINE } from '../../src/plugins/newsdesk/core/engine';
import type {
  ArticlePage,
  NamedPerson,
  OrganizationPage,
  PersonPage,
  StoriesMeta,
  StoryAnswer,
} from '../../src/plugins/newsdesk/contracts/content';
import { blockText, type BlockNode } from '../../src/plugins/newsdesk/core/blocks';
import { type Desk, desk } from './boot';
import { makeStories, type StoriesDesk } from './content-stories';
import { requester } from './editors';

const SEOUL = 'austin-and-blinken-open-seoul-talks-with-a-promise-of-ready-forces';

interface Refused {
  data: null;
  error: { status: number; name: string; message: string; details: { errors: { path: string[] }[] } };
}

describe('GET /api/newsdesk', () => {
  let given: Desk;
  let made: StoriesDesk;
  before(async () => {
    given = await desk();
    made = await makeStories(given);
    // The fixture writes its rows outside any transaction; what apps see of them is settled by the next one.
    await given.strapi.db.transaction(async () => undefined);
  });
  after(() => made.rows.remove());

  const get = async <Body>(path: string): Promise<Body> => {
    const { status, body } = await requester(given.url).request<Body>('GET', `/api/newsdesk/${path}`);
    expect(status, `${path}: ${JSON.stringify(body)}`).to.equal(200);
    return body;
  };
  const refuse = async (path: string): Promise<Refused> => {
    const { status, body } = await requester(given.url).request<Refused>('GET', `/api/newsdesk/${path}`);
    expect(status, path).to.equal(body.error.status);
    return body;
  };

  describe('/articles/:id', () => {
    it('gives the page of the first story of the seed, by slug and by documentId', async () => {
      const { data, meta } = await get<{ data: ArticlePage; meta: object }>(`articles/${SEOUL}`);
      expect(meta).to.deep.equal({ engine: ENGINE });
      const austin = data.officials.find(({ person }) => person.name === 'Lloyd Austin');
      expect(austin).to.deep.include({ name: 'Lloyd Austin', relations: [] });
      expect(austin?.person).to.include({ slug: 'lloyd-austin', wikidataId: 'Q941013', image: null });
      expect(austin?.office).to.include({ title: 'Defence Secretary', country: 'US', status: 'current' });
      expect(austin?.officeOnDay).to.include({ title: 'Secretary of Defense', country: 'US', startDate: '2021-01-22' });
      expect(data.firstPublished).to.match(/^2021-03-17/);
      expect(await get(`articles/${data.documentId}`)).to.deep.equal({ data, meta });
    });

    it('gives the very words of mentions and quotations, in the text and in the blocks', async () => {
      const { data } = await get<{ data: ArticlePage }>(`articles/${SEOUL}`);
      const body = data.body as BlockNode[];
      const inBlocks = (block: number | null, offset: number, length: number): string => {
        const node = block === null ? undefined : body[block];
        return (node === undefined ? data.headline : blockText(node)).slice(offset, offset + length);
      };
      const named = [...data.officials, ...data.people, ...data.organizations];
      expect(named).not.to.be.empty;
      for (const { mentions } of named) {
        expect(mentions).not.to.be.empty;
        for (const { start, end, block, offset, length } of mentions) {
          expect(inBlocks(block, offset, length)).to.equal(data.text.slice(start, end));
        }
      }
      expect(data.quotes).not.to.be.empty;
      for (const { words, start, end, places } of data.quotes) {
        expect(words).to.equal(data.text.slice(start, end));
        expect(places.map(({ block, offset, length }) => inBlocks(block, offset, length)).join('\n')).to.equal(words);
      }
    });

    it('joins what a story says of one record in two ways, and tells officials from others', async () => {
      const { data } = await get<{ data: ArticlePage }>('articles/trial-story-1');
      expect(data.people.map(({ name }) => name)).to.deep.equal(['Olav Plain']);
      const [vera] = data.officials as [NamedPerson];
      expect(data.officials).to.have.length(1);
      expect(vera.mentions.map(({ start, end }) => data.text.slice(start, end))).to.deep.equal(['Vera Trial', 'Trial']);
      expect(vera).to.deep.include({ name: 'Vera Trial', quotes: 1 });
      expect(vera.office).to.deep.equal({ title: 'minister', country: 'NO', organization: null, status: 'current' });
      expect(vera.relations).to.deep.equal([
        { type: 'aunt', of: { documentId: made.olav.documentId, slug: 'olav-plain', name: 'Olav Plain' } },
      ]);
      expect(data.organizations.map(({ organization }) => organization.name)).to.deep.equal(['Trial Office']);
      expect(data.quotes.map(({ words, speaker }) => [words, speaker?.name])).to.deep.equal([
        ['well done', 'Trial'],
        ['no comment', undefined],
      ]);
    });

    it('gives the office of the day only for a day in the term', async () => {
      const officeOf = async (slug: string) =>
        (await get<{ data: ArticlePage }>(`articles/${slug}`)).data.officials[0]?.officeOnDay ?? null;
      expect(await officeOf('trial-story-1')).to.include({ title: 'Minister of Trials', startDate: '2020-09' });
      expect(await officeOf('trial-story-early')).to.equal(null);
      expect(await officeOf('trial-story-undated')).to.equal(null);
    });

    it('answers in one way for what is not there, and names what it does not know', async () => {
      expect(await refuse('articles/nobody')).to.deep.equal(await refuse('articles/%20'));
      const { error } = await refuse(`articles/${SEOUL}?populate=*&fields=headline`);
      expect(error).to.include({ status: 400, name: 'ValidationError' });
      expect(error.details.errors.map(({ path }) => path)).to.deep.equal([['populate'], ['fields']]);
    });
  });

  describe('/people/:id', () => {
    type Found = { data: PersonPage; meta: StoriesMeta };

    it('gives person, offices and stories, by documentId, slug and Wikidata id', async () => {
      const found = await get<Found>('people/lloyd-austin');
      expect(found.data.person).to.include({ name: 'Lloyd Austin', birthDate: '1953-08-08' });
      expect(found.data.person.nationalities).to.deep.equal(['US']);
      const [office] = found.data.offices;
      expect(office).to.include({ title: 'Secretary of Defense', country: 'US', startDate: '2021-01-22' });
      expect(office?.organization).to.include({ name: 'United States Department of Defense' });
      expect(found.data.stories.map(({ slug }) => slug)).to.include(SEOUL);
      expect(await get('people/Q941013')).to.deep.equal(found);
      expect(await get(`people/${found.data.person.documentId}`)).to.deep.equal(found);
    });

    it('gives each story once, with its office, mentions and quotes', async () => {
      const { data } = await get<Found>('people/vera-trial');
      const story = data.stories.find(({ slug }) => slug === 'trial-story-1');
      expect(story).to.deep.include({ headline: 'Trial of words', name: 'Vera Trial', quotes: 1 });
      expect(story?.mentions).to.have.length(2);
      expect(story?.officeOnDay).to.include({ title: 'Minister of Trials' });
      expect(data.stories.map(({ slug }) => slug)).to.deep.equal(made.newestFirst);
    });

    it('pages by key: each story once, in order, whatever the page', async () => {
      for (const limit of [1, 2, 3, 100]) {
        const stories: StoryAnswer[] = [];
        let after: string | null = null;
        do {
          const path: string = `people/vera-trial?limit=${limit}${after === null ? '' : `&after=${after}`}`;
          const { data, meta }: Found = await get<Found>(path);
          expect(meta.pagination).to.include({ limit, after });
          expect(data.stories.length).to.be.at.most(limit);
          stories.push(...data.stories);
          after = meta.pagination.next;
        } while (after !== null);
        expect(
          stories.map(({ slug }) => slug),
          `limit ${limit}`,
        ).to.deep.equal(made.newestFirst);
      }
    });

    it('leaves out links that stand in no published text', async () => {
      const { data } = await get<Found>('people/olav-plain');
      expect(data.stories.map(({ slug }) => slug)).to.deep.equal(['trial-story-1']);
    });

    it('refuses a wrong limit, a made-up key and unknown parameters by name', async () => {
      for (const [query, path] of [
        ['limit=0', 'limit'],
        ['limit=101', 'limit'],
        ['limit=many', 'limit'],
        ['limit=1&limit=2', 'limit'],
        ['after=me', 'after'],
        [`after=${Buffer.from('["2021-03-17",1]').toString('base64url')}`, 'after'],
        ['after[$gt]=1', 'after'],
        ['page=2', 'page'],
        ['filters[name]=x', 'filters'],
      ]) {
        const { error } = await refuse(`people/vera-trial?${query}`);
        expect(error, query).to.include({ status: 400, name: 'ValidationError' });
        expect(error.details.errors[0]?.path, query).to.deep.equal([path]);
      }
    });
  });

  it('/organizations/:id gives the body and its stories', async () => {
    const { data, meta } = await get<{ data: OrganizationPage; meta: StoriesMeta }>('organizations/trial-office');
    expect(data.organization).to.deep.include({ name: 'Trial Office', classification: 'government', country: 'NO' });
    expect(data.organization.parent).to.deep.include({ name: 'Trial State' });
    expect(data.stories.map(({ slug }) => slug)).to.deep.equal(['trial-story-1']);
    expect(meta.pagination).to.deep.equal({ limit: 25, after: null, next: null });
  });

  it('costs at most twelve statements a page', async () => {
    const { connection } = given.strapi.db;
    for (const path of [`articles/${SEOUL}`, 'people/lloyd-austin', 'organizations/trial-office']) {
      let statements = 0;
      const count = () => (statements += 1);
      connection.on('query', count);
      await get(path);
      connection.removeListener('query', count);
      expect(statements, path).to.be.within(1, 12);
    }
  });
});
