import type { Word } from '../words/word';
import type { CommonWords } from './model';

/** Least counts of the three degrees of use. */
const DEGREES = [3, 10, 50];

/** Finds the words that stories write in lower case, and how often they do: what a capital at a sentence's start may hide. */
export function findCommonWords(stories: ReadonlyArray<readonly Word[]>): CommonWords {
  const counts = new Map<string, number>();
  for (const words of stories)
    for (const word of words) if (word.shape === 0) counts.set(word.lower, (counts.get(word.lower) ?? 0) + 1);
  const common = new Map<string, number>();
  for (const [word, count] of counts) {
    const degree = DEGREES.filter((least) => count >= least).length;
    if (degree > 0) common.set(word, degree);
  }
  return common;
}
