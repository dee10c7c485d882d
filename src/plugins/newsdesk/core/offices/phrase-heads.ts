import { TITLES_OF_PHRASE } from '../lang/en/offices';
import { readWords } from '../words/read-list';
import type { Tokens } from '../words/tokens';
import type { Head } from './title-words';

/** The words before the last one of each phrase, by its last word. */
const phrases = new Map<string, string[][]>();
for (const row of TITLES_OF_PHRASE.trim().split('\n')) {
  const words = readWords(row);
  const last = words.pop() ?? '';
  phrases.set(last, [...(phrases.get(last) ?? []), words]);
}
for (const found of phrases.values()) found.sort((a, b) => b.length - a.length);

/** An office named by a whole phrase whose last word alone is none: "district attorney". */
export interface PhraseHead {
  head: Head;
  /** First token of the phrase. */
  first: number;
}

/** Reads the phrase that ends at token `k` as an office; null where none does. */
export function readPhraseHead({ word, gap }: Tokens, k: number): PhraseHead | null {
  const last = word[k]?.lower ?? '';
  const candidates = phrases.get(last) ?? (last.endsWith('s') ? phrases.get(last.slice(0, -1)) : undefined);
  if (candidates === undefined) return null;
  const isPlural = !phrases.has(last);
  for (const before of candidates) {
    const first = k - before.length;
    const isWhole = before.every((part, at) => word[first + at]?.lower === part && (gap[first + at + 1] ?? 2) <= 1);
    if (!isWhole) continue;
    const noun = [...before, isPlural ? last.slice(0, -1) : last].join(' ');
    return { head: { noun, isPlural, isWeak: false, isRank: false, status: null }, first };
  }
  return null;
}
