import type { PartialDate, TermRecord } from '../types';

/** First day that a partial date can mean: "2020-09" -> "2020-09-01". Longer values are cut to the day. */
export function firstDayOf(date: PartialDate): string {
  return date.length >= 10
    ? date.slice(0, 10)
    : date.length >= 7
      ? `${date.slice(0, 7)}-01`
      : `${date.slice(0, 4)}-01-01`;
}

/** Last day that a partial date can mean: "2020-09" -> "2020-09-31", which sorts after every day of that month. */
export function lastDayOf(date: PartialDate): string {
  return date.length >= 10
    ? date.slice(0, 10)
    : date.length >= 7
      ? `${date.slice(0, 7)}-31`
      : `${date.slice(0, 4)}-12-31`;
}

/** When a term lies as seen from a day: on it, before it, after it, or nothing known. */
export type TermTime = 'on' | 'before' | 'after' | 'unknown';

/**
 * Tells whether a term covers a day, both maybe partial; a term from "2020-09" to "2021" covers 2020-09-01 to 2021-12-31.
 * Terms without dates, or that end before they begin, give `unknown`; one without an end goes on.
 */
export function timeOfTerm(term: Pick<TermRecord, 'startDate' | 'endDate'>, day: PartialDate): TermTime {
  const { startDate, endDate } = term;
  if (startDate !== null && endDate !== null && lastDayOf(endDate) < firstDayOf(startDate)) return 'unknown';
  if (startDate !== null && firstDayOf(startDate) > lastDayOf(day)) return 'after';
  if (endDate !== null && lastDayOf(endDate) < firstDayOf(day)) return 'before';
  return startDate === null ? 'unknown' : 'on';
}

const DAY_IN_MS = 86_400_000;

/** Days between two dates, maybe partial; nothing below zero: "2021-03-17", "2021-03-10" -> 7, overlapping dates -> 0. */
export function daysBetween(a: PartialDate, b: PartialDate): number {
  const [early, late] = firstDayOf(a) <= firstDayOf(b) ? [a, b] : [b, a];
  if (lastDayOf(early) >= firstDayOf(late)) return 0;
  const days = (Date.parse(firstDayOf(late)) - Date.parse(safeLastDay(early))) / DAY_IN_MS;
  return Number.isFinite(days) ? days : Number.POSITIVE_INFINITY;
}

/** The last day in a form that a calendar knows: "2021-02" -> "2021-02-28". */
function safeLastDay(date: PartialDate): string {
  const day = lastDayOf(date);
  if (date.length >= 10) return day;
  const length = new Date(Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)), 0)).getUTCDate();
  return `${day.slice(0, 8)}${String(length)}`;
}
