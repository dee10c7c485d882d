import type { SearchTerm } from '../../../sql/search-index';

/** Words of a text with their places, as they are written: letters and digits, and the marks on them. */
export const wordsIn = (text: string): { word: string; start: number; end: number }[] =>
  [...text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu)].map(({ 0: word, index }) => ({
    word,
    start: index,
    end: index + word.length,
  }));

/** "Élysée" -> "elysee" */
export const foldWord = (word: string): string => word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** What somebody looks for: `harbour "prime minister" -storm repair*`. Of what has neither letter nor digit there is nothing. */
export const readTerms = (q: string): SearchTerm[] =>
  [...q.matchAll(/(-?)(?:"([^"]*)"|([^\s"]+))/g)].flatMap(({ 1: sign, 2: phrase, 3: single }) => {
    const words = wordsIn(phrase ?? single ?? '').map(({ word }) => word);
    if (words.length === 0) return [];
    return [{ words, isPrefix: phrase === undefined && (single ?? '').endsWith('*'), isExcluded: sign === '-' }];
  });
