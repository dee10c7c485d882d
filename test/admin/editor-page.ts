import { randomBytes } from 'node:crypto';
import type { Browser, Locator, Page } from 'playwright-core';
import type { Requester } from '../app/editors';

/** Who opens the panel first, and so becomes its administrator. */
const administrator = {
  firstname: 'Ada',
  lastname: 'Tester',
  email: 'ada@newsdesk.example',
  password: 'Harbour-Watch-2021',
};

/** Builds the panel where it is missing or stale, so that a desk can serve it. */
export const buildPanel = async (): Promise<void> => {
  const { buildStale } = await import('../../scripts/build/run.mjs');
  await buildStale({ isQuiet: true });
};

/** Opens a page of its own in the panel's language; what breaks in it is collected. */
export const openPage = async (browser: Browser, url: string): Promise<{ page: Page; broken: string[] }> => {
  const context = await browser.newContext({
    baseURL: url,
    locale: 'en-US',
    timezoneId: 'Asia/Seoul',
    viewport: { width: 1280, height: 1000 },
  });
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  const broken: string[] = [];
  page.on('pageerror', (error) => broken.push(error.message));
  return { page, broken };
};

/** Fills Strapi's own form for the first administrator. */
export const register = async (page: Page): Promise<void> => {
  await page.goto('/admin');
  await page.getByLabel('First name').fill(administrator.firstname);
  await page.getByLabel('Last name').fill(administrator.lastname);
  await page.getByLabel('Email').fill(administrator.email);
  await page.locator('input[name="password"]').fill(administrator.password);
  await page.getByLabel('Confirm Password').fill(administrator.password);
  await page.getByRole('button', { name: "Let's start" }).click();
  await page.getByRole('link', { name: 'Newsdesk' }).waitFor();
};

/** Logs in with Strapi's own form. */
export const logIn = async (page: Page, { email, password }: { email: string; password: string }): Promise<void> => {
  await page.goto('/admin');
  await page.getByLabel('Email').fill(email);
  await page.locator('input[name="password"]').fill(password);
  await page.getByRole('button', { name: 'Login' }).click();
  await page.getByRole('link', { name: 'Content Manager' }).first().waitFor();
};

/** A permission as Strapi's roles hold it. */
export interface Permission {
  action: string;
  subject: string | null;
  properties?: { fields: string[] };
}

/**
 * Makes somebody who may log in to the panel, over the panel's own requests: with a role of Strapi's own by its name,
 * or with a new one that has the given permissions alone.
 */
export const createEditor = async (
  administrator: Requester,
  role: string | Permission[],
): Promise<{ email: string; password: string }> => {
  const unique = randomBytes(6).toString('hex');
  const send = async <Body>(method: string, path: string, body?: object): Promise<Body> => {
    const answer = await administrator.request<{ data: Body }>(method, path, body);
    if (answer.status >= 300) throw new Error(`${method} ${path}: ${answer.status} ${JSON.stringify(answer.body)}`);
    return answer.body.data;
  };
  const findRole = async (name: string) => {
    const roles = await send<{ id: number; name: string }[]>('GET', '/admin/roles');
    return roles.find((found) => found.name === name)?.id;
  };
  const makeRole = async (permissions: Permission[]) => {
    const { id } = await send<{ id: number }>('POST', '/admin/roles', { name: `Role ${unique}`, description: '' });
    await send('PUT', `/admin/roles/${id}/permissions`, {
      permissions: permissions.map((permission) => ({ properties: {}, conditions: [], ...permission })),
    });
    return id;
  };
  const id = typeof role === 'string' ? await findRole(role) : await makeRole(role);
  const email = `${unique}@newsdesk.example`;
  const password = `Aa1-${randomBytes(12).toString('hex')}`;
  const user = await send<{ id: number }>('POST', '/admin/users', {
    firstname: 'Eva',
    lastname: 'Editor',
    email,
    roles: [id],
  });
  await send('PUT', `/admin/users/${user.id}`, { password, isActive: true });
  return { email, password };
};

/** The entry of a name in the side panel: the button that opens it. */
export const entryOf = (page: Page, name: string): Locator => page.locator('[data-entry]', { hasText: name });

/** The row of a name in the import's preview. */
export const rowOf = (page: Page, name: string): Locator =>
  page.getByRole('table', { name: 'Who is named' }).getByRole('row', { name });
