import type { Marked } from '../document';
import { LOWER_BODY_WORDS, STATE_BODY_HEADS } from '../lang/en/organizations';
import { BIT } from '../words/classes';
import { readWords } from '../words/read-list';
import type { MarkedSpan } from './recognise';

const heads = new Set(readWords(STATE_BODY_HEADS));
const between = new Set(readWords(LOWER_BODY_WORDS));
const STATE_AND_BODY = 3;

/**
 * Adds the bodies that a state's name and a lower-case noun name together, "the Indonesian military", and parts a known
 * body from the title after it: "[Pentagon] Press Secretary X".
 */
export function addLowerBodies(document: Marked): Marked {
  const { tokens, gazetteer, text } = document;
  const marks = document.marks.map((mark) => withoutTitleWord(document, mark));
  const taken = new Set<number>();
  for (const mark of marks) for (let i = mark.first; i < mark.last; i++) taken.add(i);
  const added: MarkedSpan[] = [];
  for (const [first, { known, length }] of gazetteer.at) {
    if (known.kind !== 'demonym' && known.kind !== 'country') continue;
    let last = first + length;
    while (last < tokens.length && last - first < 6 && tokens.gap[last] === 1 && tokens.word[last]?.shape === 0) {
      const lower = tokens.word[last]?.lower ?? '';
      const next = tokens.word[last + 1];
      if (heads.has(lower) && !(next !== undefined && next.shape === 0 && heads.has(next.lower))) {
        last++;
        break;
      }
      if (!between.has(lower) && !heads.has(lower)) break;
      last++;
    }
    if (last <= first + length || !heads.has(tokens.word[last - 1]?.lower ?? '')) continue;
    const next = tokens.word[last];
    // "the Iraqi army chief" names an officer by the body, "Iraqi government officials" the body too: both name it.
    if (next !== undefined && next.shape === 0 && (next.bits & BIT.bodyHead) !== 0) continue;
    let isFree = true;
    for (let i = first; i < last; i++) if (taken.has(i)) isFree = false;
    if (!isFree) continue;
    const start = tokens.start[first] ?? 0;
    const end = tokens.end[last - 1] ?? start;
    added.push({
      kind: 'body',
      first,
      last,
      start,
      end,
      score: STATE_AND_BODY,
      findings: [{ name: 'stateAndBody', weight: STATE_AND_BODY, evidence: text.slice(start, end) }],
    });
  }
  const all = [...marks, ...added].sort((a, b) => a.start - b.start);
  return { ...document, marks: all };
}

function withoutTitleWord(document: Marked, mark: MarkedSpan): MarkedSpan {
  const { tokens, gazetteer } = document;
  const next = tokens.word[mark.last];
  if (mark.kind !== 'body' || next === undefined || (next.bits & BIT.officeHead) === 0) return mark;
  const known = gazetteer.at.get(mark.first);
  if (known === undefined || known.known.kind !== 'body' || mark.first + known.length >= mark.last) return mark;
  for (let i = mark.first + known.length; i < mark.last; i++)
    if (((tokens.word[i]?.bits ?? 0) & BIT.titleModifier) === 0) return mark;
  const last = mark.first + known.length;
  return { ...mark, last, end: tokens.end[last - 1] ?? mark.end };
}
