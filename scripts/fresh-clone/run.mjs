import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { root } from '../project.mjs';
import { printStep, secondsSince, showDuration } from '../terminal.mjs';
import { cleanEnvironment, findFreePort, startNpm } from './desk-process.mjs';

const help = `node scripts/fresh-clone.mjs [--here]

Does what a newcomer does: clones the last commit into a temporary folder, runs npm ci and npm start there, asks the
two addresses that the start prints, stops, and starts again, which must build and seed nothing.
  --here  in this checkout, which must be new: no .env, no database (as in CI, after its npm ci)`;

/**
 * Asks the REST and the GraphQL address of a started desk, without a token, as a newcomer would.
 * @param {string} rest address of one story
 * @param {string} graphql
 * @throws {Error} where an answer is not what the start promises
 */
const askBoth = async (rest, graphql) => {
  const story = await fetch(rest);
  const text = await story.text();
  if (story.status !== 200) throw new Error(`GET ${rest} answers ${story.status}: ${text.slice(0, 500)}`);
  if (!/"officials":\[\{/.test(text)) throw new Error(`GET ${rest} names no officials: ${text.slice(0, 500)}`);
  const answer = await fetch(graphql, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ articles(pagination: { limit: 100 }) { slug updatedAt people { name } } }' }),
  });
  const body = await answer.json();
  const articles = body?.data?.articles;
  if (!Array.isArray(articles) || !articles.some((article) => article.people?.length > 0)) {
    throw new Error(`POST ${graphql} gives no article with people: ${JSON.stringify(body).slice(0, 500)}`);
  }
  return articles;
};

/**
 * Starts the desk, waits for its summary, asks both addresses, and gives what was printed and found. The desk runs on.
 * @param {string} folder
 * @param {number} port
 */
const start = async (folder, port) => {
  const mark = performance.now();
  const desk = startNpm(['start'], folder, { PORT: String(port) });
  const graphql = await desk.until(new RegExp(`http://\\S+:${port}/graphql`), 900);
  const seconds = secondsSince(mark);
  const rest = await desk.until(new RegExp(`http://\\S+:${port}/api/newsdesk/articles/[^\\s"'\`)]+`), 5);
  return { desk, seconds, stories: await askBoth(rest[0], graphql[0]) };
};

/** @param {string} folder */
const clone = (folder) => {
  execFileSync('git', ['clone', '--quiet', '--no-hardlinks', root, folder], { env: cleanEnvironment() });
  return '';
};

/** @param {string} folder */
const install = async (folder) => {
  const npm = startNpm(['ci', '--no-audit', '--no-fund'], folder);
  const code = await npm.ended(1200);
  if (code !== 0) throw new Error(`npm ci ended with exit code ${code}:\n${npm.output().slice(-3000)}`);
  return '';
};

/**
 * @param {string} folder
 * @param {(name: string, step: () => Promise<string>) => Promise<void>} phase
 */
const startTwice = async (folder, phase) => {
  const port = await findFreePort();
  /** @type {Awaited<ReturnType<typeof start>> | undefined} */
  let first;
  await phase('first start', async () => {
    first = await start(folder, port);
    console.error(first.desk.output().trim().replace(/^/gm, '    '));
    return `${first.stories.length} stories over GraphQL`;
  });
  await phase('stop', async () => {
    await first?.desk.stop(20);
    return '';
  });
  await phase('second start', async () => {
    const second = await start(folder, port);
    await second.desk.stop(20);
    const output = second.desk.output();
    if (/built in/.test(output)) throw new Error(`The second start built again:\n${output}`);
    for (const stage of ['plugin', 'server', 'panel']) {
      if (!new RegExp(`${stage}\\s+up to date`).test(output)) throw new Error(`${stage} is not up to date:\n${output}`);
    }
    if (JSON.stringify(second.stories) !== JSON.stringify(first?.stories)) {
      throw new Error('The second start has changed stories of the first.');
    }
    return `${showDuration(second.seconds)} until it answered; built and seeded nothing`;
  });
};

/**
 * The command `node scripts/fresh-clone.mjs`.
 * @param {string[]} args
 */
export const run = async (args) => {
  const { values } = parseArgs({
    args,
    options: { here: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
  });
  if (values.help) {
    console.log(help);
    return 0;
  }
  const isHere = values.here === true;
  if (isHere && (existsSync(join(root, '.env')) || existsSync(join(root, '.tmp/data.db')))) {
    throw new Error('This checkout is not new: it has a .env or a database. Run it without --here.');
  }
  const temporary = isHere ? null : mkdtempSync(join(tmpdir(), 'newsdesk-clone-'));
  const folder = temporary ? join(temporary, 'newsdesk') : root;
  let passed = 0;
  /**
   * @param {string} name
   * @param {() => Promise<string>} step
   */
  const phase = async (name, step) => {
    const mark = performance.now();
    try {
      const text = await step();
      printStep('done', name.padEnd(13), `${showDuration(secondsSince(mark))}${text && `  ${text}`}`);
      passed += 1;
    } catch (error) {
      printStep('failed', name.padEnd(13), showDuration(secondsSince(mark)));
      throw error;
    }
  };
  try {
    if (temporary) await phase('clone', async () => clone(folder));
    if (temporary) await phase('npm ci', () => install(folder));
    await startTwice(folder, phase);
  } catch (error) {
    console.error(`\n${error instanceof Error ? error.message : String(error)}`);
    console.log(`${passed} passed, 1 failed`);
    return 1;
  } finally {
    if (temporary) rmSync(temporary, { recursive: true, force: true });
    else for (const name of ['.env', '.tmp']) rmSync(join(root, name), { recursive: true, force: true });
  }
  console.log(`${passed} passed, 0 failed`);
  return 0;
};
