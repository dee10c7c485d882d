import { createHash } from 'node:crypto';
import { chmodSync, statSync, unlinkSync } from 'node:fs';
import { connect, createServer, type Server, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { readMessages, sendLine, serveRequest, type WriterHandler } from './hand-over';

/**
 * One process writes to a SQLite file at a time. Who writes holds a socket beside the file; the socket says who that is,
 * and a server takes over the work of a command through it.
 */

/** What holds the file: a running server, which takes work, or another command, which does not. */
export type HolderKind = 'server' | 'command';

export interface Holder {
  kind: HolderKind;
  pid: number;
}

/** The right to write to one database file, until it is released. */
export interface Claim {
  release(): Promise<void>;
}

/** Somebody else writes to the database file. */
export class WriterBusyError extends Error {
  readonly code = 'busy';
  readonly holder: Holder;

  constructor(holder: Holder) {
    super(
      holder.kind === 'server'
        ? `A running server (process ${holder.pid}) writes to this database. Stop it first, or let it do the work.`
        : `Another newsdesk command (process ${holder.pid}) writes to this database. Wait until it has ended.`,
    );
    this.holder = holder;
  }
}

/** Longest path that every system takes for a socket, in bytes. */
const LONGEST_PATH = 100;
/** How long the holder has to say who it is; it answers at once, unless it is just starting or hangs; in milliseconds. */
const PATIENCE = 20_000;

/** Where the holder of a database file listens: beside the file, or under a hashed name where that path is too long. */
export const socketPath = (databaseFile: string): string => {
  const file = resolve(databaseFile);
  const hash = createHash('sha256').update(file).digest('hex').slice(0, 16);
  if (process.platform === 'win32') return `\\\\.\\pipe\\newsdesk-${hash}`;
  const beside = `${file}.sock`;
  return Buffer.byteLength(beside) <= LONGEST_PATH ? beside : join(tmpdir(), `newsdesk-${hash}.sock`);
};

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';

const toHolder = (line: unknown): Holder | null => {
  if (typeof line !== 'object' || line === null || !('holder' in line) || !('pid' in line)) return null;
  const { holder, pid } = line;
  return (holder === 'server' || holder === 'command') && typeof pid === 'number' ? { kind: holder, pid } : null;
};

/** A connection to the holder, its first line read. */
export interface HolderConnection {
  holder: Holder;
  socket: Socket;
  lines: AsyncIterator<unknown>;
}

/**
 * Connects to whoever holds a database file; null where nobody does (no socket, or one that a crash left behind).
 * @throws where somebody answers who is no newsdesk, or does not answer in time.
 */
export const connectHolder = async (databaseFile: string): Promise<HolderConnection | null> => {
  const path = socketPath(databaseFile);
  const socket = connect(path);
  try {
    await new Promise<void>((done, fail) => socket.once('connect', done).once('error', fail));
  } catch (error) {
    if (['ENOENT', 'ECONNREFUSED', 'ENOTSOCK'].includes(codeOf(error))) return null;
    throw error;
  }
  // Whatever breaks later ends the lines, and whoever reads them says so.
  socket.on('error', () => socket.destroy());
  socket.setTimeout(PATIENCE, () => socket.destroy());
  const lines = readMessages(socket);
  const first = await lines.next();
  socket.setTimeout(0);
  const holder = first.done === true ? null : toHolder(first.value);
  if (holder === null) {
    socket.destroy();
    throw new Error(
      `The process behind ${path} does not answer. If no server and no newsdesk command runs, remove that file and try again.`,
    );
  }
  return { holder, socket, lines };
};

/** Paths that this process holds. The command line and the plugin that it boots are bundled apart, so not in a module. */
const heldByProcess = (): Set<unknown> => {
  const key = Symbol.for('newsdesk.writer.held');
  const found: unknown = Reflect.get(globalThis, key);
  if (found instanceof Set) return found;
  const held = new Set<unknown>();
  Reflect.set(globalThis, key, held);
  return held;
};

const listen = async (server: Server, path: string): Promise<void> => {
  // The socket is made with this mask, so that at no moment another user could write to it.
  const before = process.umask(0o177);
  const listening = new Promise<void>((done, fail) => server.once('error', fail).listen(path, done));
  process.umask(before);
  await listening;
  if (process.platform !== 'win32') chmodSync(path, 0o600);
};

const stampOf = (path: string): string | null => {
  const found = statSync(path, { bigint: true, throwIfNoEntry: false });
  return found === undefined ? null : `${found.ino}:${found.ctimeNs}`;
};

/** Removes the socket that a crash left behind, unless a new one took its place since it was looked at. */
const removeStale = (path: string, stamp: string | null): void => {
  if (stamp !== null && stampOf(path) === stamp) unlinkSync(path);
};

const answer = (socket: Socket, handler: WriterHandler | null): void => {
  // Who goes away in the middle leaves an error here; the request itself ends by itself.
  socket.on('error', () => socket.destroy());
  sendLine(socket, { holder: handler === null ? 'command' : 'server', pid: process.pid });
  if (handler !== null) void serveRequest(socket, handler);
};

/**
 * Claims the right to write to a database file: as a server with a handler for the work of commands, as a command with
 * null. Where this process holds it already, the claim is shared and its release does nothing.
 * @throws WriterBusyError where another process holds it.
 */
export const claimWriter = async (databaseFile: string, handler: WriterHandler | null): Promise<Claim> => {
  const path = socketPath(databaseFile);
  const held = heldByProcess();
  if (held.has(path)) return { release: () => Promise.resolve() };
  for (let attempt = 1; ; attempt++) {
    const sockets = new Set<Socket>();
    const server = createServer((socket) => {
      sockets.add(socket);
      socket.once('close', () => sockets.delete(socket));
      answer(socket, handler);
    });
    try {
      await listen(server, path);
    } catch (error) {
      if (codeOf(error) !== 'EADDRINUSE' || attempt > 5) throw explain(error, path);
      const stamp = stampOf(path);
      const other = await connectHolder(databaseFile);
      if (other !== null) {
        other.socket.destroy();
        throw new WriterBusyError(other.holder);
      }
      removeStale(path, stamp);
      continue;
    }
    // Strapi ends when its own work is done; the socket must not keep the process.
    server.unref();
    held.add(path);
    return {
      async release() {
        held.delete(path);
        for (const socket of sockets) socket.destroy();
        await new Promise<void>((done) => server.close(() => done()));
      },
    };
  }
};

const explain = (error: unknown, path: string): Error => {
  const reason = error instanceof Error ? error.message : String(error);
  return new Error(
    `The socket ${path} cannot be made (${reason}). Give this user the right to write to ${dirname(path)}.`,
    { cause: error },
  );
};
