import type { Desk } from '../desk';
import type { BatchPlan } from './plan';

/** Tells the index in memory what a batch that is stored made and changed. */
export const tellIndex = (desk: Desk, { people, bodies, offices }: BatchPlan): Promise<void> =>
  desk.tellRegistry((registry) => {
    const drafts = [...people.values()];
    registry.apply({
      put: {
        people: drafts.map(({ record }) => record),
        organizations: [...bodies.values()].map(({ record }) => record),
        offices: [...offices.values()].map(({ record }) => record),
        terms: drafts.flatMap(({ terms, termsMade, termsBefore }) =>
          terms.filter(({ id }) => termsMade.has(id) || termsBefore.has(id)),
        ),
        relationships: drafts.flatMap(({ record, relationsMade }) =>
          relationsMade.map(({ relative, kind }) => ({ person: record.id, relative, kind })),
        ),
      },
    });
  });
