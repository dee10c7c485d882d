import { MONTHS, WEEKDAYS } from '../lang/en/calendar';
import { AGENCIES } from '../lang/en/media';
import type { Dateline, Span } from '../types';
import { readRows } from '../words/read-list';
import { dateNear, dayNear } from './dates';

const agencies = new Set(readRows(AGENCIES).map((row) => row[0] ?? ''));
const months = readRows(MONTHS)
  .map((row) => row[0])
  .join('|');

const weekdayWords = new Set(readRows(WEEKDAYS).map((row) => row[0] ?? ''));
const weekdays = [...weekdayWords].join('|');

const PLACE = String.raw`(\p{Lu}[\p{L}.'’-]*(?:[ ,]{1,2}(?:\p{Lu}[\p{L}.'’-]*|d[aeu]|del|of|the|and|el|la)){0,6})`;
const DATE = String.raw`((?:(?:${weekdays})\.?, )?(?:(?:${months})\.? ?\d{1,2}(?:(?:,? )\d{4})?|\d{1,2}(?:st|nd|rd|th)? (?:${months})\.?(?:,? \d{4})?)|(?:${weekdays}))`;
const AGENCY = String.raw`(?:\(([\p{L}][\p{L} .&'’-]{0,30})(?:[/,;][^()]{0,30})?\)|\/ ?([\p{L}]{2,12})(?:\/\.?)?)`;
// A hyphen is a dateline's only with a blank after it: "SEOUL - The", not "Franco-German".
const MARK = String.raw`\s*(?::|--|[–—―]|[-_](?=\s))[-–—]?\s*`;

const shape = (source: string, flags: string): RegExp => new RegExp(source, flags);

/** What some forms cannot be without: one look at a paragraph tells that most have it not. */
const ANY_DATE = new RegExp(`\\b(?:${months}|${weekdays})(?![a-z])`, 'i');
const ANY_BRACKET = /[(/]/;

/** Forms of datelines, with the groups that hold place, agency and date. `isBare`: the place alone must show it. */
const SHAPES: Array<{ form: RegExp; place: number; date: number; agencies: number[]; isBare: boolean }> = [
  // SEOUL, March 17 (Yonhap) --   NEW DELHI, March 17 (PTI):   KUWAIT CITY, July 25:   TOKYO, Wednesday (Kyodo) -
  {
    form: shape(`^${PLACE},? ${DATE}[,.]? ?${AGENCY}?${MARK}`, 'iu'),
    place: 1,
    date: 2,
    agencies: [3, 4],
    isBare: false,
  },
  // MOSCOW, June 4. /TASS/.
  {
    form: shape(`^${PLACE},? ${DATE}[,.]? \\/([\\p{L}]{2,12})\\/\\.?\\s`, 'iu'),
    place: 1,
    date: 2,
    agencies: [3],
    isBare: false,
  },
  // GENEVA (17 March 2021) –
  { form: shape(`^${PLACE} \\(${DATE}\\)${MARK}`, 'iu'), place: 1, date: 2, agencies: [], isBare: false },
  // WASHINGTON (Reuters) -   Seoul/UNI:
  { form: shape(`^${PLACE} ?${AGENCY}${MARK}`, 'u'), place: 1, date: 0, agencies: [2, 3], isBare: false },
  // CAIRO - 26 July 2022:
  { form: shape(`^${PLACE}${MARK}${DATE} ?:\\s*`, 'iu'), place: 1, date: 2, agencies: [], isBare: false },
  // PARIS (AFP) The
  { form: shape(`^${PLACE} \\(([\\p{L}]{2,12})\\) (?=\\p{Lu})`, 'u'), place: 1, date: 0, agencies: [2], isBare: false },
  // (Reuters) -
  { form: shape(`^\\(([\\p{L}]{2,12})\\)${MARK}`, 'u'), place: 0, date: 0, agencies: [1], isBare: false },
  // KUWAIT:   Cape Town -   SEOUL—
  { form: shape(`^${PLACE}${MARK}(?=\\S)`, 'u'), place: 1, date: 0, agencies: [], isBare: true },
];

/** "Cape Town -" -> "Cape Town", "LONDON, Monday" -> "LONDON" */
function placeAlone(place: string): string {
  let end = place.length;
  while (end > 0 && '-–, '.includes(place[end - 1] ?? '')) end--;
  const last = place.lastIndexOf(' ', end - 1);
  const isDay = last > 0 && weekdayWords.has(place.slice(last + 1, end).toLowerCase());
  return isDay ? placeAlone(place.slice(0, last)) : place.slice(0, end);
}

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
  const hasDate = ANY_DATE.test(head);
  const hasBracket = ANY_BRACKET.test(head);
  for (const { form, place: placeGroup, date, agencies: groups, isBare } of SHAPES) {
    if ((date !== 0 && !hasDate) || (date === 0 && groups.length > 0 && !hasBracket)) continue;
    const match = form.exec(head);
    if (match === null || match[0].length >= head.length) continue;
    const place = placeGroup === 0 ? null : placeAlone(match[placeGroup] ?? '');
    const agency = groups.map((group) => match[group]).find((name) => name !== undefined) ?? null;
    const words = date === 0 ? null : (match[date] ?? null);
    if (place !== null && !/^\p{Lu}/u.test(place)) continue;
    // Brackets or a stroke alone are no agency; a place or an agency must be known.
    if (words === null && agency !== null && !agencies.has(agency) && (place === null || !known(place))) continue;
    if (place !== null && !isPlaceLike(place, isBare, known)) continue;
    return {
      start: paragraph.start,
      end: paragraph.start + match[0].trimEnd().length,
      place,
      agency,
      date: words === null ? null : (dateNear(words, published) ?? dayNear(words, published)),
    };
  }
  return null;
}
