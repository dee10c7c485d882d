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
] as const;
const CLASS_TEMPLATES = WORD_TEMPLATES.map((name) =>
  name.replace(/word/i, 'classOfWord').replace(/^\w/, (c) => c.toLowerCase()),
);
export const WORDS = WORD_TEMPLATES.length;
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
] as const;

/** Ids that every story needs, looked up once for each dictionary. */
export type FixedIds = Record<(typeof FIXED)[number], number> & { classes: Int32Array };

const fixedOf = new WeakMap<Dictionary, FixedIds>();

export function fixedIds(dictionary: Dictionary): FixedIds {
  const known = fixedOf.get(dictionary);
  if (known !== undefined) return known;
  const classes = new Int32Array(WORDS * 32);
  for (let t = 0; t < WORDS; t++) {
    for (let c = 0; c < 32; c++) classes[t * 32 + c] = dictionary.idOf(`${CLASS_TEMPLATES[t]}=${className(c)}`);
  }
  const names = Object.fromEntries(FIXED.map((name) => [name, dictionary.idOf(name)])) as Record<
    (typeof FIXED)[number],
    number
  >;
  const ids = { ...names, classes };
  fixedOf.set(dictionary, ids);
  return ids;
}

/** Ids of findings, in a growing buffer that is used again and again. */
export class Evidence {
  ids: number[] = [];
  add(id: number): void {
    if (id >= 0) this.ids.push(id);
  }
}
