import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { expect } from 'chai';
import { markBlocks, type MarkedStory } from '../../src/plugins/newsdesk/contracts/mark-blocks';
import { paragraphsToBlocks } from '../../src/plugins/newsdesk/core/blocks';

const root = resolve(__dirname, '../..');
const plugin = join(root, 'src/plugins/newsdesk');
const run = promisify(execFile);

const person = { documentId: 'p', slug: 'una', name: 'Una Berg', givenName: null, familyName: null, wikidataId: null };
const quote = { words: 'we, Una, go', start: 0, end: 0, kind: 'partial' as const, speaker: null };
const named = { office: null, officeOnDay: null, quotes: 0, relations: [], person: { ...person, image: null } };

const STORY: MarkedStory = {
  headline: 'Berg goes',
  body: [...paragraphsToBlocks(['Una said "we, Una, go".']), { type: 'list', children: [] }],
  officials: [
    {
      ...named,
      name: 'Una Berg',
      mentions: [
        { start: 0, end: 4, block: null, offset: 0, length: 4 },
        { start: 10, end: 13, block: 0, offset: 0, length: 3 },
        { start: 24, end: 27, block: 0, offset: 14, length: 3 },
      ],
    },
  ],
  people: [],
  organizations: [],
  quotes: [{ ...quote, places: [{ block: 0, offset: 10, length: 11 }] }],
};

const SCRIPT = `console.log(JSON.stringify(markBlocks(${JSON.stringify(STORY)}).map(({ index, pieces }) => [index, pieces.length])));`;

const TYPED = `
import { type ArticlePage, type Block, type ChangeAnswer, type SearchAnswer, type StoryAnswer, markBlocks } from 'strapi-plugin-newsdesk/client';

export const show = (page: ArticlePage): Block[] => markBlocks(page);
export const roles = (story: StoryAnswer): string[] => story.roles;
export const first = (answer: SearchAnswer): string | undefined => answer.stories[0]?.snippets[0]?.text;
export const merged = (change: ChangeAnswer): string | null => (change.type === 'recordMerged' ? change.into : null);
// @ts-expect-error a page has more than a headline
markBlocks({ headline: 'x' });
`;

describe('strapi-plugin-newsdesk/client', () => {
  it('cuts headline and blocks where marks begin and end, and loses no character', () => {
    const [headline, paragraph, list] = markBlocks(STORY);
    expect(headline).to.deep.include({ index: null, type: 'headline' });
    expect(headline?.pieces.map(({ text, marks }) => [text, marks.map(({ kind }) => kind)])).to.deep.equal([
      ['Berg', ['official']],
      [' goes', []],
    ]);
    expect(paragraph?.pieces.map(({ text, marks }) => [text, marks.map(({ kind }) => kind)])).to.deep.equal([
      ['Una', ['official']],
      [' said "', []],
      ['we, ', ['quote']],
      ['Una', ['quote', 'official']],
      [', go', ['quote']],
      ['".', []],
    ]);
    expect(list?.pieces).to.deep.equal([]);
  });

  it('takes a story without a body', () => {
    expect(markBlocks({ ...STORY, body: null })).to.have.length(1);
  });

  describe('in a script of its own', function () {
    this.timeout(60_000);
    let folder = '';
    before(async function () {
      if (!existsSync(join(plugin, 'dist/client/index.mjs'))) this.skip();
      folder = await mkdtemp(join(tmpdir(), 'newsdesk-client-'));
      await mkdir(join(folder, 'node_modules'));
      await symlink(plugin, join(folder, 'node_modules/strapi-plugin-newsdesk'), 'junction');
      await writeFile(join(folder, 'page.mjs'), `import { markBlocks } from 'strapi-plugin-newsdesk/client';${SCRIPT}`);
      await writeFile(
        join(folder, 'page.cjs'),
        `const { markBlocks } = require('strapi-plugin-newsdesk/client');${SCRIPT}`,
      );
      await writeFile(join(folder, 'page.mts'), TYPED);
    });
    after(async () => {
      if (folder !== '') await rm(folder, { recursive: true, force: true });
    });

    for (const name of ['page.mjs', 'page.cjs']) {
      it(`${name} puts marks into blocks`, async () => {
        const { stdout } = await run(process.execPath, [name], { cwd: folder });
        expect(JSON.parse(stdout)).to.deep.equal([
          [null, 2],
          [0, 6],
          [1, 0],
        ]);
      });
    }

    it('is typed', async () => {
      const options = ['--strict', '--noEmit', '--module', 'nodenext', '--target', 'es2022', '--skipLibCheck'];
      const tsc = join(root, 'node_modules/typescript/bin/tsc');
      const found = await run(process.execPath, [tsc, ...options, 'page.mts'], { cwd: folder }).catch(
        (error: unknown) => error as { stdout: string },
      );
      expect(found.stdout).to.equal('');
    });
  });
});
