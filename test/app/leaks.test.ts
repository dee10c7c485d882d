import { expect } from 'chai';
import { type Desk, desk } from './boot';
import { anybody, type Caller, tokenCaller, userCaller } from './content-callers';
import { type LeakDesk, makeLeakDesk } from './content-leaks';
import { logIn } from './editors';

const READS = ['article', 'person', 'organization'].flatMap((type) =>
  ['find', 'findOne'].map((action) => `api::${type}.${type}.${action}`),
);
const OWN = ['article', 'person', 'organization'].map((type) => `plugin::newsdesk.${type}.findOne`);
const LISTS = ['plugin::newsdesk.office.find', 'plugin::newsdesk.office-term.find', 'plugin::upload.content-api.find'];

describe('internal people and bodies', () => {
  let given: Desk;
  let leak: LeakDesk;
  const callers: Record<string, Caller> = {};

  before(async () => {
    given = await desk();
    leak = await makeLeakDesk(given);
    callers.anybody = anybody(given);
    callers['a reader who logged in'] = await userCaller(given);
    callers['a token of few rights'] = await tokenCaller(given, [...READS, ...OWN, ...LISTS]);
    callers['a token that reads'] = await tokenCaller(given, 'read-only');
    callers['a token of all rights'] = await tokenCaller(given, 'full-access');
  });
  after(async () => {
    await leak.rows.remove();
    for (const caller of Object.values(callers)) await caller.remove();
  });

  /** Asks as every caller; nobody is told of the internal, and all who may ask get the same. */
  const ask = async (path: string, body?: object): Promise<string> => {
    const answers: string[] = [];
    for (const [name, caller] of Object.entries(callers)) {
      const answer = await caller.request(body === undefined ? 'GET' : 'POST', path, body);
      const text = JSON.stringify(answer.body);
      expect(text, `${name} asks ${path} ${JSON.stringify(body)}`).not.to.match(leak.internal);
      expect(answer.status, `${name} asks ${path}: ${text}`).to.be.oneOf([200, 400, 403, 404]);
      answers.push(`${answer.status} ${text}`);
    }
    return answers.find((answer) => answer.startsWith('200')) ?? answers[0] ?? '';
  };
  const graphql = (query: string) => ask('/graphql', { query });

  it('are in no list, under no address, and not counted', async () => {
    expect(await ask('/api/people?sort=id:desc&pagination[pageSize]=5')).to.contain('Pat Openly');
    expect(await ask('/api/people?filters[slug][$startsWith]=secret-&pagination[withCount]=true')).to.contain(
      '"total":0',
    );
    expect(await ask('/api/people?_q=Secret')).to.contain('"total":0');
    expect(await ask('/api/organizations?sort=id:desc&populate=*')).to.contain('Open Office');
    expect(await ask(`/api/people/${leak.secretPerson.documentId}`)).to.match(/^404/);
    expect(await ask(`/api/organizations/${leak.secretBody.documentId}`)).to.match(/^404/);
  });

  it('are in no page, as record, speaker, relation or parent', async () => {
    const absent = await ask('/api/newsdesk/people/nobody-at-all');
    for (const address of [leak.secretPerson.documentId, 'secret-sam', 'Q999999001']) {
      expect(await ask(`/api/newsdesk/people/${address}`)).to.equal(absent);
    }
    expect(await ask('/api/newsdesk/organizations/hidden-bureau')).to.equal(absent);
    expect(await ask('/api/newsdesk/organizations/open-office')).to.contain('"parent":null');
    const page = await ask('/api/newsdesk/articles/trial-talks');
    expect(page).to.contain('Pat Openly').and.to.contain('"speaker":null').and.to.contain('"relations":[]');
    expect(page).not.to.match(/Rejected|sameFullName|0\.97/);
    expect(await ask('/api/newsdesk/people/pat-openly')).to.contain('Minister of Trials');
  });

  it('are not populated', async () => {
    const article = '/api/articles?filters[slug]=trial-talks';
    for (const populate of ['populate=people', 'populate=*', 'populate[people][populate]=*', 'populate[0]=people']) {
      expect(await ask(`${article}&${populate}`), populate).to.contain('Pat Openly');
    }
    expect(await ask(`${article}&populate[organizations][populate]=*`)).to.contain('Open Office');
    expect(await ask(`${article}&populate=people.officeTerms.office`)).to.contain('Minister of Trials');
    expect(await ask(`${article}&populate[people][count]=true`)).not.to.contain('"count":2');
    expect(await ask('/api/newsdesk/office-terms?sort=id:desc&pagination[pageSize]=3')).to.contain('Pat Openly');
    await ask('/api/newsdesk/office-terms?populate=person&sort=id:desc');
    await ask('/api/newsdesk/offices?populate=organization&sort=id:desc');
    await ask('/api/organizations?populate=parent&sort=id:desc');
    expect(await callers['a token of few rights']?.request('GET', '/api/upload/files?populate=related')).to.satisfy(
      (answer: object) => JSON.stringify(answer).includes('Pat Openly'),
    );
    await ask('/api/upload/files?populate=related');
    await ask('/api/upload/files?populate[related][on][api::person.person][fields]=name');
  });

  it('can not be found out by filters or order', async () => {
    const none = (path: string) => ask(path).then((answer) => expect(answer, path).to.contain('"data":[]'));
    const { id, documentId } = leak.secretPerson;
    await none('/api/articles?filters[people][name]=Secret%20Sam');
    await none(`/api/articles?filters[people][documentId]=${documentId.slice(0, -1)}&filters[slug]=trial-talks`);
    for (const filter of [`[id]=${id}`, `=${id}`, `[$in]=${id}`, `[$eq]=${id}`, '[$or][0][slug]=secret-sam']) {
      await none(`/api/articles?filters[people]${filter}`);
    }
    await none('/api/articles?filters[$or][0][people][slug]=secret-sam');
    await none('/api/articles?filters[people][officeTerms][label][$startsWith]=Secret');
    await none('/api/people?filters[officeTerms][label][$startsWith]=Secret');
    await none('/api/articles?filters[organizations][slug]=hidden-bureau');
    expect(await ask('/api/articles?filters[people][slug]=pat-openly')).to.contain('trial-talks');
    for (const wrong of ['filters[visibility]=internal', 'sort=visibility', 'fields=visibility', 'sort=provisional']) {
      expect(await ask(`/api/people?${wrong}`), wrong).to.match(/^400/);
    }
    expect(await ask('/api/articles?filters[people][visibility]=internal')).to.match(/^400/);
    expect(await ask('/api/articles?sort=people.name')).to.match(/^400/);
    expect(await ask('/api/articles?sort[people][name]=asc')).to.match(/^400/);
    expect(await ask('/api/articles?populate[people][sort]=officeTerms.label')).to.match(/^400/);
  });

  it('are in no GraphQL list, relation, filter or count', async () => {
    const talks = '(filters: { slug: { eq: "trial-talks" } })';
    expect(await graphql(`{ articles${talks} { people { name } organizations { name } } }`)).to.contain('Pat Openly');
    expect(await graphql(`{ articles${talks} { people_connection { nodes { name } } } }`)).to.contain('Pat Openly');
    expect(await graphql(`{ articles${talks} { officials { name person { name } relations { of { name } } } } }`))
      .to.contain('Pat Openly')
      .and.to.contain('"relations":[]');
    expect(await graphql(`{ articles${talks} { quotes { words speaker { name } } } }`)).to.contain('"speaker":null');
    expect(await graphql(`{ articles${talks} { bodies { name organization { name } } } }`)).to.contain('"bodies":[]');
    expect(
      await graphql('{ people_connection(filters: { slug: { startsWith: "secret-" } }) { pageInfo { total } } }'),
    ).to.contain('"total":0');
    expect(await graphql(`{ person(documentId: "${leak.secretPerson.documentId}") { name } }`)).to.contain(':null');
    expect(await graphql('{ articles(filters: { people: { slug: { eq: "secret-sam" } } }) { slug } }')).to.contain(
      ':[]',
    );
    expect(
      await graphql('{ people(filters: { slug: { eq: "pat-openly" } }) { offices { title organization { name } } } }'),
    )
      .to.contain('Minister of Trials')
      .and.to.contain('"organization":null');
    expect(
      await graphql(`{ articles${talks} { people(filters: { visibility: { eq: "internal" } }) { name } } }`),
    ).to.match(/^400/);
    await graphql(`{ articles${talks} { image { related { ... on Person { name } } } } }`);
    await graphql('{ uploadFiles { related { ... on Person { name } } } }');
  });

  it('can not be changed or deleted, and give nothing away', async () => {
    const all = callers['a token of all rights'];
    const path = `/api/people/${leak.secretPerson.documentId}`;
    const changed = await all?.request('PUT', path, { data: { summary: 'seen' } });
    expect(changed?.status, JSON.stringify(changed)).to.equal(404);
    expect((await all?.request('DELETE', path))?.status).to.equal(204);
    const { id } = leak.secretPerson;
    const row: unknown = await given.strapi.db.query('api::person.person').findOne({ where: { id } });
    expect(row).to.include({ name: 'Secret Sam', summary: null });
  });

  it('are there for the panel and for the desk itself', async () => {
    const editor = await logIn(given, 'strapi-editor');
    const list = await editor.request(
      'GET',
      '/content-manager/collection-types/api::person.person?filters[slug]=secret-sam',
    );
    expect(JSON.stringify(list.body)).to.contain('Secret Sam');
    const found = await given.strapi.documents('api::person.person').findMany({ filters: { slug: 'secret-sam' } });
    expect(found).to.have.length(1);
  });
});
