import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect } from 'chai';
import Database from 'better-sqlite3';
import { paragraphsToBlocks } from '../../src/plugins/newsdesk/core/blocks';
import { type Desk, desk } from './boot';
import { addCast, type Cast, herring, removeCast } from './cast';
import { logIn, type Refusal, type Requester } from './editors';
import { documentsOf, dumpTables, importText, importTexts, serviceOf } from './newsroom';

/** Holds the write lock of a database file until its standard input ends. */
const HOLD = `
  const db = new (require('better-sqlite3'))(process.argv[1]);
  db.exec('begin immediate');
  process.stdout.write('held');
  process.stdin.resume().on('end', () => { db.exec('rollback'); process.exit(0); });
`;

const failureOf = (work: Promise<unknown>): Promise<Error & { code?: string }> =>
  work.then(
    () => {
      throw new Error('It did not fail.');
    },
    (error: Error) => error,
  );

describe('when the database fails', () => {
  let given: Desk;
  let cast: Cast;
  let editor: Requester;
  before(async () => {
    given = await desk();
    cast = await addCast(given.strapi);
    editor = await logIn(given, 'strapi-super-admin');
  });
  after(() => removeCast(given.strapi, 'test'));

  const file = (): string => String(given.strapi.config.get('database.connection.connection.filename'));
  const pragma = (statement: string) => given.strapi.db.connection.raw(`pragma ${statement}`);
  const path = (documentId: string) => `/newsdesk/articles/${documentId}/decisions`;
  const reject = { key: 'person:marit solbakken', verb: 'reject' };
  const update = (documentId: string, data: object) =>
    editor.request<Refusal>('PUT', `/content-manager/collection-types/api::article.article/${documentId}`, data);

  describe('because another process keeps it locked', () => {
    let documentId: string;
    let release: () => Promise<void>;
    before(async () => {
      ({ documentId } = await importText(given.strapi, herring()));
      await pragma('busy_timeout = 100');
      const child = spawn(process.execPath, ['-e', HOLD, file()], { stdio: ['pipe', 'pipe', 'inherit'] });
      await once(child.stdout, 'data');
      release = async () => {
        child.stdin.end();
        await once(child, 'close');
      };
    });
    after(async () => {
      await release();
      await pragma('busy_timeout = 5000');
    });

    it('says so to the import, the panel and the Content Manager, and keeps nothing of it', async () => {
      const before = await dumpTables(given.strapi);
      const error = await failureOf(importTexts(given.strapi, [herring('a.txt'), herring('b.txt')]));
      expect(error).to.include({ code: 'database-locked' });
      expect(error.message).to.match(/Another process keeps the database locked\. Stop it/);
      for (const answer of [
        await editor.request<Refusal>('POST', path(documentId), reject),
        await update(documentId, { summary: 'Lost.' }),
      ]) {
        expect(answer.status).to.equal(503);
        expect(answer.body.error.message).to.match(/Another process keeps the database locked\. Stop it/);
      }
      expect(await dumpTables(given.strapi)).to.deep.equal(before);
    });

    it('goes on as if nothing had been once it is free', async () => {
      await release();
      release = () => Promise.resolve();
      expect((await importText(given.strapi, herring('a.txt'))).outcome).to.equal('created');
      expect((await editor.request('POST', path(documentId), reject)).status).to.equal(200);
      expect((await update(documentId, { summary: 'Kept.' })).status).to.equal(200);
    });
  });

  describe('because the disk is full', () => {
    let documentId: string;
    before(async () => {
      ({ documentId } = await importText(given.strapi, herring('full.txt')));
    });
    after(() => pragma('max_page_count = 1073741823'));

    it('says so, keeps whole batches and nothing of the one that failed', async () => {
      const [{ page_count: pages }] = await pragma('page_count');
      await pragma(`max_page_count = ${pages + 40}`);
      const texts = Array.from({ length: 400 }, (_, index) => herring(`many-${index}.txt`));
      const error = await failureOf(importTexts(given.strapi, texts));
      expect(error).to.include({ code: 'disk-full' });
      expect(error.message).to.match(/disk .* is full\. Free some space/);
      const db = given.strapi.db.connection;
      const stored = await db('articles').where('external_id', 'like', 'many-%').whereNull('published_at');
      expect(stored.length % 40, 'whole batches').to.equal(0);
      expect(stored.length).to.be.below(400);
      const items = await db('newsdesk_import_items').where('origin', 'like', 'many-%');
      expect(items).to.have.length(stored.length);
      await pragma(`max_page_count = ${(await pragma('page_count'))[0].page_count}`);
      const body = paragraphsToBlocks(['The herring swam on and on. '.repeat(15_000)]);
      const answer = await update(documentId, { body });
      expect(answer.status).to.equal(507);
      expect(answer.body.error.message).to.match(/is full\. Free some space/);
      await pragma('max_page_count = 1073741823');
      const again = await importTexts(given.strapi, texts);
      const outcomes = again.map(({ outcome }) => outcome);
      expect(outcomes.filter((outcome) => outcome === 'unchanged')).to.have.length(stored.length);
      expect(outcomes.filter((outcome) => outcome === 'created')).to.have.length(400 - stored.length);
      expect(await serviceOf(given.strapi).searchRecords('person', 'Solbakken', 3)).to.have.length(1);
    });
  });

  describe('and is whole again', () => {
    it('is in order, and linked as before', async () => {
      const copy = new Database(file(), { readonly: true });
      expect(copy.pragma('integrity_check', { simple: true })).to.equal('ok');
      expect(copy.pragma('journal_mode', { simple: true })).to.equal('wal');
      copy.close();
      const articles = documentsOf(given.strapi, 'api::article.article');
      expect(await articles.findMany({ filters: { people: { documentId: cast.steinsdottir } } })).not.to.deep.equal([]);
    });
  });
});
