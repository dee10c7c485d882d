import { mkdirSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import { hashInputs, isStale, writeStamp, type Trace } from '../../../scripts/build/stamps.mjs';
import { useFolder } from '../folder';

describe('the stamps of the build', () => {
  const folder = useFolder();
  let trace: Trace;
  let stamp: string;

  const write = (path: string, content: string) => writeFileSync(join(folder.path, path), content);
  const build = () => writeStamp(stamp, trace, hashInputs(trace));

  beforeEach(() => {
    for (const path of ['source/inner', 'source/node_modules/other', 'out'])
      mkdirSync(join(folder.path, path), { recursive: true });
    stamp = join(folder.path, 'stamps/stage.json');
    trace = { root: folder.path, inputs: ['source', 'lock.json', 'missing'], outputs: ['out'], facts: ['A=1'] };
    write('lock.json', '{}');
    write('source/a.ts', 'a');
    write('source/inner/b.ts', 'b');
    write('out/a.js', 'a');
  });

  it('is stale before the first build', () => {
    expect(isStale(stamp, trace)).to.equal(true);
  });

  it('is up to date after it, and stays so when a source is written again with the same content', () => {
    build();
    expect(isStale(stamp, trace)).to.equal(false);
    write('source/a.ts', 'a');
    utimesSync(join(folder.path, 'source/a.ts'), 1, 1);
    expect(isStale(stamp, trace)).to.equal(false);
  });

  const changes: Record<string, () => void> = {
    'a source is changed': () => write('source/inner/b.ts', 'B'),
    'a source is added': () => write('source/inner/c.ts', ''),
    'a source is removed': () => rmSync(join(folder.path, 'source/inner/b.ts')),
    'a source is renamed': () => renameSync(join(folder.path, 'source/a.ts'), join(folder.path, 'source/z.ts')),
    'the end of one source moves to the next': () => {
      write('source/a.ts', '');
      write('source/inner/b.ts', 'ab');
    },
    'the lock file is changed': () => write('lock.json', '{ }'),
    'a fact is another': () => (trace.facts = ['A=2']),
    'the output is removed': () => rmSync(join(folder.path, 'out'), { recursive: true }),
    'the output is empty': () => rmSync(join(folder.path, 'out/a.js')),
    'an output was written by another tool': () => write('out/a.js', 'other'),
    'an output was added by another tool': () => write('out/b.js', ''),
  };

  for (const [what, change] of Object.entries(changes)) {
    it(`is stale when ${what}`, () => {
      build();
      change();
      expect(isStale(stamp, trace)).to.equal(true);
    });
  }

  it('leaves out what is none of its inputs and outputs', () => {
    trace.isInput = (path) => path !== 'source/notes.md';
    trace.isOutput = (path) => path !== 'out/cache';
    build();
    write('source/notes.md', 'new');
    write('source/node_modules/other/index.js', 'new');
    write('out/cache', 'new');
    expect(isStale(stamp, trace)).to.equal(false);
  });

  it('is stale when a source was changed while it was built', () => {
    const inputs = hashInputs(trace);
    write('source/a.ts', 'changed meanwhile');
    writeStamp(stamp, trace, inputs);
    expect(isStale(stamp, trace)).to.equal(true);
  });
});
