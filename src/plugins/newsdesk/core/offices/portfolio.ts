import { PORTFOLIO_WORDS } from '../lang/en/portfolios';
import { readWords } from '../words/read-list';
import type { Word } from '../words/word';

const words = new Set(readWords(PORTFOLIO_WORDS));
/** Endings of words that want a noun after them: "Naval", "Public". */
const ADJECTIVE = /(?:al|ic|ive|ary|ous|ed|ish|enior|unior|igher|ean|ican|civil)$/;

/** Whether a word says what an office is in charge of: "Agriculture", "Affairs". */
export function isPortfolio(word: Word | undefined): boolean {
  return word !== undefined && words.has(word.lower);
}

/** Whether a word of a portfolio cannot end it: "Public", "Rural". */
export function wantsNoun(word: Word | undefined): boolean {
  return word !== undefined && ADJECTIVE.test(word.lower);
}
