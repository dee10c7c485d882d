import type { ImportOutcome } from '../../../../contracts/desk';
import type { ImportItem } from './import-item';

export type OutcomeSum = Record<ImportOutcome, number>;

/** What became, or would become, of an item; null while nothing is known. */
export const outcomeOf = ({ phase, view }: ImportItem): ImportOutcome | null =>
  phase === 'refused' || phase === 'failed' ? 'failed' : (view?.outcome ?? null);

/** Counts the outcomes of an import. */
export const sumOutcomes = (items: readonly ImportItem[]): OutcomeSum => {
  const sum: OutcomeSum = { created: 0, updated: 0, unchanged: 0, conflict: 0, failed: 0 };
  for (const item of items) {
    const outcome = outcomeOf(item);
    if (outcome !== null) {
      sum[outcome] += 1;
    }
  }
  return sum;
};
