import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { parseEnv } from 'node:util';

/** The folder of the project, absolute. */
export const root = fileURLToPath(new URL('..', import.meta.url));

/** The folder of the plugin's package, absolute. */
export const pluginRoot = join(root, 'src/plugins/newsdesk');

/** Where the scripts keep what they know between two runs; removed with node_modules. */
export const cacheFolder = join(root, 'node_modules/.cache/newsdesk');

/**
 * The variables of a `.env` file as they stand there; empty where there is no such file.
 * @param {string} folder
 * @returns {Record<string, string>}
 */
export const readEnvFile = (folder = root) => {
  const file = join(folder, '.env');
  if (!existsSync(file)) return {};
  /** @type {Record<string, string>} */
  const variables = {};
  for (const [name, value] of Object.entries(parseEnv(readFileSync(file, 'utf8')))) {
    if (value !== undefined) variables[name] = value;
  }
  return variables;
};

/**
 * A setting as Strapi will see it: the environment first, then `.env`; an empty value counts as not set.
 * @param {string} name
 * @param {string} fallback
 */
export const readSetting = (name, fallback) => process.env[name] || readEnvFile()[name] || fallback;
