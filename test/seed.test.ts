import { expect } from 'chai';
import { type Desk, desk } from './app/boot';
import { requester } from './app/editors';
import { dumpTables, serviceOf } from './app/newsroom';

const SLUG = 'austin-and-blinken-open-seoul-talks-with-a-promise-of-ready-forces';

/** The officials of the first story, each with the office and the state that the story gives. */
const OFFICIALS = {
  'Lloyd Austin': 'Defence Secretary, US',
  'Suh Wook': 'Defence Minister, KR',
  'Joe Biden': 'President, US',
  'Antony Blinken': 'Secretary of State, US',
  'Chung Eui-yong': 'Foreign Minister, KR',
  'Kim Jong-un': 'leader, KP',
};
const SEVEN = [...Object.keys(OFFICIALS), 'Kim Yo-jong'];
const BODIES = ['Ministry of National Defense', 'United States Department of Defense'];

interface Named {
  person: { name: string };
  office: { title: string; country: string | null } | null;
  relations: { type: string; of: { name: string } }[];
}

interface Story {
  officials: Named[];
  /** Other people. */
  people: Named[];
  organizations: { organization: { name: string } }[];
}

const namesOf = (records: { name: string }[]) => records.map(({ name }) => name);

const expectTheSeven = ({ officials, people: others, organizations }: Story): void => {
  const people = [...officials, ...others];
  expect(namesOf(people.map(({ person }) => person))).to.have.members(SEVEN);
  const offices = people.filter(({ office }) => office !== null);
  expect(
    Object.fromEntries(offices.map(({ person, office }) => [person.name, `${office?.title}, ${office?.country}`])),
  ).to.deep.equal(OFFICIALS);
  const yojong = people.find(({ person }) => person.name === 'Kim Yo-jong');
  expect(yojong?.relations.map(({ type, of }) => `${type} of ${of.name}`)).to.deep.equal(['sister of Kim Jong-un']);
  expect(namesOf(organizations.map(({ organization }) => organization))).to.include.members(BODIES);
};

describe('the seed', () => {
  let given: Desk;
  before(async () => {
    given = await desk();
  });

  const get = async <Body>(path: string): Promise<Body> => {
    const { status, body } = await requester(given.url).request<Body>('GET', path);
    expect(status, JSON.stringify(body)).to.equal(200);
    return body;
  };

  it('gives the first story with its seven officials in the REST of its type', async () => {
    type Found = { data: { people: { name: string }[]; organizations: { name: string }[] }[] };
    const populate = 'populate[people][fields]=name&populate[organizations][fields]=name';
    const { data } = await get<Found>(`/api/articles?filters[slug]=${SLUG}&${populate}`);
    expect(data).to.have.length(1);
    expect(namesOf(data[0]?.people ?? [])).to.have.members(SEVEN);
    expect(namesOf(data[0]?.organizations ?? [])).to.include.members(BODIES);
  });

  it('gives each with office and country, and Kim Yo-jong as a sister, in one REST request', async () => {
    const { data } = await get<{ data: Story }>(`/api/newsdesk/articles/${SLUG}`);
    expectTheSeven(data);
  });

  it('gives the same over GraphQL', async () => {
    const named = 'person { name } office { title country } relations { type of { name } }';
    const query = `{ articles(filters: { slug: { eq: "${SLUG}" } }) {
      people { name } officials { ${named} } otherPeople { ${named} } bodies { organization { name } } } }`;
    type Article = {
      people: Named['person'][];
      officials: Named[];
      otherPeople: Named[];
      bodies: Story['organizations'];
    };
    type Found = { data: { articles: Article[] } };
    const { body } = await requester(given.url).request<Found>('POST', '/graphql', { query });
    const [story] = body.data.articles;
    if (story === undefined) throw new Error('GraphQL gives no such story.');
    expect(namesOf(story.people)).to.have.members(SEVEN);
    const { officials, otherPeople, bodies } = story;
    expectTheSeven({ officials, people: otherPeople, organizations: bodies });
  });

  it('writes nothing when it is seeded again', async () => {
    const before = await dumpTables(given.strapi);
    const { counts, run } = await serviceOf(given.strapi).seed();
    expect(counts).to.include({ created: 0, updated: 0, conflict: 0, failed: 0, made: 0 });
    expect(run).to.equal(null);
    expect(await dumpTables(given.strapi)).to.deep.equal(before);
  });
});
