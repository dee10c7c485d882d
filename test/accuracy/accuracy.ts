import { parseArgs } from 'node:util';
import { z } from 'zod';
import { Progress } from '../../src/plugins/newsdesk/cli/progress';
import { Terminal } from '../../src/plugins/newsdesk/cli/terminal';
import { figuresOf } from './figures';
import { figureTables, writeSection } from './docs';
import { showNameErrors, showStoryErrors } from './errors';
import type { Figure } from './floors';
import { fitsToMake, makeFits, openFits, STEPS_OF_A_FIT } from './fits';
import { measure, neededFits, type Selection, STEPS } from './measure-reference';
import { openNames } from './registry-names';
import { hasReference, MISSING } from './reference';
import { showMeasured, showOwn } from './report';
import { measureLanguages, measureOwn, ownFigures } from './measure-own';
import { MEASURED } from './sets';
import { runCommand } from './run-command';

const HELP = `Usage: npm run accuracy -- [--set NAME] [--stories N] [--errors N] [--models DIR] [--docs] [--json]

How well stories are read, beside the floors; exit code 1 where one is not met.
The reference stories lie in NEWSDESK_REFERENCE, else in ../shared; without them the few stories of this repository
are read. Weights are fitted eight times on parts of the reference stories, so that each story is read with weights
that have not seen it: five to ten minutes on two cores. They are kept in .cache/fits as long as the sources they
depend on stay the same; a run takes half a minute then.

  --set NAME     one set alone: ${[...MEASURED.map(({ name }) => name), 'quotes-us'].join(', ')}
  --stories N    at most N stories of a set, for a quick look without floors
  --errors N     the N most frequent errors of each kind, by set
  --models DIR   weights fitted before (fold0.json to fold4.json ...); missing ones are fitted and kept there
  --docs         puts the figures into docs/recognition.md
  --json         {"figures": [{"name", "value", "unit", "floor", "ok"}]}`;

const schema = z.object({
  set: z
    .enum([...MEASURED.map(({ name }) => name), 'quotes-us'])
    .nullable()
    .default(null),
  stories: z.coerce.number().int().positive().default(Infinity),
  errors: z.coerce.number().int().nonnegative().default(0),
  models: z.string().nullable().default(null),
  docs: z.boolean().default(false),
  json: z.boolean().default(false),
  help: z.boolean().default(false),
});

const OPTIONS = {
  set: { type: 'string' },
  stories: { type: 'string' },
  errors: { type: 'string' },
  models: { type: 'string' },
  docs: { type: 'boolean' },
  json: { type: 'boolean' },
  help: { type: 'boolean' },
} as const;

type Options = z.output<typeof schema>;

/** Shows a bar while `run` is at it. */
const withBar = async <T>(terminal: Terminal, steps: number, run: (step: () => void) => Promise<T>): Promise<T> => {
  const progress = new Progress(terminal, steps);
  try {
    return await run(() => progress.step());
  } finally {
    progress.end();
  }
};

/** Measures on the reference stories: figures, and what a person reads of them. */
const readReference = async (options: Options, terminal: Terminal): Promise<{ figures: Figure[]; text: string }> => {
  const selection: Selection = { set: options.set, stories: options.stories };
  const waiting = fitsToMake(neededFits(selection), options.models);
  if (waiting.length > 0) terminal.note(`Fitting weights on parts of the stories, ${waiting.length} times ...`);
  await withBar(terminal, waiting.length * STEPS_OF_A_FIT, (step) => makeFits(waiting, step));
  const fits = openFits(neededFits(selection), options.models);
  const names = await openNames();
  const measured = await withBar(terminal, STEPS, (step) => measure(selection, fits, names, step));
  const figures = figuresOf(measured, options.stories === Infinity);
  const parts = [showMeasured(measured, figures, terminal.colours)];
  if (options.errors > 0) {
    for (const { name, full } of measured.sets)
      parts.push(`${terminal.colours.bold(`Errors, ${name}`)}\n${showNameErrors(full.errors, options.errors)}`);
    if (measured.stories !== null) parts.push(showStoryErrors(measured.stories.full, options.errors));
  }
  return { figures, text: parts.join('\n\n') };
};

const main = async (): Promise<number> => {
  const options = schema.parse(parseArgs({ options: OPTIONS }).values);
  if (options.help) {
    console.log(HELP);
    return 0;
  }
  const terminal = new Terminal(process);
  const figures: Figure[] = [];
  if (hasReference()) {
    const reference = await readReference(options, terminal);
    figures.push(...reference.figures);
    if (!options.json) await terminal.print(`${reference.text}\n`);
  } else terminal.note(`${MISSING}\nWhat follows is of the few stories in this repository.\n`);
  if (options.set === null) {
    const own = measureOwn();
    const ofOwn = ownFigures(own);
    const language = measureLanguages();
    figures.push(...ofOwn, language);
    if (!options.json) await terminal.print(`${showOwn(own.stories, ofOwn, language, terminal.colours)}\n`);
  }
  if (options.docs) writeSection('accuracy', figureTables(figures));
  const failed = figures.filter(({ ok }) => !ok);
  if (options.json) await terminal.print(JSON.stringify({ figures }));
  else if (hasReference() && options.stories === Infinity) {
    const held = figures.filter(({ floor }) => floor !== null);
    await terminal.print(`${held.length - failed.length} floors met, ${failed.length} not`);
  }
  return failed.length === 0 ? 0 : 1;
};

runCommand(main);
