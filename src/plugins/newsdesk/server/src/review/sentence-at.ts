import { splitSentences } from '../../../core/sentences/split-sentences';
import type { Span } from '../../../core/types';
import { tokenize } from '../../../core/words/tokens';

const NO_FRAME = {
  language: null,
  headline: null,
  dateline: null,
  byline: null,
  publisher: null,
  date: null,
  removed: [],
  skipped: [],
  paragraphs: [],
};

/** The sentence of a text in which a place stands: of its line alone, so that a long story costs no more than a short one. */
export const sentenceAt = (text: string, { start, end }: Span): Span | null => {
  if (start < 0 || end > text.length) return null;
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const to = text.indexOf('\n', end);
  const line = text.slice(from, to < 0 ? text.length : to);
  const { sentences } = splitSentences({
    story: { text: line, published: null },
    text: line,
    names: null,
    warnings: [],
    frame: NO_FRAME,
    tokens: tokenize(line),
  });
  const found = sentences.find((sentence) => sentence.start + from <= start && end <= sentence.end + from);
  return found === undefined ? null : { start: found.start + from, end: found.end + from };
};
