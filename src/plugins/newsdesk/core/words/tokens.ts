import { BLANK, BREAK, DIGIT, HIGH_SURROGATE, LETTER, characterKind, isApostrophe, isUpper } from './characters';
import { ABBREVIATIONS, SPLIT_PREFIXES, SPLIT_SUFFIXES } from '../lang/en/abbreviations';
import { readWords } from './read-list';
import { type Word, wordOf } from './word';

/** The tokens of a text, as columns. */
export interface Tokens {
  length: number;
  start: number[];
  end: number[];
  word: Word[];
  /** What stands before the token: 0 nothing, 1 a blank, 2 one line break, 3 an empty line. */
  gap: number[];
}

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

/** End of the word that starts at `at`. */
function wordEnd(text: string, at: number, limit: number): number {
  let i = at + 1;
  while (i < limit) {
    const code = text.charCodeAt(i);
    const kind = characterKind(code);
    if (isWordUnit(kind)) {
      i++;
      continue;
    }
    const next = i + 1 < limit ? text.charCodeAt(i + 1) : 0;
    // "PeÃ±a": a letter that was read in the wrong encoding stays in its word.
    if (code >= 0xa1 && code <= 0xbf && isMisread(text.charCodeAt(i - 1))) {
      i++;
      continue;
    }
    if (!isWordUnit(characterKind(next))) break;
    const before = text.charCodeAt(i - 1);
    if (isApostrophe(code)) {
      // A possessive is a token of its own.
      const isPossessive =
        (next === 115 || next === 83) && !(i + 2 < limit && isWordUnit(characterKind(text.charCodeAt(i + 2))));
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
function ownsDot(text: string, start: number, at: number): boolean {
  if (text.charCodeAt(at) !== 46) return false;
  const length = at - start;
  if (length === 1 && isUpper(text.charCodeAt(start))) {
    let next = at + 1;
    while (next < text.length && text.charCodeAt(next) === 32) next++;
    return isUpper(text.charCodeAt(next));
  }
  if (length > 12) return false;
  const form = text.slice(start, at);
  if (form.includes('.')) return /^(?:\p{L}\.)+\p{L}$/u.test(form);
  return abbreviations.has(form.toLowerCase());
}

/** Cuts a text into words, possessives and single marks. "Lt. Gen. O'Brien's" -> "Lt." "Gen." "O'Brien" "'s". */
export function tokenize(text: string): Tokens {
  const tokens: Tokens = { length: 0, start: [], end: [], word: [], gap: [] };
  let gap = 0;
  const push = (start: number, end: number): void => {
    tokens.start.push(start);
    tokens.end.push(end);
    tokens.word.push(wordOf(text.slice(start, end)));
    tokens.gap.push(gap);
    gap = 0;
  };
  const pushWord = (start: number, end: number): void => {
    let hyphen = start + 1;
    while (hyphen < end - 1 && text.charCodeAt(hyphen) !== 45) hyphen++;
    if (hyphen < end - 1) {
      const last = text.lastIndexOf('-', end - 1);
      const prefix = text.slice(start, hyphen).toLowerCase();
      if (prefixes.has(prefix) && (isUpper(text.charCodeAt(hyphen + 1)) || PAST_PREFIXES.has(prefix))) {
        push(start, hyphen);
        push(hyphen, hyphen + 1);
        return pushWord(hyphen + 1, end);
      }
      if (isUpper(text.charCodeAt(start)) && suffixes.has(text.slice(last + 1, end))) {
        push(start, last);
        push(last, last + 1);
        return push(last + 1, end);
      }
    }
    push(start, end);
  };
  let i = 0;
  while (i < text.length) {
    const code = text.charCodeAt(i);
    const kind = characterKind(code);
    if (kind === BLANK) {
      if (gap < 1) gap = 1;
      i++;
    } else if (kind === BREAK) {
      if (code === 13 && text.charCodeAt(i + 1) === 10) i++;
      gap = gap >= 2 ? 3 : 2;
      i++;
    } else if (isWordUnit(kind)) {
      let end = wordEnd(text, i, Math.min(text.length, i + LONGEST));
      if (ownsDot(text, i, end)) end++;
      pushWord(i, end);
      i = end;
    } else if (
      isApostrophe(code) &&
      gap === 0 &&
      tokens.length >= 0 &&
      (text.charCodeAt(i + 1) | 32) === 115 &&
      !isWordUnit(characterKind(text.charCodeAt(i + 2) || 32))
    ) {
      push(i, i + 2);
      i += 2;
    } else {
      const wide =
        kind === HIGH_SURROGATE && i + 1 < text.length && (text.charCodeAt(i + 1) & 0xfc00) === 0xdc00 ? 2 : 1;
      push(i, i + wide);
      i += wide;
    }
  }
  tokens.length = tokens.start.length;
  return tokens;
}
