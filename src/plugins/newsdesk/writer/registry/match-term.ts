import type { TermRecord } from '../../core/types';
import type { TermFact } from '../../readers/registry/fact';
import { canBeOne, isMoreExact } from './dates';

/**
 * The term of a person that a row speaks of, among those that the desk has: same office and status, and the same start, or
 * one that is the more or less exact form of it with an end that can be the same. Null: the row brings a new term.
 */
export const matchTerm = (terms: readonly TermRecord[], office: string, said: TermFact): TermRecord | null => {
  const same = terms.filter((term) => term.office === office && term.status === said.status);
  const exact = same.filter(({ startDate }) => startDate === said.startDate);
  const fitting = exact.find(({ endDate }) => canBeOne(endDate, said.endDate));
  if (fitting !== undefined) return fitting;
  // The same office from the same day on is the same term, whose end changed; without a start nothing says so.
  if (exact[0] !== undefined && said.startDate !== null) return exact[0];
  const near = same.filter(
    ({ startDate, endDate }) =>
      startDate !== said.startDate && canBeOne(startDate, said.startDate) && canBeOne(endDate, said.endDate),
  );
  const covering = near.find(({ startDate }) => isMoreExact(startDate, said.startDate));
  return covering ?? (near.length === 1 ? (near[0] ?? null) : null);
};
