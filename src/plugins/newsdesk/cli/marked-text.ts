/** A stretch of text that is shown in colour, or in brackets with a label where there is no colour. */
export interface Mark {
  start: number;
  end: number;
  label: string;
  /** Marks of a higher rank win where two lie over each other. */
  rank: number;
  paint: (text: string) => string;
}

const WIDE =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}/u;
const NO_WIDTH = /\p{M}|\p{Cf}/u;

/** Columns that a text takes in a terminal: "문" takes two, a combining accent none. */
export const columnsOf = (text: string): number => {
  let columns = 0;
  for (const letter of text) columns += letter < '\u0300' ? 1 : NO_WIDTH.test(letter) ? 0 : WIDE.test(letter) ? 2 : 1;
  return columns;
};

interface Word {
  text: string;
  columns: number;
}

/** One word of a paragraph with what is to be seen of its marks. */
const renderWord = (text: string, start: number, end: number, marks: readonly Mark[], isColoured: boolean): Word => {
  const near = marks.filter((mark) => mark.start < end && mark.end > start);
  const cuts = near.flatMap((mark) => [Math.max(mark.start, start), Math.min(mark.end, end)]);
  const edges = [...new Set([start, ...cuts, end])].sort((a, b) => a - b);
  let rendered = '';
  let columns = 0;
  const add = (piece: string, paint: (piece: string) => string = (same) => same): void => {
    rendered += paint(piece);
    columns += columnsOf(piece);
  };
  edges.slice(0, -1).forEach((from, index) => {
    const to = edges[index + 1] ?? end;
    const over = near.filter((mark) => mark.start < to && mark.end > from);
    const [top] = [...over].sort((a, b) => b.rank - a.rank);
    if (isColoured) return add(text.slice(from, to), top?.paint);
    const opened = over.filter((mark) => mark.start === from).sort((a, b) => b.end - a.end);
    for (const mark of opened) add(`[${mark.label} `);
    add(text.slice(from, to));
    for (const mark of over) if (mark.end === to) add(']');
  });
  return { text: rendered, columns };
};

const wrap = (words: readonly Word[], width: number, indent: string): string[] => {
  const lines: string[] = [];
  let line = '';
  let columns = 0;
  for (const word of words) {
    if (line !== '' && columns + 1 + word.columns > width - indent.length) {
      lines.push(indent + line);
      line = '';
      columns = 0;
    }
    line += line === '' ? word.text : ` ${word.text}`;
    columns += (columns === 0 ? 0 : 1) + word.columns;
  }
  return line === '' ? lines : [...lines, indent + line];
};

/** A span without the blanks at its ends, so that each mark begins and ends with a word. */
const trimSpan = (text: string, mark: Mark): Mark => {
  const inside = text.slice(mark.start, mark.end);
  const start = mark.start + (inside.length - inside.trimStart().length);
  return { ...mark, start, end: Math.max(start, mark.end - (inside.length - inside.trimEnd().length)) };
};

/**
 * A stretch of a text (a paragraph) with its marks, wrapped to a width: in colours, or as "[1 Suh Wook]".
 * Offsets of the marks count in the whole text.
 */
export const markedParagraph = (
  text: string,
  span: { start: number; end: number },
  marks: readonly Mark[],
  look: { width: number; isColoured: boolean; indent: string },
): string[] => {
  const inside = marks
    .filter((mark) => mark.start < span.end && mark.end > span.start)
    .map((mark) => trimSpan(text, mark));
  const words: Word[] = [];
  for (const { 0: word, index } of text.slice(span.start, span.end).matchAll(/\S+/g)) {
    const start = span.start + index;
    words.push(renderWord(text, start, start + word.length, inside, look.isColoured));
  }
  return wrap(words, look.width, look.indent);
};
