import type { MarkAnswer, SnippetAnswer } from '../../../contracts/search';
import type { SearchTerm } from '../../../sql/search-index';
import { foldWord, wordsIn } from './search-terms';

/** Length of an excerpt, and how many of a story there are. */
const LENGTH = 200;
const SNIPPETS = 2;
/** Characters before the first mark of an excerpt. */
const LEAD = 60;

/** Where a text has what was looked for, in its order; what overlaps is one. */
export const findMarks = (text: string, terms: readonly SearchTerm[]): MarkAnswer[] => {
  const found = wordsIn(text).map((one) => ({ ...one, word: foldWord(one.word) }));
  const marks: MarkAnswer[] = [];
  const isWord = (wanted: string, at: number, isLast: boolean, { isPrefix }: SearchTerm): boolean => {
    const word = found[at]?.word;
    return word !== undefined && (isPrefix && isLast ? word.startsWith(wanted) : word === wanted);
  };
  const wanted = terms
    .filter(({ isExcluded }) => !isExcluded)
    .map((term) => ({ ...term, words: term.words.map(foldWord) }));
  for (let at = 0; at < found.length; at++) {
    for (const term of wanted) {
      const { words } = term;
      if (!words.every((word, index) => isWord(word, at + index, index === words.length - 1, term))) continue;
      const [start, end] = [found[at]?.start ?? 0, found[at + words.length - 1]?.end ?? 0];
      const last = marks.at(-1);
      if (last !== undefined && last.end >= start) last.end = Math.max(last.end, end);
      else marks.push({ start, end });
    }
  }
  return marks;
};

/** The place after the blank that is next to a place, forward or back; the place itself where none is near. */
const atBlank = (text: string, at: number, step: 1 | -1): number => {
  for (let near = at; Math.abs(near - at) < 30; near += step) {
    if (near <= 0 || near >= text.length) return Math.min(Math.max(near, 0), text.length);
    if (/\s/.test(text.charAt(step === 1 ? near - 1 : near))) return near;
  }
  return at;
};

/** Excerpts of a text around the first of what was looked for, each with its marks; without any mark, its beginning. */
export const cutSnippets = (text: string, terms: readonly SearchTerm[], from: number): SnippetAnswer[] => {
  const marks = findMarks(text.slice(from), terms).map(({ start, end }) => ({ start: start + from, end: end + from }));
  const snippets: SnippetAnswer[] = [];
  let done = from;
  for (const first of marks.length === 0 ? [{ start: from, end: from }] : marks) {
    if (first.start < done || snippets.length === SNIPPETS) continue;
    const start = first.start - LEAD <= done ? done : atBlank(text, first.start - LEAD, 1);
    const end = Math.max(first.end, atBlank(text, Math.min(start + LENGTH, text.length), -1));
    const within = marks.filter((mark) => mark.start >= start && mark.end <= end);
    snippets.push({
      text: text.slice(start, end),
      start,
      marks: within.map((mark) => ({ start: mark.start - start, end: mark.end - start })),
    });
    done = end;
  }
  return snippets;
};
