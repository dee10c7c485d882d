import { expect } from 'chai';
import { type Desk, desk } from './boot';
import { anybody, type Caller, tokenCaller, userCaller } from './content-callers';
import { type LeakDesk, makeLeakDesk } from './content-leaks';

const FINDS = ['article', 'person', 'organization'].map((type) => `api::${type}.${type}.find`);
const LISTS = ['person', 'organization'].flatMap((kind) =>
  ['findOne', 'stories', 'quotes', 'namedWith'].map((action) => `plugin::newsdesk.${kind}.${action}`),
);
const SEARCH = ['find', 'names'].map((action) => `plugin::newsdesk.search.${action}`);

/** What is asked of the content API, and whether its answer is to be empty (null: it only must not tell). */
interface Case {
  what: string;
  path: string;
  body?: object;
  holds: RegExp | null;
}

describe('internal records and drafts in lists, counts and search', () => {
  let given: Desk;
  let leak: LeakDesk;
  const callers = new Map<string, Caller>();

  before(async function () {
    this.timeout(120_000);
    given = await desk();
    leak = await makeLeakDesk(given);
    callers.set('anybody', anybody(given));
    callers.set('a reader who logged in', await userCaller(given));
    callers.set('a token of few rights', await tokenCaller(given, [...FINDS, ...LISTS, ...SEARCH]));
    callers.set('a token without people', await tokenCaller(given, [FINDS[0] ?? '', ...LISTS, ...SEARCH]));
    callers.set('a token of all rights', await tokenCaller(given, 'full-access'));
  });
  after(async () => {
    await leak.rows.remove();
    for (const caller of callers.values()) await caller.remove();
  });

  const graphql = (query: string): Pick<Case, 'path' | 'body'> => ({ path: '/graphql', body: { query } });
  const absent = /^404/;
  const none = /"stories":\[\]|"data":\[\]|"names":\[\]/;

  const cases = (): Case[] => {
    const { secretPerson: sam, secretBody: bureau, publicPerson: pat } = leak;
    const of = '/api/newsdesk';
    const open = 'people(filters: { slug: { eq: "pat-openly" } })';
    return [
      ...[sam.documentId, 'secret-sam', 'Q999999001'].flatMap((id) =>
        ['', '/stories', '/quotes', '/named-with'].map((list) => ({
          what: `the internal person's${list}`,
          path: `${of}/people/${id}${list}`,
          holds: absent,
        })),
      ),
      ...['', '/stories', '/quotes', '/named-with'].map((list) => ({
        what: `the internal body's${list}`,
        path: `${of}/organizations/hidden-bureau${list}`,
        holds: absent,
      })),
      {
        what: 'stories of a public person',
        path: `${of}/people/pat-openly/stories`,
        holds: /trial-talks|403|"data":\[\]/,
      },
      { what: 'stories of the time of a draft', path: `${of}/people/pat-openly/stories?from=2021-03-16`, holds: none },
      { what: 'those named with a public person', path: `${of}/people/pat-openly/named-with`, holds: /"data":\[\]/ },
      { what: 'counts of such', path: `${of}/people/pat-openly/named-with?limit=1`, holds: /"next":null/ },
      { what: 'words of a public person', path: `${of}/people/pat-openly/quotes`, holds: /"data":\[\]/ },
      {
        what: 'counts by month',
        path: `${of}/people/pat-openly`,
        holds: /"months":\[(\{"month":"2021-03","stories":1\})?\]/,
      },
      { what: 'search by an internal person', path: `${of}/search?person=${sam.documentId}`, holds: none },
      { what: 'search by an internal slug', path: `${of}/search?person=secret-sam`, holds: none },
      { what: 'search by an internal body', path: `${of}/search?organization=${bureau.documentId}`, holds: none },
      { what: 'counts of a search', path: `${of}/search?q=oslo minister samuels`, holds: /"organizations":\[\]/ },
      { what: 'words of a draft', path: `${of}/search?q=unreleased`, holds: none },
      { what: 'words of a draft alone', path: `${of}/search?q="nobody has read this"`, holds: none },
      { what: 'days of a draft', path: `${of}/search?person=${pat.documentId}&from=2021-03-16`, holds: none },
      { what: 'months of a draft', path: `${of}/search?q=scoop`, holds: /"months":\[\]/ },
      { what: 'an internal name', path: `${of}/names?q=secret`, holds: /"data":\[\]/ },
      { what: 'an internal body by name', path: `${of}/names?q=hidden bu`, holds: /"data":\[\]/ },
      { what: 'the number of a name', path: `${of}/names?q=pat ope`, holds: /"stories":1\b|"data":\[\]/ },
      { what: 'changes', path: `${of}/changes?after=0&limit=1000`, holds: /^(403|200)/ },
      { what: 'an error that names the address', path: `${of}/people/secret-sam/stories?sort=x`, holds: /^400/ },
      {
        what: 'company in GraphQL',
        ...graphql(`{ ${open} { namedWith { nodes { person { name } stories } } } }`),
        holds: null,
      },
      { what: 'words in GraphQL', ...graphql(`{ ${open} { quotes { nodes { words name } } } }`), holds: null },
      {
        what: 'stories in GraphQL',
        ...graphql(`{ ${open} { stories(filter: { from: "2021-03-16" }) { nodes { article { headline } } } } }`),
        holds: null,
      },
      {
        what: 'search in GraphQL',
        ...graphql('{ search(q: "unreleased") { stories { article { slug } } } }'),
        holds: none,
      },
      {
        what: 'an internal argument in GraphQL',
        ...graphql(`{ search(person: "${sam.documentId}") { stories { article { slug } } } }`),
        holds: none,
      },
      { what: 'names in GraphQL', ...graphql('{ names(q: "secret") { person { name } stories } }'), holds: none },
    ];
  };

  it('are told to nobody, whatever is asked', async () => {
    // What the caller sent comes back in no answer either, so that an address is no way to find out.
    for (const { what, path, body, holds } of cases()) {
      for (const [name, caller] of callers) {
        const { status, body: answer } = await caller.request(body === undefined ? 'GET' : 'POST', path, body);
        const text = `${status} ${JSON.stringify(answer)}`;
        expect(text, `${name} asks for ${what}: ${path}`).not.to.match(leak.internal);
        expect(text, `${name} asks for ${what}`).not.to.match(leak.draft);
        expect(status, `${name} asks for ${what}: ${text}`).to.be.oneOf([200, 400, 403, 404]);
        if (holds !== null && status !== 403 && !text.includes('FORBIDDEN')) {
          expect(text, `${name} asks for ${what}`).to.match(holds);
        }
      }
    }
  });

  it('give a token without people stories and no names of people', async () => {
    const caller = callers.get('a token without people');
    const ask = async (path: string) => JSON.stringify((await caller?.request('GET', `/api/newsdesk/${path}`))?.body);
    expect(await ask('names?q=pat')).to.contain('"data":[]');
    expect(await ask('search?person=pat-openly')).to.contain('"stories":[]');
    expect(await ask('search?country=NO')).to.contain('"stories":[]');
    expect(await ask('search?q="a very good day"'))
      .to.contain('trial-talks')
      .and.to.contain('"people":[]');
    expect(await ask('people/pat-openly/named-with')).to.contain('"data":[]');
  });

  it('leave the index with the last of what led to them', async () => {
    const db = given.strapi.db.connection;
    const { documentId } = leak.publicPerson;
    const links = () => db('newsdesk_shown_links').where({ record: documentId, kind: 'person' });
    expect(await links()).to.have.length(1);
    await db('newsdesk_appearances').where({ record: documentId }).update({ state: 'hidden' });
    const caller = callers.get('anybody');
    const { body } = (await caller?.request<object>('GET', `/api/newsdesk/search?person=${documentId}`)) ?? {};
    expect(JSON.stringify(body)).to.contain('"stories":[]');
    expect(await links()).to.deep.equal([]);
    await db('newsdesk_appearances').where({ record: documentId }).update({ state: 'linked' });
  });
});
