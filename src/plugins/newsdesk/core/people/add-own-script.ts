import { type Marked, withFields } from '../document';
import type { MarkedSpan } from '../mentions/recognise';
import { PEOPLE_WEIGHTS as WEIGHTS } from '../weights/people';

/** Scripts before this code unit, Latin, Greek and Cyrillic among them, tell a name by its capitals. */
const FIRST_WITHOUT_CAPITALS = 0x590;
const LONGEST_NAME = 6;
const LETTER_WITHOUT_CASE = /^\p{Lo}/u;

/**
 * Adds the names that stand in a script without capitals, and that the records have in that form: "Foreign Minister
 * [王毅]". Only the records can tell such a name from other words.
 */
export function addOwnScript(document: Marked): Marked {
  const { names, tokens, text, marks } = document;
  if (names === null) return document;
  const added: MarkedSpan[] = [];
  for (let i = 0; i < tokens.length; i++) {
    if (!isOwnScript(document, i)) continue;
    let end = i + 1;
    while (end < tokens.length && (tokens.gap[end] ?? 2) <= 1 && isOwnScript(document, end)) end++;
    for (let last = Math.min(end, i + LONGEST_NAME); last > i; last--) {
      const start = tokens.start[i] ?? 0;
      const stop = tokens.end[last - 1] ?? start;
      const name = text.slice(start, stop);
      if (!names.hasPerson(name) || marks.some((mark) => mark.first < last && mark.last > i)) continue;
      const finding = { name: 'knownInOwnScript', weight: WEIGHTS.knownInOwnScript, evidence: name };
      added.push({ kind: 'person', first: i, last, start, end: stop, score: finding.weight, findings: [finding] });
      i = last - 1;
      break;
    }
  }
  if (added.length === 0) return document;
  return withFields(document, { marks: [...marks, ...added].sort((a, b) => a.start - b.start) });
}

function isOwnScript({ tokens, text }: Marked, i: number): boolean {
  const at = tokens.start[i] ?? 0;
  if (text.charCodeAt(at) < FIRST_WITHOUT_CAPITALS) return false;
  return LETTER_WITHOUT_CASE.test(text.slice(at, at + 2));
}
