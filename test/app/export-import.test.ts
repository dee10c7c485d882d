import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import Database from 'better-sqlite3';
import { expect } from 'chai';
import type { RuleAnswer } from '../../src/plugins/newsdesk/contracts/corrections';
import { type Desk, desk } from './boot';
import { addCast, type Cast, herring, removeCast } from './cast';
import { logIn } from './editors';
import { deskEnvironment, findFreePort } from './environment';
import { importText } from './newsroom';

const root = resolve(__dirname, '../..');
const run = promisify(execFile);

/** Runs a command of Strapi on a database of its own. */
const strapiCommand = async (databaseFile: string, ...words: string[]): Promise<void> => {
  const environment = deskEnvironment({ databaseFile, port: await findFreePort(), hasSeed: false });
  await run(process.execPath, [join(root, 'node_modules/@strapi/strapi/bin/strapi.js'), ...words], {
    cwd: root,
    env: { ...process.env, ...environment },
  });
};

describe("decisions through Strapi's export and import", () => {
  let given: Desk;
  let cast: Cast;
  let folder: string;
  before(async () => {
    given = await desk();
    cast = await addCast(given.strapi);
    folder = await mkdtemp(join(tmpdir(), 'newsdesk-export-'));
  });
  after(async () => {
    await removeCast(given.strapi, 'test');
    await rm(folder, { recursive: true, force: true });
  });

  it('bind the same stories, names and records in the desk that they were brought to', async function () {
    // Two commands of Strapi, each of which boots one.
    this.timeout(300_000);
    const { documentId } = await importText(given.strapi, herring());
    const editor = await logIn(given, 'strapi-super-admin');
    const path = `/newsdesk/articles/${documentId}`;
    const rejected = { key: 'person:marit solbakken', verb: 'reject' };
    expect((await editor.request('POST', `${path}/decisions`, rejected)).status).to.equal(200);
    const corrected = { verb: 'hideQuote', quote: 'a fair burden' };
    expect((await editor.request('POST', `${path}/corrections`, corrected)).status).to.equal(200);
    const rule = { kind: 'person', name: 'Nobody Yet', record: cast.solbakken };
    const made = await editor.request<RuleAnswer>('POST', '/newsdesk/rules', rule);

    const [copy, fresh, file] = ['copy.db', 'fresh.db', 'desk'].map((name) => join(folder, name));
    if (copy === undefined || fresh === undefined || file === undefined) throw new Error('no paths');
    await given.strapi.db.connection.raw('VACUUM INTO ?', [copy]);
    await editor.request('POST', `/newsdesk/rules/${made.body.rule?.documentId}/take-back`, {});
    await strapiCommand(copy, 'export', '--no-encrypt', '--no-compress', '--exclude', 'files', '--file', file);
    await strapiCommand(fresh, 'import', '--force', '--exclude', 'files', '--file', `${file}.tar`);

    const read = (name: string, sql: string): unknown[] => {
      const database = new Database(name, { readonly: true });
      try {
        return database.prepare(sql).all();
      } finally {
        database.close();
      }
    };
    const DECISIONS = 'select document_id, verb, article, kind, name_form, record, detail, via from newsdesk_decisions';
    expect(read(copy, DECISIONS)).to.have.length.above(2);
    // What a decision binds: stories and records by documentId, the state of each name in them.
    for (const sql of [
      DECISIONS,
      'select distinct document_id, headline from articles',
      'select document_id, name, visibility from people',
      'select document_id, article, name_form, state, record, decision from newsdesk_appearances',
    ]) {
      const ordered = `${sql} order by document_id`;
      expect(read(fresh, ordered), sql).to.deep.equal(read(copy, ordered));
    }
  });
});
