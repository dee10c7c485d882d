import { expect } from 'chai';
import type { Browser, Page } from 'playwright-core';
import { PERMISSIONS } from '../../src/plugins/newsdesk/contracts/permissions';
import { type Desk, desk } from '../app/boot';
import { logIn as logInOver, type Requester } from '../app/editors';
import { addOfficial, clearDesk, importTexts } from '../app/newsroom';
import { openBrowser } from '../browser/launch';
import { buildPanel, createEditor, logIn, openPage } from './editor-page';

/** So many decisions are made at speed; NEWSDESK_REVIEW_DECISIONS=50 measures the figure of a minute for fifty. */
const DECISIONS = Number(process.env.NEWSDESK_REVIEW_DECISIONS ?? 15);
/** Stories of the group that are left for the steps after it. */
const LEFT_OUT = 4;
/** A minute for fifty. */
const PACE = 60_000 / 50;

const NAMES = [
  ['Eskil', 'Bratteng'],
  ['Ragnfrid', 'Haukeland'],
  ['Torbjorg', 'Nesvik'],
] as const;
const PEOPLE = NAMES.map(([givenName, familyName]) => ({
  name: `${givenName} ${familyName}`,
  givenName,
  familyName,
  title: `Mayor of ${familyName}fjord`,
  country: 'NO',
}));

const sent = (day: number, name: string) => ({
  name: `quay-${day}.txt`,
  date: new Date(Date.UTC(2031, 0, day)).toISOString().slice(0, 10),
  text: `Trial: quay notes ${day}\nBODO, January 3, 2031 (Trial Wire) — It rained. ${name} walked along the quay. Gulls came.`,
});

/** Verbs of the run and what each is stored as. */
const VERBS = [
  ['a', 'accept'],
  ['r', 'reject'],
  ['h', 'hide'],
  ['a', 'accept'],
] as const;

describe('the page Review', function () {
  this.timeout(180_000);
  this.bail(true); // each step begins where the one before has ended
  let browser: Browser;
  let given: Desk;
  let administrator: Requester;
  let page: Page;
  let broken: string[];
  const articles = new Map<string, string>();
  const opened: Page[] = [];

  const open = async (permissions: string[], query: string): Promise<Page> => {
    const found = await openPage(browser, given.url);
    opened.push(found.page);
    ({ broken } = found);
    const held = permissions.map((action) => ({ action, subject: null }));
    await logIn(found.page, await createEditor(administrator, held));
    await found.page.goto(`/admin/plugins/newsdesk/review?${query}`);
    return found.page;
  };

  before(async function () {
    this.timeout(600_000); // the browser is fetched and the panel built, where they are not there yet
    browser = await openBrowser(this);
    await buildPanel();
    given = await desk();
    administrator = await logInOver(given, 'strapi-super-admin');
    for (const person of PEOPLE) await addOfficial(given.strapi, person);
    const texts = Array.from({ length: DECISIONS + 12 }, (_, day) => sent(day + 1, PEOPLE[day % 3]?.name ?? ''));
    const items = await importTexts(given.strapi, texts, { source: 'quay' });
    for (const { headline, documentId } of items) articles.set(headline ?? '', documentId ?? '');
    page = await open([PERMISSIONS.read, PERMISSIONS.decide], 'from=2031-01-01');
  });
  after(async () => {
    for (const one of opened) await one.context().close();
    await clearDesk(given.strapi, { sources: ['quay'], people: PEOPLE.map(({ name }) => name) });
  });

  const shownStory = () => page.getByRole('link', { name: /^Trial: quay notes \d+$/ }).first();
  const decisionsOn = async (headline: string): Promise<string[]> => {
    const rows: { verb: string }[] = await given.strapi.db
      .connection('newsdesk_decisions')
      .where({ article: articles.get(headline) })
      .orderBy('id')
      .select('verb');
    return rows.map(({ verb }) => verb);
  };
  const allSent = async () => {
    for (let tries = 0; tries < 200; tries++) {
      const waiting = await page.evaluate(() =>
        Object.entries(window.sessionStorage).filter(([key]) => key.startsWith('newsdesk.review.unsent.')),
      );
      if (waiting.length > 0 && waiting.every(([, requests]) => requests === '[]')) return;
      await page.waitForTimeout(100);
    }
    throw new Error('The answers are not sent.');
  };

  it('asks the question that settles most, with sentence, reasons and office', async () => {
    await page.getByRole('heading', { name: /^Is “(Eskil|Ragnfrid|Torbjorg) .*” here/ }).waitFor();
    const sentence = await page.getByRole('blockquote').textContent();
    expect(sentence).to.match(/^(Eskil|Ragnfrid|Torbjorg) \w+ walked along the quay\.$/);
    expect(await page.locator('blockquote mark').count()).to.equal(1);
    expect(await page.getByText(/^\+\d+\.\d$/).count()).to.be.greaterThan(1);
    await page.getByText(`${DECISIONS + 12} suggestions in 3 questions`, { exact: false }).waitFor();
    await page.keyboard.press('?');
    await page.getByText('All stories of the question, once you have read them').waitFor();
    await page.keyboard.press('Escape');
    await page.getByText('All stories of the question, once you have read them').waitFor({ state: 'detached' });
  });

  it(`takes ${DECISIONS} decisions by key as fast as they are made, and the database agrees with every one`, async () => {
    const made = new Map<string, string>();
    const start = Date.now();
    for (let number = 0; number < DECISIONS; number++) {
      const headline = (await shownStory().textContent()) ?? '';
      const [key, verb] = VERBS[number % VERBS.length] ?? VERBS[0];
      made.set(headline, verb);
      await page.keyboard.press(key);
      await page.getByRole('link', { name: headline, exact: true }).waitFor({ state: 'detached' });
      await shownStory().waitFor();
    }
    const took = Date.now() - start;
    expect(made.size, 'stories decided').to.equal(DECISIONS);
    expect(took, 'milliseconds').to.be.below(DECISIONS * PACE);
    await allSent();
    expect(Date.now() - start, 'milliseconds until all were stored').to.be.below(DECISIONS * PACE);
    for (const [headline, verb] of made) expect(await decisionsOn(headline), headline).to.deep.equal([verb]);
    await page.getByText(`${DECISIONS} decided in this sitting`).waitFor();
  });

  it('undoes the last one', async () => {
    const headline = (await shownStory().textContent()) ?? '';
    await page.keyboard.press('a');
    await page.getByRole('link', { name: headline, exact: true }).waitFor({ state: 'detached' });
    await page.keyboard.press('u');
    await page.getByRole('link', { name: headline, exact: true }).waitFor();
    await page.getByText(`${DECISIONS} decided in this sitting`).waitFor();
    await allSent();
    // Where it was not on its way yet, the server never heard of it.
    expect(['', 'accept takeBack']).to.include((await decisionsOn(headline)).join(' '));
  });

  it('decides a whole group once its sentences were shown', async () => {
    await page.getByRole('list', { name: 'Questions' }).getByRole('button').last().click();
    await page.getByRole('heading', { name: /^Is “Torbjorg/ }).waitFor();
    const headlines = async () => page.getByRole('dialog').getByRole('link').allTextContents();
    await page.keyboard.press('Shift+A');
    await page.getByRole('dialog').getByRole('checkbox').first().waitFor();
    const shown = await headlines();
    expect(shown.length).to.be.greaterThan(LEFT_OUT);
    expect(await page.getByRole('dialog').getByRole('blockquote').count()).to.equal(shown.length);
    expect((await decisionsOn(shown[0] ?? '')).at(-1), 'before it is decided').to.be.oneOf([undefined, 'takeBack']);
    const boxes = page.getByRole('dialog').getByRole('checkbox');
    for (let place = 1; place <= LEFT_OUT; place++) await boxes.nth(shown.length - place).click();
    await page.keyboard.press('Shift+A');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await allSent();
    for (const headline of shown.slice(0, -LEFT_OUT)) expect((await decisionsOn(headline)).at(-1)).to.equal('accept');
    expect((await decisionsOn(shown.at(-1) ?? '')).at(-1), 'left out').to.be.oneOf([undefined, 'takeBack']);
  });

  it('keeps answers while the server is lost, and sends them afterwards', async () => {
    const headline = (await shownStory().textContent()) ?? '';
    await page.context().setOffline(true);
    await page.keyboard.press('a');
    await page.getByRole('alert').filter({ hasText: '1 answer is not sent yet' }).waitFor();
    expect((await decisionsOn(headline)).at(-1)).to.not.equal('accept');
    await page.context().setOffline(false);
    await allSent();
    expect((await decisionsOn(headline)).at(-1)).to.equal('accept');
  });

  it('puts an answer back that the server refuses, and says why', async () => {
    const headline = (await shownStory().textContent()) ?? '';
    const article = articles.get(headline) ?? '';
    const name = /“(.*)”/.exec((await page.getByRole('heading', { level: 2 }).first().textContent()) ?? '')?.[1] ?? '';
    const key = `person:${name.toLowerCase()}`;
    const other = await administrator.request('POST', `/newsdesk/articles/${article}/decisions`, { key, verb: 'hide' });
    expect(other.status).to.equal(200);
    await page.keyboard.press('r');
    await page.getByText('An answer was not taken').waitFor();
    await page.getByText(/Somebody else decided on this name/).waitFor();
    expect((await decisionsOn(headline)).at(-1)).to.equal('hide');
  });

  it('keeps its filters in the address, back and forward', async () => {
    await page.getByRole('combobox', { name: 'Who' }).click();
    await page.getByRole('option', { name: 'Bodies' }).click();
    await page.getByText('No suggestion is left under these filters.').waitFor();
    expect(new URL(page.url()).search).to.equal('?from=2031-01-01&kind=organization');
    await page.goBack();
    await page.getByRole('blockquote').waitFor();
    expect(new URL(page.url()).search).to.equal('?from=2031-01-01');
  });

  it('shows the questions without verbs to who may only see', async () => {
    expect(broken).to.deep.equal([]);
    page = await open([PERMISSIONS.read], 'from=2031-01-01');
    await page.getByRole('blockquote').waitFor();
    for (const verb of ['Yes, here', 'No', 'Hide', 'Undo', 'Choose']) {
      expect(await page.getByRole('button', { name: verb, exact: true }).count(), verb).to.equal(0);
    }
    const headline = (await shownStory().textContent()) ?? '';
    const before = await decisionsOn(headline);
    await page.keyboard.press('a');
    await page.keyboard.press('Shift+A');
    expect(await page.getByRole('dialog').count()).to.equal(0);
    expect(await decisionsOn(headline)).to.deep.equal(before);
  });
});
