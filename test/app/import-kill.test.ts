import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import Database from 'better-sqlite3';
import { expect } from 'chai';
import { herring } from './cast';
import { deskEnvironment } from './environment';

const root = resolve(__dirname, '../..');
const STORIES = 400;
const BATCH = 40;

describe('an import that is killed', function () {
  this.timeout(240_000);
  let folder: string;
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'newsdesk-test-'));
    await mkdir(join(folder, 'stories'));
    for (let index = 0; index < STORIES; index++) {
      // Many name a senior official whom no registry holds, so that they make records.
      const letters = String.fromCharCode(97 + (index % 26), 97 + Math.floor(index / 26));
      const official = `The Maltese Foreign Minister Rosalba Zam${letters} came, too.`;
      await writeFile(join(folder, 'stories', `${String(index).padStart(3, '0')}.txt`), herring('x', official).text);
    }
  });
  after(() => rm(folder, { recursive: true, force: true }));

  const database = () => join(folder, 'data.db');
  const start = () => {
    const settings = { databaseFile: database(), port: 0, hasSeed: false };
    const files = Array.from({ length: STORIES }, (_, index) => `stories/${String(index).padStart(3, '0')}.txt`);
    const bin = join(root, 'src/plugins/newsdesk/bin/newsdesk.mjs');
    const paths = files.map((file) => join(folder, file));
    const child = spawn(process.execPath, [bin, 'import', '--date', '2021-03-17', '--json', ...paths], {
      cwd: root,
      env: { ...process.env, ...deskEnvironment(settings) },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text: string) => (output += text));
    return { child, ended: once(child, 'close'), output: () => output };
  };
  const count = (sql: string): number => {
    const db = new Database(database(), { readonly: true });
    try {
      return (db.prepare(sql).get() as { count: number }).count;
    } catch {
      return 0; // The tables are not made yet.
    } finally {
      db.close();
    }
  };
  const drafts = () => count('select count(*) as count from articles where published_at is null');

  it('leaves whole batches, and a second run completes it without doubles', async () => {
    const first = start();
    await sleep(2000);
    for (let tries = 0; tries < 2000 && first.child.exitCode === null; tries++) {
      if (existsSync(database()) && drafts() >= BATCH) break;
      await sleep(20);
    }
    first.child.kill('SIGKILL');
    await first.ended;
    const stored = drafts();
    expect(stored, first.output()).to.be.greaterThan(0);
    expect(stored, 'killed too late').to.be.lessThan(STORIES);
    expect(stored % BATCH, 'whole batches').to.equal(0);
    expect(count('select count(*) as count from newsdesk_import_items')).to.equal(stored);
    expect(count('select count(distinct article) as count from newsdesk_appearances')).to.equal(stored);
    const orphans =
      'select count(*) as count from newsdesk_appearances a where not exists (select 1 from articles r where r.document_id = a.article)';
    expect(count(orphans)).to.equal(0);

    const second = start();
    const [code] = (await second.ended) as [number | null];
    expect(code, second.output()).to.equal(0);
    expect(drafts()).to.equal(STORIES);
    expect(count('select count(distinct external_id) as count from articles')).to.equal(STORIES);
    const made = count("select count(*) as count from people where name like 'Rosalba %'");
    expect(made).to.equal(count("select count(distinct name) as count from people where name like 'Rosalba %'"));
    expect(made).to.be.greaterThan(0);
  });
});
