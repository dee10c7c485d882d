import type { Core } from '@strapi/strapi';
import type { RegistrySummary } from '../../contracts/registry';
import type { RegistryFact } from '../../readers/registry/fact';
import { toDatabaseFailure } from '../database-failure';
import { deskOf } from '../desk';
import { relinkTouched } from '../relink/relink-touched';
import { tablesOf } from '../tables';
import { RegistryImport } from './registry-import';
import type { RegistryListener, RegistryOptions } from './registry-options';

/** Links the stories again that hold a touched name. A desk without stories is spared the index of names. */
const relinkAfter = async (strapi: Core.Strapi, touched: RegistryImport['touched']): Promise<void> => {
  const { appearance } = tablesOf(strapi);
  if ((await strapi.db.connection(appearance.name).first('id')) === undefined) return;
  const { people, organizations, offices } = touched;
  await relinkTouched(strapi, { people: [...people], organizations: [...organizations], offices: [...offices] });
};

/**
 * Imports a registry, row by row in the order given: what the desk lacks is made, what it has otherwise is changed, and what
 * an editor changed stays. One bad row does not stop the others; rows that say nothing new write nothing. Afterwards the
 * stories that hold a touched name are linked again.
 * @throws where the database itself cannot be written; batches before it are kept, and a second run goes on from there.
 */
export const importRegistry = async (
  strapi: Core.Strapi,
  facts: AsyncIterable<RegistryFact>,
  options: RegistryOptions,
  listener: RegistryListener = {},
): Promise<RegistrySummary> => {
  const started = Date.now();
  const run = new RegistryImport(strapi, options, listener);
  try {
    for await (const fact of facts) await run.take(fact);
    await run.finish();
  } catch (error) {
    await run.end('failed').catch(() => deskOf(strapi).forgetRegistry());
    throw toDatabaseFailure(error) ?? error;
  }
  await run.end(run.isStopped ? 'stopped' : 'done');
  const { counts } = run;
  if (!options.dryRun && run.run !== null) {
    listener.linking?.();
    await relinkAfter(strapi, run.touched);
    await strapi.eventHub.emit('newsdesk.registry', { run: run.run, counts });
  }
  return { run: run.run, counts, seconds: (Date.now() - started) / 1000, isWhole: !run.isStopped };
};
