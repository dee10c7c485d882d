import { type Split, type Tokenized, withFields } from '../document';
import type { Span } from '../types';
import { BIT, SHAPES } from '../words/classes';
import type { Tokens } from '../words/tokens';
import type { Word } from '../words/word';

/** A sentence; `first` and `last` are its tokens, `last` exclusive. */
export interface Sentence extends Span {
  first: number;
  last: number;
  /** Count of line breaks before it: sentences of one line share it. */
  paragraph: number;
  /** Most words are capitalised, as in a headline: a capital tells nothing there. */
  isTitleCase: boolean;
  /** Most letters are capitals. */
  isUpperCase: boolean;
  /** The sentence is no part of the story's reading (boilerplate, a web address). */
  isSkipped: boolean;
}

/** A run of more tokens without a full stop is cut here, so that no step that walks a sentence takes long. */
const LONGEST = 300;

const LOWER = SHAPES.indexOf('lower');
const MARK = SHAPES.indexOf('mark');
const NUMBER = SHAPES.indexOf('number');
const UPPER = SHAPES.indexOf('upper');
const CLOSERS = new Set(['"', '”', '’', "'", ')', ']', '»', '“']);

/** Whether the tokens end a sentence between `i` and `i + 1`. */
function endsAfter(tokens: Tokens, i: number): boolean {
  if (i + 1 >= tokens.length) return true;
  // A word that is followed by a small word or by a mark that touches it ends nothing: most tokens are done here.
  if (tokens.gap[i + 1] === 0) return false;
  const shape = tokens.shape[i] as number;
  if (shape !== MARK && tokens.shape[i + 1] === LOWER) return false;
  const word = tokens.word[i];
  const next = tokens.word[i + 1];
  if (word === undefined || next === undefined) return true;
  if (word.shape !== MARK) {
    // An abbreviation ends a sentence only before a word that is no name.
    return (
      next.isCapital &&
      word.text.charCodeAt((tokens.end[i] ?? 0) - (tokens.start[i] ?? 0) - 1) === 46 &&
      word.text.length > 2 &&
      (next.bits & BIT.functionWord) !== 0 &&
      (word.bits & (BIT.honorific | BIT.rank | BIT.officeHead)) === 0
    );
  }
  const text = word.text;
  if (text === ',') return false;
  if (text === '.' || text === '!' || text === '?' || text === '…') return startsNew(next);
  if (!CLOSERS.has(text) || tokens.gap[i] !== 0) return false;
  let back = i - 1;
  while (back >= 0 && i - back < 4 && CLOSERS.has(tokens.word[back]?.text ?? '')) back--;
  const stop = tokens.word[back]?.text ?? '';
  return (stop === '.' || stop === '!' || stop === '?') && startsNew(next);
}

const GOES_ON = /^[a-z,;:)]/;

/** Whether a sentence may begin with the word. */
function startsNew(next: Word): boolean {
  return next.isCapital || next.shape === NUMBER || !GOES_ON.test(next.text);
}

/** Whether a line break before token `i` is only a wrapped line. */
function isWrapped(tokens: Tokens, i: number): boolean {
  if (tokens.gap[i] !== 2) return false;
  const before = tokens.word[i - 1];
  const next = tokens.word[i];
  return before !== undefined && next !== undefined && next.shape === 0 && (before.text === ',' || before.shape === 0);
}

/** Splits the document's tokens into sentences. */
export function splitSentences(document: Tokenized): Split {
  const { tokens, frame } = document;
  const sentences: Sentence[] = [];
  const sentenceOf = new Int32Array(tokens.length);
  let first = 0;
  let paragraph = 0;
  let skip = 0;
  let words = 0;
  let capitals = 0;
  let uppers = 0;
  for (let i = 0; i < tokens.length; i++) {
    sentenceOf[i] = sentences.length;
    const shape = tokens.shape[i] as number;
    if (shape !== NUMBER && shape !== MARK && (tokens.end[i] as number) - (tokens.start[i] as number) > 3) {
      words++;
      if (shape !== LOWER) capitals++;
      if (shape === UPPER) uppers++;
    }
    const isBreak = (tokens.gap[i + 1] ?? 3) >= 2 && !isWrapped(tokens, i + 1);
    if (!isBreak && i - first < LONGEST && !endsAfter(tokens, i)) continue;
    const start = tokens.start[first] ?? 0;
    const end = tokens.end[i] ?? start;
    while (skip < frame.skipped.length && (frame.skipped[skip]?.end ?? 0) <= start) skip++;
    const skipped = frame.skipped[skip];
    sentences.push({
      start,
      end,
      first,
      last: i + 1,
      paragraph,
      isTitleCase: words >= 4 && capitals / words > 0.75,
      isUpperCase: words >= 2 && uppers / words > 0.7,
      isSkipped: skipped !== undefined && skipped.start <= start && end <= skipped.end,
    });
    if (isBreak) paragraph++;
    first = i + 1;
    words = capitals = uppers = 0;
  }
  return withFields(document, { sentences, sentenceOf });
}
