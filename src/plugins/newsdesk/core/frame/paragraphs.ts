import type { Span } from '../types';

/** A line of the text that has something in it; `index` counts all lines, from 0. */
export interface Paragraph extends Span {
  index: number;
}

/** The lines of a text without their outer blanks; empty lines are counted and left out. */
export function readParagraphs(text: string): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let index = 0;
  let from = 0;
  while (from <= text.length) {
    let to = text.indexOf('\n', from);
    if (to < 0) to = text.length;
    let start = from;
    let end = to;
    while (start < end && text.charCodeAt(start) <= 32) start++;
    while (end > start && text.charCodeAt(end - 1) <= 32) end--;
    if (end > start) paragraphs.push({ start, end, index });
    index++;
    from = to + 1;
  }
  return paragraphs;
}
