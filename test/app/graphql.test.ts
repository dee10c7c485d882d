import { expect } from 'chai';
import { type Desk, desk } from './boot';
import { tokenCaller } from './content-callers';
import { makeStories, type StoriesDesk } from './content-stories';
import { requester, type Requester } from './editors';

const SEOUL = '(filters: { slug: { eq: "austin-and-blinken-open-seoul-talks-with-a-promise-of-ready-forces" } })';

interface Answer<Data = unknown> {
  data: Data;
  errors?: { message: string; path: (string | number)[]; extensions: { code: string } }[];
}

interface Schema {
  types: { name: string; fields: { name: string }[] | null }[];
}

interface Named {
  name: string;
  person: { name?: string; slug?: string };
  office: object | null;
  officeOnDay: object | null;
  mentions: object[];
}

interface Story {
  officials: Named[];
  otherPeople: Named[];
  bodies: { name: string }[];
  quotes: object[];
  people: { name: string }[];
}

interface Stories {
  nodes: { article: { slug: string } }[];
  hasNextPage: boolean;
  endCursor: string | null;
}

interface Extension {
  generate(options: object): { resolversConfig: Record<string, { auth?: { scope?: string[] } } | undefined> };
}

const ALL_TYPES = '{ __schema { types { name fields { name } } } }';

describe('GraphQL', () => {
  let given: Desk;
  let made: StoriesDesk;
  before(async () => {
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

  it('gives an article with officials, bodies and quotes in one request', async () => {
    const { articles } = await ask<{ articles: [Story] }>(`{ articles${SEOUL} {
      officials { name person { slug } office { title country } officeOnDay { title startDate } quotes relations { type of { name } }
                  mentions { start end block offset length } }
      otherPeople { person { slug name } relations { type of { name } } }
      bodies { name organization { slug } quotes }
      quotes { words kind speaker { name person { slug } organization { slug } } places { block offset length } }
      people { name }
    } }`);
    const [story] = articles;
    const austin = story.officials.find(({ person }) => person.slug === 'lloyd-austin');
    expect(austin).to.deep.include({ name: 'Lloyd Austin', office: { title: 'Defence Secretary', country: 'US' } });
    expect(austin?.officeOnDay).to.deep.equal({ title: 'Secretary of Defense', startDate: '2021-01-22' });
    expect(austin?.mentions[0]).to.deep.equal({ start: 0, end: 6, block: null, offset: 0, length: 6 });
    expect(JSON.stringify([...story.officials, ...story.otherPeople])).to.contain(
      '{"type":"sister","of":{"name":"Kim Jong-un"}}',
    );
    expect(story.bodies.map(({ name }) => name)).to.include('Pentagon');
    expect(JSON.stringify(story.quotes)).to.contain('"organization":{"slug":"united-states-department-of-defense"}');
    const linked = [...story.officials, ...story.otherPeople].map(({ person }) => person.slug ?? person.name);
    expect(linked).to.have.length(story.people.length);
  });

  it('gives the same as REST', async () => {
    const { articles } = await ask<{ articles: [Story] }>(`{ articles(filters: { slug: { eq: "trial-story-1" } }) {
      officials { name office { title country organization status } quotes mentions { start end block offset length }
                  officeOnDay { title country startDate endDate status }
                  person { documentId slug name givenName familyName wikidataId } }
      quotes { words start end kind places { block offset length } }
    } }`);
    const { body } = await requester(given.url).request<{ data: Story }>('GET', '/api/newsdesk/articles/trial-story-1');
    const plain = (values: object[], left: string[]) =>
      values.map((value) => Object.fromEntries(Object.entries(value).filter(([key]) => !left.includes(key))));
    const rest = plain(body.data.officials, ['relations']);
    expect(articles[0].officials).to.deep.equal(
      rest.map((one) => ({ ...one, person: plain([one.person], ['image'])[0] })),
    );
    expect(articles[0].quotes).to.deep.equal(plain(body.data.quotes, ['speaker']));
  });

  it('gives a person with offices and pages of stories', async () => {
    const slugs: string[] = [];
    let after: string | null = null;
    do {
      const page: string = after === null ? '' : `, after: "${after}"`;
      const { people } = await ask<{
        people: [{ offices: object[]; stories: Stories }];
      }>(`{ people(filters: { slug: { eq: "vera-trial" } }) {
        offices { title startDate endDate organization { slug } }
        stories(first: 3${page}) {
          nodes { name article { slug } office { title } officeOnDay { title } mentions { start block offset } quotes }
          hasNextPage endCursor
        } } }`);
      expect(people[0].offices).to.deep.equal([
        {
          ...{ title: 'Minister of Trials', startDate: '2020-09', endDate: '2021-03-15' },
          organization: { slug: 'trial-office' },
        },
      ]);
      const { nodes, hasNextPage, endCursor } = people[0].stories;
      slugs.push(...nodes.map(({ article }) => article.slug));
      expect(hasNextPage).to.equal(endCursor !== null);
      after = endCursor;
    } while (after !== null);
    expect(slugs).to.deep.equal(made.newestFirst);
  });

  it('gives the stories of a body', async () => {
    const query =
      '{ organizations(filters: { slug: { eq: "trial-office" } }) { stories { nodes { article { slug } } } } }';
    const { organizations } = await ask<{ organizations: [{ stories: Stories }] }>(query);
    expect(organizations[0].stories.nodes).to.deep.equal([{ article: { slug: 'trial-story-1' } }]);
  });

  it('costs at most twelve statements for a list, whatever its length', async () => {
    const { connection } = given.strapi.db;
    const count = async (query: string): Promise<number> => {
      let statements = 0;
      const add = () => (statements += 1);
      connection.on('query', add);
      await ask(query);
      connection.removeListener('query', add);
      return statements;
    };
    const stories = (limit: number) => `{ articles(pagination: { limit: ${limit} }) {
      officials { person { name } office { title } officeOnDay { title } quotes }
      otherPeople { person { name } relations { of { name } } } bodies { organization { name } }
      quotes { words speaker { person { name } organization { name } } } } }`;
    const people = (limit: number) => `{ people(pagination: { limit: ${limit} }) {
      offices { title } stories(first: 5) { nodes { article { headline } officeOnDay { title } quotes } } } }`;
    for (const query of [stories, people]) {
      expect(await count(query(20))).to.be.within(await count(query(3)), 12);
    }
  });

  it('refuses what would be too much, and goes on', async () => {
    const refused = async (query: string): Promise<string> => {
      const { errors } = await send(query);
      expect(errors?.[0]?.extensions.code, query).to.equal('BAD_USER_INPUT');
      return errors?.[0]?.message ?? '';
    };
    expect(await refused('{ people { stories(first: 101) { hasNextPage } } }')).to.contain('1 to 100');
    expect(await refused('{ people { stories(first: 0) { hasNextPage } } }')).to.contain('1 to 100');
    expect(await refused('{ people { stories(after: "me") { hasNextPage } } }')).to.contain('"after"');
    expect(await refused('{ people(pagination: { limit: 50 }) { stories(first: 60) { hasNextPage } } }')).to.contain(
      '2500',
    );
    const { errors } = await send(
      '{ articles { officials { person { stories { nodes { article { officials { person { stories { hasNextPage } } } } } } } } } }',
    );
    expect(errors?.[0]?.message).to.contain('exceeds maximum operation depth');
    expect(await ask('{ people(pagination: { limit: 1 }) { stories(first: 1) { hasNextPage } } }')).to.be.an('object');
  });

  it('has neither queries nor types for what the machine keeps', async () => {
    const { __schema: schema } = await ask<{ __schema: Schema }>(ALL_TYPES);
    const names = schema.types.map(({ name }) => name);
    expect(names).to.include.members(['NewsdeskOffice', 'NewsdeskOfficeTerm', 'NewsdeskNamedPerson']);
    expect(names.filter((name) => /Appearance|Decision|Import|Relationship|NewsdeskSource|Finding/.test(name))).to.be
      .empty;
    const roots = schema.types.filter(({ name }) => name === 'Query' || name === 'Mutation');
    expect(roots.flatMap(({ fields }) => fields ?? []).filter(({ name }) => /newsdesk/i.test(name))).to.be.empty;
    const fields = schema.types.flatMap((type) => type.fields ?? []).map(({ name }) => name);
    for (const name of ['visibility', 'provisional', 'contentHash', 'removed', 'score', 'findings', 'parent']) {
      expect(fields, name).not.to.include(name);
    }
  });

  it('has a permission on every field of its own', async () => {
    const { __schema: schema } = await ask<{ __schema: Schema }>(ALL_TYPES);
    const extension = given.strapi.plugin('graphql').service<Extension>('extension');
    const { resolversConfig } = extension.generate({ typeRegistry: {} });
    const own = schema.types
      .filter(({ name }) => /^Newsdesk/.test(name) && !/^NewsdeskOffice/.test(name))
      .flatMap(({ name, fields }) => (fields ?? []).map((field) => `${name}.${field.name}`));
    expect(own.length).to.be.above(40);
    const added = ['officials', 'otherPeople', 'bodies', 'quotes'].map((field) => `Article.${field}`);
    const scopes = [...own, ...added, 'Person.offices', 'Person.stories', 'Organization.stories'];
    const open = scopes.filter((path) => (resolversConfig[path]?.auth?.scope ?? []).length === 0);
    expect(open).to.deep.equal([]);
  });

  it('refuses these fields to whoever lacks their permission', async () => {
    const finds = ['article', 'person', 'organization'].map((type) => `api::${type}.${type}.find`);
    const caller = await tokenCaller(given, finds);
    for (const field of ['officials { name }', 'otherPeople { name }', 'bodies { name }', 'quotes { words }']) {
      const { errors } = await send(`{ articles(pagination: { limit: 1 }) { ${field} } }`, caller);
      expect(errors?.[0]?.extensions.code, field).to.equal('FORBIDDEN');
    }
    for (const list of [
      'people { offices { title } }',
      'people { stories { endCursor } }',
      'organizations { stories { endCursor } }',
    ]) {
      const { errors } = await send(`{ ${list} }`, caller);
      expect(errors?.[0]?.extensions.code, list).to.equal('FORBIDDEN');
    }
    await caller.remove();
  });
});
