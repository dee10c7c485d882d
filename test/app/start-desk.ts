import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { deskEnvironment, findFreePort, type DeskSettings } from './environment';

/** A desk in a process of its own, as `npm start` starts it. */
export interface StartedDesk {
  url: string;
  settings: DeskSettings;
  /** The id of its process, for a kill. */
  pid: number;
  /** All that it has printed so far, stdout and stderr. */
  output: () => string;
  /** Ends it by a signal (SIGTERM unless named) and gives its exit code, null where the signal killed it. */
  stop: (signal?: NodeJS.Signals) => Promise<number | null>;
}

const root = resolve(__dirname, '../..');
const folders: string[] = [];

const makeSettings = async (settings: Partial<DeskSettings>): Promise<DeskSettings> => {
  const port = settings.port ?? (await findFreePort());
  if (settings.databaseFile !== undefined)
    return { hasSeed: true, ...settings, port, databaseFile: settings.databaseFile };
  const folder = await mkdtemp(join(tmpdir(), 'newsdesk-test-'));
  folders.push(folder);
  return { hasSeed: true, ...settings, port, databaseFile: join(folder, 'data.db') };
};

const isAnswering = async (url: string): Promise<boolean> => {
  try {
    return (await fetch(`${url}/_health`, { signal: AbortSignal.timeout(2000) })).ok;
  } catch {
    return false; // not listening yet
  }
};

/**
 * Starts a desk in a process of its own and waits until it answers, for tests that restart or kill one: give the
 * `settings` of the first to the second and it has the same database and port. `environment` is added to its own.
 * Call `removeDesks` in an `after`.
 * @throws Error with what it printed, where it ends before it answers or takes longer than two minutes
 */
export const startDesk = async (
  given: Partial<DeskSettings> = {},
  environment: Record<string, string> = {},
): Promise<StartedDesk> => {
  const settings = await makeSettings(given);
  const child = spawn(process.execPath, [join(root, 'scripts/start.mjs')], {
    cwd: root,
    env: { ...process.env, ...deskEnvironment(settings), ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => (output += text));
  }
  const ended = once(child, 'close');
  const url = `http://127.0.0.1:${settings.port}`;
  const deadline = Date.now() + 120_000;
  while (!(await isAnswering(url))) {
    if (child.exitCode !== null || child.signalCode !== null || Date.now() > deadline) {
      child.kill('SIGKILL');
      throw new Error(`The desk did not start (exit code ${child.exitCode}):\n${output}`);
    }
    await sleep(100);
  }
  const stop = async (signal: NodeJS.Signals = 'SIGTERM') => {
    if (child.exitCode === null && child.signalCode === null) child.kill(signal);
    await ended;
    return child.exitCode;
  };
  return { url, settings, pid: child.pid ?? 0, output: () => output, stop };
};

/** Removes the files of the desks that were started with a database of their own. Stop them first. */
export const removeDesks = async (): Promise<void> => {
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true, force: true });
};
