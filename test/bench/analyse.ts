import { existsSync, createReadStream, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Readable } from 'node:stream';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { z } from 'zod';
import { Progress } from '../../src/plugins/newsdesk/cli/progress';
import { table } from '../../src/plugins/newsdesk/cli/table';
import { Terminal } from '../../src/plugins/newsdesk/cli/terminal';
import { buildRegistry } from '../../src/plugins/newsdesk/core/registry';
import type { KnownNames } from '../../src/plugins/newsdesk/core/types';
import { readRegistry } from '../../src/plugins/newsdesk/readers/registry-files';
import { markdownTable, writeSection } from '../accuracy/docs';
import { hasReference, registryFile } from '../accuracy/reference';
import { RIVALS } from '../accuracy/rivals';
import { median, time } from './analyse/clock';
import { makeRegistry } from './analyse/make-registry';
import { measureStartUp, type StartUp } from './analyse/start-up';
import { bytesOf, endlessStories, readTexts, storyOf600Words, takeBytes, type Text } from './analyse/texts';
import { runCommand } from '../accuracy/run-command';

const root = resolve(__dirname, '../..');
const bundle = join(root, 'src/plugins/newsdesk/dist/core/index.mjs');
const PEOPLE = 60_000;
const ROUNDS = 7;

const HELP = `Usage: npm run bench:analyse -- [--stories 100000] [--docs] [--json]

How fast stories are read: the whole analysis, with ${PEOPLE.toLocaleString('en')} people in the registry, on one core. Times are of a
processor, the median of ${ROUNDS} rounds; exit code 1 where a floor is not met. Reads what npm run build has built;
--docs puts the figures into docs/recognition.md.
Takes two minutes, most of it for the stories that memory is watched with (--stories).`;

interface Figure {
  name: string;
  value: number;
  unit: string;
  floor: number | null;
  ok: boolean;
  /** For people: the same on the clock, or what it was measured on. */
  note: string;
}

type Analyse = (text: Text) => void;

const atLeast = (name: string, value: number, unit: string, floor: number, note: string): Figure => ({
  ...{ name, value, unit, floor, note },
  ok: value >= floor,
});
const atMost = (name: string, value: number, unit: string, floor: number, note: string): Figure => ({
  ...{ name, value, unit, floor, note },
  ok: value <= floor,
});

/** The analysis as it is built for the package: what the tests' loader makes of the sources is slower. */
const openAnalyse = async (names: KnownNames): Promise<Analyse> => {
  const { analyse } = (await import(pathToFileURL(bundle).href)) as typeof import('../../src/plugins/newsdesk/core');
  return (text) => void analyse(text, names);
};

/** Whole analysis in megabytes a second. */
const measureSpeed = (analyse: Analyse, texts: Text[], from: string, step: () => void): Figure => {
  const megabytes = bytesOf(texts) / 1e6;
  const rounds = Array.from({ length: ROUNDS }, () => {
    const taken = time(() => texts.forEach(analyse));
    step();
    return taken;
  });
  const speed = (kind: 'cpu' | 'wall'): number => (megabytes / median(rounds.map((each) => each[kind]))) * 1000;
  const note = `${speed('wall').toFixed(2)} on the clock; ${megabytes.toFixed(1)} MB of ${from}`;
  return atLeast('whole analysis', speed('cpu'), 'MB/s', 2, note);
};

/** How many times as fast as compromise on the same stories, in turns. */
const measureBeside = (analyse: Analyse, texts: Text[], step: () => void): Figure => {
  const rival = RIVALS.find(({ name }) => name === 'compromise');
  if (rival === undefined) throw new Error('compromise is not among the libraries to compare with.');
  const some = takeBytes(texts, 60_000);
  const rounds = Array.from({ length: 3 }, () => {
    const theirs = time(() => some.forEach(({ text }) => rival.read(text)));
    const ours = time(() => some.forEach(analyse));
    step();
    return { theirs, ours };
  });
  const speed = bytesOf(some) / 1000 / median(rounds.map(({ theirs }) => theirs.cpu));
  const times = median(rounds.map(({ theirs, ours }) => theirs.cpu / ours.cpu));
  return atLeast(`beside ${rival.package}`, times, 'times', 20, `that one reads ${speed.toFixed(3)} MB/s`);
};

/** One story of 600 words, once the code is warm, in milliseconds. */
const measureStory = (analyse: Analyse, texts: Text[]): Figure => {
  const story = storyOf600Words(texts);
  const rounds = Array.from({ length: 15 }, () =>
    time(() => {
      for (let turn = 0; turn < 20; turn++) analyse(story);
    }),
  );
  const of = (kind: 'cpu' | 'wall'): number => median(rounds.map((each) => each[kind] / 20));
  return atMost('a story of 600 words', of('cpu'), 'ms', 3, `${of('wall').toFixed(2)} on the clock`);
};

const collectGarbage = (): (() => void) => {
  setFlagsFromString('--expose-gc');
  return runInNewContext('gc') as () => void;
};

/**
 * How much more memory is held at most in the second half of many stories than in the first, in megabytes. The most of a
 * half counts, since stores that are emptied when they are full hold more at one time than at another.
 */
const measureMemory = (analyse: Analyse, texts: Text[], count: number, step: () => void): Figure => {
  const collect = collectGarbage();
  const stories = endlessStories(texts);
  const samples: number[] = [];
  for (let index = 1; index <= count; index++) {
    analyse(stories.next().value as Text);
    if (index % Math.ceil(count / 10) === 0) step();
    if (index % Math.ceil(count / 60) !== 0) continue;
    collect();
    samples.push(process.memoryUsage().heapUsed / 1e6);
  }
  const half = Math.floor(samples.length / 2);
  const [first, second] = [samples.slice(0, half), samples.slice(half)].map((each) => Math.max(0, ...each));
  const added = (second ?? 0) - (first ?? 0);
  const note = `at most ${first?.toFixed(0)} MB in the first half of ${count} stories, ${second?.toFixed(0)} MB in the second`;
  return atMost('memory that many stories add', added, 'MB', 10, note);
};

const measureStart = async (registry: string, step: () => void): Promise<Figure[]> => {
  const rounds: StartUp[] = [];
  for (let round = 0; round < 3; round++) {
    rounds.push(await measureStartUp(registry));
    step();
  }
  const of = (kind: 'cpu' | 'wall' | 'megabytes'): number => median(rounds.map((each) => each[kind]));
  return [
    atMost('start of newsdesk analyse', of('cpu'), 's', 3, `${of('wall').toFixed(2)} on the clock`),
    atMost('memory at its start', of('megabytes'), 'MB', 250, 'the most that the process held'),
  ];
};

const measure = async (stories: number, registry: string, step: () => void): Promise<Figure[]> => {
  const start = await measureStart(registry, step);
  const { rows } = await readRegistry({ holders: Readable.from(createReadStream(registry)) });
  const analyse = await openAnalyse(buildRegistry(rows).knownNames);
  const { from, texts } = readTexts();
  // Three rounds that do not count: the code is not warm before.
  for (let round = 0; round < 3; round++) texts.forEach(analyse);
  const speed = measureSpeed(analyse, texts, from, step);
  const story = measureStory(analyse, texts);
  const beside = measureBeside(analyse, texts, step);
  return [speed, beside, ...start, story, measureMemory(analyse, texts, stories, step)];
};

const boundOf = ({ name, floor }: Figure): string =>
  `${name.startsWith('whole') || name.startsWith('beside') ? 'at least' : 'at most'} ${floor}`;

const speedTable = (figures: readonly Figure[]): string =>
  markdownTable([
    ['what', 'of a processor', 'must be'],
    ...figures.map((figure) => [figure.name, `${figure.value.toFixed(2)} ${figure.unit}`, boundOf(figure)]),
  ]);

const show = (figures: readonly Figure[], { colours }: Terminal): string =>
  table(
    figures.map((figure) => {
      const { name, value, unit, ok, note } = figure;
      const bound = boundOf(figure);
      const shown = `${value.toFixed(2)} ${unit}`;
      return [name, ok ? shown : colours.red(shown), ok ? bound : colours.red(`${bound} ✗`), colours.dim(note)];
    }),
  );

const schema = z.object({
  stories: z.coerce.number().int().positive().default(100_000),
  docs: z.boolean().default(false),
  json: z.boolean().default(false),
  help: z.boolean().default(false),
});

const main = async (): Promise<number> => {
  const options = schema.parse(
    parseArgs({
      options: {
        stories: { type: 'string' },
        docs: { type: 'boolean' },
        json: { type: 'boolean' },
        help: { type: 'boolean' },
      },
    }).values,
  );
  if (options.help) {
    console.log(HELP);
    return 0;
  }
  if (!existsSync(bundle)) {
    console.error('The plugin is not built yet. Run: npm run build');
    return 1;
  }
  const terminal = new Terminal(process);
  const progress = new Progress(terminal, 3 + ROUNDS + 3 + 10);
  const folder = mkdtempSync(join(tmpdir(), 'newsdesk-bench-'));
  try {
    const made = join(folder, 'registry.csv');
    if (!hasReference()) writeFileSync(made, makeRegistry(PEOPLE));
    const registry = hasReference() ? registryFile() : made;
    const figures = await measure(options.stories, registry, () => progress.step());
    progress.end();
    const bare = figures.map(({ note: _, value, ...figure }) => ({ ...figure, value: Math.round(value * 100) / 100 }));
    if (options.docs) writeSection('speed', speedTable(figures));
    console.log(options.json ? JSON.stringify({ figures: bare }) : show(figures, terminal));
    return figures.every(({ ok }) => ok) ? 0 : 1;
  } finally {
    progress.end();
    rmSync(folder, { recursive: true, force: true });
  }
};

runCommand(main);
