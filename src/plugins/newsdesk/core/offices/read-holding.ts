import { HOLDING_ADVERBS, HOLDING_PREFACES, HOLDING_VERBS } from '../lang/en/holding';
import type { OfficeStatus } from '../types';
import { readRows, readWords } from '../words/read-list';
import type { Tokens } from '../words/tokens';

interface Phrase {
  words: string[];
  status: OfficeStatus | null;
}

const phrasesOf = (rows: string): Phrase[] =>
  readRows(rows).map(([words, status]) => ({
    words: (words ?? '').split(' '),
    status: status === '' || status === undefined ? null : (status as OfficeStatus),
  }));
const verbs = phrasesOf(HOLDING_VERBS);
const prefaces = phrasesOf(HOLDING_PREFACES);
const byFirst = new Map<string, typeof verbs>();
for (const verb of verbs) byFirst.set(verb.words[0] ?? '', [...(byFirst.get(verb.words[0] ?? '') ?? []), verb]);
for (const list of byFirst.values()) list.sort((a, b) => b.words.length - a.words.length);
const adverbs = new Set(readWords(HOLDING_ADVERBS));

/** Words that say that somebody holds an office, from a token on: where they end and what status they tell. */
export interface Holding {
  end: number;
  status: OfficeStatus | null;
}

/** Reads "had been", "is expected to become", "once served as" at token `from`; null where no such words stand there. */
export function readHolding(tokens: Tokens, from: number, limit: number): Holding | null {
  const at = (k: number): string => (k < limit ? (tokens.word[k]?.lower ?? '') : '');
  let k = from;
  while (adverbs.has(at(k))) k++;
  for (const { words, status } of byFirst.get(at(k)) ?? []) {
    let end = k + 1;
    let i = 1;
    for (; i < words.length; i++, end++) {
      while (adverbs.has(at(end)) && at(end) !== words[i]) end++;
      if (at(end) !== words[i]) break;
    }
    if (i < words.length) continue;
    while (adverbs.has(at(end))) end++;
    return { end, status };
  }
  return null;
}

/** Reads "once", "until recently" before an office at token `from`; null where no such words stand there. */
export function readPreface({ word }: Tokens, from: number): Holding | null {
  for (const { words, status } of prefaces)
    if (words.every((each, at) => word[from + at]?.lower === each)) return { end: from + words.length, status };
  return null;
}
