import Database from 'better-sqlite3';
import { expect } from 'chai';
import type { Page } from 'playwright-core';
import { removeDesks, startDesk, type StartedDesk } from '../app/start-desk';
import { openBrowser } from '../browser/launch';
import { buildPanel, entryOf, openPage, register, rowOf } from './editor-page';

const HEADLINE = 'Ministers agree on a joint watch of the sea lanes';
const STORY = `${HEADLINE}

SEOUL, March 18, 2021 (Testwire) – US Defence Secretary Lloyd Austin and South Korean Defence Minister Suh Wook agreed on Thursday to watch the sea lanes together.

"Our crews are ready," Suh told reporters after the meeting. South Korean Foreign Minister Chung Eui-yong joined the talks by telephone.

Austin flies on to Delhi, where Indian Defence Minister Rajnath Singh will receive him.`;

/** Gives a linked name one more candidate, as if the registry had somebody of nearly that name. */
const addCandidate = (file: string, name: string, other: string): void => {
  const database = new Database(file);
  const find = "select id, candidates from newsdesk_appearances where name = ? and state = 'linked'";
  const { document_id: record } = database.prepare('select document_id from people where name = ?').get(other) as {
    document_id: string;
  };
  const finding = { name: 'nearSpelling', weight: 1.2, evidence: 'suh uk' };
  for (const { id, candidates } of database.prepare(find).all(name) as { id: number; candidates: string }[]) {
    const all = [...(JSON.parse(candidates) as object[]), { record, term: null, score: 0.2, findings: [finding] }];
    database.prepare('update newsdesk_appearances set candidates = ? where id = ?').run(JSON.stringify(all), id);
  }
  database.close();
};

describe('an editor in the panel', function () {
  this.timeout(120_000);
  this.bail(true); // each step begins where the one before has ended
  let desk: StartedDesk;
  let page: Page;
  let broken: string[];
  const closings: (() => Promise<unknown>)[] = [];

  before(async function () {
    this.timeout(600_000); // the browser is fetched and the panel built, where they are not there yet
    const browser = await openBrowser(this);
    await buildPanel();
    desk = await startDesk();
    closings.push(() => desk.stop());
    ({ page, broken } = await openPage(browser, desk.url));
    closings.push(() => page.context().close());
  });
  after(async () => {
    for (const close of closings.reverse()) await close();
    await removeDesks();
  });

  /** Names of the officials that readers see. */
  const readOfficials = async (): Promise<string[]> => {
    const slug = 'ministers-agree-on-a-joint-watch-of-the-sea-lanes';
    const answer = await fetch(`${desk.url}/api/newsdesk/articles/${slug}`);
    expect(answer.status).to.equal(200);
    const { data } = (await answer.json()) as { data: { officials: { person: { name: string } }[] } };
    return data.officials.map(({ person }) => person.name).sort();
  };

  it('registers and finds the import page in the menu', async () => {
    await register(page);
    await page.getByRole('link', { name: 'Newsdesk' }).click();
    await page.getByRole('heading', { name: 'Overview', level: 1 }).waitFor();
    await page.getByRole('navigation', { name: 'Pages of the newsdesk' }).getByRole('link', { name: 'Import' }).click();
    await page.getByRole('heading', { name: 'Import', level: 1 }).waitFor();
    expect(new URL(page.url()).pathname).to.equal('/admin/plugins/newsdesk/import');
    expect(await page.getByRole('button', { name: 'Look at it' }).isDisabled()).to.equal(true);
  });

  it('sees in a preview whom a pasted story names, with office and record, before anything is saved', async () => {
    await page.getByLabel('Paste a story').fill(STORY);
    await page.getByRole('button', { name: 'Look at it' }).click();
    await page.getByText('1 story looked at · nothing is saved yet').waitFor();
    const rows = [
      ['Lloyd Austin', /Secretary of Defense, US.*Q941013/],
      ['Suh Wook', /Minister of (National )?Defence, South Korea.*Q\d+/],
      ['Chung Eui-yong', /Minister of Foreign Affairs, South Korea.*Q\d+/],
      ['Rajnath Singh', /Minister of Defence, India.*Q\d+/],
    ] as const;
    for (const [name, facts] of rows) expect(await rowOf(page, name).textContent()).to.match(facts);
    expect(await page.getByLabel('Suh: person, Suh Wook').count()).to.equal(1);
    const text = await page.getByRole('region', { name: 'Text with marks' }).textContent();
    expect(text).to.include('Our crews are ready,');
    expect(await page.getByText(/Dateline Seoul .* Mar 18, 2021 · English/i).count()).to.equal(1);
    const answer = await fetch(`${desk.url}/api/articles?filters[headline][$eq]=${encodeURIComponent(HEADLINE)}`);
    expect(((await answer.json()) as { data: unknown[] }).data).to.deep.equal([]);
  });

  it('corrects a link in the preview, and undoes that', async () => {
    await page.getByRole('button', { name: 'Another: Chung Eui-yong' }).click();
    await page.getByRole('combobox', { name: 'Which person?' }).fill('Chung');
    await page.getByRole('option', { name: /Chung Sye-kyun/ }).click();
    await rowOf(page, 'Chung Sye-kyun').getByText('Linked by you').waitFor();
    await page.getByRole('button', { name: 'Undo' }).click();
    await rowOf(page, 'Chung Eui-yong').getByRole('button', { name: 'Another: Chung Eui-yong' }).waitFor();
  });

  it('is asked before leaving what is not saved', async () => {
    await page.getByRole('link', { name: 'Content Manager' }).first().click();
    const question = page.getByRole('alertdialog');
    await question.getByText('Nothing of it is saved yet.').waitFor();
    await question.getByRole('button', { name: 'Cancel' }).click();
    expect(new URL(page.url()).pathname).to.equal('/admin/plugins/newsdesk/import');
  });

  it('imports the story as published, and opens it', async () => {
    await page.getByRole('combobox', { name: /Import as/ }).click();
    await page.getByRole('option', { name: 'Published' }).click();
    await page.getByRole('button', { name: 'Import 1 new' }).click();
    await page.getByText(`Imported: ${HEADLINE}`).waitFor();
    expect(await readOfficials()).to.deep.equal(['Chung Eui-yong', 'Lloyd Austin', 'Rajnath Singh', 'Suh Wook']);
    await page.getByRole('link', { name: 'Open the article' }).click();
    await entryOf(page, 'Suh Wook').waitFor();
  });

  it('sees in the side panel why a link was made', async () => {
    await entryOf(page, 'Suh Wook').click();
    const panel = page.getByRole('complementary').filter({ has: page.locator('[data-entry]') });
    await panel.getByText('held this office on that day').first().waitFor();
    expect(await panel.getByText('held Sep 2020 to May 10, 2022', { exact: true }).count()).to.equal(1);
    expect(await panel.getByText(/^Analysed .* by version \d+\.\d+\.\d+$/).count()).to.equal(1);
    expect(await panel.getByText(/^\+\d+\.\d$/).count()).to.be.greaterThan(1);
    expect(await panel.getByRole('blockquote').textContent()).to.include('South Korean Defence Minister Suh Wook');
    expect(await panel.getByText('This story is published: a decision goes live now.').count()).to.equal(1);
  });

  it('compares candidates side by side, each with the time of office', async () => {
    addCandidate(desk.settings.databaseFile, 'Suh Wook', 'Chung Sye-kyun');
    await page.reload();
    await entryOf(page, 'Suh Wook').click();
    await page.getByText('held Jan 14, 2020 to Apr 17, 2021', { exact: true }).waitFor();
    await page.getByRole('button', { name: 'Side by side' }).click();
    const table = page.getByRole('table', { name: 'Suh Wook: who it could be, and why' });
    const heads = await table.getByRole('columnheader').allTextContents();
    expect(heads[1]).to.match(/^Suh Wook.*held Sep 2020 to May 10, 2022linked, \d+%$/);
    expect(heads[2]).to.match(/^Chung Sye-kyun.*held Jan 14, 2020 to Apr 17, 202120%Choose$/);
    const [first] = await table.getByRole('row', { name: /nearly the same spelling/ }).all();
    expect(await first?.getByRole('cell').allTextContents()).to.deep.equal(['', '+1.2suh uk']);
    await page.keyboard.press('Escape');
    await table.waitFor({ state: 'detached' });
  });

  it('takes a link away by mouse: fields, panel and readers see it at once', async () => {
    await page.getByRole('button', { name: 'Not this person' }).click();
    await entryOf(page, 'Suh Wook').getByText('rejected').waitFor();
    await page.getByText('People (3)').waitFor();
    expect(await readOfficials()).to.deep.equal(['Chung Eui-yong', 'Lloyd Austin', 'Rajnath Singh']);
  });

  it('takes the decision back and chooses another record by key alone', async () => {
    await entryOf(page, 'Suh Wook').focus();
    await page.keyboard.press('u');
    await entryOf(page, 'Suh Wook').getByText('linked').waitFor();
    await page.keyboard.press('Escape');
    await page.keyboard.press('j');
    const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '');
    while (!(await focused()).includes('Chung Eui-yong')) {
      const before = await focused();
      await page.keyboard.press('j');
      expect(await focused(), 'the next entry').to.not.equal(before);
    }
    await page.keyboard.press('f');
    await page.getByRole('combobox', { name: 'Which person?' }).fill('Chung Sye');
    await page.getByRole('option', { name: /Chung Sye-kyun/ }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.locator('[role="combobox"][aria-activedescendant]').waitFor();
    await page.keyboard.press('Enter');
    await entryOf(page, 'Chung Sye-kyun').getByText('linked').waitFor();
    expect(await focused()).to.include('Chung Sye-kyun');
    expect(await readOfficials()).to.deep.equal(['Chung Sye-kyun', 'Lloyd Austin', 'Rajnath Singh', 'Suh Wook']);
  });

  it('finds the decision again after a reload, with who made it', async () => {
    await page.reload();
    await entryOf(page, 'Chung Sye-kyun').click();
    await page.getByText(/^Linked by Ada Tester, /).waitFor();
  });

  it('says who speaks a quotation, and takes that back', async () => {
    await page.getByText('1 quotation', { exact: true }).click();
    await page.getByRole('combobox', { name: /Who says “Our crews are ready/ }).click();
    await page.getByRole('option', { name: 'Lloyd Austin' }).click();
    await page.getByText('1 correction of the reading').click();
    await page.getByText('“our crews are ready” is said by lloyd austin').waitFor();
    await page
      .getByRole('listitem')
      .filter({ hasText: 'is said by' })
      .getByRole('button', { name: 'Take back' })
      .click();
    await page.getByText('1 correction of the reading').waitFor({ state: 'detached' });
  });

  it('corrects an office and takes a name away in a dialog', async () => {
    await entryOf(page, 'Rajnath Singh').click();
    await page.getByRole('button', { name: 'Correct the reading' }).click();
    const dialog = page.getByRole('dialog', { name: 'Correct “Rajnath Singh”' });
    await dialog.getByLabel('Office in this story').fill('Home Minister');
    await dialog.getByRole('button', { name: 'Set the office' }).click();
    await dialog.waitFor({ state: 'detached' });
    await entryOf(page, 'Rajnath Singh')
      .getByText(/Home Minister/)
      .waitFor();
    await page.getByRole('button', { name: 'Correct the reading' }).click();
    await dialog.getByRole('button', { name: 'Not a person' }).click();
    await entryOf(page, 'Rajnath Singh').waitFor({ state: 'detached' });
    expect(await readOfficials()).to.not.include('Rajnath Singh');
    await page.getByText('2 corrections of the reading').click();
    await page
      .getByRole('listitem')
      .filter({ hasText: 'is no name' })
      .getByRole('button', { name: 'Take back' })
      .click();
    await entryOf(page, 'Rajnath Singh').waitFor();
  });

  it('marks a missed name by selecting it in the whole text', async () => {
    await page.getByRole('button', { name: 'View whole text' }).click();
    const dialog = page.getByRole('dialog', { name: 'Text with marks' });
    await dialog
      .getByText('sea lanes together')
      .first()
      .dblclick({ position: { x: 8, y: 8 } });
    const field = dialog.getByLabel('A missed name');
    expect(await field.inputValue()).to.not.equal('');
    await field.fill('sea lanes');
    await dialog.getByRole('button', { name: 'Mark as a body' }).click();
    await dialog
      .getByLabel(/^sea lanes: /)
      .first()
      .waitFor();
    await page.keyboard.press('Escape');
    await page.getByText('2 corrections of the reading').waitFor();
  });

  it('saves an edit of the text, and the panel follows', async () => {
    await page.getByLabel('Headline').fill(`${HEADLINE}, says Joe Biden`);
    await page.getByText('The article has unsaved changes.').waitFor();
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await entryOf(page, 'Joe Biden').waitFor();
  });

  it('broke nothing on the way', () => {
    expect(broken).to.deep.equal([]);
  });
});
