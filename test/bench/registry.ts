import '../setup';
import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { Progress } from '../../src/plugins/newsdesk/cli/progress';
import { Terminal } from '../../src/plugins/newsdesk/cli/terminal';
import { hasReference, registryFile } from '../accuracy/reference';
import { runCommand } from '../accuracy/run-command';
import { atMost, type BenchFigure, showFigures } from './figure';
import { hashTables } from './registry/hash-tables';
import { makeRows } from './registry/make-rows';
import { runImport } from './registry/run-import';

/** Rows for which the bounds hold, and the bounds: seconds of a processor and on the clock. */
const ROWS = 102_496;
const FLOORS = { seconds: 60, megabytes: 500 };

const HELP = `Usage: npm run bench:registry -- [--rows ${ROWS}] [--namesakes 0] [--json]

Imports made-up office holders into a new SQLite database by the command line, start of Strapi and all, and then once more,
which must write nothing. With reference data at NEWSDESK_REFERENCE the registry there is imported as well. Exit code 1 where
up to ${ROWS.toLocaleString('en')} rows take more than ${FLOORS.seconds} s, of a processor or on the clock, or ${FLOORS.megabytes} MB, or where the second run writes.

  --rows N       rows to make
  --namesakes N  how many of them are of people who all bear one name: --rows 1000000 --namesakes 10000 takes a while`;

const measure = async (name: string, file: string, isHeld: boolean, step: () => void): Promise<BenchFigure[]> => {
  const folder = await mkdtemp(join(tmpdir(), 'newsdesk-bench-'));
  try {
    const database = join(folder, 'data.db');
    const first = await runImport(folder, [file], []);
    step();
    const before = hashTables(database);
    const second = await runImport(folder, [file], []);
    step();
    const isSame = hashTables(database) === before && second.run === null;
    const { rows, failed, people, offices, terms } = first.counts;
    const bound = (floor: number): number | null => (isHeld ? floor : null);
    return [
      atMost(`${name}: rows`, rows, ''),
      atMost(`${name}: rows left out`, failed, ''),
      atMost(`${name}: people`, people.created, ''),
      atMost(`${name}: offices`, offices.created, ''),
      atMost(`${name}: terms`, terms.created, ''),
      atMost(`${name}: time of a processor`, first.cpu, 's', bound(FLOORS.seconds)),
      atMost(`${name}: time on the clock`, first.wall, 's', bound(FLOORS.seconds)),
      atMost(`${name}: memory`, first.megabytes, 'MB', bound(FLOORS.megabytes)),
      atMost(`${name}: time of a processor, second run`, second.cpu, 's', bound(FLOORS.seconds)),
      atMost(`${name}: time on the clock, second run`, second.wall, 's', bound(FLOORS.seconds)),
      atMost(`${name}: memory, second run`, second.megabytes, 'MB', bound(FLOORS.megabytes)),
      atMost(`${name}: databases that a second run changes`, isSame ? 0 : 1, '', 0),
    ];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};

const count = z.coerce.number().int();
const schema = z.object({
  rows: count.min(1).default(ROWS),
  namesakes: count.min(0).default(0),
  json: z.boolean().default(false),
  help: z.boolean().default(false),
});

const main = async (): Promise<number> => {
  const text = { type: 'string' } as const;
  const flag = { type: 'boolean' } as const;
  const given = parseArgs({ options: { rows: text, namesakes: text, json: flag, help: flag } }).values;
  const options = schema.parse(given);
  if (options.help) {
    console.log(HELP);
    return 0;
  }
  const { buildStale } = await import('../../scripts/build/run.mjs');
  await buildStale({ only: ['plugin', 'server'], isQuiet: true });
  const terminal = new Terminal(process);
  // A quick look at few rows leaves the reference alone.
  const isWhole = given.rows === undefined && hasReference();
  const progress = new Progress(terminal, isWhole ? 5 : 3);
  const step = (): void => progress.step();
  const folder = await mkdtemp(join(tmpdir(), 'newsdesk-bench-'));
  try {
    const made = join(folder, 'registry.csv');
    await pipeline(Readable.from(makeRows(options)), createWriteStream(made));
    step();
    const figures = await measure('made up', made, options.rows <= ROWS, step);
    if (isWhole) figures.push(...(await measure('reference', registryFile(), true, step)));
    progress.end();
    return await showFigures(figures, options.json, terminal);
  } finally {
    progress.end();
    await rm(folder, { recursive: true, force: true });
  }
};

runCommand(main);
