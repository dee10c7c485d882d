import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './project.mjs';

/** Where each tool's program lies below node_modules; called by path, since npx reads some of their flags as its own. */
const programs = {
  strapi: '@strapi/strapi/bin/strapi.js',
  'strapi-plugin': '@strapi/sdk-plugin/bin/strapi-plugin.js',
  tsc: 'typescript/bin/tsc',
  mocha: 'mocha/bin/mocha.js',
  eslint: 'eslint/bin/eslint.js',
  prettier: 'prettier/bin/prettier.cjs',
  knip: 'knip/bin/knip.js',
};

/** @typedef {keyof typeof programs} Tool */

/**
 * The path of a tool's program.
 * @param {Tool} tool
 * @throws {Error} where its package is not installed
 */
export const findTool = (tool) => {
  const path = join(root, 'node_modules', programs[tool]);
  if (existsSync(path)) return path;
  throw new Error(`${tool} is not installed: the packages for development were left out.\nRun: npm ci --include=dev`);
};

/** @type {Set<import('node:child_process').ChildProcess>} */
const children = new Set();

/** The exit code that a signal asked for; the process ends with it once its children have ended. */
/** @type {number | undefined} */
let signalCode;

/** @param {NodeJS.Signals} signal */
const onSignal = (signal) => {
  const isSecond = signalCode !== undefined;
  signalCode = signal === 'SIGINT' ? 130 : 143;
  // Ctrl-C on a terminal has reached the children already; a second signal to them would mean "at once".
  if (signal === 'SIGINT' && process.stdin.isTTY && !isSecond) return;
  for (const child of children) child.kill(isSecond ? 'SIGKILL' : signal);
};

const stopChildren = () => {
  for (const child of children) child.kill('SIGTERM');
};

/**
 * Starts a Node program of the project, which is stopped with this process: a signal goes on to it, and this process
 * ends when it has ended.
 * @param {string} program path
 * @param {string[]} args
 * @param {import('node:child_process').SpawnOptions} options
 */
export const startProgram = (program, args, options) => {
  if (children.size === 0) {
    process.once('exit', stopChildren);
    process.on('SIGINT', onSignal);
    process.on('SIGTERM', onSignal);
  }
  const child = spawn(process.execPath, [program, ...args], { cwd: root, ...options });
  children.add(child);
  child.once('close', () => {
    children.delete(child);
    if (children.size > 0) return;
    if (signalCode !== undefined) process.exit(signalCode);
    process.off('exit', stopChildren);
    process.off('SIGINT', onSignal);
    process.off('SIGTERM', onSignal);
  });
  return child;
};

/**
 * Runs a tool to its end; what it prints is collected, and shown at once where `isVerbose`.
 * @param {Tool} tool
 * @param {string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, isVerbose?: boolean }} [options]
 * @returns {Promise<{ code: number, output: string }>}
 */
export const runTool = async (tool, args, { cwd = root, env = process.env, isVerbose = false } = {}) => {
  const child = startProgram(findTool(tool), args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
  /** @type {Buffer[]} */
  const chunks = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (/** @type {Buffer} */ chunk) => {
      chunks.push(chunk);
      if (isVerbose) process.stderr.write(chunk);
    });
  }
  const code = await new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (exitCode) => resolve(exitCode ?? 1));
  });
  return { code, output: Buffer.concat(chunks).toString('utf8') };
};
