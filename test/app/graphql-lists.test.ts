import { expect } from 'chai';
import { type Desk, desk } from './boot';
import { tokenCaller } from './content-callers';
import { makeStories, type StoriesDesk } from './content-stories';
import { requester, type Requester } from './editors';

interface Answer<Data> {
  data: Data;
  errors?: { message: string; extensions: { code: string } }[];
}

interface List<Node> {
  nodes: Node[];
  hasNextPage: boolean;
  endCursor: string | null;
}

type Story = { article: { slug: string } };

const VERA = '(filters: { slug: { eq: "vera-trial" } })';

describe('GraphQL lists of a record, and search', () => {
  let given: Desk;
  let made: StoriesDesk;
  before(async function () {
    this.timeout(120_000);
    given = await desk();
    made = await makeStories(given);
  });
  after(() => made.rows.remove());

  const send = async <Data>(query: string, who: Requester = requester(given.url)): Promise<Answer<Data>> =>
    (await who.request<Answer<Data>>('POST', '/graphql', { query })).body;
  const ask = async <Data>(query: string): Promise<Data> => {
    const { data, errors } = await send<Data>(query);
    expect(errors, JSON.stringify(errors)).to.equal(undefined);
    return data;
  };
  const rest = async <Body>(path: string): Promise<Body> =>
    (await requester(given.url).request<Body>('GET', `/api/newsdesk/${path}`)).body;

  it('filter the stories of a person as REST does', async () => {
    const slugs = async (filter: string) => {
      const { people } = await ask<{ people: [{ stories: List<Story> }] }>(
        `{ people${VERA} { stories(filter: ${filter}) { nodes { article { slug } } } } }`,
      );
      return people[0].stories.nodes.map(({ article }) => article.slug.replace('trial-story-', ''));
    };
    expect(await slugs('{ from: "2021-03-15", to: "2021-03-15" }')).to.deep.equal(['3', '2', '1']);
    expect(await slugs('{ role: "speaker" }')).to.deep.equal(['1']);
    const { data } = await rest<{ data: { offices: [{ office: { documentId: string } }] } }>('people/vera-trial');
    expect(await slugs(`{ office: "${data.offices[0].office.documentId}" }`)).to.deep.equal(['3', '2', '1']);
  });

  it('give words and company as REST does', async () => {
    const { people } = await ask<{
      people: [{ quotes: List<object>; namedWith: List<{ person: { name: string } | null; stories: number }> }];
    }>(`{ people${VERA} {
      quotes { nodes { words kind name places { block offset length } article { slug } officeOnDay { title } } endCursor }
      namedWith { nodes { person { name } organization { name } stories } hasNextPage } } }`);
    expect(people[0].quotes.nodes).to.deep.equal([
      {
        ...{ words: 'well done', kind: 'partial', name: 'Trial', places: [{ block: 1, offset: 19, length: 9 }] },
        ...{ article: { slug: 'trial-story-1' }, officeOnDay: { title: 'Minister of Trials' } },
      },
    ]);
    expect(people[0].namedWith.nodes).to.have.deep.members([
      { person: { name: 'Olav Plain' }, organization: null, stories: 1 },
      { person: null, organization: { name: 'Trial Office' }, stories: 1 },
    ]);
    const { organizations } = await ask<{ organizations: [{ namedWith: List<object> }] }>(
      '{ organizations(filters: { slug: { eq: "trial-office" } }) { namedWith(filter: { type: "person" }) { nodes { person { name } } } } }',
    );
    expect(organizations[0].namedWith.nodes).to.have.length(2);
  });

  it('page to the end, each row once', async () => {
    const words: string[] = [];
    let after: string | null = null;
    do {
      const page: string = after === null ? '' : `, after: "${after}"`;
      const { people }: { people: [{ quotes: List<{ words: string }> }] } = await ask(
        `{ people(filters: { slug: { eq: "lloyd-austin" } }) { quotes(first: 1${page}) { nodes { words } hasNextPage endCursor } } }`,
      );
      words.push(...people[0].quotes.nodes.map((quote) => quote.words));
      after = people[0].quotes.endCursor;
    } while (after !== null);
    const all = await rest<{ data: { words: string }[] }>('people/lloyd-austin/quotes?limit=100');
    expect(words).to.deep.equal(all.data.map((quote) => quote.words));
  });

  it('search stories and names', async () => {
    const { search, names } = await ask<{
      search: { stories: { article: { slug: string }; snippets: { text: string; marks: object[] }[] }[] };
      names: { person: { name: string } | null; stories: number }[];
    }>(`{
      search(q: "vera bystander") {
        stories { article { slug officials { name } } headlineMarks { start end } snippets { text start marks { start end } } }
        people { person { name } stories } organizations { organization { name } stories } months { month stories }
        hasNextPage endCursor }
      names(q: "tri", first: 5) { person { name } organization { name } stories } }`);
    expect(search.stories.map(({ article }) => article.slug)).to.deep.equal(['trial-story-1']);
    expect(search.stories[0]?.snippets[0]?.marks).not.to.be.empty;
    expect(names[0]).to.deep.include({ person: { name: 'Vera Trial' }, stories: 7 });
  });

  it('cost at most twelve statements, whatever the length of the list', async () => {
    const { connection } = given.strapi.db;
    const count = async (query: string): Promise<number> => {
      let statements = 0;
      const add = () => (statements += 1);
      connection.on('query', add);
      await ask(query);
      connection.removeListener('query', add);
      return statements;
    };
    const people = (field: string) => (limit: number) =>
      `{ people(pagination: { limit: ${limit} }, sort: "id") { ${field} } }`;
    for (const query of [
      people('stories(first: 5, filter: { from: "2020" }) { nodes { article { headline } officeOnDay { title } } }'),
      people('quotes(first: 5) { nodes { words article { headline } officeOnDay { title } } }'),
      people('namedWith(first: 5) { nodes { stories person { name } organization { name } } }'),
      (limit: number) =>
        `{ search(q: "minister", first: ${limit}) { stories { article { headline } } months { month } } }`,
    ]) {
      expect(await count(query(25)), query(25)).to.be.within(await count(query(3)), 12);
    }
  });

  it('are read of more records than one statement takes', async () => {
    const story = await made.rows.article({
      slug: 'trial-crowd',
      headline: 'Trial: a crowd',
      paragraphs: ['They came.'],
    });
    const now = new Date().toISOString();
    const ids = Array.from({ length: 501 }, (_, n) => `crowd${String(n).padStart(19, '0')}`);
    const dates = { publishedAt: now, createdAt: now, updatedAt: now };
    const person = given.strapi.db.query('api::person.person');
    const appearance = given.strapi.db.query('plugin::newsdesk.appearance');
    await person.createMany({
      data: ids.map((documentId) => ({ ...dates, documentId, name: 'One', slug: documentId, visibility: 'public' })),
    });
    await appearance.createMany({
      data: ids.map((record, position) => ({
        ...{
          ...dates,
          documentId: `${record.slice(0, 23)}x${position}`,
          article: story.documentId,
          textHash: story.textHash,
        },
        ...{ kind: 'person', name: 'One', record, state: 'linked', official: false, mentions: [], roles: [], position },
      })),
    });
    const { articles } = await ask<{ articles: [{ otherPeople: { person: { stories: List<object> } }[] }] }>(
      '{ articles(filters: { slug: { eq: "trial-crowd" } }) { otherPeople { person { stories(first: 1) { nodes { quotes } } } } } }',
    );
    const found = articles[0].otherPeople.filter((one) => one.person.stories.nodes.length === 1);
    await appearance.deleteMany({ where: { article: story.documentId } });
    await person.deleteMany({ where: { documentId: { $in: ids } } });
    expect(found).to.have.length(501);
  });

  it('refuse what would be too much, under whatever name it is asked for, and what they do not know', async () => {
    const refused = async (query: string): Promise<string> => {
      const { errors } = await send(query);
      expect(errors?.[0]?.extensions.code, query).to.equal('BAD_USER_INPUT');
      return errors?.[0]?.message ?? '';
    };
    const aliases = [1, 2, 3, 4].map((n) => `s${n}: quotes(first: 9${n}) { endCursor }`).join(' ');
    expect(await refused(`{ people(pagination: { limit: 20 }) { ${aliases} } }`)).to.contain('2500');
    expect(await refused('{ people(pagination: { limit: 60 }) { namedWith(first: 1) { endCursor } } }')).to.contain(
      '50',
    );
    expect(await refused(`{ people${VERA} { quotes(filter: { kind: "loud" }) { endCursor } } }`)).to.contain('kind');
    expect(await refused(`{ people${VERA} { stories(filter: { role: "hero" }) { endCursor } } }`)).to.contain('role');
    expect(await refused(`{ people${VERA} { stories(filter: { from: "soon" }) { endCursor } } }`)).to.contain('from');
    expect(await refused(`{ people${VERA} { namedWith(after: "me") { endCursor } } }`)).to.contain('after');
    expect(await refused('{ search(q: "-x") { endCursor } }')).to.contain('word');
    expect(await refused('{ search(q: "x", first: 51) { endCursor } }')).to.contain('first');
    expect(await refused('{ names(q: "x") { stories } }')).to.contain('two letters');
    const searches = Array.from({ length: 11 }, (_, n) => `s${n}: search(q: "trial") { endCursor }`).join(' ');
    expect(await refused(`{ ${searches} }`)).to.contain('10 times');
  });

  it('are refused to whoever lacks their permission', async () => {
    const finds = ['article', 'person', 'organization'].map((type) => `api::${type}.${type}.find`);
    const caller = await tokenCaller(given, finds);
    for (const query of [
      ...['people', 'organizations'].flatMap((list) =>
        ['stories', 'quotes', 'namedWith'].map((field) => `{ ${list} { ${field} { endCursor } } }`),
      ),
      '{ search(q: "trial") { endCursor } }',
      '{ names(q: "trial") { stories } }',
    ]) {
      const { errors } = await send(query, caller);
      expect(errors?.[0]?.extensions.code, query).to.equal('FORBIDDEN');
    }
    await caller.remove();
  });
});
