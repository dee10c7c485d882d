import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { buildStale } from '../build/run.mjs';
import { root } from '../project.mjs';
import { checkDriver, checkPackages } from '../start/requirements.mjs';
import { findTool, startProgram } from '../tool.mjs';

/**
 * @typedef {object} Counts
 * @property {number} passed
 * @property {number} failed
 * @property {number} skipped
 */

/**
 * The last line of a test run.
 * @param {Counts} counts
 */
export const showCounts = ({ passed, failed, skipped }) =>
  `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;

/** After how many minutes a run is broken off: a test that loops without end would hold it for ever. */
const limit = 30;

/**
 * Runs mocha; the files are those named in `args`, else all tests. A run that ends before its end counts as a failure.
 * @param {string[]} args
 * @returns {Promise<{ code: number, counts: Counts }>}
 */
const runMocha = async (args) => {
  const folder = mkdtempSync(join(tmpdir(), 'newsdesk-counts-'));
  const file = join(folder, 'counts.json');
  const namesFiles = args.some(
    (arg) => !arg.startsWith('-') && (/\.tsx?$/.test(arg) || existsSync(resolve(root, arg))),
  );
  if (!namesFiles && process.env.NEWSDESK_TEST_COUNTS) throw new Error('All tests were about to run within a test.');
  const files = namesFiles ? [] : ['test/**/*.test.{ts,tsx}'];
  const all = [...args, ...files, '--reporter', join(root, 'scripts/test/reporter.cjs')];
  try {
    const env = { ...process.env, NEWSDESK_TEST_COUNTS: file };
    const child = startProgram(findTool('mocha'), all, { env, stdio: 'inherit' });
    const timer = setTimeout(() => {
      console.error(
        `\nThe tests have not ended after ${limit} minutes: broken off in the test after the last line above.`,
      );
      child.kill('SIGKILL');
    }, limit * 60_000);
    const [code, signal] = await once(child, 'close');
    clearTimeout(timer);
    if (!existsSync(file)) {
      console.error(`mocha ended before the tests did (${signal ? `signal ${signal}` : `exit code ${code}`}).`);
      return { code: 1, counts: { passed: 0, failed: 1, skipped: 0 } };
    }
    return { code: code ?? 1, counts: JSON.parse(readFileSync(file, 'utf8')) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

/**
 * The command `npm test`: builds what is stale, runs the tests and ends with the line "N passed, N failed".
 * @param {string[]} args mocha's, and --no-build
 */
export const run = async (args) => {
  try {
    checkPackages();
    checkDriver();
    if (!args.includes('--no-build')) await buildStale();
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    console.log(showCounts({ passed: 0, failed: 1, skipped: 0 }));
    return 1;
  }
  const { code, counts } = await runMocha(args.filter((arg) => arg !== '--no-build'));
  console.log(showCounts(counts));
  return code === 0 && counts.failed === 0 ? 0 : 1;
};
