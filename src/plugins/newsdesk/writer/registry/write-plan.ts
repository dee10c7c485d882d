import type { Core } from '@strapi/strapi';
import type { OfficeRecord } from '../../core/types';
import { reprojectRecord } from '../visibility';
import { isChanged } from './draft';
import type { BatchPlan, PlannedProblem } from './plan';
import { type KeptDifference, writeItems } from './write-items';
import type { Work } from './work';
import { writeBodies, writeOffices, writePeople } from './write-records';
import { writeRelations, writeTerms } from './write-terms';

/** Stores what a batch makes and changes, with its items; gives the position after them in the run. */
export const writePlan = async (
  strapi: Core.Strapi,
  work: Work,
  plan: BatchPlan,
  position: number,
  told: { problems: readonly PlannedProblem[]; differences: readonly KeptDifference[] },
): Promise<number> => {
  const officeOf = (id: string): OfficeRecord | undefined =>
    plan.offices.get(id)?.record ?? plan.input.books.offices.get(id);
  const people = [...plan.people.values()].filter(isChanged);
  await writeBodies(work, [...plan.bodies.values()].filter(isChanged));
  await writeOffices(work, [...plan.offices.values()].filter(isChanged));
  await writePeople(work, people);
  await writeTerms(work, people, officeOf);
  await writeRelations(work, people);
  for (const { record, after } of people) if ('visibility' in after) await reprojectRecord(strapi, work.db, record.id);
  return writeItems(work, plan, position, told);
};
