import type { Tokenized } from '../document';
import type { Span } from '../types';
import { pairMarks } from './pair-marks';
import { doubleMarks, type Mark, markPlaces, singleMarks } from './read-marks';

/** Words in quotation marks, marks excluded. */
export interface Quoted extends Span {
  /** The marks themselves belong to it. */
  outerStart: number;
  outerEnd: number;
  /** No closing mark: the quotation goes on in the next paragraph, or its mark was forgotten. */
  isOpen: boolean;
  /** The paragraph begins with a repeated opening mark of a quotation that was not closed. */
  isContinued: boolean;
}

type MarksOf = (text: string, places: number[], paragraph: Span) => Mark[];

/** Whether an open mark was introduced by a verb of speech (`said, "`), so that the words after it are quoted all the same. */
const isIntroduced = (text: string, at: number): boolean => /[,:] $/.test(text.slice(Math.max(0, at - 2), at));

function collect(text: string, places: number[], paragraphs: Span[], marksOf: MarksOf): Quoted[] {
  const all: Quoted[] = [];
  let wasOpen = false;
  paragraphs.forEach((paragraph, i) => {
    const pairs = pairMarks(marksOf(text, places, paragraph));
    const next = paragraphs[i + 1];
    let isOpen = false;
    for (const { open, close } of pairs) {
      const start = open.at + open.length;
      const end = close?.at ?? paragraph.end;
      if (close === null) {
        isOpen = true;
        const goesOn =
          next !== undefined &&
          marksOf(text, places, { start: next.start, end: Math.min(next.end, next.start + 3) }).length > 0;
        if (!goesOn && !isIntroduced(text, open.at)) continue;
      }
      if (end <= start || text.slice(start, end).trim() === '') continue;
      all.push({
        start,
        end,
        outerStart: open.at,
        outerEnd: close === null ? end : close.at + close.length,
        isOpen: close === null,
        isContinued: wasOpen && open.at - paragraph.start < 4 && text.slice(paragraph.start, open.at).trim() === '',
      });
    }
    wasOpen = isOpen;
  });
  return all;
}

/** Drops the quotations that stand inside one of `outer`; both in the order of the text. */
function outside(quoted: Quoted[], outer: Quoted[]): Quoted[] {
  let k = 0;
  return quoted.filter((quote) => {
    while (k < outer.length && (outer[k]?.outerEnd ?? 0) <= quote.outerStart) k++;
    return !((outer[k]?.outerStart ?? Infinity) <= quote.outerStart);
  });
}

/**
 * Finds the words in quotation marks of every style, paragraph by paragraph, so that an odd mark spoils one paragraph
 * at most. Single marks count where the text has no double ones or quotes with single ones by far the most; never in
 * the headline.
 */
export function findQuoted({ text, frame, tokens }: Tokenized): Quoted[] {
  const cut = new Set(frame.removed.map((part) => part.start));
  const paragraphs = frame.paragraphs.filter((paragraph) => !cut.has(paragraph.start));
  const places = markPlaces(tokens);
  const double = collect(text, places, paragraphs, doubleMarks);
  const isBelowHeadline = (quote: Quoted): boolean => frame.headline === null || quote.start >= frame.headline.end;
  const single = collect(text, places, paragraphs, singleMarks).filter(isBelowHeadline);
  if (double.length === 0) return single;
  const own = outside(single, double).filter(
    ({ start, end }) => end - start > 20 && /[,.?!]$/.test(text.slice(end - 1, end)),
  );
  if (own.length <= double.length) return double;
  return [...single, ...outside(double, single)].sort((a, b) => a.start - b.start);
}
