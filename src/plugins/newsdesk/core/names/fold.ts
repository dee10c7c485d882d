import anyAscii from 'any-ascii';

const APOSTROPHES = /['’‘`´ʼʻ′.]/g;
const GAPS = /[^a-z0-9]+/g;
const FOLDED = /^[a-z0-9]+(?: [a-z0-9]+)*$/;
/** What needs its capitals made small and nothing else. */
const SIMPLE = /^[A-Za-z0-9]+(?: [A-Za-z0-9]+)*$/;
const PLAIN = /^[\x00-\x7f]*$/;

/**
 * Folds a name so that its spellings compare equal: accents, case, hyphens, apostrophes and dots are gone, words are
 * parted by single blanks. "Recep Tayyip Erdoğan" -> "recep tayyip erdogan", "Kim Yo-jong" -> "kim yo jong",
 * "O'Brien" -> "obrien", "U.S." -> "us".
 */
export function foldName(name: string): string {
  if (FOLDED.test(name)) return name;
  if (SIMPLE.test(name)) return name.toLowerCase();
  const ascii = PLAIN.test(name) ? name : anyAscii(name.replace(APOSTROPHES, '').normalize('NFC'));
  return ascii.replace(APOSTROPHES, '').toLowerCase().replace(GAPS, ' ').trim();
}
