import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';

/**
 * What a stage of the build reads and writes.
 * @typedef {object} Trace
 * @property {string} root the folder that all paths are relative to
 * @property {string[]} inputs files and folders that are read; one that is missing counts as empty
 * @property {string[]} outputs folders that are written; one that is missing or empty makes the stage stale
 * @property {(path: string) => boolean} [isInput] leaves files out ("/" between folders)
 * @property {(path: string) => boolean} [isOutput] likewise
 * @property {string[]} [facts] anything else that the output depends on, such as settings
 */

const ignored = new Set(['node_modules', '.DS_Store']);

/**
 * Every file below a path, sorted, relative to `root` with "/" between folders.
 * @param {string} root
 * @param {string} path
 * @returns {string[]}
 */
const listFiles = (root, path) => {
  const absolute = join(root, path);
  if (!existsSync(absolute)) return [];
  if (!statSync(absolute).isDirectory()) return [path];
  return readdirSync(absolute, { withFileTypes: true })
    .filter((entry) => !ignored.has(entry.name))
    .flatMap((entry) => {
      const inner = relative(root, join(absolute, entry.name)).split(sep).join('/');
      return entry.isDirectory() ? listFiles(root, inner) : [inner];
    })
    .sort();
};

/**
 * A hash of all that a stage depends on: the contents of its inputs, its facts, Node's major version.
 * @param {Trace} trace
 */
export const hashInputs = ({ root, inputs, isInput = () => true, facts = [] }) => {
  const hash = createHash('sha256');
  hash.update(JSON.stringify([process.versions.node.split('.')[0], facts]));
  for (const path of inputs.flatMap((input) => listFiles(root, input)).filter(isInput)) {
    const content = readFileSync(join(root, path));
    hash.update(`\0${path}\0${content.length}\0`).update(content);
  }
  return hash.digest('hex');
};

/**
 * A hash of the names, sizes and times of what a stage wrote, so that an output that was removed, or written by
 * another tool since, is noticed without reading it. Null where an output is missing.
 * @param {Trace} trace
 */
const hashOutputs = ({ root, outputs, isOutput = () => true }) => {
  const hash = createHash('sha256');
  for (const output of outputs) {
    const files = listFiles(root, output).filter(isOutput);
    if (files.length === 0) return null;
    for (const path of files) {
      const { size, mtimeMs } = statSync(join(root, path));
      hash.update(`${path}\0${size}\0${mtimeMs}\0`);
    }
  }
  return hash.digest('hex');
};

/**
 * Whether a stage has to be built: its stamp is missing, or what it read or wrote has changed since.
 * @param {string} stampFile
 * @param {Trace} trace
 */
export const isStale = (stampFile, trace) => {
  const outputs = hashOutputs(trace);
  if (outputs === null || !existsSync(stampFile)) return true;
  return readFileSync(stampFile, 'utf8') !== JSON.stringify({ inputs: hashInputs(trace), outputs });
};

/**
 * Writes a stage's stamp after it was built. `inputs` is the hash from before the build: what was changed while it
 * ran makes the next start build again.
 * @param {string} stampFile
 * @param {Trace} trace
 * @param {string} inputs
 */
export const writeStamp = (stampFile, trace, inputs) => {
  mkdirSync(dirname(stampFile), { recursive: true });
  const temporary = `${stampFile}.${process.pid}`;
  writeFileSync(temporary, JSON.stringify({ inputs, outputs: hashOutputs(trace) }));
  renameSync(temporary, stampFile);
};
