import { gzipSync } from 'node:zlib';
import { expect } from 'chai';
import type { Page } from 'playwright-core';
import { desk, type Desk } from '../app/boot';
import { logIn as logInOver } from '../app/editors';
import { documentsOf } from '../app/newsroom';
import { clearRegistry, holders, importFiles, personBy } from '../app/registry-files';
import { openBrowser } from '../browser/launch';
import { buildPanel, createEditor, logIn, openPage } from './editor-page';

const IDS = 'Q95200';
const ROWS = [
  'Q952001,Ada Brun,Minister of Ports,ZZ,,2010,2014,office',
  'Q952002,Bo Carlin,Minister of Ports,ZZ,,2014,,office',
  'Q952003,Cleo Dahl,Minister of Ports,ZZ,,March 2018,,office',
];

describe('a registry on the import page', function () {
  this.timeout(120_000);
  this.bail(true); // each step begins where the one before has ended
  let given: Desk;
  let page: Page;
  let broken: string[];
  const closings: (() => Promise<unknown>)[] = [];

  before(async function () {
    this.timeout(600_000); // the browser is fetched and the panel built, where they are not there yet
    const browser = await openBrowser(this);
    await buildPanel();
    given = await desk();
    closings.push(() => clearRegistry(given.strapi, IDS));
    // One who is there already, with an end that an editor changed.
    await importFiles(given.strapi, [holders('Q952001,Ada Brun,Minister of Ports,ZZ,,2010,2012,office')]);
    const ada = await personBy(given.strapi, 'Q952001');
    const terms = documentsOf(given.strapi, 'plugin::newsdesk.office-term');
    await terms.update({ documentId: ada?.officeTerms[0]?.documentId, data: { endDate: '2013' } });
    ({ page, broken } = await openPage(browser, given.url));
    closings.push(() => page.context().close());
    await logIn(page, await createEditor(await logInOver(given, 'strapi-super-admin'), 'Editor'));
    await page.goto('/admin/plugins/newsdesk/import');
  });
  after(async () => {
    for (const close of closings.reverse()) await close();
  });

  const rowOf = (table: string, name: string) => page.getByRole('grid', { name: table }).getByRole('row', { name });

  it('is chosen with its source', async () => {
    await page.getByRole('link', { name: 'Import a registry' }).click();
    await page.getByRole('heading', { name: 'Import a registry', level: 1 }).waitFor();
    expect(await page.getByRole('button', { name: 'Look at it' }).isDisabled()).to.equal(true);
    const buffer = gzipSync(holders(...ROWS));
    await page
      .getByLabel('Choose files')
      .setInputFiles([{ name: 'ports.csv.gz', mimeType: 'application/gzip', buffer }]);
    await page.getByLabel('Source').fill('test-registry');
    await page.getByRole('button', { name: 'Look at it' }).click();
    await page.getByText('ports.csv.gz looked at · nothing is saved yet').waitFor();
  });

  it('shows what would change, what an editor’s hand keeps, and what cannot be read, with its line', async () => {
    const shot = process.env.NEWSDESK_SCREENSHOTS;
    if (shot !== undefined) await page.screenshot({ path: `${shot}/registry-looked.png` });
    expect(await rowOf('What would change', 'People').textContent()).to.match(/People\s*1\s*0/);
    expect(await rowOf('What would change', 'Terms of office').textContent()).to.match(/Terms of office\s*1\s*0/);
    const left = page.getByRole('region', { name: '1 row left out' });
    expect(await left.getByRole('row', { name: 'ports.csv.gz:4' }).textContent()).to.match(/must be a date such as/);
    const kept = page.getByRole('region', { name: '1 value or record kept as an editor left them' });
    expect(await kept.getByRole('row', { name: 'Ada Brun' }).textContent()).to.match(/stays "2013".*says "2014"/);
    expect(await personBy(given.strapi, 'Q952002')).to.equal(undefined);
  });

  it('stays when the page is left and opened again, and is imported', async () => {
    await page.reload();
    await page.getByText('ports.csv.gz looked at · nothing is saved yet').waitFor();
    await page.getByRole('button', { name: 'Import it' }).click();
    await page.getByText('ports.csv.gz imported').waitFor();
    expect(await rowOf('What changed', 'People').textContent()).to.match(/People\s*1\s*0/);
    expect((await personBy(given.strapi, 'Q952002'))?.name).to.equal('Bo Carlin');
    expect((await personBy(given.strapi, 'Q952001'))?.officeTerms.map(({ endDate }) => endDate)).to.deep.equal([
      '2013',
    ]);
  });

  it('brings nothing the second time, and says what is wrong with another file', async () => {
    const choose = async (name: string, text: string) => {
      await page.getByRole('button', { name: /Import more|Discard/ }).click();
      await page.getByLabel('Choose files').setInputFiles([{ name, mimeType: 'text/csv', buffer: Buffer.from(text) }]);
      await page.getByLabel('Source').fill('test-registry');
      await page.getByRole('button', { name: 'Look at it' }).click();
    };
    await choose('ports.csv', holders(...ROWS));
    await page.getByText('ports.csv looked at').waitFor();
    expect(await page.getByRole('button', { name: 'Nothing to import' }).isDisabled()).to.equal(true);
    await choose('other.csv', 'a,b\n1,2\n');
    await page.getByRole('alert').getByText('other.csv is no registry that can be read').waitFor();
    expect(broken).to.deep.equal([]);
  });
});
