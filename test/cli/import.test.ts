import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { assert, expect } from 'chai';
import { socketPath } from '../../src/plugins/newsdesk/writer/socket';
import { deskEnvironment } from '../app/environment';
import { startDesk, type StartedDesk } from '../app/start-desk';
import { useFolder } from '../scripts/folder';
import { jsonLines, newsdesk, root, startNewsdesk } from './run-newsdesk';

interface ItemLine {
  item: {
    origin: string;
    outcome: string;
    problem: { code: string; message: string } | null;
    warnings: string[];
    documentId: string | null;
    story: { people: { name: string; isNew: boolean }[] } | null;
  };
}
interface SummaryLine {
  summary: { run: string | null; counts: Record<string, number>; dryRun: boolean };
}

const storyOf = (number: number): string =>
  `Minister opens bridge number ${number}\n\nLISBON, May 3 (Example) -- Norwegian Defence Minister Kari Strand opened the bridge on Monday.\n\n“We want more of them,” Strand said.\n`;

describe('newsdesk import', () => {
  let home: string;
  let env: Record<string, string>;
  const folder = useFolder();
  const write = (name: string, content: string | Uint8Array): string => {
    const file = join(folder.path, name);
    writeFileSync(file, content);
    return file;
  };
  const run = (args: string[], input = '') => newsdesk(args, { env, input });
  const runJson = async (args: string[], input = '') => {
    const done = await run([...args, '--json'], input);
    const lines = jsonLines<ItemLine | SummaryLine>(done.stdout);
    const items = lines.flatMap((line) => ('item' in line ? [line.item] : []));
    const summary = lines.flatMap((line) => ('summary' in line ? [line.summary] : []))[0];
    return { ...done, items, summary };
  };

  // Beside a running server no command has to boot Strapi, so most is tried there; the rest does its work by itself.
  let desk: StartedDesk;

  before(async () => {
    home = mkdtempSync(join(tmpdir(), 'newsdesk-import-'));
    desk = await startDesk({ databaseFile: join(home, 'data.db'), hasSeed: false });
    env = deskEnvironment({ ...desk.settings, port: 1 });
  });

  after(async () => {
    await desk.stop();
    rmSync(home, { recursive: true, force: true });
  });

  it('hands its work to the running server, which tells the same', async () => {
    const files = [write('a.txt', storyOf(60)), write('b.txt', ''), write('c.txt', storyOf(61))];
    const done = await run(['import', ...files, '--date', '2021-05-03', '--publish']);
    expect(done.code).to.equal(1);
    expect(done.stderr).to.equal(`The running server (process ${desk.pid}) does the work.\n`);
    expect(done.stdout).to.match(/^created +\S+a\.txt .*\nfailed +\S+b\.txt .*\ncreated +\S+c\.txt /);
    const answer = await fetch(`${desk.url}/api/articles`);
    const { data } = (await answer.json()) as { data: { headline: string }[] };
    expect(data.map(({ headline }) => headline).sort()).to.deep.equal([
      'Minister opens bridge number 60',
      'Minister opens bridge number 61',
    ]);
  });

  it('shows in a dry run what would become of a story, and keeps nothing', async () => {
    const file = write('dry.txt', storyOf(1).replaceAll('Kari Strand', 'Olav Bakke'));
    const first = await runJson(['import', file, '--dry-run', '--date', '2021-05-03']);
    expect(first.code).to.equal(0);
    expect(first.items[0]).to.include({ origin: file, outcome: 'created', documentId: null });
    const person = first.items[0]?.story?.people.find(({ name }) => name === 'Olav Bakke');
    expect(person).to.include({ isNew: true });
    expect(first.summary).to.include({ run: null, dryRun: true });
    const again = await run(['import', file, '--dry-run', '--date', '2021-05-03']);
    expect(again.stdout).to.match(/^created +\S+dry\.txt/);
    expect(again.stdout).to.match(/Olav Bakke +new, internal +Defence Minister, Norway/);
    expect(again.stdout).to.match(/Dry run: nothing was changed\.\n +Stories +1 +1 created/);
  });

  it('creates, leaves alone, and updates', async () => {
    const file = write('story.txt', storyOf(2));
    const args = ['import', file, '--date', '2021-05-03', '--source', 'Wire', '--publish'];
    const created = await run(args);
    expect(created.code).to.equal(0);
    expect(created.stdout).to.match(/^created +\S+story\.txt +\d+ linked/);
    expect(created.stdout).to.match(/Stories +1 +1 created\n/);
    expect((await runJson(args)).items[0]).to.include({ outcome: 'unchanged' });
    write('story.txt', `${storyOf(2)}\nStrand then left.\n`);
    expect((await runJson(args)).items[0]).to.include({ outcome: 'updated' });
  });

  it('reads stdin, with its identity given or taken from the text', async () => {
    const first = await runJson(['import', '-', '--external-id', 'x-1'], storyOf(3));
    expect(first.items[0]).to.include({ origin: 'stdin', outcome: 'created' });
    expect(first.items[0]?.warnings.join(' ')).to.match(/day/);
    expect((await runJson(['import', '-', '--external-id', 'x-1'], storyOf(3))).items[0]?.outcome).to.equal(
      'unchanged',
    );
    expect((await runJson(['import', '-'], storyOf(3))).items[0]?.outcome).to.equal('created');
    expect((await runJson(['import', '-'], storyOf(3).replace(/\n/g, '\r\n'))).items[0]?.outcome).to.equal('unchanged');
  });

  it('goes on where one of ten files is bad, and fails at the end', async () => {
    const files = Array.from({ length: 9 }, (_, at) => write(`s${at}.txt`, storyOf(10 + at)));
    files.splice(4, 0, write('bad.jpg', Buffer.from('ffd8ffe000104a46494600010100000100010000', 'hex')));
    const done = await run(['import', ...files, '--date', '2021-05-03']);
    expect(done.code).to.equal(1);
    expect(done.stdout.match(/^created /gm)).to.have.length(9);
    expect(done.stdout).to.match(/^failed +\S+bad\.jpg +Not plain text: the bytes of a JPEG file\./m);
    expect(done.stdout).to.match(/Stories +10 +9 created, 1 failed/);
  });

  const bad: { what: string; name: string; content: string | Uint8Array; code: string }[] = [
    { what: 'an empty file', name: 'empty.txt', content: '', code: 'empty-file' },
    { what: 'a binary', name: 'binary.txt', content: Buffer.from('Head\0\u0001\u0002'), code: 'not-text' },
    {
      what: 'a file without a headline',
      name: 'no-head.txt',
      content: `${'Strand opened it and '.repeat(20)}left.\nEnd.`,
      code: 'no-headline',
    },
    { what: 'only a headline', name: 'head.txt', content: 'Minister opens bridge', code: 'no-body' },
    { what: 'a file of 50 MB', name: 'large.txt', content: Buffer.alloc(50 * 1024 * 1024, 'a '), code: 'too-large' },
  ];

  it('says of each bad file what is wrong, and keeps nothing of it', async () => {
    const files = bad.map(({ name, content }) => write(name, content));
    const none = join(folder.path, 'none.txt');
    const { code, items, summary } = await runJson(['import', ...files, none, folder.path]);
    expect(code).to.equal(1);
    expect(items.map(({ problem }) => problem?.code)).to.deep.equal([
      ...bad.map((row) => row.code),
      'not-readable',
      'is-folder',
    ]);
    for (const { problem } of items) expect(problem?.message).to.match(/\. \w.*\.$/);
    expect(summary).to.have.nested.include({ run: null, 'counts.failed': bad.length + 2 });
  });

  it('reads windows-1252 with a warning, and takes a headline that is given', async () => {
    const latin = write('latin.txt', Buffer.from('Caf\u00e9 opens\n\nThe caf\u00e9 is open.\n\nEnd.', 'latin1'));
    const { items } = await runJson(['import', latin]);
    expect(items[0]).to.include({ outcome: 'created' });
    expect(items[0]?.warnings.join(' ')).to.contain('windows-1252');
    const bare = write('bare.txt', `${'Strand opened the bridge and '.repeat(20)}left.`);
    const given = await runJson(['import', bare, '--headline', 'Bridge opened', '--url', 'https://example.org/b']);
    expect(given.items[0]).to.include({ outcome: 'created', headline: 'Bridge opened' });
  });

  it('takes two files of one name for a mistake', async () => {
    const file = write('same.txt', storyOf(30));
    const { code, items } = await runJson(['import', file, file]);
    expect(code).to.equal(1);
    expect(items.map(({ outcome, problem }) => problem?.code ?? outcome)).to.deep.equal(['created', 'same-name']);
  });

  it('stops after the story under way at Ctrl-C, and says how to go on', async () => {
    // Long stories, so that the server is behind while the command reads them.
    const long = '\nThe bridge is long, and so is this story of it.\n'.repeat(400);
    const files = Array.from({ length: 200 }, (_, at) => write(`stop-${at}.txt`, storyOf(1000 + at) + long));
    const child = startNewsdesk(['import', ...files, '--date', '2021-05-03'], { env });
    let stdout = '';
    let stderr = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
    child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
    child.stdout.once('data', () => child.kill('SIGINT'));
    const code = await new Promise((done) => child.once('close', done));
    expect(code).to.equal(1);
    const done = Number(/Stopped: (\d+) of 200 files were done\. Run the same command again/.exec(stderr)?.[1]);
    expect(done).to.be.below(200);
    expect(stdout.match(/^created /gm)).to.have.length(done);
  });

  it('says where it must be run', async () => {
    const outside = await newsdesk(['import', 'a.txt'], { env, cwd: folder.path });
    expect(outside).to.include({ code: 1, stdout: '' });
    expect(outside.stderr).to.match(/no Strapi project.*Go into the folder/);
    write('package.json', '{ "dependencies": { "@strapi/strapi": "5" } }');
    write('tsconfig.json', '{}');
    const elsewhere = { ...env, DATABASE_FILENAME: join(folder.path, 'data.db') };
    const unbuilt = await newsdesk(['import', 'a.txt'], { env: elsewhere, cwd: folder.path });
    expect(unbuilt.stderr).to.match(/not built.*npm run build/);
  });

  it('works by itself once the server was killed: creates, then leaves alone', async () => {
    await desk.stop('SIGKILL');
    const file = write('alone.txt', storyOf(62));
    const first = await run(['import', file, '--date', '2021-05-03']);
    expect(first).to.include({ code: 0, stderr: '' });
    expect(first.stdout)
      .to.match(/^created +\S+alone\.txt/)
      .and.to.match(/Kari Strand +linked \d+ %/);
    expect((await runJson(['import', file, '--date', '2021-05-03'])).items[0]?.outcome).to.equal('unchanged');
  });

  it('refuses while another command writes to the same database', async () => {
    const first = startNewsdesk(['import', '-'], { env });
    while (!existsSync(socketPath(join(home, 'data.db')))) await sleep(20);
    const second = await run(['import', '-'], storyOf(40));
    first.stdin.end(storyOf(41));
    const code = await new Promise((done) => first.once('exit', done));
    expect(second).to.include({ code: 1, stdout: '' });
    expect(second.stderr).to.match(/Another newsdesk command \(process \d+\).*Wait/);
    expect(code).to.equal(0);
  });

  it('says what to do where a setting or the database is wrong', async () => {
    const file = write('story.txt', storyOf(50));
    const setting = await newsdesk(['import', file], { env: { ...env, APP_KEYS: '' } });
    expect(setting).to.include({ code: 1, stdout: '' });
    expect(setting.stderr).to.match(/APP_KEYS \(not set\)/);
    const database = write(
      'data.db',
      'This is no database, and long enough not to be taken for an empty one.'.repeat(20),
    );
    const wrong = await newsdesk(['import', file], { env: { ...env, DATABASE_FILENAME: database } });
    expect(wrong).to.include({ code: 1, stdout: '' });
    expect(wrong.stderr).to.match(/no SQLite database/);
  });
});

describe('newsdesk seed', () => {
  it('imports the seeds, and writes nothing the second time', async () => {
    const { buildStale } = await import('../../scripts/build/run.mjs');
    await buildStale({ only: ['plugin', 'server'], isQuiet: true });
    const home = mkdtempSync(join(tmpdir(), 'newsdesk-seed-'));
    try {
      const env = deskEnvironment({ databaseFile: join(home, 'data.db'), port: 1, hasSeed: true });
      const first = await newsdesk(['seed'], { env, cwd: join(root, 'database/seeds') });
      expect(first).to.include({ code: 0, stderr: '' });
      expect(first.stdout).to.match(/^ {2}Stories +(\d+) +\1 created\n {2}Linked +\d+/);
      const again = await newsdesk(['seed', '--json'], { env });
      const [line] = jsonLines<SummaryLine>(again.stdout);
      assert(line);
      expect(line.summary.run).to.equal(null);
      expect(line.summary.counts).to.include({ created: 0, updated: 0, made: 0, failed: 0 });
    } finally {
      rmSync(home, { recursive: true, force: true });
    }
  });
});
