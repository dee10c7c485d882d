/**
 * Adds a golden story, or writes the expected answer of one anew:
 *   npm run golden -- add FILE [--date 2021-03-17] [--name harbour-deal]
 * Read what it writes before you commit it: the answer of today is not always the right one.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { analyse } from '../../src/plugins/newsdesk/core';
import { viewOf } from './view';

const usage = 'Usage: npm run golden -- add FILE [--date YYYY-MM-DD] [--name NAME]';
const { values, positionals } = parseArgs({ allowPositionals: true, options: { date: { type: 'string' }, name: { type: 'string' } } });
const [verb, file] = positionals;

if (verb !== 'add' || file === undefined) {
  console.error(usage);
  process.exit(2);
}
if (!existsSync(file)) {
  console.error(`There is no file ${file}.\n${usage}`);
  process.exit(1);
}

const isGolden = basename(file) === 'story.txt' && resolve(dirname(dirname(file))) === __dirname;
const name = values.name ?? (isGolden ? basename(dirname(resolve(file))) : basename(file).replace(/\.[^.]*$/, ''));
const folder = join(__dirname, name);
const answer = join(folder, 'expected.json');
const published: string | null = values.date ?? (existsSync(answer) ? JSON.parse(readFileSync(answer, 'utf8')).published : null);
const text = readFileSync(file, 'utf8');
mkdirSync(folder, { recursive: true });
if (resolve(file) !== join(folder, 'story.txt')) writeFileSync(join(folder, 'story.txt'), text);
writeFileSync(answer, `${JSON.stringify({ published, ...viewOf(text, analyse({ text, published })) }, null, 2)}\n`);
console.log(`${join('test', 'golden', name)}: written; now read expected.json and correct what is wrong`);
