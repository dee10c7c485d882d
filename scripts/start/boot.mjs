import { createRequire } from 'node:module';
import { join } from 'node:path';
import { root } from '../project.mjs';
import { explainStartError } from './explain.mjs';
import { checkPort } from './port.mjs';

// Strapi's CommonJS form: the compiled project and its plugins require that one, and a second copy has other state.
const require = createRequire(import.meta.url);

/** How long a stop may take before the process ends without having finished, in milliseconds. */
const stopLimit = 15_000;

/** Strapi closes everything at the first signal; here a second one, or a stop that hangs, ends the process. */
const limitStop = () => {
  const onSignal = () => {
    setTimeout(() => process.exit(1), stopLimit).unref();
    // npm passes on what the terminal has sent already, so the same key press may arrive twice.
    setTimeout(() => process.once('SIGINT', () => process.exit(130)), 500).unref();
  };
  process.once('SIGINT', onSignal);
  process.once('SIGTERM', onSignal);
};

/**
 * Where a Strapi keeps its data, in words.
 * @param {import('@strapi/strapi').Core.Strapi} strapi
 */
const nameDatabase = (strapi) => {
  /** @type {{ filename?: string, host?: string, database?: string, connectionString?: string }} */
  const connection = strapi.config.get('database.connection.connection', {});
  return connection.filename ?? `${connection.database ?? ''} on ${connection.host ?? 'its host'}`;
};

/**
 * Starts the built project in this process, in production mode where NODE_ENV does not say otherwise.
 * @param {boolean} isVerbose
 * @throws {Error} that says what is wrong and what to do
 */
export const boot = async (isVerbose) => {
  process.env.NODE_ENV ??= 'production';
  process.env.STRAPI_HIDE_STARTUP_MESSAGE = 'true';
  /** @type {typeof import('@strapi/strapi')} */
  const { createStrapi } = require('@strapi/strapi');
  let database = '';
  try {
    const strapi = createStrapi({ appDir: root, distDir: join(root, 'dist') });
    database = nameDatabase(strapi);
    limitStop();
    await checkPort(strapi.config.get('server.host'), strapi.config.get('server.port'));
    const { level } = strapi.log;
    if (!isVerbose) strapi.log.level = 'warn'; // a first boot tells of each of Strapi's thirty migrations
    await strapi.load();
    await strapi.listen();
    strapi.log.level = level;
  } catch (error) {
    throw explainStartError(error, database);
  }
};
