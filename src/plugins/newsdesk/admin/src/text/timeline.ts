import type { MonthCount } from '../../../contracts/record-content';
import type { SourcedTerm } from '../../../contracts/record-page';

/** A bar on the axis, in hundredths of its width. */
export interface Bar {
  left: number;
  width: number;
}

export interface TermBar extends Bar {
  term: SourcedTerm;
  /** True where the end is not known: the term may go on. */
  isOpen: boolean;
}

export interface MonthBar extends Bar {
  month: string;
  stories: number;
  /** Hundredths of the highest. */
  height: number;
}

export interface Timeline {
  terms: TermBar[];
  months: MonthBar[];
  /** Years that are written on the axis. */
  ticks: { year: number; left: number }[];
}

/** Years as a number: "2021-07" -> 2021.5. What is left out of a date is its beginning, or with `isEnd` its end. */
const yearsOf = (date: string, isEnd = false): number => {
  const [year = 0, month, day] = date.slice(0, 10).split('-').map(Number);
  if (month === undefined) {
    return year + (isEnd ? 1 : 0);
  }
  const days = day ?? (isEnd ? 31 : 1);
  return year + (month - 1) / 12 + (days - 1) / 372;
};

const STEPS = [1, 2, 5, 10, 20, 50, 100];
const MOST_TICKS = 10;

/**
 * Places offices and coverage on one axis of whole years, up to `today`; offices without a beginning are not placed.
 * Null where there is nothing to place.
 */
export const placeTimeline = (
  terms: readonly SourcedTerm[],
  months: readonly MonthCount[],
  today: string,
): Timeline | null => {
  const now = yearsOf(today);
  const dated = terms.filter(({ startDate }) => startDate !== null);
  const counted = months.filter((one): one is MonthCount & { month: string } => one.month !== null);
  const edges = [
    ...dated.flatMap(({ startDate, endDate }) => [
      yearsOf(startDate ?? ''),
      endDate === null ? now : yearsOf(endDate, true),
    ]),
    ...counted.flatMap(({ month }) => [yearsOf(month), yearsOf(month, true)]),
  ];
  if (edges.length === 0) {
    return null;
  }
  const from = Math.floor(Math.min(...edges));
  const until = Math.max(Math.ceil(Math.max(...edges)), from + 1);
  const span = until - from;
  const place = (years: number) => ((years - from) / span) * 100;
  const most = Math.max(...counted.map(({ stories }) => stories), 1);
  const step = STEPS.find((size) => span / size <= MOST_TICKS) ?? span;
  const years = Array.from({ length: Math.floor(span / step) + 1 }, (_, index) => from + index * step);
  return {
    terms: dated.map((term) => {
      const left = place(yearsOf(term.startDate ?? ''));
      const end = place(
        term.endDate === null ? Math.max(now, yearsOf(term.startDate ?? '')) : yearsOf(term.endDate, true),
      );
      return { term, left, width: Math.max(end - left, 0.6), isOpen: term.endDate === null };
    }),
    months: counted.map(({ month, stories }) => ({
      month,
      stories,
      left: place(yearsOf(month)),
      width: Math.max(100 / (span * 12) - 0.1, 0.3),
      height: (stories / most) * 100,
    })),
    ticks: years.map((year) => ({ year, left: place(year) })),
  };
};
