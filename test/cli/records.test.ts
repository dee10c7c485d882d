import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect } from 'chai';
import type { DoublesAnswer } from '../../src/plugins/newsdesk/contracts/doubles';
import type { EraseAnswer } from '../../src/plugins/newsdesk/contracts/erase';
import type { MergeAnswer } from '../../src/plugins/newsdesk/contracts/merge';
import { deskEnvironment } from '../app/environment';
import { startDesk, type StartedDesk } from '../app/start-desk';
import { jsonLines, newsdesk } from './run-newsdesk';

describe('newsdesk merge, unmerge, doubles and erase', () => {
  let home: string;
  let env: Record<string, string>;
  let desk: StartedDesk;

  before(async function () {
    this.timeout(180_000);
    home = mkdtempSync(join(tmpdir(), 'newsdesk-records-'));
    desk = await startDesk({ databaseFile: join(home, 'data.db'), hasSeed: true });
    env = deskEnvironment({ ...desk.settings, port: 1 });
    await desk.stop();
    write((db) => {
      const insert = db.prepare(
        `insert into people (document_id, name, slug, birth_date, nationalities, visibility, provisional, created_at, updated_at, published_at)
         values (?, ?, ?, ?, '["NO"]', 'public', 0, 1, 1, 1)`,
      );
      insert.run('trialkari1', 'Kari Trialstrand', 'kari-trialstrand', '1960-01-02');
      insert.run('trialkari2', 'Kari Trialstrand', 'kari-trialstrand-2', '1960');
    });
    // A server that has read its records knows nothing of rows that others write.
    desk = await startDesk(desk.settings);
  });
  after(async () => {
    await desk.stop();
    rmSync(home, { recursive: true, force: true });
  });

  const write = (work: (db: Database.Database) => void): void => {
    const db = new Database(join(home, 'data.db'));
    try {
      work(db);
    } finally {
      db.close();
    }
  };
  const run = (...args: string[]) => newsdesk(args, { env });
  const runJson = async <Answer>(...args: string[]): Promise<Answer> => {
    const done = await run(...args, '--json');
    expect(done.code, done.stderr).to.equal(0);
    return jsonLines<Answer>(done.stdout)[0] as Answer;
  };

  it('list doubles with their evidence', async () => {
    const { results, total } = await runJson<DoublesAnswer>('doubles');
    expect(results.map(({ keep, lose }) => [keep.documentId, lose.documentId])).to.deep.include([
      'trialkari1',
      'trialkari2',
    ]);
    const listed = await run('doubles');
    expect(listed.stdout).to.contain('+3.0 the same full name: kari trialstrand');
    expect(listed.stdout).to.contain(`${total} found, ${results.length} listed.`);
  });

  it('show both sides, merge by slug, and undo it by what the merged record was called', async () => {
    const dry = await run('merge', 'kari-trialstrand', 'kari-trialstrand-2', '--dry-run');
    expect(dry.code, dry.stderr).to.equal(0);
    expect(dry.stderr).to.contain(`The running server (process ${desk.pid}) does the work.`);
    expect(dry.stdout).to.match(/birthDate +1960-01-02 +1960 +1960-01-02/);
    expect(dry.stdout).to.contain('Dry run: nothing was changed.');
    const merged = await run('merge', 'kari-trialstrand', 'kari-trialstrand-2');
    expect(merged.stdout).to.match(/undo +newsdesk unmerge [0-9a-z]{24}/);
    expect((await run('merge', 'kari-trialstrand', 'kari-trialstrand-2')).stderr).to.contain(
      'These two are one record already',
    );
    const undone = await run('unmerge', 'kari-trialstrand-2');
    expect(undone.stdout).to.contain('Kari Trialstrand and Kari Trialstrand are two again');
  });

  it('name what they cannot find, or cannot tell', async () => {
    const nobody = await run('merge', 'nobody-at-all', 'kari-trialstrand');
    expect([nobody.code, nobody.stdout]).to.deep.equal([1, '']);
    expect(nobody.stderr).to.contain('There is no person "nobody-at-all"');
    expect((await run('merge', 'Kari Trialstrand', 'kari-trialstrand')).stderr).to.contain(
      'Several records bear the name "Kari Trialstrand": give one of trialkari1, trialkari2.',
    );
    expect((await run('unmerge', 'kari-trialstrand-2')).stderr).to.contain('Nothing that was merged is called');
  });

  it('erase only with --yes, and tell what was done', async () => {
    const unsure = await run('erase', 'trialkari2');
    expect([unsure.code, unsure.stdout]).to.deep.equal([2, '']);
    expect(unsure.stderr).to.contain('--yes is needed');
    const erased = await runJson<EraseAnswer>('erase', 'trialkari2', '--yes');
    expect(erased).to.include({ name: 'Kari Trialstrand', records: 1 });
    expect((await run('erase', 'trialkari2', '--yes')).stderr).to.contain('There is no person "trialkari2"');
  });

  it('do their work by themselves where no server runs', async function () {
    this.timeout(180_000);
    await desk.stop();
    const answer = await runJson<MergeAnswer>('merge', 'joe-biden', 'trialkari1');
    expect(answer.relink.isDone).to.equal(true);
    expect(answer.keep.name).to.equal('Joe Biden');
  });
});
