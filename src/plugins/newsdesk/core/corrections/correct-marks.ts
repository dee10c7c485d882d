import { type Marked, withFields } from '../document';
import type { MarkedSpan } from '../mentions/recognise';
import { tokensWithin } from '../words/tokens-within';

const overlaps = (a: { start: number; end: number }, b: { start: number; end: number }): boolean =>
  a.start < b.end && b.start < a.end;

/** Puts what a person said about places of names above what was recognised; without such a word it changes nothing. */
export function correctMarks(document: Marked): Marked {
  const { named } = document.story;
  if (named === undefined) return document;
  const { tokens } = document;
  const added = named.add.flatMap(({ kind, start, end }): MarkedSpan[] => {
    const covered = tokensWithin(tokens, start, end);
    const first = covered[0];
    const last = covered.at(-1);
    if (first === undefined || last === undefined) return [];
    return [
      {
        kind: kind === 'person' ? 'person' : 'body',
        first,
        last: last + 1,
        start,
        end,
        score: 1,
        findings: [{ name: 'markedByEditor', weight: 0 }],
      },
    ];
  });
  const isKept = (mark: MarkedSpan): boolean =>
    !named.drop.some(({ start, end }) => mark.start === start && mark.end === end) &&
    !added.some((other) => overlaps(mark, other));
  const marks = [...document.marks.filter(isKept), ...added].sort((a, b) => a.start - b.start);
  return withFields(document, { marks });
}
