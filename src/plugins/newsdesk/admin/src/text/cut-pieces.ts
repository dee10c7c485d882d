import type { Mark } from './find-marks';

export interface Span {
  start: number;
  end: number;
}

/** A stretch of text that is shown in one way. */
export interface Piece {
  start: number;
  text: string;
  mark: Mark | null;
  isQuoted: boolean;
}

const within = (spans: readonly Span[], start: number, end: number) =>
  spans.find((span) => span.start <= start && end <= span.end);

/**
 * Cuts one line of a text at the edges of its marks and quotations.
 * "Suh said: 'Ready.'" -> "Suh" (marked) + " said: " + "'Ready.'" (quoted)
 */
export const cutPieces = (text: string, line: Span, marks: readonly Mark[], quotes: readonly Span[]): Piece[] => {
  const inLine = <T extends Span>(spans: readonly T[]) =>
    spans.filter((span) => span.start < line.end && line.start < span.end);
  const lineMarks = inLine(marks);
  const lineQuotes = inLine(quotes);
  const edges = [line.start, line.end, ...[...lineMarks, ...lineQuotes].flatMap(({ start, end }) => [start, end])];
  const cuts = [...new Set(edges.filter((edge) => edge >= line.start && edge <= line.end))].toSorted((a, b) => a - b);
  return cuts.slice(0, -1).map((start, index) => {
    const end = cuts[index + 1] ?? line.end;
    const mark = lineMarks.find((candidate) => candidate.start <= start && end <= candidate.end) ?? null;
    return { start, text: text.slice(start, end), mark, isQuoted: within(lineQuotes, start, end) !== undefined };
  });
};

/** Places of the lines of a text, without their line breaks: the headline first, then the paragraphs. */
export const findLines = (text: string): Span[] => {
  const lines: Span[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    lines.push({ start, end: start + line.length });
    start += line.length + 1;
  }
  return lines;
};
