import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import { showCounts } from '../../../scripts/test/run.mjs';
import { useFolder } from '../folder';
import { runNode } from '../run-script';

describe('the last line of a test run', () => {
  const folder = useFolder();
  const runTests = async (code: string) => {
    const file = join(folder.path, 'some.test.ts');
    writeFileSync(file, code);
    const { code: exitCode, stdout } = await runNode(['scripts/test.mjs', '--no-build', file]);
    return { exitCode, lastLine: stdout.trimEnd().split('\n').at(-1) };
  };

  it('names what was skipped where something was', () => {
    expect(showCounts({ passed: 3, failed: 0, skipped: 0 })).to.equal('3 passed, 0 failed');
    expect(showCounts({ passed: 3, failed: 1, skipped: 2 })).to.equal('3 passed, 1 failed, 2 skipped');
  });

  it('counts what passed', async () => {
    expect(await runTests(`it('one', () => {}); it('two', () => {}); it('later');`)).to.deep.equal({
      exitCode: 0,
      lastLine: '2 passed, 0 failed, 1 skipped',
    });
  });

  it('counts what failed, a hook too, and the exit code is 1', async () => {
    const failing = `it('one', () => {}); it('two', () => { throw new Error('no'); }); after(() => { throw new Error('no'); });`;
    expect(await runTests(failing)).to.deep.equal({ exitCode: 1, lastLine: '1 passed, 2 failed' });
  });

  it('is a failure where the run broke off', async () => {
    expect(await runTests(`process.exit(0);`)).to.deep.equal({ exitCode: 1, lastLine: '0 passed, 1 failed' });
    expect(await runTests(`throw new Error('no');`)).to.deep.equal({ exitCode: 1, lastLine: '0 passed, 1 failed' });
  });
});
