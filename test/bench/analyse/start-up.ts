import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { z } from 'zod';

const root = resolve(__dirname, '../../..');
const program = join(root, 'src/plugins/newsdesk/bin/newsdesk.mjs');

/** Told by the process itself as it ends, so that it works on every system. */
const PROBE = `import { writeFileSync } from 'node:fs';
process.on('exit', () => writeFileSync(process.env.NEWSDESK_PROBE, JSON.stringify(process.resourceUsage())));`;

const usage = z.object({ userCPUTime: z.number(), systemCPUTime: z.number(), maxRSS: z.number() });

/** What `newsdesk analyse` took until its first answer: seconds on the clock and of a processor, and megabytes at most. */
export interface StartUp {
  wall: number;
  cpu: number;
  megabytes: number;
}

/** Starts `newsdesk analyse` with a registry, gives it a line and waits for the answer. */
export const measureStartUp = async (registry: string): Promise<StartUp> => {
  const folder = mkdtempSync(join(tmpdir(), 'newsdesk-start-'));
  try {
    const probe = join(folder, 'probe.mjs');
    const file = join(folder, 'usage.json');
    writeFileSync(probe, PROBE);
    const started = performance.now();
    const child = spawn(process.execPath, ['--import', probe, program, 'analyse', '--registry', registry], {
      env: { ...process.env, NEWSDESK_PROBE: file, NODE_OPTIONS: '' },
      stdio: ['pipe', 'pipe', 'ignore'],
    });
    const closed = once(child, 'close') as Promise<[number | null]>;
    child.stdin.write('{"docId":"a","text":"The minister, Ann Lee, spoke to reporters in the capital on Monday."}\n');
    await Promise.race([once(child.stdout, 'data'), closed]);
    const wall = (performance.now() - started) / 1000;
    child.stdin.end();
    const [code] = await closed;
    if (code !== 0) throw new Error(`newsdesk analyse ended with exit code ${code}.`);
    const { userCPUTime, systemCPUTime, maxRSS } = usage.parse(JSON.parse(readFileSync(file, 'utf8')));
    return { wall, cpu: (userCPUTime + systemCPUTime) / 1e6, megabytes: maxRSS / 1024 };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
