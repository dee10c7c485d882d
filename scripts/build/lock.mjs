import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/**
 * Whether a process with this id is alive.
 * @param {number} id
 */
const isAlive = (id) => {
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
};

/**
 * Makes the lock file; false where another living process has it. A lock left by a dead one is removed.
 * @param {string} file
 */
const take = (file) => {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  }
  const owner = Number(readFileSync(file, 'utf8'));
  if (owner > 0 && !isAlive(owner)) rmSync(file, { force: true });
  return false;
};

/**
 * Runs `work` while no other process runs work under the same lock file: two builds at once would write over each
 * other. Says once, by `onWait`, that it waits.
 * @template T
 * @param {string} file
 * @param {() => Promise<T>} work
 * @param {() => void} onWait
 * @returns {Promise<T>}
 */
export const withLock = async (file, work, onWait) => {
  mkdirSync(dirname(file), { recursive: true });
  for (let attempt = 0; !take(file); attempt += 1) {
    if (attempt === 2) onWait();
    await sleep(200);
  }
  try {
    return await work();
  } finally {
    rmSync(file, { force: true });
  }
};
