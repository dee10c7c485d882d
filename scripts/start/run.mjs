import { parseArgs } from 'node:util';
import { buildStale } from '../build/run.mjs';
import { readSetting, root } from '../project.mjs';
import { paint, printStep } from '../terminal.mjs';
import { boot } from './boot.mjs';
import { checkPort } from './port.mjs';
import { checkDriver, checkPackages } from './requirements.mjs';
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
  // Before the build as well as at the boot: nobody should wait a minute for it.
  await checkPort(readSetting('HOST', '127.0.0.1'), Number(readSetting('PORT', '1337')));
  const isVerbose = values.verbose === true;
  await buildStale({ isVerbose });
  await boot(isVerbose);
};
