import { setTimeout as sleep } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import { expect } from 'chai';
import type { RegistryImportAnswer, RegistryImportView } from '../../src/plugins/newsdesk/contracts/registry-import';
import { type Desk, desk } from './boot';
import { type Answer, logIn, type Refusal, type Requester } from './editors';
import { dumpTables } from './newsroom';
import { clearRegistry, holders, personBy } from './registry-files';

const IDS = 'Q95100';
const ROOT = '/newsdesk/registry/imports';
const ROWS = ['Q951001,Ina Kvist,Mayor,ZZ,,2010,2014,office', 'Q951002,Jon Lund,Mayor,ZZ,,2014,2013,office'];

describe('an import of a registry in the panel', () => {
  let given: Desk;
  let editor: Requester;
  before(async () => {
    given = await desk();
    editor = await logIn(given, 'strapi-editor');
  });
  afterEach(() => clearRegistry(given.strapi, IDS));

  const formOf = (content: string | Uint8Array, name = 'holders.csv', options: object | null = {}): FormData => {
    const form = new FormData();
    if (options !== null)
      form.append('options', JSON.stringify({ source: 'test-panel', visibility: 'public', ...options }));
    form.append('files', new Blob([content as BlobPart]), name);
    return form;
  };
  const begin = <Body = RegistryImportView>(form: FormData, by = editor): Promise<Answer<Body>> =>
    by.request('POST', ROOT, form);
  const untilDone = async (by = editor): Promise<RegistryImportView> => {
    for (let tries = 0; tries < 500; tries++) {
      const { body } = await by.request<RegistryImportAnswer>('GET', `${ROOT}/current`);
      if (body.current !== null && !['looking', 'importing', 'linking'].includes(body.current.phase))
        return body.current;
      await sleep(20);
    }
    throw new Error('It goes on and on.');
  };

  it('shows what would change and saves nothing, then imports it, and tells of each row that was left out', async () => {
    const before = await dumpTables(given.strapi);
    const begun = await begin(formOf(gzipSync(holders(...ROWS)), 'holders.csv.gz', { visibility: 'internal' }));
    expect(begun.status).to.equal(200);
    expect(begun.body).to.deep.include({ phase: 'looking', files: ['holders.csv.gz'], summary: null });
    const looked = await untilDone();
    expect(looked).to.deep.include({ phase: 'looked', percent: 100, problem: null });
    expect(looked.summary?.counts).to.deep.include({ rows: 2, failed: 1, people: { created: 1, updated: 0 } });
    expect(looked.items.map(({ outcome, origin }) => [outcome, origin])).to.deep.equal([
      ['failed', 'holders.csv.gz:3'],
    ]);
    expect(await dumpTables(given.strapi)).to.deep.equal(before);
    const started = await editor.request<RegistryImportView>('POST', `${ROOT}/${looked.id}/start`, {});
    expect(started.body).to.deep.include({ phase: 'importing', summary: null });
    const imported = await untilDone();
    expect(imported).to.deep.include({ phase: 'imported', items: looked.items });
    expect(imported.summary?.counts).to.deep.equal(looked.summary?.counts);
    expect(await personBy(given.strapi, 'Q951001')).to.include({ name: 'Ina Kvist', visibility: 'internal' });
    const [run] = await given.strapi.db.connection('newsdesk_import_runs').where('document_id', imported.summary?.run);
    expect(run).to.include({ kind: 'registry', started_by: 'Eva Tester', state: 'done' });
    const again = await editor.request<Refusal>('POST', `${ROOT}/${looked.id}/start`, {});
    expect(again.status).to.equal(400);
  });

  it('says why a file is none, and forgets it when it is told to', async () => {
    await begin(formOf('a,b\n1,2\n', 'other.csv'));
    const failed = await untilDone();
    expect(failed.phase).to.equal('failed');
    expect(failed.problem).to.match(/other\.csv is no registry that can be read/);
    const stopped = await editor.request<RegistryImportAnswer>('POST', `${ROOT}/${failed.id}/stop`, {});
    expect(stopped.body).to.deep.equal({ current: null });
    const gone = await editor.request<Refusal>('POST', `${ROOT}/${failed.id}/start`, {});
    expect([gone.status, gone.body.error.message]).to.deep.include(404);
  });

  it('is each user’s own, and for who may import', async () => {
    const other = await logIn(given, 'strapi-author');
    const { body } = await begin(formOf(holders(...ROWS)));
    await untilDone();
    expect((await other.request<RegistryImportAnswer>('GET', `${ROOT}/current`)).body).to.deep.equal({ current: null });
    expect((await other.request('POST', `${ROOT}/${body.id}/start`, {})).status).to.equal(404);
    const reader = await logIn(given, { permissions: [{ action: 'plugin::newsdesk.read' }] });
    expect((await begin(formOf(holders(...ROWS)), reader)).status).to.equal(403);
    expect((await reader.request('GET', `${ROOT}/current`)).status).to.equal(403);
    await editor.request('POST', `${ROOT}/${body.id}/stop`, {});
  });

  it('refuses a form without files or with wrong options', async () => {
    const refused = async (form: FormData): Promise<string> => {
      const { status, body } = await begin<Refusal>(form);
      expect(status).to.equal(400);
      return body.error.message;
    };
    expect(await refused(formOf('', 'a.csv', null))).to.match(/field "options"/);
    expect(await refused(formOf('', 'a.csv', { visibility: 'secret' }))).to.match(/visibility/);
    const empty = new FormData();
    empty.append('options', JSON.stringify({ source: 'x', visibility: 'public' }));
    expect(await refused(empty)).to.match(/Choose at least one file/);
  });
});
