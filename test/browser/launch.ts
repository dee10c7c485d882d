import type { Browser, LaunchOptions } from 'playwright-core';
import { atEnd } from '../setup';

/** A browser that can be started, or why there is none, in a sentence. */
type Choice = { found: true; options: LaunchOptions } | { found: false; reason: string };

const quiet = [
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

/** Chromium's sandbox does not work for root, nor in most containers. */
const baseArgs = process.platform === 'linux' ? ['--no-sandbox', '--no-zygote', ...quiet] : quiet;

const message = (error: unknown) => (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '';

/** Which browser to start: NEWSDESK_BROWSER, else on Linux x64 the one from npm, else an installed Chrome. */
const chooseBrowser = async (): Promise<Choice> => {
  const given = process.env.NEWSDESK_BROWSER;
  if (given) return { found: true, options: { executablePath: given, args: baseArgs } };
  const installed: LaunchOptions = { channel: 'chrome', args: baseArgs };
  if (process.platform !== 'linux' || process.arch !== 'x64') return { found: true, options: installed };
  try {
    const { fetchBrowser } = await import('../../scripts/browser/fetch.mjs');
    const { executablePath, env } = await fetchBrowser();
    return { found: true, options: { executablePath, args: baseArgs, env: { ...definedEnvironment(), ...env } } };
  } catch (error) {
    return { found: false, reason: `Chromium could not be fetched from npm (${message(error)})` };
  }
};

const definedEnvironment = () => {
  const env: Record<string, string> = {};
  for (const [name, value] of Object.entries(process.env)) if (value !== undefined) env[name] = value;
  return env;
};

/**
 * Starts a headless browser, or gives in words why there is none.
 * @throws Error with CI=true where there is none: nothing may be left out there
 */
const launchBrowser = async (): Promise<Browser | string> => {
  const choice = await chooseBrowser();
  let reason = choice.found ? '' : choice.reason;
  if (choice.found) {
    const { chromium } = await import('playwright-core');
    try {
      const browser = await chromium.launch(choice.options);
      atEnd(() => browser.close());
      return browser;
    } catch (error) {
      reason = `${choice.options.executablePath ?? 'Chrome'} does not start (${message(error)})`;
    }
  }
  if (process.env.CI === 'true') throw new Error(`No browser for the browser tests: ${reason}.`);
  return reason;
};

let started: Promise<Browser | string> | undefined;
let isAnnounced = false;

/**
 * The browser that all browser tests share, started when the first one asks. Where there is none, one line says so
 * and the suite that asked is skipped; with CI=true that is a failure instead.
 */
export const openBrowser = async (context: Mocha.Context): Promise<Browser> => {
  started ??= launchBrowser();
  const browser = await started;
  if (typeof browser !== 'string') return browser;
  if (!isAnnounced) console.log(`Browser tests left out: ${browser}. Install Chrome, or set NEWSDESK_BROWSER to one.`);
  isAnnounced = true;
  return context.skip();
};
