import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import type { ImportItemView } from '../../src/plugins/newsdesk/contracts/desk';
import type { ReadOutcome } from '../../src/plugins/newsdesk/readers/story';
import { handOver, type WriterHandler } from '../../src/plugins/newsdesk/writer/hand-over';
import { claimWriter, connectHolder, socketPath, WriterBusyError } from '../../src/plugins/newsdesk/writer/socket';

const outcomes: ReadOutcome[] = [
  {
    ok: true,
    story: {
      origin: 'a.txt',
      headline: 'Bridge opened',
      paragraphs: ['The minister came.'],
      byline: null,
      published: '2021-03-17',
      url: null,
      publisher: null,
      language: null,
      source: 'import',
      externalId: 'a.txt',
      warnings: [{ code: 'w', message: 'W' }],
    },
  },
  { ok: false, origin: 'b.txt', problem: { code: 'empty-file', message: 'The file is empty.' } },
];

async function* send(list: ReadOutcome[]): AsyncGenerator<ReadOutcome> {
  yield* list;
}

const itemOf = (outcome: ReadOutcome): ImportItemView => ({
  origin: outcome.ok ? outcome.story.origin : outcome.origin,
  outcome: outcome.ok ? 'created' : 'failed',
  problem: outcome.ok ? null : outcome.problem,
  warnings: [],
  documentId: null,
  headline: null,
  counts: { linked: 0, suggested: 0, created: 0 },
  story: null,
});

const request = {
  command: 'import',
  options: { source: 'import', publish: false, dryRun: false, startedBy: 'test', withStory: false },
} as const;

const script = fileURLToPath(new URL('./hold-database.ts', import.meta.url));

/** Claims a database file in a process of its own that goes on until it is killed; `line` is "held", or the error's code. */
const claimElsewhere = async (database: string, kind: 'server' | 'command') => {
  const child = spawn(process.execPath, ['--import', 'tsx', script, database, kind], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [line] = (await once(child.stdout, 'data')) as unknown[];
  return { child, line: String(line).trim() };
};

const end = async (child: ChildProcess, signal: NodeJS.Signals = 'SIGTERM'): Promise<void> => {
  if (child.exitCode !== null) return;
  const closed = once(child, 'close');
  child.kill(signal);
  await closed;
};

describe('the writer socket', () => {
  let folder: string;
  let database: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'newsdesk-socket-'));
    database = join(folder, 'data.db');
  });

  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('stands beside the database, or under a hashed name where the path is too long', () => {
    if (process.platform === 'win32') return;
    expect(socketPath(database)).to.equal(`${database}.sock`);
    const long = socketPath(join(folder, 'x'.repeat(100), 'data.db'));
    expect(long).to.match(/newsdesk-[0-9a-f]{16}\.sock$/);
    expect(socketPath(join(folder, 'y'.repeat(100), 'data.db'))).to.not.equal(long);
  });

  it('is for its user alone, and goes with its release', async () => {
    const claim = await claimWriter(database, null);
    if (process.platform !== 'win32') expect(statSync(socketPath(database)).mode & 0o777).to.equal(0o600);
    await claim.release();
    expect(existsSync(socketPath(database))).to.equal(false);
    expect(await connectHolder(database)).to.equal(null);
  });

  it('is shared within a process', async () => {
    const claim = await claimWriter(database, null);
    await (await claimWriter(database, async () => ({}))).release();
    expect(existsSync(socketPath(database))).to.equal(true);
    await claim.release();
  });

  for (const kind of ['server', 'command'] as const) {
    it(`refuses a second writer beside a ${kind}, and says who holds it`, async () => {
      const { child } = await claimElsewhere(database, kind);
      try {
        const error = await claimWriter(database, null).catch((reason: unknown) => reason);
        expect(error).to.be.instanceOf(WriterBusyError);
        expect(error instanceof WriterBusyError && error.holder).to.deep.equal({ kind, pid: child.pid });
        expect(error instanceof Error && error.message).to.contain(String(child.pid));
      } finally {
        await end(child);
      }
    });
  }

  it('takes over from a process that was killed', async () => {
    const { child } = await claimElsewhere(database, 'server');
    await end(child, 'SIGKILL');
    expect(existsSync(socketPath(database))).to.equal(true);
    expect(await connectHolder(database)).to.equal(null);
    const claim = await claimWriter(database, null);
    await claim.release();
  });

  it('gives the file to one of several that claim it after a crash', async () => {
    const { child } = await claimElsewhere(database, 'server');
    await end(child, 'SIGKILL');
    const claimants = await Promise.all([1, 2, 3].map(() => claimElsewhere(database, 'command')));
    await Promise.all(claimants.map((claimant) => end(claimant.child)));
    expect(claimants.map(({ line }) => line).sort()).to.deep.equal(['busy', 'busy', 'held']);
  });

  it('says what to do where something else answers', async () => {
    const stranger = createServer((socket) => socket.end('HTTP/1.1 400\n')).listen(socketPath(database));
    await once(stranger, 'listening');
    const error = await connectHolder(database).catch((reason: unknown) => reason);
    stranger.close();
    expect(error instanceof Error && error.message).to.match(/does not answer.*remove that file/);
  });

  it('says what to do where the folder is not there', async () => {
    const error = await claimWriter(join(folder, 'none', 'data.db'), null).catch((reason: unknown) => reason);
    expect(error instanceof Error && error.message).to.match(/cannot be made.*Give this user/s);
  });

  const serve = async (handler: WriterHandler, work: () => Promise<void>): Promise<void> => {
    const claim = await claimWriter(database, handler);
    await work().finally(() => claim.release());
  };

  const hand = async (list: AsyncIterable<ReadOutcome>): Promise<{ items: ImportItemView[]; summary: unknown }> => {
    const connection = await connectHolder(database);
    if (connection === null) throw new Error('nobody holds the file');
    expect(connection.holder).to.deep.equal({ kind: 'server', pid: process.pid });
    const items: ImportItemView[] = [];
    return { items, summary: await handOver<ImportItemView>(connection, request, list, (item) => items.push(item)) };
  };

  it('hands stories over, and brings items and the summary back', async () => {
    const got: ReadOutcome[] = [];
    const handler: WriterHandler = async (asked, { stories }, report) => {
      expect(asked).to.deep.equal(request);
      for await (const outcome of stories) {
        got.push(outcome);
        report(itemOf(outcome));
      }
      return { run: 'r1', counts: { created: 1 } };
    };
    await serve(handler, async () => {
      const { items, summary } = await hand(send(outcomes));
      expect(got).to.deep.equal(outcomes);
      expect(items).to.deep.equal(outcomes.map(itemOf));
      expect(summary).to.deep.equal({ run: 'r1', counts: { created: 1 } });
    });
  });

  it('carries a large story, and many, without losing one', async () => {
    const [first] = outcomes;
    if (first?.ok !== true) throw new Error('no story');
    const large = { ...first, story: { ...first.story, paragraphs: ['x'.repeat(5_000_000)] } };
    let letters = 0;
    const handler: WriterHandler = async (_asked, { stories }) => {
      for await (const outcome of stories) {
        await new Promise((done) => setImmediate(done));
        if (outcome.ok) letters += outcome.story.paragraphs.join('').length;
      }
      return { letters };
    };
    await serve(handler, async () => {
      const { summary } = await hand(send([large, ...Array<ReadOutcome>(2000).fill(first), large]));
      expect(summary).to.deep.equal({ letters: 10_000_000 + 2000 * 18 });
      expect(letters).to.equal(10_036_000);
    });
  });

  it("passes the server's reason on", async () => {
    const handler: WriterHandler = async () => {
      throw Object.assign(new Error('The disk is full.'), { code: 'SQLITE_FULL' });
    };
    await serve(handler, async () => {
      const error = await hand(send(outcomes)).catch((reason: unknown) => reason);
      expect(error).to.include({ code: 'SQLITE_FULL', message: 'The disk is full.' });
    });
  });

  it('says so where the server goes away in the middle', async () => {
    const handler: WriterHandler = () => new Promise(() => undefined);
    const claim = await claimWriter(database, handler);
    const handed = hand(send(outcomes)).catch((reason: unknown) => reason);
    await new Promise((done) => setTimeout(done, 50));
    await claim.release();
    expect(await handed).to.include({ code: 'gone' });
  });

  it('ends the stories where the command goes away, and refuses what it does not know', async () => {
    let ended = 0;
    const handler: WriterHandler = async (_asked, { stories }) => {
      for await (const outcome of stories) void outcome;
      ended++;
      return {};
    };
    await serve(handler, async () => {
      const connection = await connectHolder(database);
      connection?.socket.write(`${JSON.stringify(request)}\n`);
      await new Promise((done) => setTimeout(done, 50));
      connection?.socket.destroy();
      await new Promise((done) => setTimeout(done, 50));
      expect(ended).to.equal(1);

      const stranger = connect(socketPath(database));
      stranger.write('{"command":"drop"}\n');
      let answered = '';
      for await (const chunk of stranger) answered += String(chunk);
      expect(answered).to.contain('does not know this request');
    });
  });
});
