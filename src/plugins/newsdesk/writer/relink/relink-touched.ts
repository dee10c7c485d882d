import type { Core } from '@strapi/strapi';
import type { LookAgainSummary } from '../../contracts/look-again';
import type { MadeRecord } from '../link-story';
import { lookAgain, type LookAgainOptions } from './look-again';
import { selectTouched, type Touched } from './select-touched';

/** How often records that a relink itself made are followed in turn; each makes fewer than the one before. */
const MOST_ROUNDS = 5;

const idsOf = (made: readonly MadeRecord[], kind: MadeRecord['kind']): string[] =>
  made.filter((one) => one.kind === kind).map(({ documentId }) => documentId);

/** The sum of two parts of one run. */
const addSummaries = (a: LookAgainSummary, b: LookAgainSummary): LookAgainSummary => ({
  stories: a.stories + b.stories,
  changed: a.changed + b.changed,
  updated: a.updated + b.updated,
  failed: a.failed + b.failed,
  links: a.links + b.links,
  made: a.made + b.made,
  seconds: a.seconds + b.seconds,
  isStopped: a.isStopped || b.isStopped,
});

/**
 * Links the stories again that hold a name form of the records that were touched: made, changed, merged, hidden or erased.
 * Decided links stay; each story is reported once it is stored. Call it after the transaction that touched the records, and
 * not inside a desk's turn.
 */
export const relinkTouched = async (
  strapi: Core.Strapi,
  touched: Touched,
  options: LookAgainOptions = { dryRun: false },
): Promise<LookAgainSummary> => {
  const first = await lookAgain(strapi, await selectTouched(strapi, touched), options);
  return followMade(strapi, first.summary, first.made, options);
};

/** Links the stories again that hold names of records which a run made, so that its order decides nothing. */
export const followMade = async (
  strapi: Core.Strapi,
  summary: LookAgainSummary,
  made: readonly MadeRecord[],
  options: LookAgainOptions,
): Promise<LookAgainSummary> => {
  let sum = summary;
  let next = made;
  // A dry run has stored none of them, so there is no record whose stories could be looked for.
  for (let round = 0; round < MOST_ROUNDS && next.length > 0 && !options.dryRun && !sum.isStopped; round++) {
    const touched = { people: idsOf(next, 'person'), organizations: idsOf(next, 'organization'), offices: [] };
    const more = await lookAgain(strapi, await selectTouched(strapi, touched), options);
    sum = addSummaries(sum, more.summary);
    next = more.made;
  }
  return sum;
};
