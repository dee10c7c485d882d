import { MONTHS } from '../lang/en/calendar';
import { AGENCIES } from '../lang/en/media';
import type { Dateline, Span } from '../types';
import { readRows } from '../words/read-list';
import { isoDate, yearOf } from './dates';

const agencies = new Set(readRows(AGENCIES).map((row) => row[0] ?? ''));
const months = readRows(MONTHS)
  .map((row) => row[0])
  .join('|');

const PLACE = String.raw`(\p{Lu}[\p{L}.'’-]*(?:[ ,]{1,2}(?:\p{Lu}[\p{L}.'’-]*|d[aeu]|del|of|the|and|el|la)){0,6})`;
const DATE = String.raw`((?:${months})\.? ?\d{1,2}(?:(?:,? )\d{4})?|\d{1,2}(?:st|nd|rd|th)? (?:${months})\.?(?:,? \d{4})?)`;
const AGENCY = String.raw`(?:\(([\p{L}][\p{L} .&'’-]{0,30})(?:[/,;][^()]{0,30})?\)|\/ ?([\p{L}]{2,12}))`;
const MARK = String.raw`\s*(?::|[-–—―]{1,2}|--)\s*`;

const SHAPES = [
  // SEOUL, March 17 (Yonhap) --   NEW DELHI, March 17 (PTI):   KUWAIT CITY, July 25:
  new RegExp(`^${PLACE},? ${DATE},? ?${AGENCY}?${MARK}`, 'iu'),
  // WASHINGTON (Reuters) -   Seoul/UNI:
  new RegExp(`^${PLACE} ?${AGENCY}${MARK}`, 'u'),
  // CAIRO - 26 July 2022:
  new RegExp(`^${PLACE}${MARK}${DATE} ?:\\s*`, 'iu'),
  // KUWAIT:   Cape Town -   SEOUL—
  new RegExp(`^${PLACE}${MARK}(?=\\S)`, 'u'),
];

const isPlaceLike = (place: string, isBare: boolean, known: (place: string) => boolean): boolean => {
  if (!isBare) return true;
  const words = place.split(/[ ,]+/);
  if (known(place) || known(words.slice(0, 2).join(' ')) || known(place.split(',')[0] ?? '')) return true;
  return place.length > 2 && place === place.toUpperCase() && words.length <= 3 && !agencies.has(place);
};

/**
 * Reads place, agency and date off the beginning of a paragraph. "SEOUL, March 17 (Yonhap) -- The ..." with the year
 * 2021 -> Seoul as written, "Yonhap", "2021-03-17". Null where the paragraph has no dateline.
 */
export function readDateline(
  text: string,
  paragraph: Span,
  published: string | null,
  known: (place: string) => boolean,
): Dateline | null {
  const head = text.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + 110));
  for (const [shape, expression] of SHAPES.entries()) {
    const match = expression.exec(head);
    if (match === null || match[0].length >= head.length) continue;
    const place = (match[1] ?? '').replace(/(?<![-\u2013\s])[-\u2013\s]+$/, '');
    const dated = shape === 0 || shape === 2 ? (match[2] ?? null) : null;
    const agency = (shape === 0 ? (match[3] ?? match[4]) : shape === 1 ? (match[2] ?? match[3]) : null) ?? null;
    if (!/^\p{Lu}/u.test(place)) continue;
    if (shape === 1 && agency !== null && !agencies.has(agency) && !known(place)) continue;
    if (!isPlaceLike(place, shape === 3, known)) continue;
    const year = dated === null ? null : (yearOf(dated) ?? (published === null ? null : Number(published.slice(0, 4))));
    return {
      start: paragraph.start,
      end: paragraph.start + match[0].trimEnd().length,
      place,
      agency,
      date: dated === null ? null : isoDate(dated, year),
    };
  }
  return null;
}
