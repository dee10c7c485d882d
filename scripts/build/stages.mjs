import { readdirSync, rmSync } from 'node:fs';
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { cacheFolder, pluginRoot, readEnvFile, root } from '../project.mjs';
import { runTool } from '../tool.mjs';
import { secretNames } from '../start/secrets.mjs';

/**
 * A stage of the build.
 * @typedef {object} Stage
 * @property {StageName} name
 * @property {import('./stamps.mjs').Trace} trace
 * @property {StageName[]} after stages whose output this one reads
 * @property {StageName[]} rewrites stages whose output this one writes once more, the same with new times
 * @property {(isVerbose: boolean) => Promise<{ code: number, output: string }>} build
 */

/** @typedef {'plugin' | 'server' | 'panel'} StageName */

const plugin = 'src/plugins/newsdesk';

/** Settings that Strapi writes into the panel's bundle. */
const panelSettings = /^(PUBLIC_URL|STRAPI_ADMIN_\w+|STRAPI_AI_URL|STRAPI_ANALYTICS_URL)$/;

const panelFacts = () =>
  Object.entries({ ...readEnvFile(), ...process.env })
    .filter(([name, value]) => panelSettings.test(name) && value !== undefined && value !== '')
    .map(([name, value]) => `${name}=${value}`)
    .sort();

/**
 * The environment for building the panel: Strapi reads the whole configuration for it, but no secret of it ends up
 * in the bundle, so one that is not there yet is made up for the time of the build.
 */
const panelEnvironment = () => {
  const made = Object.fromEntries(secretNames.map((name) => [name, randomBytes(24).toString('base64')]));
  return { ...made, ...readEnvFile(), ...process.env, NODE_ENV: 'production' };
};

/** What the server's compiler wrote before: of a type or route that was removed, Strapi would still load the rest. */
const emptyServerOutput = () => {
  const dist = join(root, 'dist');
  /** @type {string[]} */
  let names = [];
  try {
    names = readdirSync(dist);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
  }
  for (const name of names) {
    if (name !== 'build') rmSync(join(dist, name), { recursive: true, force: true });
  }
};

/** The stages, in the order in which they can be built. */
export const stages = /** @satisfies {Stage[]} */ ([
  {
    name: /** @type {const} */ ('plugin'),
    after: [],
    rewrites: [],
    trace: {
      root,
      inputs: [plugin, 'package-lock.json'],
      outputs: [`${plugin}/dist`],
      isInput: (path) => !/^src\/plugins\/newsdesk\/(dist|bin)\/|\.md$/.test(path),
    },
    build: (isVerbose) => runTool('strapi-plugin', ['build'], { cwd: pluginRoot, isVerbose }),
  },
  {
    name: /** @type {const} */ ('server'),
    after: [],
    rewrites: [],
    trace: {
      root,
      inputs: ['config', 'src', 'database', 'tsconfig.json', 'package-lock.json'],
      outputs: ['dist'],
      isInput: (path) => !/^src\/(plugins|admin)\/|^database\/seeds\//.test(path),
      isOutput: (path) => !path.startsWith('dist/build/') && !path.endsWith('.tsbuildinfo'),
    },
    build: (isVerbose) => {
      emptyServerOutput();
      return runTool('tsc', ['--project', 'tsconfig.json'], { isVerbose });
    },
  },
  {
    name: /** @type {const} */ ('panel'),
    after: /** @type {StageName[]} */ (['plugin', 'server']),
    rewrites: /** @type {StageName[]} */ (['server']),
    trace: {
      root,
      inputs: [`${plugin}/dist/admin`, 'config', 'src/admin', 'package.json', 'package-lock.json'],
      outputs: ['dist/build'],
      isInput: (path) => !/^config\/(api|cron-tasks|database|middlewares)\.ts$/.test(path),
      facts: panelFacts(),
    },
    build: (isVerbose) => runTool('strapi', ['build'], { env: panelEnvironment(), isVerbose }),
  },
]);

/**
 * Where a stage's stamp is kept.
 * @param {StageName} name
 */
export const stampFile = (name) => join(cacheFolder, 'stamps', `${name}.json`);
