import type { Tokenized } from '../document';
import type { MarkedSpan } from './recognise';

/** The same mark with other borders, given in tokens. */
export function moveMark({ tokens }: Tokenized, mark: MarkedSpan, first: number, last: number): MarkedSpan {
  const { kind, score, findings } = mark;
  return {
    kind,
    first,
    last,
    start: first === mark.first ? mark.start : (tokens.start[first] ?? mark.start),
    end: last === mark.last ? mark.end : (tokens.end[last - 1] ?? mark.end),
    score,
    findings,
  };
}
