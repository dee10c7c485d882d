import { once } from 'node:events';
import { join } from 'node:path';
import { buildStale } from '../build/run.mjs';
import { pluginRoot, root } from '../project.mjs';
import { checkDriver, checkPackages } from '../start/requirements.mjs';
import { ensureSecrets } from '../start/secrets.mjs';
import { startProgram } from '../tool.mjs';

/**
 * The command `npm run seed`: builds what it needs and runs `newsdesk seed`, with its arguments and its exit code.
 * @param {string[]} args
 */
export const run = async (args) => {
  checkPackages();
  checkDriver();
  await ensureSecrets(root);
  await buildStale({ only: ['plugin', 'server'], isQuiet: true });
  const child = startProgram(join(pluginRoot, 'bin/newsdesk.mjs'), ['seed', ...args], { stdio: 'inherit' });
  const [code] = await once(child, 'close');
  return code ?? 1;
};
