import { foldName } from '../names/fold';
import type { PersonRecord } from '../types';
import { EITHER_ORDER, FAMILY_NAME_FIRST, NAME_PARTICLES, NAME_SUFFIXES, TWO_FAMILY_NAMES } from './name-order';

/** How a single part of a name stands in a whole one: as its family name, or somewhere else in it. */
export type NamePart = 'family' | 'part';

/** Words of a folded name without a generation suffix: "sammy davis jr" -> ["sammy", "davis"]. */
export function wordsOfName(folded: string): string[] {
  const words = folded.split(' ');
  while (words.length > 2 && NAME_SUFFIXES.has(words[words.length - 1] ?? '')) words.pop();
  return words;
}

/** A folded name without a generation suffix: "sammy davis jr" -> "sammy davis". */
export function withoutSuffix(folded: string): string {
  const last = folded.slice(folded.lastIndexOf(' ') + 1);
  return NAME_SUFFIXES.has(last) ? wordsOfName(folded).join(' ') : folded;
}

/**
 * Tells whether `part` (folded, one or more words) is the family name of a person with the folded name `form`, derived
 * from the state's habit where the record does not say: "suh" of "suh wook" in KR, "leyen" or "von der leyen" of
 * "ursula von der leyen", "sanchez" of "pedro sanchez perez castejon" in ES. Null where the name does not have it.
 */
export function partOfName(part: string, form: string, person: PersonRecord): NamePart | null {
  if (!` ${form} `.includes(` ${part} `)) return null;
  if (person.familyName !== null && form === foldName(person.name)) {
    const family = ` ${foldName(person.familyName)} `;
    return family.startsWith(` ${part} `) || family.endsWith(` ${part} `) ? 'family' : 'part';
  }
  const words = wordsOfName(form);
  const wanted = part.split(' ');
  const at = findWords(words, wanted);
  return at >= 0 && isFamilyPosition(words, at, wanted.length, person.nationalities) ? 'family' : 'part';
}

function findWords(words: readonly string[], wanted: readonly string[]): number {
  for (let at = words.length - wanted.length; at >= 0; at--) {
    if (wanted.every((word, i) => words[at + i] === word)) return at;
  }
  return -1;
}

function isFamilyPosition(words: readonly string[], at: number, length: number, states: readonly string[]): boolean {
  if (words.length === 1) return true;
  const isFamilyFirst = states.some((state) => FAMILY_NAME_FIRST.has(state));
  const isEitherOrder = states.some((state) => EITHER_ORDER.has(state));
  if (at === 0) return length === 1 && (isFamilyFirst || isEitherOrder);
  if (isFamilyFirst && !isEitherOrder) return false;
  const isDouble = states.some((state) => TWO_FAMILY_NAMES.has(state));
  const end = at + length;
  if (end < words.length) return isDouble && length === 1 && end === words.length - 1;
  return length === 1 || (isDouble && length === 2) || words.slice(at, -1).every((word) => NAME_PARTICLES.has(word));
}
