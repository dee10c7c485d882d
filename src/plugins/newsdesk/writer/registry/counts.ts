import type { RegistryCounts } from '../../contracts/registry';

/** Types of records that a run makes and changes. */
export const MADE_TYPES = ['people', 'organizations', 'offices', 'terms', 'relationships'] as const;

/** Nothing counted yet. */
export const noRegistryCounts = (): RegistryCounts => ({
  rows: 0,
  unchanged: 0,
  failed: 0,
  kept: 0,
  adopted: 0,
  strangers: 0,
  people: { created: 0, updated: 0 },
  organizations: { created: 0, updated: 0 },
  offices: { created: 0, updated: 0 },
  terms: { created: 0, updated: 0 },
  relationships: { created: 0, updated: 0 },
});

/** Adds the counts of a part to those of the whole. */
export const addRegistryCounts = (whole: RegistryCounts, part: RegistryCounts): void => {
  for (const name of ['rows', 'unchanged', 'failed', 'kept', 'adopted', 'strangers'] as const)
    whole[name] += part[name];
  for (const type of MADE_TYPES) {
    whole[type].created += part[type].created;
    whole[type].updated += part[type].updated;
  }
};

/** How many rows of the desk were made or changed. */
export const writtenOf = (counts: RegistryCounts): number =>
  MADE_TYPES.reduce((sum, type) => sum + counts[type].created + counts[type].updated, 0);
