import { type Marked, withFields } from '../document';
import { LOWER_BODY_WORDS, STATE_BODY_HEADS } from '../lang/en/organizations';
import { BIT } from '../words/classes';
import { readWords } from '../words/read-list';
import { THE } from '../words/the';
import { wordFlag } from '../words/word-flags';
import { moveMark } from './move-mark';
import type { MarkedSpan } from './recognise';

const heads = new Set(readWords(STATE_BODY_HEADS));
const between = new Set(readWords(LOWER_BODY_WORDS));
const STATE_AND_BODY = 3;
const BETWEEN = wordFlag(between);

/**
 * Adds the bodies that a state's name and a lower-case noun name together, "the Indonesian military", and parts a known
 * body from the title after it: "[Pentagon] Press Secretary X".
 */
export function addLowerBodies(document: Marked): Marked {
  const { tokens, gazetteer, text } = document;
  const { flags } = tokens;
  const marks = document.marks.map((mark) => withoutTitleWord(document, mark));
  const taken = new Uint8Array(tokens.length);
  for (const mark of marks) taken.fill(1, mark.first, mark.last);
  const added: MarkedSpan[] = [];
  const add = (first: number, last: number, name: string): void => {
    for (let i = first; i < last; i++) if (taken[i] === 1) return;
    taken.fill(1, first, last);
    const start = tokens.start[first] ?? 0;
    const end = tokens.end[last - 1] ?? start;
    added.push({
      kind: 'body',
      first,
      last,
      start,
      end,
      score: STATE_AND_BODY,
      findings: [{ name, weight: STATE_AND_BODY, evidence: text.slice(start, end) }],
    });
  };
  for (const [first, { known, length }] of gazetteer.at) {
    if (known.kind !== 'demonym' && known.kind !== 'country') continue;
    const from = first + length;
    if (from >= tokens.length || tokens.shape[from] === 1) continue;
    const isOwner = /^['’]s?$/.test(tokens.word[from]?.text ?? '');
    const last = bodyEnd(document, isOwner ? from + 1 : from);
    // "South Korea's defence ministry": the state is not part of the name; "the country's army" alone is no name.
    if (isOwner && last > from + 2) add(from + 1, last, 'stateAndBody');
    if (!isOwner && last > from) add(first, last, 'stateAndBody');
  }
  for (let i = 1; i < tokens.length; i++) {
    if (((flags[i - 1] as number) & THE) === 0 || tokens.shape[i] !== 0 || ((flags[i] as number) & BETWEEN) === 0)
      continue;
    const last = bodyEnd(document, i);
    if (last > i + 1 && tokens.word[last - 1]?.lower === 'ministry') add(i, last, 'ministryOfState');
  }
  if (added.length === 0) return withFields(document, { marks });
  const all = [...marks, ...added].sort((a, b) => a.start - b.start);
  return withFields(document, { marks: all });
}

/** Token after the lower-case body that begins at token `from`; `from` itself where there is none. */
function bodyEnd(document: Marked, from: number): number {
  const { tokens } = document;
  let last = from;
  while (last < tokens.length && last - from < 5 && tokens.gap[last] === 1 && tokens.word[last]?.shape === 0) {
    const lower = tokens.word[last]?.lower ?? '';
    const next = tokens.word[last + 1];
    last++;
    if (
      heads.has(lower) &&
      !(next !== undefined && next.shape === 0 && (heads.has(next.lower) || (next.bits & BIT.bodyHead) !== 0))
    )
      return last;
    if (!between.has(lower) && !heads.has(lower)) return from;
  }
  return from;
}

function withoutTitleWord(document: Marked, mark: MarkedSpan): MarkedSpan {
  const { tokens, gazetteer } = document;
  const next = tokens.word[mark.last];
  if (mark.kind !== 'body' || next === undefined || (next.bits & BIT.officeHead) === 0) return mark;
  const known = gazetteer.at.get(mark.first);
  if (known === undefined || known.known.kind !== 'body' || mark.first + known.length >= mark.last) return mark;
  for (let i = mark.first + known.length; i < mark.last; i++)
    if (((tokens.word[i]?.bits ?? 0) & BIT.titleModifier) === 0) return mark;
  return moveMark(document, mark, mark.first, mark.first + known.length);
}
