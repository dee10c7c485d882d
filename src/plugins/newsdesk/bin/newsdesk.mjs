#!/usr/bin/env node
import { existsSync } from 'node:fs';
import module from 'node:module';

const bundle = new URL('../dist/cli/index.mjs', import.meta.url);
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);

/**
 * Ends once what was written has gone out, since a pipe may still hold some of it.
 * @param {number} code
 */
const end = (code) => {
  process.exitCode = code;
  process.stdout.write('', () => process.stderr.write('', () => process.exit(code)));
};

if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Newsdesk wants Node 20.19 or newer; this is ${process.versions.node}. Install a newer Node.`);
  end(1);
} else if (!existsSync(bundle)) {
  console.error('The newsdesk plugin is not built yet (dist/cli/index.mjs is missing). Run: npm run build');
  end(1);
} else {
  // Newer Node versions keep compiled code between runs, which halves the time to start.
  if ('enableCompileCache' in module && typeof module.enableCompileCache === 'function') module.enableCompileCache();
  /** @type {typeof import('../cli/index')} */
  const { main } = await import(bundle.href);
  end(await main(process.argv.slice(2), process));
}
