import { detectAll } from 'tinyld';
import { ENGLISH_ONLY } from '../lang/en/function-words';
import { readWords } from '../words/read-list';
import type { Paragraph } from './paragraphs';

const english = new Set(readWords(ENGLISH_ONLY));
const SAMPLE = 600;
const SHORTEST = 24;
/** Share of small English words above which a text is English. */
const ENOUGH = 0.075;
const IS_PLAIN = /^[\n -~‘’“”–—]*$/;

/** Language of the text as ISO 639-1 by a sample of its beginning; null where the text is too short to tell. */
export function detectLanguage(text: string, lines: Paragraph[]): string | null {
  let sample = '';
  for (const line of lines) {
    sample += `${text.slice(line.start, Math.min(line.end, line.start + SAMPLE))}\n`;
    if (sample.length >= SAMPLE) break;
  }
  sample = sample.slice(0, SAMPLE).trim();
  if (sample.length < SHORTEST) return null;
  // Plain English is told by its small words, which is a hundred times faster than counting letters.
  const words = sample
    .toLowerCase()
    .split(/[^\p{L}'’]+/u)
    .filter((word) => word !== '');
  const small = words.filter((word) => english.has(word)).length;
  if (words.length > 0 && small / words.length > ENOUGH) return 'en';
  const guesses = detectAll(sample);
  const best = guesses[0];
  const asEnglish = guesses.find((guess) => guess.lang === 'en');
  // A short line of names leans to any language; plain letters and a fair chance are enough for English.
  if (best !== undefined && asEnglish !== undefined && IS_PLAIN.test(sample) && asEnglish.accuracy > best.accuracy / 3)
    return 'en';
  return best?.lang ?? null;
}
