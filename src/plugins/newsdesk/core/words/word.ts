import { foldName } from '../names/fold';
import { BIT, type Shape, SHAPES, mainClass } from './classes';
import { LETTER, characterKind, isUpper } from './characters';
import { classBits } from './lexicon';
import { flagsOf, onNewFlag } from './word-flags';

/** A form in lower case, the same object for "The" and "the". */
export interface Form {
  /** The story that was last cut into words, and the form's number in it. */
  story: number;
  number: number;
}

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
  form: Form;
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
}

/** What one recogniser, with its weights and known names, knows of a word. */
export interface WordFacts {
  owner: object;
  /** Ids of the findings that the word gives, a list a template. */
  ids: ReadonlyArray<readonly number[]>;
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

/** Words that are kept from story to story, so that a long run of them does not fill the memory. */
const LIMIT = 60_000;
const SIZE = 1 << 17;
let words: Word[] = [];
let forms = new Map<string, Form>();
/** Places in `words`, from 1, by the hash of the text; the next free place where another word stands there. */
let places = new Int32Array(SIZE);

function forget(): void {
  words = [];
  forms = new Map();
  places = new Int32Array(SIZE);
}
onNewFlag(forget);

/** Empties the store of words where it is full; within a story it only grows, so that one form stays one object. */
export function tidyWords(): void {
  if (words.length >= LIMIT) forget();
}

/** Place of a text where nothing else stands there. */
function placeOf(text: string, start: number, end: number): number {
  let hash = end - start;
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash ^ (hash >>> 15)) & (places.length - 1);
}

function grow(): void {
  places = new Int32Array(places.length * 2);
  words.forEach(({ text }, i) => {
    let place = placeOf(text, 0, text.length);
    while (places[place] !== 0) place = (place + 1) & (places.length - 1);
    places[place] = i + 1;
  });
}

/** Whether the word is written between two places of a text; its length is known to be the same. */
function isAt(form: string, text: string, start: number): boolean {
  for (let i = 0; i < form.length; i++) if (text.charCodeAt(start + i) !== form.charCodeAt(i)) return false;
  return true;
}

/** The word between two places of a text; each form is looked at once, as long as it stays in the store. */
export function wordIn(text: string, start: number, end: number): Word {
  let place = placeOf(text, start, end);
  for (let number = places[place] as number; number !== 0; number = places[place] as number) {
    const word = words[number - 1] as Word;
    if (word.text.length === end - start && isAt(word.text, text, start)) return word;
    place = (place + 1) & (places.length - 1);
  }
  const word = makeWord(text.slice(start, end));
  places[place] = words.push(word);
  if (words.length * 2 > places.length) grow();
  return word;
}

/** The word of a form. */
export function wordOf(text: string): Word {
  return wordIn(text, 0, text.length);
}

/** From this length on a piece of a text is not a copy: it keeps the whole text in memory. */
const LONGEST_COPIED = 12;

const ownCopy = (slice: string): string =>
  slice.length <= LONGEST_COPIED
    ? slice
    : String.fromCharCode(...Array.from({ length: slice.length }, (_, i) => slice.charCodeAt(i)));

function formOf(lower: string): Form {
  const known = forms.get(lower);
  if (known !== undefined) return known;
  const form: Form = { story: 0, number: 0 };
  forms.set(lower, form);
  return form;
}

function makeWord(slice: string): Word {
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
    form: formOf(lower),
    shape,
    isCapital,
    classes,
    hash: hashOf(lower),
    main: mainClass(bits),
    facts: null,
    phrases: undefined,
  };
}
