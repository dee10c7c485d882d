import type { Embodied } from '../document';
import { CHILD_WORDS, KIN_WORDS, RELATION_WORDS } from '../lang/en/kinship';
import { readRows, readWords } from '../words/read-list';
import type { Word } from '../words/word';
import { wordFlag } from '../words/word-flags';
import { WordSet } from '../words/word-set';

/** A word of family or close association: "sister", "running mates". */
export interface RelationWord {
  /** Singular, in lower case. */
  word: string;
  first: number;
  /** Token after it. */
  last: number;
  isPlural: boolean;
}

const words = new Set([...readRows(KIN_WORDS).map((row) => row[0] ?? ''), ...readWords(RELATION_WORDS)]);
const children = new Set(readWords(CHILD_WORDS));
const plurals = new Map<string, string>([
  ...[...words].map((word): [string, string] => [word.endsWith('y') ? `${word.slice(0, -1)}ies` : `${word}s`, word]),
  ['wives', 'wife'],
  ['children', 'child'],
  ['mates', 'mate'],
]);

const MARRIES = 'married marries wed weds';
const marries = new WordSet(MARRIES);
/** Flag of the words that can tell of a relation; most words cannot. */
export const RELATES = wordFlag([...words, ...plurals.keys(), 'mate', ...readWords(MARRIES)]);

/** Whether a word is a form of "marry" that tells of two people. */
export function isMarriage(word: Word): boolean {
  return marries.has(word);
}

/** The relation word at token `i`, or null. */
export function relationWordAt(document: Embodied, i: number): RelationWord | null {
  const word = document.tokens.word[i];
  if (word === undefined || word.shape === 6) return null;
  const singular = plurals.get(word.lower);
  const isPlural = singular !== undefined && !words.has(word.lower);
  if (word.lower === 'mate' || word.lower === 'mates')
    return document.tokens.word[i - 1]?.lower === 'running'
      ? { word: 'running mate', first: i - 1, last: i + 1, isPlural: word.lower === 'mates' }
      : null;
  // "ex-wife" may be cut after its prefix.
  if (
    !isPlural &&
    words.has(word.lower) &&
    document.tokens.word[i - 1]?.text === '-' &&
    document.tokens.word[i - 2]?.lower === 'ex'
  )
    return { word: `ex-${word.lower}`, first: i - 2, last: i + 1, isPlural: false };
  if (isPlural) return { word: singular, first: i, last: i + 1, isPlural: true };
  return words.has(word.lower) ? { word: word.lower, first: i, last: i + 1, isPlural: false } : null;
}

/** Whether the relation has two parents on its other side: "the son of A and B". */
export function isChildWord(word: string): boolean {
  return children.has(word);
}
