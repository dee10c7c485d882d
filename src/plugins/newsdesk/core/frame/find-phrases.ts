import { BOILERPLATE } from '../lang/en/boilerplate';
import type { RemovedReason } from '../types';
import { readRows } from '../words/read-list';

/** Words that tell what a paragraph is. */
export interface Phrase {
  reason: RemovedReason;
  weight: number;
  phrase: string;
}

const phrases: Phrase[] = readRows(BOILERPLATE).map(([reason, weight, phrase]) => ({
  reason: reason as RemovedReason,
  weight: Number(weight),
  phrase: phrase ?? '',
}));

/** Letters at the head of a phrase that are asked for together, each six bits of a number. */
const HEAD = 5;
const next = (number: number, code: number): number => ((number << 6) ^ code) & 0x3fffffff;
const gateOf = (number: number): number => Math.imul(number, 0x9e3779b1) >>> 19;

/** Phrases by the number of their head: one pass over a paragraph asks for all of them. */
const gates = new Uint8Array(1 << 13);
const byHead = new Map<number, Phrase[]>();
const short = phrases.filter(({ phrase }) => phrase.length < HEAD);
for (const entry of phrases) {
  if (entry.phrase.length < HEAD) continue;
  let number = 0;
  for (let i = 0; i < HEAD; i++) number = next(number, entry.phrase.charCodeAt(i));
  gates[gateOf(number)] = 1;
  byHead.set(number, [...(byHead.get(number) ?? []), entry]);
}

/** The phrases of boilerplate in a lower-case text, in the order of their list. "please donate now" -> donate now */
export function findPhrases(lower: string): Phrase[] {
  let found: Set<Phrase> | null = null;
  for (const entry of short) if (lower.includes(entry.phrase)) (found ??= new Set()).add(entry);
  let number = 0;
  for (let i = 0; i < lower.length; i++) {
    number = next(number, lower.charCodeAt(i));
    if (gates[gateOf(number)] === 0) continue;
    for (const entry of byHead.get(number) ?? [])
      if (lower.startsWith(entry.phrase, i - HEAD + 1)) (found ??= new Set()).add(entry);
  }
  if (found === null) return [];
  const all = found;
  return phrases.filter((entry) => all.has(entry));
}
