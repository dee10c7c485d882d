import { BIT } from '../words/classes';
import { classBits } from '../words/lexicon';

/**
 * True for a folded name that many people bear, as the lists of names have it: a common given name and a common family name
 * ("david jones"), or an East Asian family name with one word more ("li wei").
 */
export function isCommonName(folded: string): boolean {
  const words = folded.split(' ');
  const [first = '', last = ''] = [words[0], words[words.length - 1]];
  if (words.length !== 2) return false;
  const [a, b] = [classBits(first, first), classBits(last, last)];
  if (((a | b) & BIT.eastAsianSurname) !== 0) return true;
  return (a & BIT.givenName) !== 0 && (b & BIT.surname) !== 0;
}
