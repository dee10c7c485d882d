import { randomBytes } from 'node:crypto';
import {
  closeSync,
  existsSync,
  fsyncSync,
  linkSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { readEnvFile } from '../project.mjs';

/** The secrets without which Strapi does not start, or starts with a warning. */
export const secretNames = [
  'APP_KEYS',
  'ADMIN_JWT_SECRET',
  'API_TOKEN_SALT',
  'TRANSFER_TOKEN_SALT',
  'ENCRYPTION_KEY',
  'JWT_SECRET',
];

/** @param {string} name */
const makeSecret = (name) => {
  const key = () => randomBytes(32).toString('base64');
  return name === 'APP_KEYS' ? [key(), key(), key(), key()].join(',') : key();
};

/** @param {string[]} names */
const makeLines = (names) =>
  ['# Made by the first start. Keep it secret, keep it: sessions and API tokens depend on it.']
    .concat(names.map((name) => `${name}="${makeSecret(name)}"`))
    .map((line) => `${line}\n`)
    .join('');

/**
 * Writes a new file that only its owner may read, to the disk.
 * @param {string} file
 * @param {string} content
 * @throws {Error} EEXIST where the file is there already
 */
const writeNew = (file, content) => {
  const handle = openSync(file, 'wx', 0o600);
  try {
    writeSync(handle, content);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
};

/**
 * @param {unknown} error
 * @param {...string} codes
 */
const hasCode = (error, ...codes) => error instanceof Error && 'code' in error && codes.includes(String(error.code));

/**
 * Makes `.env` whole or not at all: written beside it and linked, so that of two starts one wins and the other keeps
 * what the first wrote.
 * @param {string} file
 * @param {string[]} names
 */
const createFile = (file, names) => {
  const temporary = `${file}.${process.pid}.${randomBytes(4).toString('hex')}.tmp`;
  const content = makeLines(names);
  try {
    writeNew(temporary, content);
    linkSync(temporary, file);
    return true;
  } catch (error) {
    if (hasCode(error, 'EEXIST')) return false;
    // Some file systems have no links (exFAT, shares): there a start that races may see a file half written.
    if (!hasCode(error, 'EPERM', 'ENOTSUP', 'ENOSYS', 'EOPNOTSUPP')) throw error;
    writeNew(file, content);
    return true;
  } finally {
    rmSync(temporary, { force: true });
  }
};

/**
 * Adds lines to a `.env` that is there, keeping all of it; the file beside it is the lock against a second start.
 * @param {string} file
 * @param {string[]} names
 */
const addToFile = async (file, names) => {
  const adding = `${file}.adding`;
  for (let attempt = 0; ; attempt += 1) {
    try {
      const before = readFileSync(file, 'utf8');
      writeNew(adding, `${before}${before === '' || before.endsWith('\n') ? '' : '\n'}${makeLines(names)}`);
      renameSync(adding, file);
      return;
    } catch (error) {
      if (!hasCode(error, 'EEXIST')) throw error;
      if (attempt === 50) {
        const message = `${adding} is left over from a start that was broken off. Remove it.`;
        throw new Error(message, { cause: error });
      }
    }
    await sleep(100);
    if (!existsSync(adding)) return;
  }
};

/**
 * Makes the secrets of a project once: a `.env` that only its owner may read, or, where there is one without any of
 * them, lines added to it. Values that are there, in the file or the environment, stay.
 * @param {string} folder the project's folder
 * @param {{ environment?: NodeJS.ProcessEnv, mayComplete?: boolean }} [options] `mayComplete`: add what is missing
 *   even if some are there
 * @returns {Promise<'kept' | 'made' | 'added'>}
 * @throws {Error} where `.env` has some of them and not the others: most likely it was cut off
 */
export const ensureSecrets = async (folder, { environment = process.env, mayComplete = false } = {}) => {
  const file = join(folder, '.env');
  const inFile = readEnvFile(folder);
  const missing = secretNames.filter((name) => !environment[name] && !inFile[name]);
  if (missing.length === 0) return 'kept';
  if (!existsSync(file)) {
    if (createFile(file, missing)) return 'made';
    return ensureSecrets(folder, { environment, mayComplete });
  }
  const found = secretNames.filter((name) => inFile[name]);
  if (found.length > 0 && !mayComplete) {
    throw new Error(
      `${file} is not whole: ${missing.join(', ')} ${missing.length === 1 ? 'is' : 'are'} missing beside ` +
        `${found.join(', ')}.\n` +
        'Put back the file that this desk had before. If there is none (or the desk is new), run\n' +
        '  npm start -- --complete-env\n' +
        'once: it adds new values for the missing ones and keeps the rest. Everybody then logs in again, and API tokens ' +
        'made with the lost values stop working.',
    );
  }
  await addToFile(file, missing);
  return 'added';
};
