import { BLANK, BREAK, DIGIT, HIGH_SURROGATE, LETTER, characterKind, isApostrophe, isUpper } from './characters';
import { ABBREVIATIONS, SPLIT_PREFIXES, SPLIT_SUFFIXES } from '../lang/en/abbreviations';
import { readWords } from './read-list';
import type { Word } from './word';
import { BITS, FLAGS, FORM, SHAPE, wordsForStory } from './word-store';

/** The tokens of a text, as columns. */
export interface Tokens {
  length: number;
  start: Int32Array;
  end: Int32Array;
  word: Word[];
  /** What stands before the token: 0 nothing, 1 a blank, 2 one line break, 3 an empty line. */
  gap: Uint8Array;
  /** Of each word its classes, its flags and its shape, side by side: a walk over a story reads these alone. */
  bits: Int32Array;
  flags: Int32Array;
  shape: Uint8Array;
  /** A number for the lower-case form, from 0, in the order in which the story has them. */
  form: Int32Array;
  forms: number;
}

/** The word of a token, undefined outside the text. The engine is slow at places before the first: it takes -1 for a name. */
export const wordAt = ({ word }: Tokens, i: number): Word | undefined => (i < 0 ? undefined : word[i]);

const abbreviations = new Set(readWords(ABBREVIATIONS));
const prefixes = new Set(readWords(SPLIT_PREFIXES));
const suffixes = new Set(readWords(SPLIT_SUFFIXES));
/** Prefixes that part from a lower-case title too: "then-administrator". */
const PAST_PREFIXES = new Set(['then', 'ex', 'former']);
/** A word of a text in a script without blanks is cut here, so that no token is long. */
const LONGEST = 64;

const isWordUnit = (kind: number): boolean => kind === LETTER || kind === DIGIT;

/** "Ã" or "Â", whole or as a letter with a mark of its own: the first half of a letter in the wrong encoding. */
const isMisread = (code: number): boolean => (code | 1) === 0xc3 || (code | 1) === 0x303;

/** Room for the characters and the columns of one story, used again for each; what a very long one needs is not kept. */
const USUAL = 1 << 17;

class Columns {
  codes = new Uint16Array(1 << 14);
  start = new Int32Array(1 << 12);
  end = new Int32Array(1 << 12);
  gap = new Uint8Array(1 << 12);
  length = 0;

  /** Takes the characters of a text; after the last stand some zeros. */
  read(text: string): Uint16Array {
    if (this.codes.length < text.length + 4) this.codes = new Uint16Array(text.length * 2);
    const { codes } = this;
    for (let i = 0; i < text.length; i++) codes[i] = text.charCodeAt(i);
    codes.fill(0, text.length, text.length + 4);
    this.length = 0;
    return codes;
  }

  push(start: number, end: number, gap: number): void {
    if (this.length === this.start.length) this.grow();
    this.start[this.length] = start;
    this.end[this.length] = end;
    this.gap[this.length++] = gap;
  }

  private grow(): void {
    const { start, end, gap } = this;
    this.start = new Int32Array(start.length * 2);
    this.end = new Int32Array(start.length * 2);
    this.gap = new Uint8Array(start.length * 2);
    this.start.set(start);
    this.end.set(end);
    this.gap.set(gap);
  }
}

let columns = new Columns();

/** End of the word that starts at `at`. */
function wordEnd(codes: Uint16Array, at: number, limit: number): number {
  let i = at + 1;
  while (i < limit) {
    const code = codes[i] as number;
    const kind = characterKind(code);
    if (isWordUnit(kind)) {
      i++;
      continue;
    }
    const next = i + 1 < limit ? (codes[i + 1] as number) : 0;
    const before = codes[i - 1] as number;
    // "PeÃ±a": a letter that was read in the wrong encoding stays in its word.
    if (code >= 0xa1 && code <= 0xbf && isMisread(before)) {
      i++;
      continue;
    }
    if (!isWordUnit(characterKind(next))) break;
    if (isApostrophe(code)) {
      // A possessive is a token of its own.
      const isPossessive =
        (next === 115 || next === 83) && !(i + 2 < limit && isWordUnit(characterKind(codes[i + 2] as number)));
      if (isPossessive || characterKind(next) === DIGIT) break;
    } else if (code === 46) {
      if (characterKind(before) !== characterKind(next)) break;
      if (!isUpper(before) && isUpper(next)) break;
    } else if (code === 44) {
      if (characterKind(before) !== DIGIT || characterKind(next) !== DIGIT) break;
    } else if (code === 38) {
      if (!isUpper(before) || !isUpper(next)) break;
    } else if (code !== 45 && code !== 0x2010 && code !== 0x2011) break;
    i += 2;
  }
  return i;
}

/** Whether the dot at `at` belongs to the word before it: "Gen.", "U.S.", "W." */
function ownsDot(text: string, codes: Uint16Array, start: number, at: number): boolean {
  if (codes[at] !== 46 || at >= text.length) return false;
  const length = at - start;
  if (length === 1 && isUpper(codes[start] as number)) {
    let next = at + 1;
    while (next < text.length && codes[next] === 32) next++;
    return isUpper(codes[next] as number);
  }
  if (length > 12) return false;
  const form = text.slice(start, at);
  if (form.includes('.')) return /^(?:\p{L}\.)+\p{L}$/u.test(form);
  return abbreviations.has(form.toLowerCase());
}

/** Adds the token between two places, or the three that a word with a hyphen is cut into: "then-administrator". */
function pushWord(text: string, codes: Uint16Array, start: number, end: number, gap: number): void {
  let hyphen = start + 1;
  while (hyphen < end - 1 && codes[hyphen] !== 45) hyphen++;
  if (hyphen >= end - 1) return columns.push(start, end, gap);
  const last = text.lastIndexOf('-', end - 1);
  const prefix = text.slice(start, hyphen).toLowerCase();
  if (prefixes.has(prefix) && (isUpper(codes[hyphen + 1] as number) || PAST_PREFIXES.has(prefix))) {
    columns.push(start, hyphen, gap);
    columns.push(hyphen, hyphen + 1, 0);
    return pushWord(text, codes, hyphen + 1, end, 0);
  }
  if (!isUpper(codes[start] as number) || !suffixes.has(text.slice(last + 1, end)))
    return columns.push(start, end, gap);
  columns.push(start, last, gap);
  columns.push(last, last + 1, 0);
  columns.push(last + 1, end, 0);
}

/** Finds where the tokens of a text start and end. */
function cut(text: string, codes: Uint16Array): void {
  const { length } = text;
  let gap = 0;
  let i = 0;
  while (i < length) {
    const code = codes[i] as number;
    const kind = characterKind(code);
    if (kind === BLANK) {
      if (gap < 1) gap = 1;
      i++;
      continue;
    }
    if (kind === BREAK) {
      if (code === 13 && codes[i + 1] === 10) i++;
      gap = gap >= 2 ? 3 : 2;
      i++;
      continue;
    }
    if (isWordUnit(kind)) {
      let end = wordEnd(codes, i, Math.min(length, i + LONGEST));
      if (ownsDot(text, codes, i, end)) end++;
      pushWord(text, codes, i, end, gap);
      i = end;
    } else {
      const next = codes[i + 1] as number;
      const isPossessive =
        isApostrophe(code) &&
        gap === 0 &&
        (next | 32) === 115 &&
        !isWordUnit(characterKind((codes[i + 2] as number) || 32));
      const isPair = kind === HIGH_SURROGATE && (next & 0xfc00) === 0xdc00;
      const end = i + (isPossessive || isPair ? 2 : 1);
      columns.push(i, end, gap);
      i = end;
    }
    gap = 0;
  }
}

/** Numbers of forms by the story that was last cut: the story, and the form's number in it. */
let formsOfStory = new Int32Array(1 << 13);
let stories = 0;

/** Cuts a text into words, possessives and single marks. "Lt. Gen. O'Brien's" -> "Lt." "Gen." "O'Brien" "'s". */
export function tokenize(text: string): Tokens {
  const codes = columns.read(text);
  cut(text, codes);
  const { length } = columns;
  const tokens: Tokens = {
    length,
    start: columns.start.slice(0, length),
    end: columns.end.slice(0, length),
    word: new Array<Word>(length),
    gap: columns.gap.slice(0, length),
    bits: new Int32Array(length),
    flags: new Int32Array(length),
    shape: new Uint8Array(length),
    form: new Int32Array(length),
    forms: 0,
  };
  if (codes.length > USUAL) columns = new Columns();
  const store = wordsForStory();
  const story = ++stories;
  const { start, end, word, bits, flags, shape, form } = tokens;
  for (let i = 0; i < length; i++) {
    const number = store.numberOf(codes, text, start[i] as number, end[i] as number);
    word[i] = store.words[number] as Word;
    bits[i] = store.at(number, BITS);
    flags[i] = store.at(number, FLAGS);
    shape[i] = store.at(number, SHAPE);
    const own = store.at(number, FORM) * 2;
    if (own >= formsOfStory.length) {
      const grown = new Int32Array(own * 2);
      grown.set(formsOfStory);
      formsOfStory = grown;
    }
    if (formsOfStory[own] !== story) {
      formsOfStory[own] = story;
      formsOfStory[own + 1] = tokens.forms++;
    }
    form[i] = formsOfStory[own + 1] as number;
  }
  return tokens;
}
