import { parseArgs } from 'node:util';
import { z } from 'zod';
import { Progress } from '../../src/plugins/newsdesk/cli/progress';
import { Terminal } from '../../src/plugins/newsdesk/cli/terminal';
import { figuresOf } from './figures';
import { openFits } from './fits';
import { measure, neededFits, type Selection, STEPS } from './measure-reference';
import { openNames } from './read-set';
import { hasReference, MISSING } from './reference';
import { showMeasured } from './report';
import { MEASURED } from './sets';

const HELP = `Usage: npm run accuracy -- [--set NAME] [--stories N] [--errors N] [--models DIR] [--json]

How well stories are read, beside the floors; exit code 1 where one is not met.
The reference stories lie in NEWSDESK_REFERENCE, else in ../shared. Eight fits are made on parts of them, each read
with the one that has not seen it: three minutes on two cores. They are kept in .cache/fits until the sources of the
recogniser change; then a run takes half a minute.

  --set NAME     one set alone: ${[...MEASURED.map(({ name }) => name), 'quotes-us'].join(', ')}
  --stories N    at most N stories of a set, for a quick look without floors
  --errors N     the N most frequent errors of each kind, by set
  --models DIR   weights fitted before (fold0.json to fold4.json ...); missing ones are fitted and kept there
  --json         {"figures": [{"name", "value", "unit", "floor", "ok"}]}`;

const schema = z.object({
  set: z
    .enum([...MEASURED.map(({ name }) => name), 'quotes-us'])
    .nullable()
    .default(null),
  stories: z.coerce.number().int().positive().default(Infinity),
  errors: z.coerce.number().int().nonnegative().default(0),
  models: z.string().nullable().default(null),
  json: z.boolean().default(false),
  help: z.boolean().default(false),
});

const OPTIONS = {
  set: { type: 'string' },
  stories: { type: 'string' },
  errors: { type: 'string' },
  models: { type: 'string' },
  json: { type: 'boolean' },
  help: { type: 'boolean' },
} as const;

/** Shows a bar while `run` is at it. */
const withBar = async <T>(terminal: Terminal, steps: number, run: (step: () => void) => Promise<T>): Promise<T> => {
  const progress = new Progress(terminal, steps);
  try {
    return await run(() => progress.step());
  } finally {
    progress.end();
  }
};

const main = async (): Promise<number> => {
  const options = schema.parse(parseArgs({ options: OPTIONS }).values);
  if (options.help) {
    console.log(HELP);
    return 0;
  }
  if (!hasReference()) {
    console.error(MISSING);
    return 1;
  }
  const terminal = new Terminal(process);
  const selection: Selection = { set: options.set, stories: options.stories };
  let fitting: Progress | null = null;
  const fits = await openFits(neededFits(selection), options.models, (steps) => {
    if (steps > 0) terminal.note('Fitting weights on parts of the stories ...');
    fitting = new Progress(terminal, steps);
    return () => fitting?.step();
  });
  (fitting as Progress | null)?.end();
  const names = await openNames();
  const measured = await withBar(terminal, STEPS, (step) => measure(selection, fits, names, step));
  const isWhole = options.stories === Infinity;
  const figures = figuresOf(measured, isWhole);
  if (options.json) console.log(JSON.stringify({ figures }));
  else console.log(showMeasured(measured, figures, terminal.colours));
  const failed = figures.filter(({ ok }) => !ok);
  if (!options.json)
    console.log(
      `\n${figures.filter(({ floor }) => floor !== null).length - failed.length} floors met, ${failed.length} not`,
    );
  return failed.length === 0 ? 0 : 1;
};

main().then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    console.error(error instanceof z.ZodError ? z.prettifyError(error) : error);
    process.exitCode = error instanceof z.ZodError ? 2 : 1;
  },
);
