import type { Tokens } from '../words/tokens';

/** Styles of holders of a public office, in one token: "HE", "H.E.", "Excellency", and "Hon." of members of parliaments. */
const STYLES = new Set([
  'HE',
  'HH',
  'HRH',
  'HM',
  'H.E',
  'H.E.',
  'H.H.',
  'H.R.H.',
  'Excellency',
  'Highness',
  'Majesty',
  'Hon',
  'Hon.',
  'Honourable',
]);
/** Last letters of a style whose letters stand apart: "H E", "H. E.". */
const LAST_LETTERS = new Set(['E', 'E.', 'H', 'H.']);
const FIRST_LETTERS = new Set(['H', 'H.']);
const OWNERS = new Set(['his', 'her', 'their', 'your']);

/** How many tokens before `end`, from `low` on, are the style of a holder of office: "H.E. Nora Lindqvist"; 0 for none. */
export function styleBefore({ word }: Tokens, end: number, low: number): number {
  const last = end - 1;
  if (last < low) return 0;
  const text = word[last]?.text ?? '';
  if (STYLES.has(text)) return last > low && OWNERS.has(word[last - 1]?.lower ?? '') ? 2 : 1;
  // "H E": a lone "E" before a name is an initial.
  return last > low && LAST_LETTERS.has(text) && FIRST_LETTERS.has(word[last - 1]?.text ?? '') ? 2 : 0;
}
