import { expect } from 'chai';
import type { Browser } from 'playwright-core';
import { openBrowser } from './launch';

describe('the browser of the tests', () => {
  let browser: Browser;

  before(async function () {
    this.timeout(300_000); // the first time it is fetched
    browser = await openBrowser(this);
  });

  const takePicture = async (text: string) => {
    const page = await browser.newPage({ viewport: { width: 300, height: 100 } });
    await page.goto(`data:text/html;charset=utf-8,<title>Desk</title><p>${encodeURIComponent(text)}</p>`);
    expect(await page.title()).to.equal('Desk');
    const picture = await page.screenshot();
    await page.close();
    return picture;
  };

  it('opens pages and paints their text', async () => {
    const [empty, latin, other] = [await takePicture(''), await takePicture('Łukasz'), await takePicture('Zoë')];
    expect(latin.equals(empty)).to.equal(false);
    expect(latin.equals(other)).to.equal(false);
  });
});
