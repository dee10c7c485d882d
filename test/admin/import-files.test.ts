import { expect } from 'chai';
import type { Page } from 'playwright-core';
import { LIMITS } from '../../src/plugins/newsdesk/contracts/limits';
import { desk, type Desk } from '../app/boot';
import { logIn as logInOver } from '../app/editors';
import { clearDesk, documentsOf } from '../app/newsroom';
import { openBrowser } from '../browser/launch';
import { buildPanel, createEditor, logIn, openPage } from './editor-page';

const SOURCE = 'panel files';
const BODY = 'VALLETTA (Testwire) – The harbour opened on Wednesday, and the first ships sailed in before noon.';
const LONG = `${BODY} Nobody had expected so many of them at once, said those who stood at the quay and counted them.`;

const file = (name: string, content: string | Buffer) => ({
  name,
  mimeType: 'text/plain',
  buffer: Buffer.from(content),
});
const FILES = [
  file('harbour.txt', `Harbour opens\n\n${BODY}`),
  file('quay.txt', `${LONG}\n\n${BODY}`),
  file('photo.txt', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 0x10, 0x4a, 0x46, 0x49, 0x46, 0, 1, 2, 0, 0, 1])),
  file('large.txt', Buffer.alloc(LIMITS.fileBytes + 1, 'a')),
];

describe('files on the import page', function () {
  this.timeout(120_000);
  this.bail(true); // each step begins where the one before has ended
  let given: Desk;
  let page: Page;
  const closings: (() => Promise<unknown>)[] = [];

  before(async function () {
    this.timeout(600_000); // the browser is fetched and the panel built, where they are not there yet
    const browser = await openBrowser(this);
    await buildPanel();
    given = await desk();
    closings.push(() => clearDesk(given.strapi, { sources: [SOURCE] }));
    const opened = await openPage(browser, given.url);
    ({ page } = opened);
    closings.push(() => page.context().close());
    await logIn(page, await createEditor(await logInOver(given, 'strapi-super-admin'), 'Editor'));
    await page.goto('/admin/plugins/newsdesk/import');
  });
  after(async () => {
    for (const close of closings.reverse()) await close();
  });

  const item = (name: string) =>
    page.getByRole('list', { name: 'Stories of this import' }).getByRole('button', { name });
  const openPreview = async (name: string) => {
    await item(name).click();
    return page.getByRole('region', { name: 'Preview' });
  };

  it('are taken by the button and by dropping them, and can be taken away', async () => {
    await page.getByLabel('Choose files').setInputFiles(FILES.slice(0, 3));
    const dropped = await page.evaluateHandle((bytes) => {
      const data = new DataTransfer();
      data.items.add(new File(['a'.repeat(bytes)], 'large.txt', { type: 'text/plain' }));
      data.items.add(new File(['x'], 'mistake.txt', { type: 'text/plain' }));
      return data;
    }, LIMITS.fileBytes + 1);
    await page.getByText('Drop text files here').dispatchEvent('drop', { dataTransfer: dropped });
    await page.getByRole('button', { name: 'Take mistake.txt away' }).click();
    const list = page.getByRole('list', { name: 'Files to look at' });
    const listed = await list.getByRole('listitem').allTextContents();
    expect(listed).to.deep.equal(FILES.map(({ name }) => `${name}Take ${name} away`));
  });

  it('are sent with the day that the date field shows, whatever the time zone', async () => {
    await page.getByLabel('Source').fill(SOURCE);
    await page.getByRole('combobox', { name: 'Story date' }).fill('03/17/2021');
    await page.keyboard.press('Tab');
    await page.getByRole('button', { name: 'Look at it' }).click();
    await page.getByText('4 stories looked at · nothing is saved yet').waitFor();
    const preview = await openPreview('Harbour opens');
    await preview.getByText(/· Mar 17, 2021 ·/).waitFor();
  });

  it('show an outcome each, and what is wrong with which', async () => {
    expect(await item('Harbour opens').textContent()).to.match(/new$|new.*harbour\.txt/);
    expect(await item('quay.txt').textContent()).to.match(/problem.*No headline: the first line is a sentence/);
    expect(await item('photo.txt').textContent()).to.match(/problem.*Not plain text: the bytes of a JPEG file/);
    expect(await item('large.txt').textContent()).to.match(/problem.*Too large: 10 MB, at most 10 MB\. Left out\./);
    expect(await page.getByRole('button', { name: 'Import 1 new' }).isEnabled()).to.equal(true);
  });

  it('get a headline where they have none', async () => {
    const preview = await openPreview('quay.txt');
    await preview.getByLabel('Headline for this text').fill('Crowd at the quay');
    await preview.getByRole('button', { name: 'Look again' }).click();
    await item('Crowd at the quay').waitFor();
    await page.getByRole('button', { name: 'Import 2 new' }).waitFor();
  });

  it('stay when the server cannot be reached, and go on from there', async () => {
    await page.route('**/newsdesk/import', (route) => route.abort());
    await page.getByRole('button', { name: 'Import 2 new' }).click();
    await page.getByRole('alert').getByText('The server cannot be reached.').waitFor();
    await page.unroute('**/newsdesk/import');
    await page.getByRole('button', { name: 'Try 2 stories again' }).click();
    await page.getByText('2 imported, 2 problems').waitFor();
  });

  it('are stored once, as drafts of one run', async () => {
    const articles = documentsOf(given.strapi, 'api::article.article');
    const query = { filters: { source: SOURCE }, sort: 'headline', fields: ['headline', 'firstPublished'], limit: 9 };
    const stored = await articles.findMany({ ...query, status: 'draft' });
    expect(stored.map(({ headline }) => headline)).to.deep.equal(['Crowd at the quay', 'Harbour opens']);
    expect(stored.map(({ firstPublished }) => String(firstPublished).slice(0, 10))).to.deep.equal([
      '2021-03-17',
      '2021-03-17',
    ]);
    expect(await articles.findMany({ ...query, status: 'published' })).to.deep.equal([]);
    const runs = await given.strapi.db.connection('newsdesk_import_runs').where({ source: SOURCE });
    expect(runs.length).to.equal(1);
  });

  it('are unchanged the second time', async () => {
    await page.getByRole('button', { name: 'Import more' }).click();
    await page.getByLabel('Choose files').setInputFiles(FILES.slice(0, 1));
    await page.getByRole('button', { name: 'Look at it' }).click();
    await page.getByText('1 story looked at').waitFor();
    expect(await item('Harbour opens').textContent()).to.include('unchanged');
    expect(await page.getByRole('button', { name: 'Nothing to import' }).isDisabled()).to.equal(true);
  });
});
