import { expect } from 'chai';
import type { Browser, Page } from 'playwright-core';
import { PERMISSIONS } from '../../src/plugins/newsdesk/contracts/permissions';
import { desk, type Desk } from '../app/boot';
import { logIn as logInOver, type Requester } from '../app/editors';
import { documentsOf } from '../app/newsroom';
import { openBrowser } from '../browser/launch';
import { buildPanel, createEditor, entryOf, logIn, openPage, type Permission } from './editor-page';

const article = 'api::article.article';
const fields = ['headline', 'slug', 'body', 'people', 'organizations'];
const contentReader: Permission[] = [
  { action: 'plugin::content-manager.explorer.read', subject: article, properties: { fields } },
];
const deskReader: Permission[] = [...contentReader, { action: PERMISSIONS.read, subject: null }];

describe('the panel without permissions', function () {
  this.timeout(120_000);
  let given: Desk;
  let browser: Browser;
  let administrator: Requester;
  let documentId: string;
  const opened: Page[] = [];

  before(async function () {
    this.timeout(600_000); // the browser is fetched and the panel built, where they are not there yet
    browser = await openBrowser(this);
    await buildPanel();
    given = await desk();
    administrator = await logInOver(given, 'strapi-super-admin');
    const query = { filters: { source: 'seed' }, sort: 'externalId', limit: 1 };
    const [story] = await documentsOf(given.strapi, article).findMany(query);
    documentId = story?.documentId ?? '';
  });
  after(async () => {
    for (const page of opened) await page.context().close();
  });

  const openAs = async (permissions: Permission[]): Promise<Page> => {
    const { page } = await openPage(browser, given.url);
    opened.push(page);
    await logIn(page, await createEditor(administrator, permissions));
    return page;
  };
  const openArticle = async (page: Page) => {
    await page.goto(`/admin/content-manager/collection-types/${article}/${documentId}`);
    await page.getByRole('textbox', { name: 'Headline' }).waitFor();
  };

  it('shows neither the menu entry nor the side panel to who may not see the desk', async () => {
    const page = await openAs(contentReader);
    expect(await page.getByRole('link', { name: 'Newsdesk' }).count()).to.equal(0);
    await page.goto('/admin/plugins/newsdesk/import');
    await page.getByText("You don't have the permissions to access that content").waitFor();
    await openArticle(page);
    await page.getByRole('heading', { name: 'Entry' }).waitFor();
    expect(await page.getByRole('heading', { name: 'Newsdesk' }).count()).to.equal(0);
  });

  it('shows reasons without verbs to who may see and not decide, and no import', async () => {
    const page = await openAs(deskReader);
    await page.goto('/admin/plugins/newsdesk/import');
    await page.getByText("You don't have the permissions to access that content").waitFor();
    await openArticle(page);
    await entryOf(page, 'Lloyd Austin').click();
    await page.getByText('same full name').waitFor();
    for (const name of ['Not this person', 'Another', 'Hide', 'Analyse again']) {
      expect(await page.getByRole('button', { name }).count(), name).to.equal(0);
    }
    await page.keyboard.press('r');
    expect(await entryOf(page, 'Lloyd Austin').textContent()).to.include('linked');
  });
});
