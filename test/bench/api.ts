// Before Strapi, which reads .env as soon as it is imported.
import '../setup';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type Core, createStrapi } from '@strapi/strapi';
import { z } from 'zod';
import { Progress } from '../../src/plugins/newsdesk/cli/progress';
import { table } from '../../src/plugins/newsdesk/cli/table';
import { Terminal } from '../../src/plugins/newsdesk/cli/terminal';
import { runCommand } from '../accuracy/run-command';
import { deskEnvironment, findFreePort } from '../app/environment';
import { makeDesk } from './api/make-desk';
import {
  type Figure,
  measureGraphql,
  measureList,
  measureMemory,
  measureNames,
  measureReview,
  measureSave,
  measureSearch,
  measureStories,
} from './api/measure';
import { makeStories } from './stories';

const HELP = `Usage: npm run bench:api -- [--stories 100000] [--requests 10000] [--json]

Fills a new SQLite database with made-up stories, half of which name one person, and asks for them over HTTP: each request
beside plain Strapi's, or beside SQL written by hand. Exit code 1 where a figure misses its floor.`;

const SEED = 20210317;
const root = resolve(__dirname, '../..');

/** Some 600 words of a story that names officials. */
const prose = (): string[] => {
  const named = Array.from({ length: 5 }, (_, at) => ({
    ...{
      name: `Aren Solberg${'abcde'[at]}`,
      familyName: `Solberg${'abcde'[at]}`,
      title: 'Finance Minister',
      state: 'Norwegian',
    },
  }));
  const paragraphs = [...makeStories(4, named, SEED)].flatMap((outcome) =>
    outcome.ok ? outcome.story.paragraphs : [],
  );
  let words = 0;
  return paragraphs.filter((text) => (words += text.split(' ').length) <= 600);
};

/** Starts the server without the lines that a start prints: stdout is for the figures. */
const listenQuietly = async (strapi: Core.Strapi): Promise<void> => {
  const write = process.stdout.write.bind(process.stdout);
  const isReady = new Promise<void>((done) => void strapi.eventHub.once('newsdesk.ready', async () => done()));
  process.stdout.write = () => true;
  try {
    await strapi.listen();
    await isReady;
  } finally {
    process.stdout.write = write;
  }
};

const measure = async (stories: number, requests: number, step: (share: number) => void): Promise<Figure[]> => {
  const folder = await mkdtemp(join(tmpdir(), 'newsdesk-bench-'));
  const [file, port] = [join(folder, 'data.db'), await findFreePort()];
  Object.assign(process.env, deskEnvironment({ databaseFile: file, port, hasSeed: false }));
  const { buildStale } = await import('../../scripts/build/run.mjs');
  await buildStale({ only: ['plugin', 'server'], isQuiet: true });
  const strapi = createStrapi({ appDir: root, distDir: join(root, 'dist') });
  strapi.log.level = 'warn';
  try {
    await strapi.load();
    await listenQuietly(strapi);
    const { people, vocabulary } = await makeDesk(strapi, stories, SEED, step);
    const given = { strapi, url: `http://127.0.0.1:${port}`, file, people, vocabulary, rounds: 200 };
    return [
      ...(await measureStories(given, stories)),
      ...(await measureGraphql(given)),
      ...(await measureSearch(given)),
      ...(await measureList(given)),
      ...(await measureNames(given)),
      ...(await measureReview(given)),
      ...(await measureSave(given, prose())),
      ...(await measureMemory(given, requests)),
    ];
  } finally {
    await strapi.destroy();
    await rm(folder, { recursive: true, force: true });
  }
};

const isKept = ({ value, most }: Figure): boolean => most === null || value <= most;

const show = (figures: readonly Figure[], { colours }: Terminal): string =>
  table(
    figures.map((figure) => {
      const { name, value, unit, most } = figure;
      const shown = `${value.toFixed(2)} ${unit}`;
      const bound = most === null ? '' : `at most ${most}`;
      return isKept(figure) ? [name, shown, bound] : [name, colours.red(shown), colours.red(`${bound} ✗`)];
    }),
  );

const schema = z.object({
  stories: z.coerce.number().int().min(1000).default(100_000),
  requests: z.coerce.number().int().min(100).default(10_000),
  json: z.boolean().default(false),
  help: z.boolean().default(false),
});

const main = async (): Promise<number> => {
  const options = schema.parse(
    parseArgs({
      options: {
        stories: { type: 'string' },
        requests: { type: 'string' },
        json: { type: 'boolean' },
        help: { type: 'boolean' },
      },
    }).values,
  );
  if (options.help) {
    console.log(HELP);
    return 0;
  }
  const terminal = new Terminal(process);
  const progress = new Progress(terminal, 100, 'percent');
  try {
    const figures = await measure(options.stories, options.requests, (share) => {
      progress.reach(Math.floor(share * 100));
    });
    progress.end();
    const bare = figures.map(({ name, value, unit, most }) => ({
      ...{
        name: name.trim(),
        value: Math.round(value * 100) / 100,
        unit,
        floor: most,
        ok: isKept({ name, value, unit, most }),
      },
    }));
    console.log(options.json ? JSON.stringify({ figures: bare }) : show(figures, terminal));
    return figures.every(isKept) ? 0 : 1;
  } finally {
    progress.end();
  }
};

runCommand(main);
