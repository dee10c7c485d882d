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

const stopChildren = () => {
  for (const child of children) child.kill('SIGTERM');
};

/** @param {NodeJS.Signals} signal */
const stopBySignal = (signal) => {
  stopChildren();
  process.exit(signal === 'SIGINT' ? 130 : 143);
};

/**
 * Starts a Node program of the project, which is stopped with this process.
 * @param {string} program path
 * @param {string[]} args
 * @param {import('node:child_process').SpawnOptions} options
 */
export const startProgram = (program, args, options) => {
  if (children.size === 0) {
    process.once('exit', stopChildren);
    process.on('SIGINT', stopBySignal);
    process.on('SIGTERM', stopBySignal);
  }
  const child = spawn(process.execPath, [program, ...args], { cwd: root, ...options });
  children.add(child);
  child.once('close', () => {
    children.delete(child);
    if (children.size > 0) return;
    process.off('exit', stopChildren);
    process.off('SIGINT', stopBySignal);
    process.off('SIGTERM', stopBySignal);
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
