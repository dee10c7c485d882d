import { expect } from 'chai';
import { type Desk, desk } from './boot';
import { tokenCaller } from './content-callers';
import { rowsOf, type Rows } from './content-fixture';
import { requester, type Requester } from './editors';

interface Holder {
  person: { name: string; documentId: string };
  startDate: string | null;
  endDate: string | null;
  status: string;
}
interface HoldersBody {
  data: { office: { title: string; organization: { name: string } | null }; holders: Holder[] };
  meta: { pagination: { next: string | null } };
}
interface Refused {
  error: { status: number; message: string };
}

const PERSON = 'api::person.person';

describe('who held an office when', () => {
  let given: Desk;
  let rows: Rows;
  let office: { id: number; documentId: string };
  const people = new Map<string, { id: number; documentId: string }>();

  before(async () => {
    given = await desk();
    rows = rowsOf(given.strapi);
    const body = await rows.insert('api::organization.organization', {
      ...{
        name: 'Ministry of Trials',
        slug: 'ministry-of-trials',
        visibility: 'internal',
        classification: 'government',
      },
    });
    office = await rows.insert('plugin::newsdesk.office', {
      ...{ title: 'Minister of Long Trials', label: 'Minister of Long Trials', rank: 'minister', holders: 'one' },
      ...{ country: 'NO', wikidataId: 'Q999999100', organization: body.id },
    });
    const terms: [name: string, startDate: string | null, endDate: string | null, more?: Record<string, string>][] = [
      ['First Trial', '2015', '2020-09'],
      ['Second Trial', '2020-09', '2021'],
      ['Acting Trial', '2022-01-10', '2022-03-01', { termStatus: 'acting' }],
      ['Present Trial', '2022-03-01', null],
      ['Undated Trial', null, null],
      ['Backward Trial', '2020-12', '2020-02'],
      ['Elected Trial', '2020-10', '2020-12', { termStatus: 'elect' }],
      ['Secret Trial', '2020-09', '2021', { visibility: 'internal' }],
    ];
    for (const [name, startDate, endDate, { termStatus = 'holder', visibility = 'public' } = {}] of terms) {
      const slug = name.toLowerCase().replace(' ', '-');
      const person = await rows.insert(PERSON, { name, slug, visibility });
      people.set(name, person);
      const label = `${name}: Minister of Long Trials`;
      await rows.insert('plugin::newsdesk.office-term', {
        ...{ label, person: person.id, office: office.id, startDate, endDate, termStatus },
      });
    }
  });
  after(() => rows.remove());

  const get = <Body>(path: string, who: Requester = requester(given.url)) =>
    who.request<Body>('GET', `/api/newsdesk${path}`);
  const holders = async (query: string): Promise<string[]> => {
    const { status, body } = await get<HoldersBody>(`/offices/${office.documentId}/holders${query}`);
    expect(status, JSON.stringify(body)).to.equal(200);
    return body.data.holders.map(({ person }) => person.name);
  };
  const graphql = async <Data>(query: string, who: Requester = requester(given.url)) =>
    (
      await who.request<{ data: Data; errors?: { message: string; extensions: { code: string } }[] }>(
        ...(['POST', '/graphql', { query }] as const),
      )
    ).body;

  it('takes partial dates for all days that they can mean', async () => {
    expect(await holders('?on=2014-12-31')).to.deep.equal([]);
    expect(await holders('?on=2015-01-01')).to.deep.equal(['First Trial']);
    expect(await holders('?on=2020-08-31')).to.deep.equal(['First Trial']);
    expect(await holders('?on=2020-09-15')).to.deep.equal(['Second Trial', 'First Trial']);
    expect(await holders('?on=2021-03-17')).to.deep.equal(['Second Trial']);
    expect(await holders('?on=2021-12-31')).to.deep.equal(['Second Trial']);
    expect(await holders('?on=2022-01-01')).to.deep.equal([]);
    expect(await holders('?on=2022-03-01')).to.deep.equal(['Present Trial', 'Acting Trial']);
    expect(await holders('?on=2999-01-01')).to.deep.equal(['Present Trial']);
    expect(await holders('?on=2022')).to.deep.equal(['Present Trial', 'Acting Trial']);
    expect(await holders('?on=2020')).to.deep.equal(['Second Trial', 'First Trial']);
  });

  it('lists all holders, latest first, page by page, and neither the elected nor internal people', async () => {
    const all = ['Present Trial', 'Acting Trial', 'Backward Trial', 'Second Trial', 'First Trial', 'Undated Trial'];
    expect(await holders('')).to.deep.equal(all);
    const seen: string[] = [];
    let after = '';
    do {
      const path = `/offices/Q999999100/holders?limit=2${after}`;
      const { body } = await get<HoldersBody>(path);
      expect(body.data.office).to.deep.include({ title: 'Minister of Long Trials', organization: null });
      seen.push(...body.data.holders.map(({ person }) => person.name));
      const { next } = body.meta.pagination;
      after = next === null ? '' : `&after=${next}`;
    } while (after !== '');
    expect(seen).to.deep.equal(all);
  });

  it('gives the offices of a person, all or on a day', async () => {
    const offices = async (query: string) =>
      (await get<{ data: { offices: { title: string; office: object }[] } }>(`/people/second-trial${query}`)).body.data
        .offices;
    const [held, ...others] = await offices('');
    expect(others).to.deep.equal([]);
    expect(held).to.deep.include({ title: 'Minister of Long Trials', office: { documentId: office.documentId } });
    expect(await offices('?on=2021-03-17')).to.have.length(1);
    expect(await offices('?on=2022-01-01')).to.deep.equal([]);
  });

  it('gives the same over GraphQL, for a list in a few statements', async () => {
    const { data, errors } = await graphql<{
      office: { title: string; holders: { nodes: { person: { name: string }; endDate: string }[]; endCursor: string } };
      people: { name: string; offices: { office: { documentId: string; holders: object } }[] }[];
    }>(`
      {
        office(id: "Q999999100") {
          title
          holders(on: "2020-09-15", first: 1) {
            nodes {
              person {
                name
              }
              endDate
            }
            hasNextPage
            endCursor
          }
        }
        people(filters: { slug: { endsWith: "-trial" } }, sort: "name") {
          name
          offices(on: "2021-03-17") {
            office {
              documentId
              holders(on: "2021-03-17") {
                nodes {
                  person {
                    name
                  }
                }
              }
            }
          }
        }
      }
    `);
    expect(errors, JSON.stringify(errors)).to.equal(undefined);
    expect(data.office.holders.nodes).to.deep.equal([{ person: { name: 'Second Trial' }, endDate: '2021' }]);
    expect(data.office.holders.endCursor).to.be.a('string');
    const held = data.people.filter(({ offices }) => offices.length > 0);
    const now = { nodes: [{ person: { name: 'Second Trial' } }] };
    expect(held).to.deep.equal([
      { name: 'Second Trial', offices: [{ office: { documentId: office.documentId, holders: now } }] },
    ]);
    let statements = 0;
    const add = () => (statements += 1);
    given.strapi.db.connection.on('query', add);
    await graphql(
      '{ people(pagination: { limit: 30 }) { offices { office { holders(first: 5) { nodes { person { name } } } } } } }',
    );
    given.strapi.db.connection.removeListener('query', add);
    expect(statements).to.be.below(13);
  });

  it('names what it does not take', async () => {
    const refusal = async (path: string) => {
      const { status, body } = await get<Refused>(path);
      expect(status, path).to.equal(400);
      return body.error.message;
    };
    const path = `/offices/${office.documentId}/holders`;
    expect(await refusal(`${path}?on=2021-02-30`)).to.contain('on: write a day that there is');
    expect(await refusal(`${path}?day=2021-02-03`)).to.equal('day: unknown parameter');
    expect(await refusal(`${path}?limit=101`)).to.contain('limit');
    expect(await refusal(`${path}?after=me`)).to.contain('after');
    expect(await refusal('/people/second-trial?on=then')).to.contain('on: write a day that there is');
    expect((await get('/offices/nobody/holders')).status).to.equal(404);
    for (const asked of ['holders(on: "then")', 'holders(first: 101)', 'holders(after: "me")']) {
      const { errors } = await graphql(`{ office(id: "Q999999100") { ${asked} { endCursor } } }`);
      expect(errors?.[0]?.extensions.code, asked).to.equal('BAD_USER_INPUT');
    }
  });

  it('wants a permission of its own, and the one to find people', async () => {
    const path = `/offices/${office.documentId}/holders`;
    const caller = await tokenCaller(given, ['plugin::newsdesk.office.holders', 'plugin::newsdesk.office.findOne']);
    const { body } = await get<HoldersBody>(path, caller);
    expect(body.data.holders).to.deep.equal([]);
    const query = '{ office(id: "Q999999100") { title holders { endCursor } } }';
    expect((await graphql(query, caller)).errors?.[0]?.extensions.code).to.equal('FORBIDDEN');
    await caller.remove();
    const other = await tokenCaller(given, ['plugin::newsdesk.office.find', 'api::person.person.findOne']);
    expect((await get(path, other)).status).to.equal(403);
    for (const asked of [query, '{ office(id: "Q999999100") { title } }'])
      expect((await graphql(asked, other)).errors?.[0]?.extensions.code).to.equal('FORBIDDEN');
    await other.remove();
  });

  describe('of records that were merged', () => {
    const at = async (path: string, who?: { token: string }) => {
      const headers: Record<string, string> = who === undefined ? {} : { authorization: `Bearer ${who.token}` };
      const answer = await fetch(`${given.url}${path}`, { redirect: 'manual', headers });
      return { status: answer.status, location: answer.headers.get('location') };
    };
    const winner = () => people.get('Second Trial')?.documentId ?? '';
    before(async () => {
      await rows.insert('plugin::newsdesk.merge', {
        ...{ kind: 'person', loser: 'merged0000000000000000ab', loserSlug: 'merged-trial', winner: winner() },
        loserWikidataId: 'Q999999200',
      });
      const secret = people.get('Secret Trial')?.documentId;
      await rows.insert('plugin::newsdesk.merge', {
        ...{ kind: 'person', loser: 'merged0000000000000000cd', loserSlug: 'hidden-trial', winner: secret },
      });
    });

    it('leads to the one that stayed by id, slug and Wikidata id, with the query', async () => {
      for (const id of ['merged0000000000000000ab', 'merged-trial', 'Q999999200']) {
        expect(await at(`/api/newsdesk/people/${id}?on=2021-03-17`)).to.deep.equal({
          status: 307,
          location: `/api/newsdesk/people/${winner()}?on=2021-03-17`,
        });
      }
      expect(await at('/api/people/merged0000000000000000ab')).to.deep.equal({
        status: 307,
        location: `/api/people/${winner()}`,
      });
      const { body } = await get<{ data: { person: { name: string } } }>('/people/merged-trial');
      expect(body.data.person.name).to.equal('Second Trial');
    });

    it('leads nowhere else: not to an internal record, not from another type, not by a wrong address', async () => {
      expect(await at('/api/newsdesk/people/hidden-trial')).to.include({ status: 404, location: null });
      expect(await at('/api/newsdesk/people/merged0000000000000000cd')).to.include({ status: 404 });
      expect(await at('/api/newsdesk/organizations/merged-trial')).to.include({ status: 404 });
      expect(await at('/api/newsdesk/people/%E0%A4%A')).to.include({ location: null });
      expect(await at('/api/newsdesk/offices/merged-trial/holders')).to.include({ status: 404 });
    });

    it('says nothing to whoever may not read people', async () => {
      const caller = await tokenCaller(given, ['api::article.article.find']);
      const answer = await caller.request('GET', '/api/newsdesk/people/merged-trial');
      expect(answer.status).to.equal(403);
      const query = '{ person(documentId: "merged0000000000000000ab") { documentId name } }';
      expect((await graphql(query, caller)).errors?.[0]?.extensions.code).to.equal('FORBIDDEN');
      await caller.remove();
      const { data } = await graphql<{ person: object }>(query);
      expect(data.person).to.deep.equal({ documentId: winner(), name: 'Second Trial' });
      const hidden = '{ person(documentId: "merged0000000000000000cd") { name } }';
      expect((await graphql<{ person: object | null }>(hidden)).data.person).to.equal(null);
    });
  });
});
