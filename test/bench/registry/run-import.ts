import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import { deskEnvironment } from '../../app/environment';

const root = resolve(__dirname, '../../..');
const program = join(root, 'src/plugins/newsdesk/bin/newsdesk.mjs');

/** Told by the process itself as it ends, so that it works on every system; Strapi takes every listener off as it stops. */
const PROBE = `import { writeFileSync } from 'node:fs';
const emit = process.emit;
process.emit = function (name, ...values) {
  if (name === 'exit') writeFileSync(process.env.NEWSDESK_PROBE, JSON.stringify(process.resourceUsage()));
  return Reflect.apply(emit, this, [name, ...values]);
};`;

const usage = z.object({ userCPUTime: z.number(), systemCPUTime: z.number(), maxRSS: z.number() });
const made = z.object({ created: z.number(), updated: z.number() });
const last = z.object({
  summary: z.object({
    run: z.string().nullable(),
    seconds: z.number(),
    counts: z.object({ rows: z.number(), failed: z.number(), people: made, terms: made, offices: made }),
  }),
});

/** What one run of the command took, start of Strapi and all: seconds on the clock and of a processor, megabytes at most. */
export interface ImportTaken {
  wall: number;
  cpu: number;
  megabytes: number;
  /** Of the import alone. */
  seconds: number;
  run: string | null;
  counts: z.infer<typeof last>['summary']['counts'];
}

/**
 * Runs `newsdesk registry import` as a user does, in a process of its own, on a SQLite file.
 * @throws Error with what it printed, where it does not come to a summary
 */
export const runImport = async (folder: string, files: readonly string[], options: string[]): Promise<ImportTaken> => {
  const probe = join(folder, 'probe.mjs');
  const file = join(folder, 'usage.json');
  writeFileSync(probe, PROBE);
  const settings = deskEnvironment({ databaseFile: join(folder, 'data.db'), port: 0, hasSeed: false });
  const started = performance.now();
  const child = spawn(
    process.execPath,
    ['--import', probe, program, 'registry', 'import', ...files, '--json', ...options],
    {
      cwd: root,
      env: { ...process.env, ...settings, NEWSDESK_PROBE: file, NODE_OPTIONS: '' },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  let printed = '';
  let told = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (printed += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (told += text));
  await once(child, 'close');
  const wall = (performance.now() - started) / 1000;
  const line = printed.trimEnd().split('\n').at(-1) ?? '';
  if (!line.startsWith('{"summary"')) throw new Error(`The import ended without a summary: ${told}${line}`);
  const { summary } = last.parse(JSON.parse(line));
  const { userCPUTime, systemCPUTime, maxRSS } = usage.parse(JSON.parse(readFileSync(file, 'utf8')));
  return { wall, cpu: (userCPUTime + systemCPUTime) / 1e6, megabytes: maxRSS / 1024, ...summary };
};
