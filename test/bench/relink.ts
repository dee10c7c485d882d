// Before Strapi, which reads .env as soon as it is imported.
import '../setup';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type Core, createStrapi } from '@strapi/strapi';
import { z } from 'zod';
import { Progress } from '../../src/plugins/newsdesk/cli/progress';
import { Terminal } from '../../src/plugins/newsdesk/cli/terminal';
import type { LookAgainSummary } from '../../src/plugins/newsdesk/contracts/look-again';
import { runCommand } from '../accuracy/run-command';
import { deskEnvironment } from '../app/environment';
import { addOfficial, serviceOf } from '../app/newsroom';
import type { Taken } from './analyse/clock';
import { atMost, type BenchFigure, showFigures } from './figure';
import { fillDesk } from './relink/fill-desk';
import { makeSenators } from './relink/senators';

/** Stories for which the bound holds, and the bound: seconds, of a processor and on the clock, for all stories that name one of ten new people. */
const STORIES = 100_000;
const FLOOR = 10;
const NEW_PEOPLE = 10;
/** Stories of the filled desk that are analysed to see whether they are as an import would have left them. */
const CHECKED = 200;
const root = resolve(__dirname, '../..');

const HELP = `Usage: npm run bench:relink -- [--stories ${STORIES}] [--json]

Fills a new SQLite database with made-up stories about officials whom the registry lacks, each named by some twenty-five of
${STORIES.toLocaleString('en')} stories, then makes ten of them known and relinks. A few stories are analysed; their rows are written over and over with other names of the same length, by the functions
that an import writes with, and some of the outcome are analysed again, which must find nothing else. Exit code 1 where
up to ${STORIES.toLocaleString('en')} stories take more than ${FLOOR} s, of a processor or on the clock, or where a second relink changes anything.`;

interface Relinked extends Taken {
  summary: LookAgainSummary;
}

const measureIn = async (strapi: Core.Strapi, stories: number, step: () => void): Promise<BenchFigure[]> => {
  const senators = makeSenators();
  const filledFrom = performance.now();
  const filled = await fillDesk(strapi, { stories, senators, step });
  const fillSeconds = (performance.now() - filledFrom) / 1000;
  const others = await filled.countOthers(CHECKED);
  const people: string[] = [];
  for (const { name, givenName, familyName } of senators.slice(0, NEW_PEOPLE)) {
    const office = { title: 'Senator', country: 'PH', rank: 'legislator' };
    people.push(await addOfficial(strapi, { name, givenName, familyName, ...office }));
  }
  const relink = async (): Promise<Relinked> => {
    const from = performance.now();
    const used = process.cpuUsage();
    const summary = await serviceOf(strapi).relinkTouched({ people, organizations: [], offices: [] });
    const { user, system } = process.cpuUsage(used);
    return { summary, wall: (performance.now() - from) / 1000, cpu: (user + system) / 1e6 };
  };
  const first = await relink();
  step();
  const second = await relink();
  const bound = stories <= STORIES ? FLOOR : null;
  return [
    atMost('stories', stories, ''),
    atMost('time to fill the desk', fillSeconds, 's'),
    atMost(`of ${CHECKED} stories, those that an analysis finds otherwise`, others, '', 0),
    atMost('stories that name one of ten new people', first.summary.stories, ''),
    atMost('links made', first.summary.links, ''),
    atMost('new people whom no story links', first.summary.links > 0 ? 0 : NEW_PEOPLE, '', 0),
    atMost('relink, time of a processor', first.cpu, 's', bound),
    atMost('relink, each of these stories', (1000 * first.cpu) / Math.max(1, first.summary.stories), 'ms'),
    atMost('relink, time on the clock', first.wall, 's', bound),
    atMost('relink a second time, time of a processor', second.cpu, 's', bound),
    atMost('relink a second time, time on the clock', second.wall, 's', bound),
    atMost('stories that a second relink changes', second.summary.changed + second.summary.updated, '', 0),
  ];
};

const measure = async (stories: number, step: () => void): Promise<BenchFigure[]> => {
  const folder = await mkdtemp(join(tmpdir(), 'newsdesk-bench-'));
  const settings = { databaseFile: join(folder, 'data.db'), port: 0, hasSeed: false };
  Object.assign(process.env, deskEnvironment(settings));
  const { buildStale } = await import('../../scripts/build/run.mjs');
  await buildStale({ only: ['plugin', 'server'], isQuiet: true });
  const strapi = createStrapi({ appDir: root, distDir: join(root, 'dist') });
  strapi.log.level = 'warn';
  try {
    await strapi.load();
    return await measureIn(strapi, stories, step);
  } finally {
    await strapi.destroy();
    await rm(folder, { recursive: true, force: true });
  }
};

const schema = z.object({
  stories: z.coerce.number().int().min(1).default(STORIES),
  json: z.boolean().default(false),
  help: z.boolean().default(false),
});

const main = async (): Promise<number> => {
  const flag = { type: 'boolean' } as const;
  const options = schema.parse(parseArgs({ options: { stories: { type: 'string' }, json: flag, help: flag } }).values);
  if (options.help) {
    console.log(HELP);
    return 0;
  }
  const terminal = new Terminal(process);
  const progress = new Progress(terminal, 11);
  try {
    const figures = await measure(options.stories, () => progress.step());
    progress.end();
    return await showFigures(figures, options.json, terminal);
  } finally {
    progress.end();
  }
};

runCommand(main);
