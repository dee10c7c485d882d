import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createStrapi, type Core } from '@strapi/strapi';
import { atEnd } from '../setup';
import { deskEnvironment, findFreePort } from './environment';

/** A real Strapi in the test process: SQLite in a folder of its own, seeded, listening. */
export interface Desk {
  strapi: Core.Strapi;
  /** Its address without a slash at the end, for example http://127.0.0.1:43121 */
  url: string;
}

const root = resolve(__dirname, '../..');

/**
 * Strapi's `destroy` takes every listener off the process, those of the test runner too; this puts back the ones
 * that were there at the time of the call.
 */
const rememberListeners = (): (() => void) => {
  const remembered = process.eventNames().map((name) => ({ name, listeners: process.rawListeners(name) }));
  return () => {
    for (const { name, listeners } of remembered) {
      process.removeAllListeners(name);
      for (const listener of listeners) process.on(name, (...values) => void Reflect.apply(listener, process, values));
    }
  };
};

const boot = async (): Promise<Desk> => {
  const { buildStale } = await import('../../scripts/build/run.mjs');
  await buildStale({ only: ['plugin', 'server'], isQuiet: true });
  const folder = await mkdtemp(join(tmpdir(), 'newsdesk-test-'));
  const port = await findFreePort();
  const before = { ...process.env };
  Object.assign(process.env, deskEnvironment({ databaseFile: join(folder, 'data.db'), port, hasSeed: true }));
  const restoreListeners = rememberListeners();
  const strapi = createStrapi({ appDir: root, distDir: join(root, 'dist') });
  atEnd(async () => {
    await strapi.destroy();
    restoreListeners();
    for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name];
    Object.assign(process.env, before);
    await rm(folder, { recursive: true, force: true });
  });
  strapi.log.level = 'warn';
  await strapi.load();
  const isReady = new Promise<void>((resolve) => {
    strapi.eventHub.once('newsdesk.ready', async () => resolve());
  });
  await strapi.listen();
  await isReady; // seeded
  return { strapi, url: `http://127.0.0.1:${port}` };
};

let booted: Promise<Desk> | undefined;

/**
 * The Strapi that all tests of the app share, booted when the first one asks (call it in a `before`). It is stopped,
 * and its files removed, at the end of the run. Tests that need another state of the database make it themselves and
 * clean up, or start a desk of their own: `startDesk`.
 */
export const desk = (): Promise<Desk> => (booted ??= boot());
