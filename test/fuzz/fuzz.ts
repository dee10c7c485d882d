/** Reads a great many random and mutated texts; see HELP. */
import { parseArgs } from 'node:util';
import cliProgress from 'cli-progress';
import { failureText, runText } from './run-texts';
import { fuzzStory } from './texts';

const SEED = 20210317;
const MOST_FAILURES = 10;

const HELP = `Usage: npm run test:fuzz -- [--seed ${SEED}] [--count 100000] [--only K] [--json]

Reads random and mutated texts: nothing throws, every place lies inside its text and on a character's edge, entries
point to entries, and a second reading gives the same answer. The same seed makes the same texts.
--only K makes text K alone again, and prints it. Exit code 1 where a law is broken.`;

const whole = (value: string | undefined, usual: number): number => {
  const number = value === undefined ? usual : Number(value);
  if (!Number.isInteger(number) || number < 0) throw new Error(`"${value}" is no whole number.\n${HELP}`);
  return number;
};

const main = (): number => {
  const { values } = parseArgs({
    options: {
      seed: { type: 'string' },
      count: { type: 'string' },
      only: { type: 'string' },
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) {
    console.log(HELP);
    return 0;
  }
  const seed = whole(values.seed, SEED);
  if (values.only !== undefined) {
    const number = whole(values.only, 0);
    const failure = runText(seed, number);
    console.log(JSON.stringify(fuzzStory(seed, number)));
    console.log(failure === null ? 'All laws hold.' : failureText(failure));
    return failure === null ? 0 : 1;
  }
  const count = whole(values.count, 100_000);
  const bar = new cliProgress.SingleBar({
    stream: process.stderr,
    format: '  {bar} {value} of {total}  {eta_formatted} left',
    barCompleteChar: '━',
    barIncompleteChar: ' ',
    barsize: 30,
    hideCursor: true,
    clearOnComplete: true,
  });
  const began = performance.now();
  if (process.stderr.isTTY) bar.start(count, 0);
  let failed = 0;
  for (let number = 0; number < count && failed < MOST_FAILURES; number++) {
    const failure = runText(seed, number);
    if (failure !== null) {
      failed++;
      if (!values.json) console.log(failureText(failure));
    }
    if (number % 50 === 0) bar.update(number);
  }
  bar.stop();
  const seconds = Math.round((performance.now() - began) / 100) / 10;
  if (values.json) console.log(JSON.stringify({ seed, count, failed, seconds }));
  else {
    const end = failed === MOST_FAILURES ? ` Stopped after ${failed}.` : '';
    console.log(`${count} texts of seed ${seed}, ${seconds} s: ${failed} failed.${end}`);
  }
  return failed === 0 ? 0 : 1;
};

process.exitCode = main();
