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
const hasShort = new RegExp(short.map(({ phrase }) => phrase.replace(/[^\p{L}\d]/gu, '\\$&')).join('|') || '(?!)', 'i');
for (const entry of phrases) {
  if (entry.phrase.length < HEAD) continue;
  let number = 0;
  for (let i = 0; i < HEAD; i++) number = next(number, entry.phrase.charCodeAt(i));
  gates[gateOf(number)] = 1;
  byHead.set(number, [...(byHead.get(number) ?? []), entry]);
}

/** Code of a letter made small, of A to Z: making whole texts small takes longer than looking through them. */
const small = (code: number): number => (code >= 65 && code <= 90 ? code | 32 : code);

/** The phrases of boilerplate in a text, in the order of their list. "Please donate now" -> donate now */
export function findPhrases(text: string): Phrase[] {
  let found: Set<Phrase> | null = null;
  if (hasShort.test(text)) {
    const lower = text.toLowerCase();
    for (const entry of short) if (lower.includes(entry.phrase)) (found ??= new Set()).add(entry);
  }
  let number = 0;
  const { length } = text;
  for (let i = 0; i < length; i++) {
    number = next(number, small(text.charCodeAt(i)));
    if (gates[gateOf(number)] === 0) continue;
    const start = i - HEAD + 1;
    for (const entry of byHead.get(number) ?? [])
      if (text.slice(start, start + entry.phrase.length).toLowerCase() === entry.phrase)
        (found ??= new Set()).add(entry);
  }
  if (found === null) return [];
  const all = found;
  return phrases.filter((entry) => all.has(entry));
}
