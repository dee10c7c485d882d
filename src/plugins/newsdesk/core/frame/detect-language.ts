import { detectAll } from 'tinyld';
import { CLOSED_WORDS } from '../lang/en/function-words';
import { readWords } from '../words/read-list';
import type { Paragraph } from './paragraphs';

const english = new Set(readWords(CLOSED_WORDS));
const SAMPLE = 600;
const SHORTEST = 24;

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
  if (words.length >= 12 && small / words.length > 0.25) return 'en';
  return detectAll(sample)[0]?.lang ?? null;
}
