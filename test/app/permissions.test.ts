import { expect } from 'chai';
import { grantRoles } from '../../src/plugins/newsdesk/server/src/permissions/admin-actions';
import { grantPublicReads } from '../../src/plugins/newsdesk/server/src/permissions/public-reads';
import { type Desk, desk } from './boot';
import { anybody, tokenCaller, userCaller } from './content-callers';

const PAGES = ['article', 'person', 'organization', 'office', 'office-term'];
const EXPECTED = [
  ...['article', 'person', 'organization'].flatMap((type) => [
    `api::${type}.${type}.find`,
    `api::${type}.${type}.findOne`,
  ]),
  ...PAGES.map((page) => `plugin::newsdesk.${page}.findOne`),
  ...['person', 'organization'].flatMap((type) =>
    ['stories', 'quotes', 'namedWith'].map((list) => `plugin::newsdesk.${type}.${list}`),
  ),
  'plugin::newsdesk.office.find',
  'plugin::newsdesk.office.holders',
  'plugin::newsdesk.search.find',
  'plugin::newsdesk.search.names',
  'plugin::newsdesk.office-term.find',
];

describe('permissions', () => {
  let given: Desk;
  before(async () => {
    given = await desk();
  });

  const query = (uid: string) => given.strapi.db.query(uid);
  const held = async (type: string): Promise<string[]> => {
    const rows: { action: string }[] = await query('plugin::users-permissions.permission').findMany({
      where: { role: { type } },
    });
    return rows.map(({ action }) => action).sort();
  };
  const heldByAdmins = async (code: string): Promise<string[]> => {
    const rows: { action: string }[] = await query('admin::permission').findMany({
      where: { role: { code }, action: { $startsWith: 'plugin::newsdesk.' } },
    });
    return rows.map(({ action }) => action).sort();
  };
  const take = async (uid: string, where: object) => query(uid).deleteMany({ where });

  it('grant the public reads to everybody, and neither drafts nor writes', async () => {
    for (const type of ['public', 'authenticated']) {
      const actions = (await held(type)).filter((action) => /newsdesk|^api::/.test(action));
      expect(actions, type).to.have.members(EXPECTED);
    }
  });

  it('leave Strapi its own defaults', async () => {
    expect(await held('public')).to.include('plugin::users-permissions.auth.callback');
    expect(await held('authenticated')).to.include('plugin::users-permissions.user.me');
  });

  it('let a reader who logged in see what anybody sees', async () => {
    const reader = await userCaller(given);
    for (const path of ['/api/articles', '/api/people', '/api/organizations', '/api/newsdesk/people/joe-biden']) {
      expect((await reader.request('GET', path)).status, path).to.equal(200);
      expect((await anybody(given).request('GET', path)).status, path).to.equal(200);
    }
    await reader.remove();
  });

  it('are granted once: what an administrator takes away stays away, what is new is granted', async () => {
    const store = given.strapi.store({ type: 'plugin', name: 'newsdesk' });
    const before = (await store.get({ key: 'granted' })) as Record<string, string[]>;
    const action = 'plugin::newsdesk.person.findOne';
    const where = { action, role: { type: 'public' } };
    const [row]: { id: number }[] = await query('plugin::users-permissions.permission').findMany({ where });
    await take('plugin::users-permissions.permission', { id: row?.id });
    await grantPublicReads(given.strapi);
    expect(await held('public')).not.to.include(action);
    expect((await anybody(given).request('GET', '/api/newsdesk/people/joe-biden')).status).to.equal(403);

    const known = (before['api:public'] ?? []).filter((one) => one !== action);
    await store.set({ key: 'granted', value: { ...before, 'api:public': known } });
    await grantPublicReads(given.strapi);
    expect(await held('public')).to.include(action);
    expect(await store.get({ key: 'granted' })).to.deep.equal({ ...before, 'api:public': [...known, action] });
  });

  it('give the roles of the panel theirs, also at the very first start', async () => {
    const own = ['decide', 'import', 'merge', 'read'].map((name) => `plugin::newsdesk.${name}`);
    // To erase a person cannot be undone: it is for whoever the administrator gives it to.
    expect(await heldByAdmins('strapi-super-admin')).to.have.members([...own, 'plugin::newsdesk.erase']);
    expect(await heldByAdmins('strapi-editor')).to.have.members(own);
    expect(await heldByAdmins('strapi-author')).to.have.members(own.filter((name) => !name.endsWith('merge')));
  });

  it('of the panel too stay away once they are taken away', async () => {
    const action = 'plugin::newsdesk.import';
    const where = { action, role: { code: 'strapi-author' } };
    const [row]: { id: number; role?: unknown }[] = await query('admin::permission').findMany({ where });
    const author: { id: number } = await query('admin::role').findOne({ where: { code: 'strapi-author' } });
    await take('admin::permission', { id: row?.id });
    await grantRoles(given.strapi);
    expect(await heldByAdmins('strapi-author')).not.to.include(action);
    await query('admin::permission').create({
      data: { action, actionParameters: {}, subject: null, properties: {}, conditions: [], role: author.id },
    });
  });

  it('bind each page, and what it shows of others', async () => {
    const page = '/api/newsdesk/articles/austin-and-blinken-open-seoul-talks-with-a-promise-of-ready-forces';
    const none = await tokenCaller(given, ['api::person.person.find']);
    expect((await none.request('GET', page)).status).to.equal(403);
    expect((await none.request('GET', '/api/newsdesk/people/joe-biden')).status).to.equal(403);
    await none.remove();

    const articleOnly = await tokenCaller(given, ['plugin::newsdesk.article.findOne']);
    const { body } = await articleOnly.request<{ data: Record<string, unknown[]> }>('GET', page);
    expect(body.data).to.deep.include({ officials: [], people: [], organizations: [] });
    expect(body.data.quotes).to.satisfy((quotes: { speaker: unknown }[]) =>
      quotes.every((one) => one.speaker === null),
    );
    await articleOnly.remove();

    const personOnly = await tokenCaller(given, ['plugin::newsdesk.person.findOne']);
    const person = await personOnly.request<{ data: { stories: unknown[] } }>('GET', '/api/newsdesk/people/joe-biden');
    expect(person.body.data.stories).to.deep.equal([]);
    await personOnly.remove();
  });
});
