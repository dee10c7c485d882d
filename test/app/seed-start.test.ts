import { setTimeout as sleep } from 'node:timers/promises';
import Database from 'better-sqlite3';
import { expect } from 'chai';
import { paragraphsToBlocks } from '../../src/plugins/newsdesk/core/blocks';
import { type Requester, requester } from './editors';
import { removeDesks, startDesk, type StartedDesk } from './start-desk';

const STORIES = 15;

describe('a desk in a process of its own', function () {
  this.timeout(240_000);
  let running: StartedDesk | null = null;
  afterEach(async () => {
    await running?.stop();
    running = null;
  });
  after(removeDesks);

  const start = async (...given: Parameters<typeof startDesk>): Promise<StartedDesk> =>
    (running = await startDesk(...given));

  const read = <Row>(desk: StartedDesk, sql: string): Row[] => {
    const db = new Database(desk.settings.databaseFile, { readonly: true });
    try {
      return db.prepare(sql).all() as Row[];
    } finally {
      db.close();
    }
  };
  const drafts = (desk: StartedDesk) =>
    read<{ count: number }>(desk, 'select count(*) as count from articles where published_at is null')[0]?.count ?? 0;
  const waitForStories = async (desk: StartedDesk, count: number): Promise<void> => {
    for (let tries = 0; tries < 600 && drafts(desk) < count; tries++) await sleep(100);
    for (let tries = 0; tries < 600 && !desk.output().includes('Stories'); tries++) await sleep(100);
  };
  const snapshot = (desk: StartedDesk) =>
    ['articles', 'people', 'organizations', 'newsdesk_appearances', 'newsdesk_quotes', 'newsdesk_import_items'].map(
      (table) => read(desk, `select '${table}' as name, count(*) as rows, max(updated_at) as newest from "${table}"`),
    );

  it('seeds a new database once, and a second start seeds nothing', async () => {
    const first = await start();
    await waitForStories(first, STORIES);
    expect(drafts(first)).to.equal(STORIES);
    expect(first.output()).to.match(/Stories\s+15/);
    const before = snapshot(first);
    expect(await first.stop()).to.equal(0);
    const second = await start(first.settings);
    await waitForStories(second, STORIES);
    expect(snapshot(second)).to.deep.equal(before);
  });

  it('goes on with a seeding that was killed, without doubles', async () => {
    const first = await start();
    for (let tries = 0; tries < 600 && read(first, 'select id from people limit 1').length === 0; tries++)
      await sleep(20);
    await first.stop('SIGKILL');
    const stored = drafts(first);
    expect([0, STORIES]).to.include(stored);
    const second = await start(first.settings);
    await waitForStories(second, STORIES);
    expect(drafts(second)).to.equal(STORIES);
    expect(
      read(second, 'select wikidata_id from people where wikidata_id is not null group by 1 having count(*) > 1'),
    ).to.deep.equal([]);
    expect(
      read(second, 'select external_id from articles where published_at is null group by 1 having count(*) > 1'),
    ).to.deep.equal([]);
  });

  it('seeds nothing where it is told not to', async () => {
    const desk = await start({ hasSeed: false });
    for (let tries = 0; tries < 100 && !desk.output().includes('Stories'); tries++) await sleep(100);
    expect(drafts(desk)).to.equal(0);
    expect(read(desk, 'select id from people')).to.deep.equal([]);
  });

  it('refuses to start beside another that writes to the same file, and says which', async () => {
    const first = await start({ hasSeed: false });
    const port = first.settings.port + 1;
    const error = await startDesk({ ...first.settings, port }).catch((reason: Error) => reason.message);
    expect(error).to.match(new RegExp(`\\(process ${first.pid}\\) writes to this database`));
    expect((await fetch(`${first.url}/_health`)).status).to.equal(204);
  });

  it("keeps an editor's decisions through a restart", async () => {
    const login = {
      email: 'eva@newsdesk.example',
      password: 'Aa1-some-long-password',
      firstname: 'Eva',
      lastname: 'Tester',
    };
    const path = '/content-manager/collection-types/api::article.article';
    type Found = { data: { documentId: string; people?: { name: string }[] } };
    const people = async (desk: StartedDesk, editor: Requester, documentId: string): Promise<string[]> => {
      const { status, body } = await editor.request('POST', `/newsdesk/articles/${documentId}/analyse`, {});
      expect(status, JSON.stringify(body)).to.equal(200);
      return read<{ name: string }>(
        desk,
        `select p.name from articles_people_lnk l join people p on p.id = l.person_id join articles a on a.id = l.article_id
         where a.document_id = '${documentId}' and a.published_at is null order by p.name`,
      ).map(({ name }) => name);
    };
    const first = await start();
    await waitForStories(first, STORIES);
    const registered = await requester(first.url).request<{ data: { token: string } }>(
      'POST',
      '/admin/register-admin',
      login,
    );
    expect(registered.status, JSON.stringify(registered.body)).to.equal(200);
    const editor = requester(first.url, registered.body.data.token);
    const known = read<{ name: string; document_id: string }>(
      first,
      "select name, document_id from people where name in ('Suh Wook', 'Lloyd Austin', 'Narendra Modi')",
    );
    const idOf = (name: string) => known.find((one) => one.name === name)?.document_id;
    const body = paragraphsToBlocks([
      'US Defence Secretary Lloyd Austin met South Korean Defence Minister Suh Wook in the capital on Wednesday.',
      'The two men spoke for an hour and said that they would meet again in the autumn.',
    ]);
    const made = await editor.request<Found>('POST', path, {
      headline: 'Trial: two ministers meet',
      body,
      firstPublished: '2021-03-17T10:00:00.000Z',
    });
    expect(made.status, JSON.stringify(made.body)).to.equal(201);
    const { documentId } = made.body.data;
    expect(await people(first, editor, documentId)).to.deep.equal(['Lloyd Austin', 'Suh Wook']);
    const change = { connect: [{ documentId: idOf('Narendra Modi') }], disconnect: [{ documentId: idOf('Suh Wook') }] };
    const saved = await editor.request('PUT', `${path}/${documentId}`, { people: change });
    expect(saved.status, JSON.stringify(saved.body)).to.equal(200);
    expect(await people(first, editor, documentId)).to.deep.equal(['Lloyd Austin', 'Narendra Modi']);
    await first.stop('SIGKILL');

    const second = await start(first.settings);
    const { body: again } = await requester(second.url).request<{ data: { token: string } }>('POST', '/admin/login', {
      email: login.email,
      password: login.password,
    });
    expect(await people(second, requester(second.url, again.data.token), documentId)).to.deep.equal([
      'Lloyd Austin',
      'Narendra Modi',
    ]);
  });
});
