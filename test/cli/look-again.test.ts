import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import Database from 'better-sqlite3';
import { expect } from 'chai';
import type { LookAgainSummary, LookedAtStory } from '../../src/plugins/newsdesk/contracts/look-again';
import { ENGINE } from '../../src/plugins/newsdesk/core/engine';
import { deskEnvironment } from '../app/environment';
import { startDesk, type StartedDesk } from '../app/start-desk';
import { jsonLines, newsdesk } from './run-newsdesk';

type Line = { story: LookedAtStory } | { summary: LookAgainSummary & { dryRun: boolean } };

describe('newsdesk relink and newsdesk analyse-again', () => {
  let home: string;
  let file: string;
  let env: Record<string, string>;
  let desk: StartedDesk;
  const run = (...args: string[]) => newsdesk(args, { env });
  const runJson = async (...args: string[]) => {
    const done = await run(...args, '--json');
    const lines = jsonLines<Line>(done.stdout);
    const stories = lines.flatMap((line) => ('story' in line ? [line.story] : []));
    const summary = lines.flatMap((line) => ('summary' in line ? [line.summary] : []))[0];
    return { ...done, stories, summary };
  };
  /** What another program wrote into the file meanwhile. */
  const tamper = <Result>(work: (database: Database.Database) => Result): Result => {
    const database = new Database(file);
    try {
      return work(database);
    } finally {
      database.close();
    }
  };
  const unlink = () =>
    tamper((database) =>
      database
        .prepare(
          "update newsdesk_appearances set state = 'none', record = null where name = 'Suh Wook' and state = 'linked'",
        )
        .run(),
    );
  const ageReadings = () =>
    tamper((database) => database.exec("update newsdesk_readings set engine = '0.9.1' where id % 2 = 0"));
  const engines = () =>
    tamper((database) =>
      database.prepare('select distinct engine from newsdesk_readings').pluck().all().map(String).sort(),
    );

  before(async function () {
    this.timeout(180_000);
    home = mkdtempSync(join(tmpdir(), 'newsdesk-relink-'));
    file = join(home, 'data.db');
    desk = await startDesk({ databaseFile: file, hasSeed: true });
    env = deskEnvironment({ ...desk.settings, port: 1 });
    // It answers while it is still seeding; the last line that it prints is an address to try.
    while (!desk.output().includes('GraphQL')) await sleep(100);
  });

  after(async () => {
    await desk.stop();
    rmSync(home, { recursive: true, force: true });
  });

  it('lists what would change, changes it, and changes nothing the second time', async () => {
    unlink();
    const dry = await run('relink', '--dry-run');
    expect(dry.code).to.equal(0);
    expect(dry.stderr).to.contain(`The running server (process ${desk.pid}) does the work.`);
    expect(dry.stdout).to.match(/Suh Wook +no link → Suh Wook/);
    expect(dry.stdout).to.match(/Dry run: nothing was changed\.\n +Stories +15 +\d+ with other links/);

    const first = await runJson('relink');
    expect(first.summary).to.include({ failed: 0, isStopped: false, dryRun: false });
    expect(first.summary?.changed).to.be.greaterThan(0);
    expect(first.stories).to.have.lengthOf(first.summary?.changed ?? -1);

    const second = await runJson('relink');
    expect(second).to.include({ code: 0 });
    expect(second.stories).to.deep.equal([]);
    expect(second.summary).to.include({ stories: 15, changed: 0, updated: 0, links: 0, made: 0 });
  });

  it('looks only at stories with names of records changed since a day', async () => {
    const all = await runJson('relink', '--since', '2000-01-01', '--dry-run');
    expect(all.summary?.stories).to.be.greaterThan(5);
    const none = await runJson('relink', '--since', '2999-01-01');
    expect(none.summary).to.include({ stories: 0 });
  });

  it('analyses again what an earlier version of the recogniser read, and only that', async () => {
    ageReadings();
    expect(engines()).to.deep.equal(['0.9.1', ENGINE].sort());
    expect((await runJson('analyse-again', '--engine-before', '0.9.1')).summary).to.include({ stories: 0 });
    const dry = await runJson('analyse-again', '--dry-run');
    expect(dry.summary).to.include({ changed: 0, dryRun: true });
    const done = await runJson('analyse-again');
    expect(done.summary?.stories).to.equal(dry.summary?.stories);
    expect(engines()).to.deep.equal([ENGINE]);
    expect((await runJson('analyse-again')).summary).to.include({ stories: 0 });
  });

  it('says what is wrong with its options, with exit code 2', async () => {
    const since = await run('relink', '--since', 'yesterday');
    expect(since).to.include({ code: 2, stdout: '' });
    expect(since.stderr).to.contain('--since "yesterday": write a day that there is');
    const version = await run('analyse-again', '--engine-before', 'old');
    expect(version.stderr).to.contain('--engine-before "old": write a version, as 1.2.0');
  });

  it('does its work by itself where no server runs', async function () {
    this.timeout(120_000);
    await desk.stop();
    unlink();
    const done = await runJson('relink');
    expect(done.code, done.stderr).to.equal(0);
    expect(done.stories[0]?.changes.map(({ name }) => name)).to.deep.equal(['Suh Wook']);
  });
});
