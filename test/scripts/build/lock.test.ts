import { existsSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect } from 'chai';
import { withLock } from '../../../scripts/build/lock.mjs';
import { useFolder } from '../folder';

describe('the lock of the build', () => {
  const folder = useFolder();

  it('lets one in after the other, says that one waits, and is gone at the end', async () => {
    const file = join(folder.path, 'cache/build.lock');
    const events: string[] = [];
    const work = (name: string) => async () => {
      events.push(`${name} begins`);
      await sleep(700);
      events.push(`${name} ends`);
    };
    const first = withLock(file, work('first'), () => undefined);
    const second = withLock(file, work('second'), () => events.push('second waits'));
    await Promise.all([first, second]);
    expect(events).to.deep.equal(['first begins', 'second waits', 'first ends', 'second begins', 'second ends']);
    expect(existsSync(file)).to.equal(false);
  });

  it('is gone after work that failed', async () => {
    const file = join(folder.path, 'build.lock');
    const failing = withLock(
      file,
      () => Promise.reject(new Error('no')),
      () => undefined,
    );
    expect(await failing.catch((error: unknown) => error))
      .to.be.an('error')
      .with.property('message', 'no');
    expect(existsSync(file)).to.equal(false);
  });

  it('takes over what is older than any build, though its number is in use', async () => {
    const file = join(folder.path, 'build.lock');
    writeFileSync(file, String(process.pid));
    utimesSync(file, 1, 1);
    expect(
      await withLock(
        file,
        async () => 'done',
        () => undefined,
      ),
    ).to.equal('done');
  });

  it('takes over what a dead process left', async () => {
    const file = join(folder.path, 'build.lock');
    writeFileSync(file, '999999999');
    expect(
      await withLock(
        file,
        async () => 'done',
        () => undefined,
      ),
    ).to.equal('done');
  });
});
