import { expect } from 'chai';
import type { PersonPage } from '../../src/plugins/newsdesk/contracts/content';
import type { FoundName, FoundStory, SearchAnswer, SearchMeta } from '../../src/plugins/newsdesk/contracts/search';
import { completeShown } from '../../src/plugins/newsdesk/writer/shown/complete-shown';
import { type Desk, desk } from './boot';
import { makeStories, type StoriesDesk } from './content-stories';
import { requester } from './editors';
import { documentsOf } from './newsroom';

interface Found {
  data: SearchAnswer;
  meta: SearchMeta;
}

const ARTICLE = 'api::article.article';

describe('search', () => {
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
  const find = (query: string) => get<Found>(`search?${query}`);
  const slugs = async (query: string): Promise<string[]> =>
    (await find(`limit=50&${query}`)).data.stories.map(({ slug }) => (slug ?? '').replace('trial-story-', ''));
  const marked = ({ snippets }: FoundStory): string[] =>
    snippets.flatMap(({ text, marks }) => marks.map(({ start, end }) => text.slice(start, end)));

  describe('in stories', () => {
    it('finds words, phrases, beginnings and what is without a word, newest first, those without a day last', async () => {
      expect(await slugs('q=vera trial came')).to.deep.equal(['late', '3', '2', 'early', 'undated-2', 'undated']);
      expect(await slugs('q="trial of words"')).to.deep.equal(['1']);
      expect(await slugs('q="words of trial"')).to.deep.equal([]);
      expect(await slugs('q=bystand*')).to.deep.equal(['1']);
      expect(await slugs('q=bystand')).to.deep.equal([]);
      expect(await slugs('q=vera trial -came')).to.deep.equal(['1']);
      expect(await slugs('q=VÉRA TRIÁL BYSTANDER')).to.deep.equal(['1']);
      expect(await slugs('q=ve\u0301ra trial bystander')).to.deep.equal(['1']);
    });

    it('marks what it found in headline and excerpt', async () => {
      const { data } = await find('q=bystander "well done" trial');
      const [story] = data.stories as [FoundStory];
      expect(data.stories).to.have.length(1);
      expect(story.headlineMarks.map(({ start, end }) => story.headline.slice(start, end))).to.deep.equal(['Trial']);
      expect(marked(story)).to.include.members(['Trial', 'well done', 'bystander']);
      const { body } = await requester(given.url).request<{ data: { text: string } }>(
        'GET',
        '/api/newsdesk/articles/trial-story-1',
      );
      for (const { text, start } of story.snippets) {
        expect(body.data.text.slice(start, start + text.length)).to.equal(text);
      }
    });

    it('keeps to people, bodies, offices, countries and days', async () => {
      expect(await slugs('person=olav-plain')).to.deep.equal(['1']);
      expect(await slugs('q=trial&organization=trial-office&from=2021-03-15&to=2021-03-15')).to.deep.equal(['1']);
      expect(await slugs(`person=${made.vera.documentId}&from=2021`)).to.deep.equal(['late', '3', '2', '1']);
      expect(await slugs('person=vera-trial&to=2020')).to.deep.equal(['early']);
      const { data } = await get<{ data: PersonPage }>('people/vera-trial');
      const office = data.offices[0]?.office.documentId ?? '';
      expect(await slugs(`q=trial&office=${office}`)).to.deep.equal(['3', '2', '1']);
      expect(await slugs('q=trial&country=no')).to.deep.equal(['3', '2', '1']);
      expect(await slugs('q=trial&person=nobody')).to.deep.equal([]);
      expect(await slugs('q=trial&office=Q1')).to.deep.equal([]);
    });

    it('counts people, bodies and months', async () => {
      const { data, meta } = await find('q=trial vera&limit=1');
      expect(data.people.map(({ person, stories }) => [person.name, stories])).to.deep.equal([
        ['Vera Trial', 7],
        ['Olav Plain', 1],
      ]);
      expect(data.organizations.map(({ organization, stories }) => [organization.name, stories])).to.deep.equal([
        ['Trial Office', 1],
      ]);
      expect(data.months).to.deep.equal([
        { month: '2021-03', stories: 4 },
        { month: '2020-08', stories: 1 },
        { month: null, stories: 2 },
      ]);
      expect(meta.counted).to.deep.equal({ people: 1000, months: 20_000 });
    });

    it('pages by key', async () => {
      const all = await slugs('q=vera');
      const paged: (string | null)[] = [];
      let after: string | null = null;
      do {
        const page: Found = await find(`q=vera&limit=2${after === null ? '' : `&after=${after}`}`);
        paged.push(...page.data.stories.map(({ slug }) => slug?.replace('trial-story-', '') ?? null));
        after = page.meta.pagination.next;
      } while (after !== null);
      expect(paged).to.deep.equal(all);
    });

    it('finds a story from its publishing to its withdrawing, and never its draft', async () => {
      const documents = documentsOf(given.strapi, ARTICLE);
      const body = [{ type: 'paragraph', children: [{ type: 'text', text: 'A quokkaling was seen. हिंदी में भी.' }] }];
      const { documentId } = await documents.create({ data: { headline: 'Trial: seen', body } });
      expect(await slugs('q=quokkaling')).to.deep.equal([]);
      await documents.publish({ documentId });
      expect(await slugs('q=quokkaling')).to.deep.equal(['trial-seen']);
      const [hindi] = (await find('q=हिंदी')).data.stories;
      expect(hindi === undefined ? [] : marked(hindi), 'signs of vowels are no accents').to.deep.equal(['हिंदी']);
      await documents.update({ documentId, data: { headline: 'Trial: wombatling unseen' } });
      expect(await slugs('q=wombatling')).to.deep.equal([]);
      await documents.publish({ documentId });
      expect(await slugs('q=wombatling quokkaling')).to.deep.equal(['trial-seen']);
      await documents.update({ documentId, data: { pubStatus: 'withheld' } });
      expect(await slugs('q=quokkaling')).to.deep.equal([]);
      await documents.delete({ documentId });
    });

    it('refuses what it does not know, and a search for nothing', async () => {
      for (const [query, path] of [
        ['q=%22%22', 'q'],
        ['q=-trial', 'q'],
        ['q=%CC%81*', 'q'],
        [`q=${'x'.repeat(201)}`, 'q'],
        ['q=trial&sort=day', 'sort'],
        ['q=trial&limit=51', 'limit'],
        ['q=trial&after=me', 'after'],
        ['from=today', 'from'],
      ] as const) {
        const { status, body } = await requester(given.url).request<{
          error: { details: { errors: { path: string[] }[] } };
        }>('GET', `/api/newsdesk/search?${query}`);
        expect(status, query).to.equal(400);
        expect(body.error.details.errors[0]?.path, query).to.deep.equal([path]);
      }
      for (const hostile of ['" OR headline:*', 'NEAR(trial, 2)', 'a" * "b', "'; drop table x; --", '(((', 'trial^2']) {
        const { status } = await requester(given.url).request(
          'GET',
          `/api/newsdesk/search?q=${encodeURIComponent(hostile)}`,
        );
        expect(status, hostile).to.be.oneOf([200, 400]);
      }
    });
  });

  describe('of names', () => {
    const named = async (query: string) => (await get<{ data: FoundName[] }>(`names?${query}`)).data;
    const names = async (query: string) => (await named(query)).map(({ record }) => record.name);

    it('finds people and bodies by the beginnings of words of any of their names, those most in the news first', async () => {
      expect(await names('q=lloyd aus')).to.deep.equal(['Lloyd Austin']);
      expect(await names('q=AUS llo')).to.deep.equal(['Lloyd Austin']);
      expect((await named('q=trial')).map(({ type, record, stories }) => [type, record.name, stories])).to.deep.equal([
        ['person', 'Vera Trial', 7],
        ['organization', 'Trial Office', 1],
        ['organization', 'Trial State', 0],
      ]);
      expect(await names('q=trial&type=person')).to.deep.equal(['Vera Trial']);
      expect(await names('q=trial of')).to.deep.equal(['Trial Office']);
      expect(await names('q=zzzz')).to.deep.equal([]);
    });

    it('knows other names, new names and hidden records at once', async () => {
      const people = documentsOf(given.strapi, 'api::person.person');
      const { documentId } = await people.create({
        data: { name: 'Wilma Quillfeather', otherNames: [{ value: 'Billie Quill-Feather', kind: 'nickname' }] },
      });
      expect(await names('q=billie')).to.deep.equal(['Wilma Quillfeather']);
      expect(await names('q=quillfea')).to.deep.equal(['Wilma Quillfeather']);
      await people.update({ documentId, data: { name: 'Wilma Ravenquill', otherNames: [] } });
      expect(await names('q=billie')).to.deep.equal([]);
      expect(await names('q=ravenq')).to.deep.equal(['Wilma Ravenquill']);
      await people.update({ documentId, data: { visibility: 'internal' } });
      expect(await names('q=ravenq')).to.deep.equal([]);
      await people.delete({ documentId });
    });

    it('wants two letters at least', async () => {
      for (const query of ['q=a', 'q=', 'q=ab&page=1', 'q=ab&type=story']) {
        expect((await requester(given.url).request('GET', `/api/newsdesk/names?${query}`)).status, query).to.equal(400);
      }
    });
  });

  it('fills in what its index lacks, and tells nobody of it', async () => {
    const db = given.strapi.db.connection;
    const tables = ['stories', 'links', 'records', 'words'].map((name) => `newsdesk_shown_${name}`);
    const dump = async () => {
      const links: { kind: string; record: string }[] = await db('newsdesk_shown_links').select('kind', 'record');
      const records: { record: string; stories: number }[] = await db('newsdesk_shown_records').select(
        'record',
        'stories',
      );
      return {
        links: links.map(({ kind, record }) => `${kind} ${record}`).sort(),
        records: records.map(({ record, stories }) => `${record} ${stories}`).sort(),
      };
    };
    await find('q=vera');
    const before = await dump();
    const newest: { last?: number } | undefined = await db('newsdesk_changes').max({ last: 'id' }).first();
    for (const table of tables) await db(table).del();
    await db.raw(
      "delete from newsdesk_search where rowid in (select rowid from newsdesk_search where newsdesk_search match 'trial')",
    );
    expect(await slugs('q=vera trial')).to.deep.equal([]);
    const told: string[] = [];
    const hear = async () => void told.push('heard');
    given.strapi.eventHub.on('newsdesk.story-published', hear);
    await completeShown(given.strapi);
    given.strapi.eventHub.off('newsdesk.story-published', hear);
    expect(await dump()).to.deep.equal(before);
    expect(await slugs('q=vera trial came')).to.deep.equal(['late', '3', '2', 'early', 'undated-2', 'undated']);
    expect(told).to.deep.equal([]);
    await db('newsdesk_changes')
      .where('id', '>', newest?.last ?? 0)
      .del();
  });
});
