import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { link } from '../../../src/plugins/newsdesk/core/link';
import { buildRegistry, type Registry } from '../../../src/plugins/newsdesk/core/registry';
import type { Analysis, RegistryRows } from '../../../src/plugins/newsdesk/core/types';
import { median, time } from '../../bench/analyse/clock';

const ROUNDS = 15;

/** How fast stories that are already read are linked, and what the index costs. */
export interface LinkingSpeed {
  /** Names in the texts, and people and bodies, a second of a processor. */
  mentions: number;
  entries: number;
  /** Seconds of a processor. */
  build: number;
  /** Megabytes that the index and its rows hold. */
  memory: number;
}

const collectGarbage = (): (() => void) => {
  setFlagsFromString('--expose-gc');
  return runInNewContext('gc') as () => void;
};

/** Builds an index; its seconds of a processor, and the megabytes held afterwards that were not held before. */
export const measureIndex = async (
  read: () => Promise<RegistryRows>,
): Promise<Pick<LinkingSpeed, 'build' | 'memory'> & { registry: Registry; rows: RegistryRows }> => {
  const collect = collectGarbage();
  collect();
  const before = process.memoryUsage().heapUsed;
  const rows = await read();
  const builds: number[] = [];
  let registry = buildRegistry(rows);
  for (let round = 0; round < 3; round++) builds.push(time(() => (registry = buildRegistry(rows))).cpu);
  collect();
  const memory = (process.memoryUsage().heapUsed - before) / 1e6;
  return { build: median(builds) / 1000, memory, registry, rows };
};

/** Links stories again and again; the first round does not count, since the code is not warm before. */
export const measureLinking = (
  analyses: readonly Analysis[],
  registry: Registry,
): Pick<LinkingSpeed, 'mentions' | 'entries'> => {
  const all = analyses.flatMap(({ people, organizations }) => [...people, ...organizations]);
  const mentions = all.reduce((sum, entry) => sum + entry.mentions.length, 0);
  const run = (): void => {
    for (const analysis of analyses) link(analysis, registry);
  };
  run();
  const seconds = Math.min(...Array.from({ length: ROUNDS }, () => time(run).cpu)) / 1000;
  return { mentions: mentions / seconds, entries: all.length / seconds };
};
