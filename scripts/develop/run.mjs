import { once } from 'node:events';
import { utimesSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { buildStale } from '../build/run.mjs';
import { pluginRoot, readSetting, root } from '../project.mjs';
import { checkPort } from '../start/port.mjs';
import { checkDriver, checkPackages } from '../start/requirements.mjs';
import { ensureSecrets } from '../start/secrets.mjs';
import { paint } from '../terminal.mjs';
import { findTool, startProgram } from '../tool.mjs';

/** Lines of the plugin's watcher that say nothing new: it tells of every step of every bundle. */
const chatter =
  /^(vite v|watching for|build started|transforming|rendering|computing|✓|dist\/|built in|\[vite:dts\]|\[INFO\] (Rebuilding|Watching|Starting|Stopping)|\s*$)/;

/**
 * Has Strapi start again with the plugin as it is now: it watches the project's files, and would read the plugin's old
 * bundle if it watched the plugin's sources as well (config/admin.ts keeps it from that).
 */
const restartStrapi = () => {
  const now = new Date();
  utimesSync(join(root, 'config/plugins.ts'), now, now);
};

/**
 * Watches the plugin's sources; resolves once every bundle has been built.
 * @returns {Promise<import('node:child_process').ChildProcess>}
 */
const watchPlugin = async () => {
  const child = startProgram(findTool('strapi-plugin'), ['watch'], {
    cwd: pluginRoot,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let wanted = 0;
  let isWatching = false;
  /** @type {Set<string>} */
  const built = new Set();
  /** @type {Promise<void>} */
  const ready = new Promise((resolve) => {
    for (const stream of [child.stdout, child.stderr]) {
      if (!stream) continue;
      createInterface({ input: stream }).on('line', (line) => {
        if (/Watching \S+ bundle/.test(line)) wanted += 1;
        if (line.includes('Watching for changes')) isWatching = true;
        const name = /(\S+) rebuilt in/.exec(line)?.[1];
        if (name === 'server' && built.has(name)) restartStrapi();
        if (name) built.add(name);
        if (!chatter.test(line)) console.log(`${paint('cyan', 'plugin')} ${line.replace(/^\[INFO\] /, '')}`);
        if (isWatching && built.size >= wanted) resolve();
      });
    }
  });
  await Promise.race([ready, once(child, 'close')]);
  return child;
};

/**
 * The command `npm run develop`: watches the plugin and runs Strapi's own development server, which watches the panel
 * and the project. Both end together.
 * @param {string[]} args Strapi's, for example --no-watch-admin
 */
export const run = async (args) => {
  checkPackages();
  checkDriver();
  await ensureSecrets(root);
  await checkPort(readSetting('HOST', '127.0.0.1'), Number(readSetting('PORT', '1337')));
  await buildStale({ only: ['plugin'], isQuiet: true });
  const plugin = await watchPlugin();
  if (plugin.exitCode !== null) throw new Error('The plugin cannot be watched: see above.');
  const strapi = startProgram(findTool('strapi'), ['develop', ...args], { stdio: 'inherit' });
  const [code] = await Promise.race([once(strapi, 'close'), once(plugin, 'close')]);
  for (const child of [strapi, plugin]) child.kill('SIGTERM');
  return code ?? 0;
};
