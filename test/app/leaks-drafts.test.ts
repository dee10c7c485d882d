import { expect } from 'chai';
import { type Desk, desk } from './boot';
import { anybody, type Caller, tokenCaller, userCaller } from './content-callers';
import { type LeakDesk, makeLeakDesk } from './content-leaks';

const READS = ['api::article.article.find', 'api::article.article.findOne', 'plugin::newsdesk.article.findOne'];
const WRITES = ['api::article.article.create', 'api::article.article.update'];
const DRAFT = 'plugin::newsdesk.article.draft';

describe('drafts', () => {
  let given: Desk;
  let leak: LeakDesk;
  const without: Record<string, Caller> = {};
  const holders: Record<string, Caller> = {};

  before(async () => {
    given = await desk();
    leak = await makeLeakDesk(given);
    without.anybody = anybody(given);
    without['a reader who logged in'] = await userCaller(given);
    without['a reader of a role that reads'] = await userCaller(given, READS);
    without['a token of few rights'] = await tokenCaller(given, [...READS, ...WRITES]);
    without['a token that reads'] = await tokenCaller(given, 'read-only');
    holders['a token with the permission'] = await tokenCaller(given, [...READS, DRAFT]);
    holders['a token of all rights'] = await tokenCaller(given, 'full-access');
    holders['a reader with the permission'] = await userCaller(given, [...READS, DRAFT]);
  });
  after(async () => {
    await leak.rows.remove();
    for (const caller of [...Object.values(without), ...Object.values(holders)]) await caller.remove();
  });

  const requests = (): [string, object?][] => {
    const { documentId } = leak.published;
    return [
      ['/api/articles?status=draft&sort=id:desc'],
      // Strapi takes every other status for draft.
      ['/api/articles?status=DRAFT&sort=id:desc'],
      ['/api/articles?status=&sort=id:desc'],
      ['/api/articles?status[]=published&sort=id:desc'],
      [`/api/articles/${documentId}?status=draft`],
      ['/api/newsdesk/drafts/trial-scoop'],
      [`/api/newsdesk/drafts/${documentId}`],
      ['/graphql', { query: '{ articles(status: DRAFT, sort: "id:desc") { headline } }' }],
      ['/graphql', { query: '{ articles_connection(status: DRAFT, sort: "id:desc") { nodes { headline } } }' }],
      ['/graphql', { query: `{ article(documentId: "${documentId}", status: DRAFT) { headline quotes { words } } }` }],
    ];
  };

  it('are refused to whoever lacks their permission, with the reason', async () => {
    for (const [name, caller] of Object.entries(without)) {
      for (const [path, body] of requests()) {
        const answer = await caller.request(body === undefined ? 'GET' : 'POST', path, body);
        const text = JSON.stringify(answer.body);
        expect(text, `${name} asks ${path}`).not.to.match(leak.draft);
        expect(text, `${name} asks ${path}`).to.match(/"status":403|FORBIDDEN/);
        if (path.startsWith('/api/articles')) expect(text, path).to.contain(`holders of the permission ${DRAFT}`);
      }
    }
  });

  it('are told of by no filter of publication', async () => {
    for (const [name, caller] of Object.entries(without)) {
      for (const filter of [
        'publicationFilter=modified',
        'publicationFilter=published-with-draft',
        'hasPublishedVersion=true',
      ]) {
        const { status } = await caller.request('GET', `/api/articles?${filter}`);
        expect(status, `${name} asks ${filter}`).to.equal(403);
      }
      const query = '{ articles(publicationFilter: MODIFIED) { headline } }';
      expect(JSON.stringify((await caller.request('POST', '/graphql', { query })).body)).to.contain('FORBIDDEN');
    }
  });

  it('are in nothing that is published', async () => {
    for (const caller of [...Object.values(without), ...Object.values(holders)]) {
      for (const path of [
        '/api/articles?sort=id:desc&populate=*',
        '/api/articles?filters[publishedAt][$null]=true',
        '/api/articles?filters[$or][0][publishedAt][$null]=true&filters[$or][1][slug]=trial-scoop',
        '/api/articles?filters[headline][$startsWith]=Unreleased&status=published',
        '/api/articles?_q=Unreleased',
        '/api/newsdesk/articles/trial-scoop',
        `/api/newsdesk/articles/${leak.draftOnly.documentId}`,
        '/api/newsdesk/people/pat-openly',
      ]) {
        expect(JSON.stringify((await caller.request('GET', path)).body), path).not.to.match(leak.draft);
      }
      const query =
        '{ people(filters: { slug: { eq: "pat-openly" } }) { stories { nodes { article { headline } } } } }';
      expect(JSON.stringify((await caller.request('POST', '/graphql', { query })).body)).not.to.match(leak.draft);
    }
  });

  it('are not reached from the picture that they show', async () => {
    const reader = await tokenCaller(given, [...READS, 'plugin::upload.content-api.find']);
    const path =
      '/api/upload/files?filters[name]=trial.png&populate[related][on][api::article.article][fields]=headline';
    const text = JSON.stringify((await reader.request('GET', path)).body);
    await reader.remove();
    expect(text).to.contain('Trial talks open').and.not.to.match(leak.draft);
  });

  it('are given to whoever holds the permission', async () => {
    for (const [name, caller] of Object.entries(holders)) {
      for (const [path, body] of requests()) {
        const answer = await caller.request(body === undefined ? 'GET' : 'POST', path, body);
        expect(answer.status, `${name} asks ${path}: ${JSON.stringify(answer.body)}`).to.equal(200);
        expect(JSON.stringify(answer.body), `${name} asks ${path}`).to.match(leak.draft);
      }
    }
  });

  it('are not given back to whoever may write and not read them', async () => {
    const writer = without['a token of few rights'];
    const path = `/api/articles/${leak.published.documentId}?status=draft`;
    const answer = await writer?.request('PUT', path, { data: { summary: 'A summary.' } });
    expect(answer?.status).to.equal(403);
    expect(JSON.stringify(answer?.body)).not.to.match(leak.draft);
  });
});
