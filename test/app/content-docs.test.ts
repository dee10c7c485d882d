import { execFile, spawnSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { expect } from 'chai';
import { type Desk, desk } from './boot';

const DOCUMENT = join(resolve(__dirname, '../..'), 'docs/api.md');
const REST = '…';

interface Example {
  line: number;
  command: string;
  answer: unknown;
}

/** Each block of bash that asks with curl, and the block of JSON that follows it. */
const examplesOf = (text: string): Example[] =>
  [...text.matchAll(/```bash\n(curl [^`]+)```\n\n```json\n([^`]+)```/g)].map(
    ({ index, 1: command = '', 2: json = '' }) => ({
      line: text.slice(0, index).split('\n').length,
      command,
      answer: JSON.parse(json),
    }),
  );

/** Whether an answer is what the document shows: part of the fields, and "…" for whatever was left out. */
const check = (shown: unknown, actual: unknown, path: string): void => {
  if (shown === REST) {
    expect(actual, path).not.to.equal(undefined);
  } else if (Array.isArray(shown)) {
    const isCut = shown.at(-1) === REST;
    const entries: unknown[] = isCut ? shown.slice(0, -1) : shown;
    expect(actual, path).to.be.an('array');
    const found = actual as unknown[];
    if (!isCut) expect(found, path).to.have.length(entries.length);
    entries.forEach((entry, index) => check(entry, found[index], `${path}[${index}]`));
  } else if (typeof shown === 'object' && shown !== null) {
    expect(actual, path).to.be.an('object');
    const fields = new Map(Object.entries(actual as object));
    for (const [key, value] of Object.entries(shown)) {
      expect([...fields.keys()], path).to.include(key);
      check(value, fields.get(key), `${path}.${key}`);
    }
  } else {
    expect(actual, path).to.equal(shown);
  }
};

describe('docs/api.md', () => {
  let given: Desk;
  let examples: Example[];
  before(async function () {
    // The document is written for a shell and curl; where there is none, others hold what it says.
    if (spawnSync('bash', ['-c', 'curl --version']).status !== 0) this.skip();
    given = await desk();
    examples = examplesOf(await readFile(DOCUMENT, 'utf8'));
  });

  it('gives an answer to every request', async () => {
    const requests = (await readFile(DOCUMENT, 'utf8')).match(/^curl /gm) ?? [];
    expect(examples).to.have.length(requests.length);
    expect(examples.length).to.be.above(6);
  });

  it('tells what really comes', async () => {
    for (const { line, command, answer } of examples) {
      const ours = command.replaceAll('http://127.0.0.1:1337', given.url);
      const { stdout } = await promisify(execFile)('bash', ['-c', ours]);
      check(answer, JSON.parse(stdout), `docs/api.md:${line}`);
    }
  });
});
