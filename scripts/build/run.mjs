import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { cacheFolder } from '../project.mjs';
import { checkPackages } from '../start/requirements.mjs';
import { paint, printStep, Progress, secondsSince, showDuration } from '../terminal.mjs';
import { withLock } from './lock.mjs';
import { stages, stampFile } from './stages.mjs';
import { hashInputs, isStale, writeStamp } from './stamps.mjs';

/** @typedef {import('./stages.mjs').Stage} Stage */
/** @typedef {import('./stages.mjs').StageName} StageName */

/** @param {Stage} stage */
const isStageStale = (stage) => isStale(stampFile(stage.name), stage.trace);

/**
 * Builds one stage and prints its line.
 * @param {Stage} stage
 * @param {Progress} progress
 * @param {boolean} isVerbose
 */
const buildStage = async (stage, progress, isVerbose) => {
  const mark = performance.now();
  const inputs = hashInputs(stage.trace);
  const rewritten = stages.filter(({ name }) => stage.rewrites.includes(name)).filter((other) => !isStageStale(other));
  const { code, output } = await progress.during(stage.name, () => stage.build(isVerbose));
  if (code !== 0) {
    printStep('failed', stage.name, `not built (${showDuration(secondsSince(mark))})`);
    throw new Error(`The ${stage.name} could not be built:\n\n${isVerbose ? '(see above)' : output.trim()}`);
  }
  writeStamp(stampFile(stage.name), stage.trace, inputs);
  for (const other of rewritten) writeStamp(stampFile(other.name), other.trace, hashInputs(other.trace));
  printStep('done', stage.name, `built in ${showDuration(secondsSince(mark))}`);
};

/**
 * Builds what is missing or stale of the stages named, each with one line; those that do not read each other run at
 * the same time.
 * @param {{ only?: readonly string[], isVerbose?: boolean, isQuiet?: boolean }} [options] `isQuiet`: no
 *   line for what is up to date
 * @throws {Error} with the tool's output where a stage fails
 */
export const buildStale = async ({
  only = stages.map(({ name }) => name),
  isVerbose = false,
  isQuiet = false,
} = {}) => {
  const wanted = stages.filter(({ name }) => only.includes(name));
  const progress = new Progress();
  /** @param {Stage} stage */
  const printUpToDate = ({ name }) => {
    if (!isQuiet) printStep('done', name, paint('dim', 'up to date'));
  };
  const work = async () => {
    /** @type {Map<StageName, Promise<boolean>>} */
    const results = new Map();
    for (const stage of wanted) {
      const build = async () => {
        for (const name of stage.after) await results.get(name);
        if (!isStageStale(stage)) {
          printUpToDate(stage);
          return false;
        }
        await buildStage(stage, progress, isVerbose);
        return true;
      };
      results.set(stage.name, build());
    }
    const settled = await Promise.allSettled(results.values());
    const failed = settled.find((result) => result.status === 'rejected');
    if (failed) throw failed.reason;
  };
  if (!wanted.some(isStageStale)) {
    wanted.forEach(printUpToDate);
    return;
  }
  await withLock(join(cacheFolder, 'build.lock'), work, () =>
    process.stderr.write('Another build is under way here; waiting for it.\n'),
  );
};

/**
 * The command `npm run build`.
 * @param {string[]} args
 */
export const run = async (args) => {
  const { values } = parseArgs({
    args,
    options: { only: { type: 'string' }, verbose: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
  });
  if (values.help) {
    console.log('npm run build -- [--only plugin,server,panel] [--verbose]\n\nBuilds what is missing or stale.');
    return 0;
  }
  const names = stages.map(({ name }) => /** @type {string} */ (name));
  const only = values.only?.split(',') ?? names;
  const unknown = only.filter((name) => !names.includes(name));
  if (unknown.length > 0) {
    console.error(`There is no stage ${unknown.join(', ')}. The stages are ${names.join(', ')}.`);
    return 2;
  }
  checkPackages();
  await buildStale({ only, isVerbose: values.verbose === true });
  return 0;
};
