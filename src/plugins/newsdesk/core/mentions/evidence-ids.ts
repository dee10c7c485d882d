import { BIT, CLASSES } from '../words/classes';
import type { Dictionary } from './dictionary';

export const WORD_TEMPLATES = [
  'wordBefore',
  'secondWordBefore',
  'wordAfter',
  'secondWordAfter',
  'firstWord',
  'lastWord',
  'wordInside',
  'loneWord',
  'wordBeforeLone',
  'wordAfterLone',
  'tokenWord',
] as const;
/** Place of each template in the list of a word's ids. */
export const AT = Object.fromEntries(WORD_TEMPLATES.map((name, i) => [name, i])) as Record<
  (typeof WORD_TEMPLATES)[number],
  number
>;

/** Name of a template for another fact about the same word: "secondWordAfter", "class" -> "classOfSecondWordAfter". */
export const templateOf = (template: string, fact: string): string =>
  `${fact}Of${template.charAt(0).toUpperCase()}${template.slice(1)}`;

export const NONE_CLASS = 31;
export const EDGE = 30;

/** Order in which the classes tell most about a word that has several. */
const PRIORITY = [
  'honorific',
  'rank',
  'month',
  'weekday',
  'agency',
  'knownBody',
  'companySuffix',
  'closedWord',
  'country',
  'demonym',
  'officeHead',
  'titleModifier',
  'bodyHead',
  'trade',
  'speechVerb',
  'givenName',
  'eastAsianSurname',
  'surname',
  'particle',
  'place',
  'bodyWord',
  'facilityWord',
  'eventWord',
  'creed',
  'kinWord',
  'statusWord',
  'speechNoun',
  'titleAdjective',
  'functionWord',
] as const;
const priorityBits = PRIORITY.map((name) => BIT[name]);

const mainClasses = new Map<number, number>();

/** The class of a word that tells most, as an index into `CLASSES`; 31 for none. */
export function mainClass(bits: number): number {
  const known = mainClasses.get(bits);
  if (known !== undefined) return known;
  const bit = priorityBits.find((candidate) => (bits & candidate) !== 0);
  const main = bit === undefined ? NONE_CLASS : Math.log2(bit);
  mainClasses.set(bits, main);
  return main;
}

export const className = (index: number): string => (index === EDGE ? 'edge' : (CLASSES[index] ?? 'none'));

export const KINDS: string[] = [
  'country',
  'demonym',
  'capital',
  'place',
  'body',
  'government',
  'military',
  'intergovernmental',
  'party',
  'legislature',
  'court',
  'media',
  'company',
  'ngo',
  'education',
  'other',
  'town',
];

const FIXED = [
  'afterBracket',
  'firstWordSeenLowerAtSentenceStart',
  'firstWordSeenLower',
  'officeBeforeComma',
  'endsChunk',
  'ageAfterComma',
  'officeAfterComma',
  'endsInsideKnown',
  'acronymOfWordsBefore',
  'aloneInBrackets',
  'acronymAfter',
  'bracketAfter',
  'knownName',
] as const;

/** Ids that every story needs, looked up once for each dictionary. */
export type FixedIds = Record<(typeof FIXED)[number], number>;

const fixedOf = new WeakMap<Dictionary, FixedIds>();

export function fixedIds(dictionary: Dictionary): FixedIds {
  const known = fixedOf.get(dictionary);
  if (known !== undefined) return known;
  const ids = Object.fromEntries(FIXED.map((name) => [name, dictionary.idOf(name)])) as FixedIds;
  fixedOf.set(dictionary, ids);
  return ids;
}

/** Ids of findings, in a growing buffer that is used again and again. */
export class Evidence {
  ids: number[] = [];
  add(id: number): void {
    if (id >= 0) this.ids.push(id);
  }
  addAll(ids: Int32Array): void {
    for (let k = 0; k < ids.length; k++) this.ids.push(ids[k] as number);
  }
}
