import { parseArgs } from 'node:util';
import { checkPackages } from '../start/requirements.mjs';
import { printStep, Progress, secondsSince, showDuration } from '../terminal.mjs';
import { runTool } from '../tool.mjs';

/**
 * One check: a tool and its arguments. It fails where the tool's exit code is not 0.
 * @typedef {object} Check
 * @property {string} name
 * @property {import('../tool.mjs').Tool} tool
 * @property {string[]} args
 */

/** @type {Check[]} */
const checks = [
  { name: 'types of the project', tool: 'tsc', args: ['--noEmit', '--incremental', 'false', '--project', '.'] },
  { name: 'types of the plugin', tool: 'tsc', args: ['--project', 'src/plugins/newsdesk'] },
  { name: 'types of tests and scripts', tool: 'tsc', args: ['--project', 'test'] },
  { name: 'lint', tool: 'eslint', args: ['--max-warnings', '0', '.'] },
  { name: 'formatting', tool: 'prettier', args: ['--check', '--log-level', 'warn', '.'] },
  { name: 'unused code', tool: 'knip', args: ['--no-progress'] },
];

/** How many run at once: each takes a core and up to half a gigabyte. */
const width = 2;

/**
 * Runs one check and prints its line, below it what it found.
 * @param {Check} check
 * @param {Progress} progress
 */
const runCheck = async ({ name, tool, args }, progress) => {
  const mark = performance.now();
  const { code, output } = await progress.during(name, () => runTool(tool, args));
  const time = showDuration(secondsSince(mark));
  printStep(code === 0 ? 'done' : 'failed', name.padEnd(26), time);
  if (code !== 0) process.stderr.write(`${output.trim().replace(/^/gm, '    ')}\n\n`);
  return code === 0;
};

/**
 * The command `npm run check`: types, lint, formatting and unused code in one go; the last line counts them.
 * @param {string[]} args
 */
export const run = async (args) => {
  const { values } = parseArgs({ args, options: { only: { type: 'string' }, help: { type: 'boolean', short: 'h' } } });
  if (values.help) {
    console.log(
      'npm run check -- [--only types,lint,formatting,unused]\n\nChecks types, lint, formatting, unused code.',
    );
    return 0;
  }
  checkPackages();
  const only = values.only?.split(',');
  const waiting = checks.filter(({ name }) => !only || only.some((word) => name.startsWith(word)));
  const progress = new Progress();
  /** @type {boolean[]} */
  const results = [];
  const work = async () => {
    for (let check = waiting.shift(); check; check = waiting.shift()) results.push(await runCheck(check, progress));
  };
  await Promise.all(Array.from({ length: width }, work));
  const passed = results.filter(Boolean).length;
  console.log(`${passed} passed, ${results.length - passed} failed`);
  return passed === results.length && passed > 0 ? 0 : 1;
};
