import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { readEnvFile, readSetting, root } from '../project.mjs';

const require = createRequire(import.meta.url);

/**
 * @typedef {object} LockedPackage
 * @property {string} [version]
 * @property {Record<string, string>} [dependencies]
 * @property {Record<string, string>} [devDependencies]
 */

/**
 * The packages of a lock file by path; the project's own and the plugin's stand in it by their folders.
 * @param {string} file
 * @returns {Record<string, LockedPackage>}
 */
const readLock = (file) => JSON.parse(readFileSync(file, 'utf8')).packages ?? {};

/**
 * The paths at which the packages that the project and the plugin name themselves are installed.
 * @param {Record<string, LockedPackage>} lock
 */
const namedPackages = (lock) =>
  ['', 'src/plugins/newsdesk/'].flatMap((folder) => {
    const { dependencies, devDependencies } = lock[folder.slice(0, -1)] ?? {};
    return Object.keys({ ...dependencies, ...devDependencies }).map((name) => {
      const own = `${folder}node_modules/${name}`;
      return own in lock ? own : `node_modules/${name}`;
    });
  });

/**
 * Checks that the packages are installed, and that those which the project names have the versions of the lock file:
 * after a pull they may be older.
 * @throws {Error} that says which command to run
 */
export const checkPackages = () => {
  const installed = join(root, 'node_modules/.package-lock.json');
  if (!existsSync(join(root, 'node_modules/@strapi/strapi/package.json')) || !existsSync(installed)) {
    throw new Error('The packages are not installed.\nRun: npm ci');
  }
  const found = readLock(installed);
  const wanted = readLock(join(root, 'package-lock.json'));
  for (const path of namedPackages(wanted)) {
    const [is, should] = [found[path]?.version, wanted[path]?.version];
    // One that is missing was left out on purpose: those for development, with --omit=dev.
    if (is === undefined || is === should) continue;
    throw new Error(
      `The installed packages are not those of package-lock.json: ${path.replace(/^.*node_modules\//, '')} is ${is}, not ` +
        `${should}.\nRun: npm ci`,
    );
  }
};

/**
 * Checks that the driver of SQLite, which is a compiled one, loads with this Node. Nothing to check with PostgreSQL.
 * @throws {Error} that says what is needed to get it
 */
export const checkDriver = () => {
  if (readSetting('DATABASE_CLIENT', 'sqlite') !== 'sqlite') return;
  try {
    const Database = require('better-sqlite3');
    new Database(':memory:').close();
  } catch (error) {
    const cause = error instanceof Error ? error.message.split('\n')[0] : String(error);
    throw new Error(
      `The database driver better-sqlite3 does not load with Node ${process.versions.node} on ${process.platform} ` +
        `${process.arch}:\n  ${cause}\n` +
        'Run: npm rebuild better-sqlite3\n' +
        'It downloads a ready-made binary where there is one, and compiles it elsewhere, which needs python3, make ' +
        'and g++\n(Debian: apt-get install python3 make g++; macOS: xcode-select --install; Windows: the C++ build tools ' +
        'of Visual Studio).',
      { cause: error },
    );
  }
};

/**
 * Checks the settings by the rules of the project's own configuration, as built.
 * @throws {Error} that lists every variable that is missing or wrong
 */
export const checkEnvironment = () => {
  /** @type {{ readEnvironment: (source: NodeJS.ProcessEnv) => unknown }} */
  const { readEnvironment } = require(join(root, 'dist/src/environment.js'));
  readEnvironment({ ...readEnvFile(), ...process.env });
};
