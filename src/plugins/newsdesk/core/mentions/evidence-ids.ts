import { CLASSES } from '../words/classes';
import type { WordFacts } from '../words/word';
import type { Dictionary } from './dictionary';
import { LABELS } from './labels';

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

/** Templates of the words that speak of a token: its own, the one before, the one after, and the next ones. */
export const TOKEN_PLACES = [
  AT.tokenWord,
  AT.wordBefore,
  AT.wordAfter,
  AT.secondWordBefore,
  AT.secondWordAfter,
] as const;

/** Where among a word's sums those for the labels of a token stand, by the place in `TOKEN_PLACES`; label 0 has none. */
export const tokenSumsAt = (place: number): number => WORD_TEMPLATES.length * 2 + place * (LABELS - 1) - 1;

/** Name of a template for another fact about the same word: "secondWordAfter", "class" -> "classOfSecondWordAfter". */
export const templateOf = (template: string, fact: string): string =>
  `${fact}Of${template.charAt(0).toUpperCase()}${template.slice(1)}`;

export const EDGE = 30;

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

/** What takes the findings of a span: a list of them, or the sum of their weights. */
export interface Sink {
  add(id: number): void;
  addWord(facts: WordFacts, template: number): void;
}

/** Ids of findings, in a growing buffer that is used again and again. */
export class Evidence implements Sink {
  ids: number[] = [];
  add(id: number): void {
    if (id >= 0) this.ids.push(id);
  }
  addWord({ ids }: WordFacts, template: number): void {
    const list = ids[template] as readonly number[];
    for (let k = 0; k < list.length; k++) this.ids.push(list[k] as number);
  }
}

/** Weights of findings, summed as they come: no list is made. */
export class Score implements Sink {
  person = 0;
  body = 0;
  constructor(
    private readonly values: Float64Array,
    private readonly words: WordSums,
  ) {}
  reset(): void {
    this.person = 0;
    this.body = 0;
  }
  add(id: number): void {
    if (id < 0) return;
    this.person += this.values[id * 2] as number;
    this.body += this.values[id * 2 + 1] as number;
  }
  addWord({ at }: WordFacts, template: number): void {
    const { sums } = this.words;
    this.person += sums[at + template * 2] as number;
    this.body += sums[at + template * 2 + 1] as number;
  }
}

/** The weights of words, summed once a word; the list is put in the place of another as it grows. */
export interface WordSums {
  readonly sums: Float64Array;
}
