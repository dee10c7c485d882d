import type { KnownNames } from '../types';
import { CLASSES } from '../words/classes';
import { FAMILY, GIVEN, TOWN, nameBits } from '../words/name-words';
import type { Word } from '../words/word';
import type { Dictionary } from './dictionary';
import { EDGE, NONE_CLASS, WORD_TEMPLATES, className, templateOf } from './evidence-ids';
import type { CommonWords } from './model';

/** A word can be a part of a name: bits of `nameParts`. */
export const NAME_PART = { given: GIVEN, family: FAMILY, town: TOWN, common: 8 } as const;

const NONE = new Int32Array(0);

/**
 * The findings that a word gives wherever it stands before, in or after a span. They are the same for each occurrence, so
 * each distinct word is looked at once for a dictionary and a set of known names.
 */
export class WordEvidence {
  /** Ids for the place before the sentence and after it, a list a template. */
  readonly edge: Int32Array[];
  private readonly version: number;

  constructor(
    private readonly dictionary: Dictionary,
    private readonly common: CommonWords,
    private readonly names: KnownNames | null,
  ) {
    this.version = names?.version ?? 0;
    this.edge = WORD_TEMPLATES.map((template) => this.listOf([`${templateOf(template, 'class')}=${className(EDGE)}`]));
  }

  isFresh(): boolean {
    return this.version === (this.names?.version ?? 0);
  }

  /** Ids of a word, a list a template. */
  idsOf(word: Word): Int32Array[] {
    if (word.ids !== null && word.idsOf === this) return word.ids;
    this.fill(word);
    return word.ids ?? [];
  }

  /** What the word can be in a person's name (`NAME_PART`), by the lists and the known names. */
  partsOf(word: Word): number {
    if (word.idsOf !== this) this.fill(word);
    return word.nameParts;
  }

  private fill(word: Word): void {
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
    word.nameParts =
      ((listed & GIVEN) !== 0 || (counts?.first ?? 0) > 0 ? NAME_PART.given : 0) |
      ((listed & FAMILY) !== 0 || (counts?.last ?? 0) > 0 ? NAME_PART.family : 0) |
      (listed & TOWN) |
      (use > 0 ? NAME_PART.common : 0);
    const { lower } = word;
    const parts =
      word.isCapital && lower.length > 2
        ? [3, 2].flatMap((n) => [`end=${lower.slice(-n)}`, `start=${lower.slice(0, n)}`])
        : [];
    word.ids = WORD_TEMPLATES.map((template) =>
      this.listOf([
        `${template}=${form}`,
        ...(template === 'tokenWord' ? [...facts, ...parts] : facts).map((fact) => {
          const at = fact.indexOf('=');
          return `${templateOf(template, fact.slice(0, at))}${fact.slice(at)}`;
        }),
      ]),
    );
    word.idsOf = this;
  }

  private listOf(names: string[]): Int32Array {
    const ids = names.map((name) => this.dictionary.idOf(name)).filter((id) => id >= 0);
    return ids.length === 0 ? NONE : Int32Array.from(ids);
  }
}

const bucket = (count: number): string => (count > 4 ? 'Often' : count > 1 ? 'Some' : 'Once');
