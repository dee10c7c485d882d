import { expect } from 'chai';
import { explainStartError } from '../../../scripts/start/explain.mjs';

const withCode = (code: string, message = 'what the driver says') => Object.assign(new Error(message), { code });

describe('why a start failed', () => {
  const cases: [code: string, expected: RegExp][] = [
    ['SQLITE_BUSY', /^The database data\.db is locked: another process is writing to it\.\nStop that one/],
    ['SQLITE_BUSY_RECOVERY', /is locked/],
    ['SQLITE_FULL', /^There is no room on the disk for the database data\.db/],
    ['ENOSPC', /^There is no room on the disk/],
    ['SQLITE_CANTOPEN', /cannot be opened/],
    ['SQLITE_READONLY_DIRECTORY', /may not be written to/],
    ['SQLITE_NOTADB', /^data\.db is no SQLite database/],
    ['ECONNREFUSED', /does not answer/],
    ['28P01', /refuses the password/],
  ];
  for (const [code, expected] of cases) {
    it(`is said in words for ${code}`, () => {
      const explained = explainStartError(withCode(code), 'data.db');
      expect(explained.message)
        .to.match(expected)
        .and.to.match(/\(what the driver says\)$/);
    });
  }

  it('is found on a cause', () => {
    const error = new Error('Strapi could not start', { cause: new Error('knex', { cause: withCode('SQLITE_BUSY') }) });
    expect(explainStartError(error, 'data.db').message).to.include('is locked');
  });

  it('is freed of what Strapi wraps round it', () => {
    const error = new Error(
      'Could not load js config file /srv/a b/dist/config/database.js: EEXIST: file already exists',
    );
    expect(explainStartError(error, '').message).to.equal('config/database: EEXIST: file already exists');
  });

  it('is left as it is where it is not known', () => {
    const error = new Error('The environment is not right (.env or the shell):\n  PORT ("x"): write a port number');
    expect(explainStartError(error, 'data.db')).to.equal(error);
    expect(explainStartError('thrown', 'data.db').message).to.equal('thrown');
  });
});
