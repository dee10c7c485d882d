import type { Core } from '@strapi/strapi';
import type { RegistryFact } from '../../readers/registry/fact';
import type { Connection } from '../../sql/connection';
import { readErased } from '../erase/erased';
import { tablesOf } from '../tables';
import { readDeleted } from './deleted';
import { readKnownPeople } from './known-people';
import { BatchPlan, type PlanInput } from './plan';
import { Stated } from './stated';
import type { Trial } from './trial';
import { readWritten, type Written } from './written';

/** What a run knows before it reads what a batch is about. */
export type RunKnowledge = Omit<PlanInput, 'known' | 'written' | 'erased' | 'deleted'>;

/** Reads what the desk has of the people of some rows, and plans what becomes of them. Nothing is written. */
export const planBatch = async (
  strapi: Core.Strapi,
  db: Connection,
  facts: readonly RegistryFact[],
  run: RunKnowledge,
  trial: Trial | null,
): Promise<BatchPlan> => {
  const { books, adopted, scheme } = run;
  const asked = { scheme, names: books.names, more: [...new Set(adopted.values())] };
  const known = await readKnownPeople(strapi, db, facts, asked);
  trial?.addTo(known, facts, books.names);
  const erased = await readErased(strapi, db);
  const deleted = await readDeleted(db, tablesOf(strapi));
  const planned = (written: ReadonlyMap<string, Written> | null): BatchPlan => {
    const plan = new BatchPlan({ ...run, stated: new Stated(run.stated), known, written, erased, deleted });
    for (const fact of facts) plan.take(fact);
    return plan;
  };
  const plan = planned(null);
  const changed = plan.changedIds();
  // Only where something that is stored would change does it matter whose hand wrote it last.
  return changed.length === 0 ? plan : planned(await readWritten(db, tablesOf(strapi), changed));
};
