import { parseArgs } from 'node:util';
import { buildStale } from '../build/run.mjs';
import { readSetting, root } from '../project.mjs';
import { paint, printStep } from '../terminal.mjs';
import { boot } from './boot.mjs';
import { checkPort } from './port.mjs';
import { checkDriver, checkEnvironment, checkPackages } from './requirements.mjs';
import { ensureSecrets } from './secrets.mjs';

const help = `npm start -- [--verbose] [--complete-env]

Builds what is missing or stale and starts the desk: http://127.0.0.1:1337 unless HOST and PORT say otherwise.
  --verbose       shows what the build tools print, and where errors come from
  --complete-env  adds the secrets that a .env lacks, and keeps the others`;

/**
 * The command `npm start`: checks, secrets, build, boot.
 * @param {string[]} args
 */
export const run = async (args) => {
  const { values } = parseArgs({
    args,
    options: {
      verbose: { type: 'boolean' },
      'complete-env': { type: 'boolean' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  if (values.help) {
    console.log(help);
    return 0;
  }
  checkPackages();
  checkDriver();
  const secrets = await ensureSecrets(root, { mayComplete: values['complete-env'] === true });
  const texts = { made: 'made, in .env', added: 'added to .env', kept: paint('dim', 'kept') };
  printStep('done', 'secrets', texts[secrets]);
  // The port and the settings before the panel's build: nobody should wait a minute to hear of them.
  await checkPort(readSetting('HOST', '127.0.0.1'), Number(readSetting('PORT', '1337')));
  const isVerbose = values.verbose === true;
  await buildStale({ only: ['plugin', 'server'], isVerbose });
  checkEnvironment();
  await buildStale({ only: ['panel'], isVerbose });
  await boot(isVerbose);
};
