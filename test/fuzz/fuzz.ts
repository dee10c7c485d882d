import { parseArgs } from 'node:util';
import { z } from 'zod';
import { Progress } from '../../src/plugins/newsdesk/cli/progress';
import { Terminal } from '../../src/plugins/newsdesk/cli/terminal';
import { growthOf, MOST_GROWTH } from './growth';
import { failureText, runText } from './run-texts';
import { SHAPES } from './shapes';
import { fuzzStory } from './texts';

const SEED = 20210317;
const MOST_FAILURES = 10;
/** Characters of the shorter of the two texts that are compared; the longer one has four times as many. */
const LENGTH = 1_000_000;

const HELP = `Usage: npm run test:fuzz -- [--seed ${SEED}] [--count 100000] [--only K] [--linear] [--json]

Reads random and mutated texts: nothing throws, every place lies inside its text and on a character's edge, entries
point to entries, and a second reading gives the same answer. The same seed makes the same texts.
--only K makes text K alone again, and prints it. --linear reads long texts of many shapes instead, of one and of four
million characters, and compares the times. Exit code 1 where a law is broken.`;

const schema = z.object({
  seed: z.coerce.number().int().nonnegative().default(SEED),
  count: z.coerce.number().int().positive().default(100_000),
  only: z.coerce.number().int().nonnegative().optional(),
  linear: z.boolean().default(false),
  json: z.boolean().default(false),
  help: z.boolean().default(false),
});

const OPTIONS = {
  seed: { type: 'string' },
  count: { type: 'string' },
  only: { type: 'string' },
  linear: { type: 'boolean' },
  json: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

const terminal = new Terminal(process);

/** Makes one text again, prints it, and says what it breaks. */
const runOnly = (seed: number, number: number): number => {
  const failure = runText(seed, number);
  console.log(JSON.stringify(fuzzStory(seed, number)));
  console.log(failure === null ? 'It breaks no law.' : failureText(failure));
  return failure === null ? 0 : 1;
};

const runTexts = (seed: number, count: number, isJson: boolean): number => {
  const progress = new Progress(terminal, count);
  const began = performance.now();
  let failed = 0;
  let read = 0;
  for (; read < count && failed < MOST_FAILURES; read++) {
    const failure = runText(seed, read);
    if (failure !== null) {
      failed++;
      if (!isJson) console.log(failureText(failure));
    }
    progress.step();
  }
  progress.end();
  const seconds = Math.round((performance.now() - began) / 100) / 10;
  if (isJson) console.log(JSON.stringify({ seed, read, failed, seconds }));
  else console.log(`${read} texts of seed ${seed} read in ${seconds} s: ${failed} failed`);
  return failed === 0 ? 0 : 1;
};

const runLinear = (isJson: boolean): number => {
  const progress = new Progress(terminal, SHAPES.length);
  const figures = SHAPES.map(([name, make]) => {
    const { long, ratio } = growthOf(make, LENGTH);
    progress.step();
    const ok = ratio < MOST_GROWTH;
    const speed = Math.round((4 * LENGTH) / long / 10) / 100;
    if (!isJson) console.log(`${ok ? '  ' : '! '}${name.padEnd(30)} x${ratio.toFixed(2)}  ${speed.toFixed(2)} MB/s`);
    return { name, value: Math.round(ratio * 100) / 100, unit: 'times', most: MOST_GROWTH, ok };
  });
  progress.end();
  if (isJson) console.log(JSON.stringify({ figures }));
  return figures.every(({ ok }) => ok) ? 0 : 1;
};

const main = (): number => {
  const { help, only, linear, seed, count, json } = schema.parse(parseArgs({ options: OPTIONS }).values);
  if (help) {
    console.log(HELP);
    return 0;
  }
  if (only !== undefined) return runOnly(seed, only);
  return linear ? runLinear(json) : runTexts(seed, count, json);
};

process.exitCode = main();
