import { MONTHS, WEEKDAYS } from '../lang/en/calendar';
import { readRows } from '../words/read-list';

const monthNumbers = new Map(readRows(MONTHS).map(([word, number]) => [word ?? '', Number(number)]));
const monthWords = [...monthNumbers.keys()].join('|');
const weekdayNumbers = new Map(readRows(WEEKDAYS).map(([word, number]) => [word ?? '', Number(number)]));
const weekdays = [...weekdayNumbers.keys()].join('|');
const DAY = 86_400_000;

const two = (value: number): string => String(value).padStart(2, '0');

/** Year that is written in a date, or null. "March 17, 2021" -> 2021. */
function yearOf(date: string): number | null {
  const match = /\b(1[89]\d\d|20\d\d)\b/.exec(date);
  return match === null ? null : Number(match[1]);
}

/** ISO 8601 form of a date in words; without a year "--03-17" would say nothing, so null. "17 March" with 2021 -> "2021-03-17". */
function isoDate(date: string, year: number | null): string | null {
  const word = new RegExp(`\\b(${monthWords})\\b`, 'i').exec(date)?.[1]?.toLowerCase();
  const month = word === undefined ? undefined : monthNumbers.get(word);
  const day = /\b(\d{1,2})(?:st|nd|rd|th)?\b/.exec(date)?.[1];
  if (month === undefined || year === null) return null;
  if (day === undefined || Number(day) < 1 || Number(day) > 31) return `${year}-${two(month)}`;
  return `${year}-${two(month)}-${two(Number(day))}`;
}

/** Day nearest to the story's own that has this name: "Wednesday" with "2021-03-18" -> "2021-03-17"; null without a whole date. */
export function dayNear(weekday: string, date: string | null): string | null {
  const number = weekdayNumbers.get(weekday.toLowerCase().replace(/\.$/, ''));
  const own = date !== null && /^\d{4}-\d\d-\d\d/.test(date) ? Date.parse(`${date.slice(0, 10)}T00:00:00Z`) : NaN;
  if (number === undefined || Number.isNaN(own)) return null;
  // From three days before to three days after.
  const shift = ((number - new Date(own).getUTCDay() + 10) % 7) - 3;
  return new Date(own + shift * DAY).toISOString().slice(0, 10);
}

/** Day of a date in words, its year the written one or else the one that brings it nearest to the story's own day. */
export function dateNear(words: string, date: string | null): string | null {
  const year = yearOf(words);
  const own = date === null ? null : Number(date.slice(0, 4));
  if (year !== null || own === null) return isoDate(words, year);
  const month = date === null ? NaN : Number(date.slice(5, 7));
  const stated = Number(isoDate(words, own)?.slice(5, 7) ?? NaN);
  const isBefore = stated - month > 6;
  const isAfter = month - stated > 6;
  return isoDate(words, isBefore ? own - 1 : isAfter ? own + 1 : own);
}

const FULL_DATE = new RegExp(
  `^(?:(?:${weekdays})\\.?,? )?(?:(?:${monthWords})\\.? \\d{1,2}(?:st|nd|rd|th)?,? (?:1[89]|20)\\d\\d|\\d{1,2}(?:st|nd|rd|th)? (?:${monthWords})\\.?,? (?:1[89]|20)\\d\\d)`,
  'i',
);

/** Day that a line tells by itself: "Friday, July 21, 2017" -> "2017-07-21"; null where the line is no date. */
export function dateOfLine(line: string): string | null {
  const part =
    line.length > 160
      ? undefined
      : line.split(/ ?[|•·] ?/).find((piece) => piece !== line && dateOfLine(piece) !== null);
  if (part !== undefined) return dateOfLine(part);
  const iso = /^(?:published|updated|posted)?:? ?((?:19|20)\d\d-\d\d-\d\d)\b/i.exec(line);
  if (iso !== null) return iso[1] ?? null;
  const clean = line.replace(/^(?:published|updated|posted|date)(?: on)?:? /i, '');
  const match = FULL_DATE.exec(clean);
  return match === null || clean.length > match[0].length + 30 ? null : isoDate(match[0], yearOf(match[0]));
}
