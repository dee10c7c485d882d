import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { expect } from 'chai';

const root = resolve(__dirname, '../..');
const plugin = join(root, 'src/plugins/newsdesk');
const run = promisify(execFile);

const STORY = 'Bridge closed\\nMayor Lena Fischer said on Monday that the old bridge was closed for the whole week.';

const SCRIPT = `
const { people, quotes, warnings } = analyse({ text: '${STORY}', published: '2021-03-17' });
console.log(JSON.stringify([people.map(({ name, offices }) => [name, offices[0]?.title]), quotes, warnings]));
`;

const TYPED = `
import { type Analysis, type KnownNames, type StoryText, analyse, cutRemoved, foldName } from 'strapi-plugin-newsdesk/core';

const story: StoryText = { text: '${STORY}', published: null };
const names: KnownNames = { hasPerson: (name) => foldName(name) === 'lena fischer', hasOrganization: () => false };
const analysis: Analysis = analyse(story, names);
export const title: string | undefined = analysis.people[0]?.offices[0]?.title;
export const places: Array<{ start: number; end: number }> = analysis.people.flatMap(({ mentions }) => mentions);
export const text: string = cutRemoved(story.text, analysis).text;
// @ts-expect-error a story needs its text
analyse({ published: null });
`;

describe('strapi-plugin-newsdesk/core in a script of its own', function () {
  this.timeout(60_000);
  let folder = '';

  before(async function () {
    if (!existsSync(join(plugin, 'dist/core/index.mjs'))) this.skip();
    folder = await mkdtemp(join(tmpdir(), 'newsdesk-core-'));
    await mkdir(join(folder, 'node_modules'));
    await symlink(plugin, join(folder, 'node_modules/strapi-plugin-newsdesk'), 'junction');
    await writeFile(join(folder, 'story.mjs'), `import { analyse } from 'strapi-plugin-newsdesk/core';${SCRIPT}`);
    await writeFile(join(folder, 'story.cjs'), `const { analyse } = require('strapi-plugin-newsdesk/core');${SCRIPT}`);
    await writeFile(join(folder, 'story.mts'), TYPED);
    await writeFile(join(folder, 'story.cts'), TYPED);
  });

  after(async () => {
    if (folder !== '') await rm(folder, { recursive: true, force: true });
  });

  for (const name of ['story.mjs', 'story.cjs']) {
    it(`${name} reads a story without Strapi`, async () => {
      const { stdout } = await run(process.execPath, [name], { cwd: folder });
      expect(JSON.parse(stdout)).to.deep.equal([[['Lena Fischer', 'Mayor']], [], []]);
    });
  }

  it('is typed, as a module and as CommonJS', async () => {
    const options = ['--strict', '--noEmit', '--module', 'nodenext', '--target', 'es2022'];
    const tsc = join(root, 'node_modules/typescript/bin/tsc');
    const files = ['story.mts', 'story.cts'];
    const found = await run(process.execPath, [tsc, ...options, ...files], { cwd: folder }).catch(
      (error: unknown) => error as { stdout: string },
    );
    expect(found.stdout).to.equal('');
  });

  it('says what each of its functions gives', () => {
    const index = readFileSync(join(plugin, 'core/index.ts'), 'utf8');
    const sources = [...index.matchAll(/export (?!type)\{([^}]*)\} from '(\.[^']+)'/g)];
    expect(sources.length).to.be.above(3);
    for (const [, names = '', path = ''] of sources) {
      const source = readFileSync(join(plugin, 'core', `${path}.ts`), 'utf8');
      for (const name of names.split(',').map((one) => one.replace('type ', '').trim())) {
        expect(source, name).to.match(
          new RegExp(`\\*/\\nexport (?:async )?(?:function|const|interface|type|class) ${name}\\b`),
        );
      }
    }
  });
});
