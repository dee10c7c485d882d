import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

/** Settings of the shell that would make the run another one than a newcomer's. */
const foreign =
  /^(NODE_ENV|HOST|PORT|PUBLIC_URL|DATABASE_\w+|NEWSDESK_\w+|npm_(lifecycle|package|config)_\w+|INIT_CWD)$/;

/** This process's environment without what would change how npm and the desk behave. */
export const cleanEnvironment = () =>
  Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !foreign.test(name) || name === 'npm_config_cache'),
  );

/** A port of 127.0.0.1 that nothing listens on. */
export const findFreePort = async () => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  return typeof address === 'object' && address ? address.port : 0;
};

/**
 * A program that a newcomer would start in a terminal, with what it has printed.
 * @typedef {object} Started
 * @property {() => string} output
 * @property {(pattern: RegExp, seconds: number) => Promise<RegExpExecArray>} until waits until it has printed what the
 *   pattern finds; an error where it ends before, or takes longer
 * @property {(seconds: number) => Promise<number | null>} ended waits for its end and gives the exit code
 * @property {(seconds: number) => Promise<void>} stop asks it to end as Ctrl-C does; an error where it does not
 */

/**
 * Starts `npm` in a folder, in a process group of its own, so that no part of it is left over.
 * @param {string[]} args
 * @param {string} cwd
 * @param {Record<string, string>} [environment]
 * @returns {Started}
 */
export const startNpm = (args, cwd, environment = {}) => {
  const child = spawn('npm', args, {
    cwd,
    env: { ...cleanEnvironment(), ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  let output = '';
  let hasEnded = false;
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (/** @type {string} */ text) => (output += text));
  }
  child.once('close', () => (hasEnded = true));
  child.once('error', (error) => (output += error.message));
  /** @param {NodeJS.Signals} signal */
  const signalAll = (signal) => {
    try {
      if (child.pid) process.kill(-child.pid, signal);
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error;
    }
  };
  process.once('exit', () => signalAll('SIGKILL'));
  const tail = () => `\n${output.trim().slice(-3000)}`;
  /** @param {number} seconds */
  const ended = async (seconds) => {
    const deadline = Date.now() + seconds * 1000;
    while (!hasEnded) {
      if (Date.now() > deadline) throw new Error(`npm ${args.join(' ')} has not ended after ${seconds} s:${tail()}`);
      await sleep(50);
    }
    return child.exitCode;
  };
  return {
    output: () => output,
    ended,
    until: async (pattern, seconds) => {
      const deadline = Date.now() + seconds * 1000;
      for (;;) {
        const found = pattern.exec(output);
        if (found) return found;
        if (hasEnded) throw new Error(`npm ${args.join(' ')} ended with exit code ${child.exitCode}:${tail()}`);
        if (Date.now() > deadline) throw new Error(`npm ${args.join(' ')} takes longer than ${seconds} s:${tail()}`);
        await sleep(50);
      }
    },
    stop: async (seconds) => {
      signalAll('SIGINT');
      try {
        await ended(seconds);
      } finally {
        signalAll('SIGKILL');
      }
    },
  };
};
