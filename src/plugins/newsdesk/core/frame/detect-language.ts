import { detectAll } from 'tinyld';
import { SCRIPTS, SMALL_WORDS } from '../lang/languages';
import { characterKind, isApostrophe, LETTER } from '../words/characters';
import { readRows, readWords } from '../words/read-list';
import type { Paragraph } from './paragraphs';

const languages = readRows(SMALL_WORDS).map(([code]) => code ?? '');
const ENGLISH = languages.indexOf('en');
/** Languages, by their index, that have a small word. */
const owners = new Map<string, number[]>();
readRows(SMALL_WORDS).forEach(([, words], language) => {
  for (const word of new Set(readWords(words ?? ''))) owners.set(word, [...(owners.get(word) ?? []), language]);
});
const scripts = readRows(SCRIPTS).map(([from, to, code]) => ({
  from: parseInt(from ?? '', 16),
  to: parseInt(to ?? '', 16),
  code: code ?? '',
}));

const SAMPLE = 600;
/** Letters of another script from which on a text is in another language. */
const ENOUGH_LETTERS = 4;
/** Small words that tell a language, and other words that a guess by letters takes. */
const ENOUGH_SMALL = 2;
const ENOUGH_LOWER = 3;
/** Accuracy of the library's guess where it knows words of the language; by letters alone it gives less than a tenth. */
const SURE = 0.5;

function sampleOf(text: string, lines: Paragraph[]): string {
  let sample = '';
  for (const line of lines) {
    sample += `${text.slice(line.start, Math.min(line.end, line.start + SAMPLE))}\n`;
    if (sample.length >= SAMPLE) break;
  }
  return sample.slice(0, SAMPLE).trim();
}

const isLetter = (text: string, i: number): boolean => i < text.length && characterKind(text.charCodeAt(i)) === LETTER;

/** Words of a text in lower case, with the one or two letters after an apostrophe. "l'eau isn't" -> l, eau, isn't */
function wordsOf(text: string): string[] {
  const words: string[] = [];
  let i = 0;
  while (i < text.length) {
    if (!isLetter(text, i)) {
      i++;
      continue;
    }
    const start = i;
    while (isLetter(text, i)) i++;
    if (isApostrophe(text.charCodeAt(i))) {
      let tail = i + 1;
      while (tail < i + 4 && isLetter(text, tail)) tail++;
      if (tail > i + 1 && tail < i + 4 && /^[a-z]+$/.test(text.slice(i + 1, tail))) i = tail;
    }
    words.push(text.slice(start, i));
  }
  return words;
}

/** Language that the script of most letters tells, the letters' own guess before it where there is one; null for Latin. */
function byScript(sample: string): string | null {
  const counts = new Map<string, number>();
  let others = 0;
  let latin = 0;
  for (let i = 0; i < sample.length; i++) {
    const code = sample.charCodeAt(i);
    if (code < 0x250) {
      if ((code | 32) >= 97 && (code | 32) <= 122) latin++;
      continue;
    }
    if (code < 0x370) continue;
    const script = scripts.find(({ from, to }) => code >= from && code <= to);
    if (script === undefined) continue;
    others++;
    counts.set(script.code, (counts.get(script.code) ?? 0) + 1);
  }
  if (others < ENOUGH_LETTERS || others < latin) return null;
  // Kana tell Japanese, which writes most words with Han signs.
  if ((counts.get('ja') ?? 0) > 0) return 'ja';
  const [first] = [...counts].sort((a, b) => b[1] - a[1]);
  const script = first?.[0] ?? null;
  if (script !== 'ru' && script !== 'ar' && script !== 'hi') return script;
  return detectAll(sample).find((guess) => guess.accuracy > 0.2)?.lang ?? script;
}

/**
 * The library's guess by the words that are no names, where it is sure: a headline of names leans anywhere, and a line in
 * capitals tells nothing.
 */
function byLetters(sample: string, words: number): string | null {
  const plain = sample.match(/(?<![\p{L}\p{M}'’])\p{Ll}[\p{L}\p{M}]+/gu) ?? [];
  if (plain.length < ENOUGH_LOWER || plain.length < words * 0.3) return null;
  const best = detectAll(plain.join(' '))[0];
  if (best === undefined || best.lang.length !== 2) return null;
  return best.lang === 'en' || best.accuracy >= SURE ? best.lang : null;
}

/**
 * Language of the text as ISO 639-1 by a sample of its beginning; null where it is too short to tell. Scripts and small
 * words decide where they can, for a line of names leans to any language by its letters; the library decides the rest.
 */
export function detectLanguage(text: string, lines: Paragraph[]): string | null {
  const sample = sampleOf(text, lines);
  const script = byScript(sample);
  if (script !== null) return script;
  const words = wordsOf(sample.toLowerCase());
  const hits = languages.map(() => 0);
  for (const word of new Set(words)) {
    for (const language of owners.get(word) ?? []) hits[language] = (hits[language] ?? 0) + 1;
  }
  const english = hits[ENGLISH] ?? 0;
  const most = Math.max(...hits);
  if (most >= ENOUGH_SMALL && english === most) return 'en';
  const guesses = detectAll(sample);
  // A line or two of English may have small words of other languages in its names.
  if (most >= ENOUGH_SMALL && (english === 0 || most - english >= ENOUGH_SMALL)) {
    const rank = (language: number): number => guesses.find(({ lang }) => lang === languages[language])?.accuracy ?? 0;
    const best = hits
      .map((count, language) => ({ count: count + rank(language), language }))
      .sort((a, b) => b.count - a.count)[0];
    // A language without a list of its own: its letters say so, and the small words fit it less.
    const own = guesses[0];
    if (own !== undefined && own.accuracy > 0.6 && !languages.includes(own.lang) && most < words.length / 5)
      return own.lang;
    return languages[best?.language ?? ENGLISH] ?? null;
  }
  return byLetters(sample, words.length);
}
