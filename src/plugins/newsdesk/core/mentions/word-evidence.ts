import type { KnownNames } from '../types';
import { CLASSES, NONE_CLASS } from '../words/classes';
import { FAMILY, GIVEN, TOWN, nameBits } from '../words/name-words';
import type { Word, WordFacts } from '../words/word';
import type { Dictionary } from './dictionary';
import { EDGE, TOKEN_PLACES, WORD_TEMPLATES, className, templateOf, tokenSumsAt } from './evidence-ids';
import type { CommonWords } from './model';
import { LABELS } from './labels';

/** A word can be a part of a name: bits of `nameParts`. */
export const NAME_PART = { given: GIVEN, family: FAMILY, town: TOWN, common: 8 } as const;
/** A name of the registry begins or ends with the word: bits beside those of `NAME_PART`. */
export const KNOWN_FIRST = 16;
export const KNOWN_LAST = 32;

const NONE: readonly number[] = [];
/** Sums of one word: two numbers a template, then the labels of the templates that speak of tokens. */
const WIDTH = WORD_TEMPLATES.length * 2 + TOKEN_PLACES.length * (LABELS - 1);
/** Words after which sums are worked out anew, so that words that are gone leave room. */
const MOST_WORDS = 100_000;

/** Fitted weights, so that what a word says can be summed once: of spans (two an id) and of tokens (`LABELS` an id). */
export interface WordWeights {
  spans: Float64Array;
  tokens: Float64Array;
}

/**
 * The findings that a word gives wherever it stands before, in or after a span. They are the same for each occurrence, so
 * each distinct word is looked at once for a dictionary and a set of known names.
 */
export class WordEvidence {
  /** What the place before the sentence and after it says. */
  readonly edge: WordFacts;
  /** Summed weights of all words, `WIDTH` numbers each from `WordFacts.at` on. */
  sums = new Float64Array(0);
  private used = 0;
  private readonly version: number;

  constructor(
    private readonly dictionary: Dictionary,
    private readonly common: CommonWords,
    private readonly names: KnownNames | null,
    private readonly weights: WordWeights | null = null,
  ) {
    this.version = names?.version ?? 0;
    this.edge = this.withSums(
      WORD_TEMPLATES.map((template) => this.listOf([`${templateOf(template, 'class')}=${className(EDGE)}`])),
      0,
    );
  }

  isFresh(): boolean {
    return this.version === (this.names?.version ?? 0) && this.used < MOST_WORDS * WIDTH;
  }

  /** What a word says wherever it stands. */
  factsOf(word: Word): WordFacts {
    const { facts } = word;
    return facts !== null && facts.owner === this ? facts : (word.facts = this.find(word));
  }

  private withSums(ids: ReadonlyArray<readonly number[]>, parts: number): WordFacts {
    const { weights, used: at } = this;
    if (weights === null) return { owner: this, ids, told: [], at: 0, parts };
    if (at + WIDTH > this.sums.length) {
      const grown = new Float64Array(Math.max(WIDTH * 512, this.sums.length * 2));
      grown.set(this.sums);
      this.sums = grown;
    }
    this.used += WIDTH;
    const { sums } = this;
    const add = (to: number, values: Float64Array, from: number): void => {
      sums[to] = (sums[to] as number) + (values[from] as number);
    };
    ids.forEach((list, template) => {
      for (const id of list) for (let y = 0; y < 2; y++) add(at + template * 2 + y, weights.spans, id * 2 + y);
    });
    TOKEN_PLACES.forEach((template, place) => {
      for (const id of ids[template] ?? NONE)
        for (let y = 1; y < LABELS; y++) add(at + tokenSumsAt(place) + y, weights.tokens, id * LABELS + y);
    });
    return { owner: this, ids, told: [], at, parts };
  }

  private find(word: Word): WordFacts {
    const use = this.common.get(word.lower) ?? 0;
    const listed = word.isCapital ? nameBits(word.folded) : 0;
    const counts = word.isCapital ? this.names?.countWord?.(word.folded) : undefined;
    const facts: string[] = [];
    for (const index of word.classes) facts.push(`class=${CLASSES[index] ?? ''}`);
    if (word.classes.length === 0) facts.push(`class=${className(NONE_CLASS)}`);
    if (use > 0) facts.push(`use=common${use}`);
    if ((listed & GIVEN) !== 0) facts.push('name=listedGiven');
    if ((listed & FAMILY) !== 0) facts.push('name=listedFamily');
    if ((listed & TOWN) !== 0) facts.push('name=town');
    if (counts !== undefined && counts.first > 0) facts.push(`name=knownFirst${bucket(counts.first)}`);
    if (counts !== undefined && counts.last > 0) facts.push(`name=knownLast${bucket(counts.last)}`);
    const form = word.shape === 5 ? word.lower.replace(/\d/g, '0') : word.lower;
    const nameParts =
      ((listed & GIVEN) !== 0 || (counts?.first ?? 0) > 0 ? NAME_PART.given : 0) |
      ((listed & FAMILY) !== 0 || (counts?.last ?? 0) > 0 ? NAME_PART.family : 0) |
      (listed & TOWN) |
      (use > 0 ? NAME_PART.common : 0) |
      ((counts?.first ?? 0) > 0 ? KNOWN_FIRST : 0) |
      ((counts?.last ?? 0) > 0 ? KNOWN_LAST : 0);
    const { lower } = word;
    const parts =
      word.isCapital && lower.length > 2
        ? [3, 2].flatMap((n) => [`end=${lower.slice(-n)}`, `start=${lower.slice(0, n)}`])
        : [];
    const ids = WORD_TEMPLATES.map((template) =>
      this.listOf([
        `${template}=${form}`,
        ...(template === 'tokenWord' ? [...facts, ...parts] : facts).map((fact) => {
          const at = fact.indexOf('=');
          return `${templateOf(template, fact.slice(0, at))}${fact.slice(at)}`;
        }),
      ]),
    );
    return this.withSums(ids, nameParts);
  }

  private listOf(names: string[]): readonly number[] {
    const ids = names.map((name) => this.dictionary.idOf(name)).filter((id) => id >= 0);
    return ids.length === 0 ? NONE : ids;
  }
}

const bucket = (count: number): string => (count > 4 ? 'Often' : count > 1 ? 'Some' : 'Once');
