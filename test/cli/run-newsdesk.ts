import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join, resolve } from 'node:path';

export const root = resolve(__dirname, '../..');
export const bin = join(root, 'src/plugins/newsdesk/bin/newsdesk.mjs');

/** What a command came to. */
export interface Run {
  code: number | null;
  stdout: string;
  stderr: string;
}

export interface RunOptions {
  /** Written to stdin, which is then closed. */
  input?: string | Uint8Array;
  /** The project's folder where not given. */
  cwd?: string;
  env?: Record<string, string>;
}

/** Starts the command line as a user does: the bin in a process of its own, piped, without colours. */
export const startNewsdesk = (args: string[], { cwd = root, env = {} }: RunOptions = {}) =>
  spawn(process.execPath, [bin, ...args], {
    cwd,
    env: { ...process.env, NO_COLOR: '', FORCE_COLOR: '', ...env },
    stdio: ['pipe', 'pipe', 'pipe'],
  });

/** Runs a command to its end. */
export const newsdesk = async (args: string[], options: RunOptions = {}): Promise<Run> => {
  const child = startNewsdesk(args, options);
  const run: Run = { code: null, stdout: '', stderr: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => (run.stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (run.stderr += text));
  // A command that ends without reading its input closes the pipe.
  child.stdin.on('error', () => undefined).end(options.input ?? '');
  await once(child, 'close');
  return { ...run, code: child.exitCode };
};

/** An answer of `analyse`, as far as the tests look at it. */
export interface Answer {
  docId: string;
  text: string;
  dateline: { place: string };
  people: {
    name: string;
    offices: object[];
    mentions: { start: number; end: number }[];
    findings: object[];
    record: object;
    linkFindings: { name: string }[];
  }[];
  quotes: { start: number; end: number }[];
}

/** The JSON values of an output, one a line. */
export const jsonLines = <Line>(text: string): Line[] =>
  text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
