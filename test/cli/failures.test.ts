import { expect } from 'chai';
import { wordsOf } from '../../src/plugins/newsdesk/cli/failures';

const failure = (code: string, message: string): Error => Object.assign(new Error(message), { code });

describe('wordsOf', () => {
  it('says what to do about a database or a disk, also where the cause is wrapped', () => {
    expect(wordsOf(failure('SQLITE_BUSY_SNAPSHOT', 'database is locked'))).to.match(
      /locked.*Stop.*\n\(database is locked\)/,
    );
    const wrapped = new Error('insert failed', { cause: failure('SQLITE_FULL', 'disk is full') });
    expect(wordsOf(wrapped)).to.match(/disk is full\. Free some room/);
    expect(wordsOf(failure('ENOSPC', 'no space left'))).to.match(/disk is full/);
  });

  it('leaves other messages as they are', () => {
    expect(wordsOf(new Error('Run: npm run build'))).to.equal('Run: npm run build');
    expect(wordsOf('text')).to.equal('text');
  });
});
