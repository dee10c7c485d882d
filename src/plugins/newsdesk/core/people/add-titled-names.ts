import { type Marked, withFields } from '../document';
import { moveMark } from '../mentions/move-mark';
import type { MarkedSpan } from '../mentions/recognise';
import { BIT } from '../words/classes';
import { wordFlag } from '../words/word-flags';
import { NameFinder } from './name-finder';
import { joinNames } from './join-names';
import { trimName } from './trim-names';
import { trimComplement, trimRecordTitles } from './trim-titles';

/** Words after the name of who governs. */
const GOVERNMENT = wordFlag(['government', 'presidency', 'regime']);

/**
 * Adds the names that only the title before them shows: "the meeting with Norwegian Minister of Culture [Giske]". Marks that
 * swallowed a title are taken back, and a portfolio is no part of the name after it.
 */
export function addTitledNames(document: Marked): Marked {
  const whole = joinNames(withFields(document, { marks: trimRecordTitles(document) }));
  const marks = whole.marks.flatMap((mark) => trimComplement(whole, trimName(whole, mark)));
  const own = withFields(document, { marks });
  const finder = new NameFinder(own);
  const added: MarkedSpan[] = [];
  const swallowed = new Set<MarkedSpan>();
  const { length, bits, flags } = document.tokens;
  for (let h = 0; h < length; h++) {
    const isHead = ((bits[h] as number) & (BIT.officeHead | BIT.rank)) !== 0;
    if (!isHead && ((flags[h] as number) & GOVERNMENT) === 0) continue;
    const name = isHead ? finder.nameAfter(h) : finder.nameBefore(h);
    if (name === null) continue;
    for (const mark of marks)
      if (mark.kind === 'body' && mark.first < name.last && mark.last > name.first) {
        swallowed.add(mark);
        // "the [Cabinet Office Green]": the body ends where the name begins.
        if (mark.first > h && mark.first < name.first) added.push(moveMark(document, mark, mark.first, name.first));
      }
    added.push(name);
    h = Math.max(h, name.last - 1);
  }
  if (added.length === 0) return own;
  const all = [...marks.filter((mark) => !swallowed.has(mark)), ...added].sort((a, b) => a.start - b.start);
  return withFields(document, { marks: all });
}
