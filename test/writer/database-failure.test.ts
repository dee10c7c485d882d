import Database from 'better-sqlite3';
import { expect } from 'chai';
import { reasonOf, toDatabaseFailure } from '../../src/plugins/newsdesk/writer/database-failure';

const withCode = (code: string, message = 'insert into `articles` values (?) - it broke') =>
  Object.assign(new Error(message), { code });
const failureOf = (work: () => unknown): unknown => {
  try {
    work();
  } catch (error) {
    return error;
  }
  throw new Error('It did not fail.');
};

describe('failures of the database', () => {
  it('are told from failures of one statement', () => {
    const codes = [
      'SQLITE_BUSY_SNAPSHOT',
      'SQLITE_FULL',
      'ENOSPC',
      '53100',
      'SQLITE_READONLY',
      'SQLITE_IOERR_WRITE',
      'ECONNREFUSED',
      '57P01',
    ];
    expect(codes.map((code) => toDatabaseFailure(withCode(code))?.code)).to.deep.equal([
      'database-locked',
      'disk-full',
      'disk-full',
      'disk-full',
      'database-read-only',
      'database-unreadable',
      'database-away',
      'database-away',
    ]);
    expect(toDatabaseFailure(withCode('SQLITE_CONSTRAINT_UNIQUE'))).to.equal(null);
    expect(toDatabaseFailure(new Error('no code'))).to.equal(null);
    expect(toDatabaseFailure('no error')).to.equal(null);
  });

  it('say what to do, and keep the cause', () => {
    const cause = withCode('SQLITE_FULL');
    const failure = toDatabaseFailure(cause);
    expect(failure).to.include({ status: 507, cause });
    expect(failure?.message).to.match(/is full\. Free some space/);
    expect(toDatabaseFailure(failure)).to.equal(failure);
  });

  it('give the reason without the statement', () => {
    expect(reasonOf(withCode('SQLITE_CONSTRAINT'))).to.equal('it broke');
    expect(reasonOf(toDatabaseFailure(withCode('SQLITE_BUSY')))).to.equal('it broke');
    expect(reasonOf(new Error('a - b'))).to.equal('a - b');
  });

  it('are recognised as SQLite itself throws them', () => {
    const db = new Database(':memory:');
    db.exec('create table notes (text text unique)');
    db.pragma('max_page_count = 4');
    const full = failureOf(() => db.prepare('insert into notes values (?)').run('x'.repeat(100_000)));
    expect(toDatabaseFailure(full)?.code).to.equal('disk-full');
    db.prepare("insert into notes values ('a')").run();
    expect(toDatabaseFailure(failureOf(() => db.prepare("insert into notes values ('a')").run()))).to.equal(null);
    db.close();
  });
});
