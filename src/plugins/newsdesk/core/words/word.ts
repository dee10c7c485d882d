import { foldName } from '../names/fold';
import { BIT, type Shape, SHAPES, mainClass } from './classes';
import { LETTER, characterKind, isUpper } from './characters';
import { classBits } from './lexicon';
import { flagsOf } from './word-flags';
import type { Head } from '../offices/title-words';

/** A distinct word form, with all that is known of it apart from its place. */
export interface Word {
  text: string;
  /** Lower case, without a final dot of an abbreviation. */
  lower: string;
  /** Folded like a name. */
  folded: string;
  bits: number;
  /** Bits of the lists that a walk over the story asks for (`wordFlag`). */
  flags: number;
  /** A number for the lower-case form, the same for "The" and "the" while words are kept. */
  form: number;
  /** Index into `SHAPES`. */
  shape: number;
  /** Whether the word is written with a capital, so that it can be part of a name. */
  isCapital: boolean;
  /** Indices of the classes in `CLASSES`. */
  classes: number[];
  /** A number for the lower-case form, the same in every run. */
  hash: number;
  /** Index of the class that tells most, in `CLASSES`; `NONE_CLASS` for none. */
  main: number;
  /** What the recogniser that was here last knows of the word. */
  facts: WordFacts | null;
  /** Known names that begin with the word; `undefined` until they are asked for. */
  phrases: readonly object[] | null | undefined;
  /** What the word is as the head of a title; `undefined` until it is asked for. */
  head: Head | null | undefined;
}

/** What one recogniser, with its weights and known names, knows of a word. */
export interface WordFacts {
  owner: object;
  /** Ids of the findings that the word gives, a list a template. */
  ids: ReadonlyArray<readonly number[]>;
  /** Of them those that are worth telling, by template and label; filled as they are asked for. */
  told: Array<readonly number[] | undefined>;
  /** Where their summed weights stand in the owner's list; 0 while weights are fitted. */
  at: number;
  /** What the word can be in a person's name, as bits. */
  parts: number;
}

const SHAPE = Object.fromEntries(SHAPES.map((name, i) => [name, i])) as Record<Shape, number>;

function shapeOf(text: string): number {
  const first = text.charCodeAt(0);
  if (characterKind(first) !== LETTER) return /\d/.test(text) ? SHAPE.number : SHAPE.mark;
  let upper = 0;
  let lower = 0;
  let dots = 0;
  let hyphens = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 46) dots++;
    else if (code === 45) hyphens++;
    else if (isUpper(code)) upper++;
    else if (characterKind(code) === LETTER) lower++;
  }
  if (!isUpper(first)) return upper > 0 ? SHAPE.lowerCapital : SHAPE.lower;
  if (upper === 1 && lower === 0) return text.length <= 2 ? SHAPE.initial : SHAPE.mixed;
  if (lower === 0) return dots > 1 ? SHAPE.dotted : SHAPE.upper;
  if (hyphens > 0) return SHAPE.capitalHyphen;
  return upper > 1 ? SHAPE.mixed : SHAPE.capital;
}

/** A number for a form in lower case, the same in every run. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash ^ (hash >>> 15);
}

/** From this length on a piece of a text is not a copy: it keeps the whole text in memory. */
const LONGEST_COPIED = 12;

const ownCopy = (slice: string): string =>
  slice.length <= LONGEST_COPIED
    ? slice
    : String.fromCharCode(...Array.from({ length: slice.length }, (_, i) => slice.charCodeAt(i)));

/** A word with all that is known of it apart from its place; `form` numbers its lower-case form. */
export function makeWord(slice: string, form: (lower: string) => number): Word {
  const text = ownCopy(slice);
  const lower = text.toLowerCase().replace(/\.$/, '').replace(/’/g, "'");
  const folded = foldName(text);
  let bits = classBits(lower, folded);
  // "Minister-designate", "President-elect" are offices too.
  if (lower.endsWith('-elect') || lower.endsWith('-designate')) bits |= BIT.officeHead;
  const shape = shapeOf(text);
  // "US" and "May" are names only where they are written so.
  if (lower === 'us' && shape !== SHAPE.upper && shape !== SHAPE.dotted) bits &= ~(BIT.country | BIT.demonym);
  if (shape === SHAPE.lower)
    bits &= ~(
      BIT.country |
      BIT.demonym |
      BIT.place |
      BIT.givenName |
      BIT.surname |
      BIT.eastAsianSurname |
      BIT.knownBody
    );
  const classes: number[] = [];
  for (let i = 0; i < 31; i++) if ((bits & (1 << i)) !== 0) classes.push(i);
  const isCapital = shape !== SHAPE.lower && shape !== SHAPE.number && shape !== SHAPE.mark;
  return {
    text,
    lower,
    folded,
    bits,
    flags: flagsOf(lower),
    form: form(lower),
    shape,
    isCapital,
    classes,
    hash: hashOf(lower),
    main: mainClass(bits),
    facts: null,
    phrases: undefined,
    head: undefined,
  };
}
