import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** No work under a lock takes longer, in milliseconds: an older one is left over, though its number is in use again. */
const longest = 60 * 60_000;

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
  try {
    const owner = Number(readFileSync(file, 'utf8'));
    const isLeftOver = (owner > 0 && !isAlive(owner)) || Date.now() - statSync(file).mtimeMs > longest;
    if (isLeftOver) rmSync(file, { force: true });
  } catch (error) {
    // Its owner has removed it meanwhile: the next try gets it.
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
  }
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
