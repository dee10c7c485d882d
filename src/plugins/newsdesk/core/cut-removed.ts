import type { Analysis, Quote, Span } from './types';

/** A paragraph that was cut: its place among the lines of the text, its words and why. */
export interface CutParagraph {
  paragraph: number;
  text: string;
  reason: string;
}

/** A text without its removed paragraphs, the analysis with every place moved to where its words stand now, and what was cut. */
export interface CutText {
  text: string;
  analysis: Analysis;
  removed: CutParagraph[];
}

/**
 * Cuts the removed paragraphs out of a text, with their line breaks. Marks inside them are dropped, all others are moved to
 * where their words stand now. `paragraph` is the index of the line in the text as it was, so that lines can be put back
 * in their order.
 */
export function cutRemoved(text: string, analysis: Analysis): CutText {
  if (analysis.removed.length === 0) return { text, analysis, removed: [] };
  const cuts: Span[] = [];
  const removed: CutParagraph[] = [];
  let line = 0;
  let counted = 0;
  for (const part of [...analysis.removed].sort((a, b) => a.start - b.start)) {
    let start = text.lastIndexOf('\n', part.start - 1) + 1;
    if (part.start === 0) start = 0;
    const next = text.indexOf('\n', part.end);
    const end = next < 0 ? text.length : next + 1;
    for (; counted < start; counted++) if (text.charCodeAt(counted) === 10) line++;
    removed.push({ paragraph: line, text: text.slice(part.start, part.end), reason: part.reason });
    const last = cuts[cuts.length - 1];
    if (last !== undefined && start < last.end) last.end = Math.max(last.end, end);
    else cuts.push({ start, end });
  }
  let kept = '';
  let from = 0;
  for (const cut of cuts) {
    kept += text.slice(from, cut.start);
    from = cut.end;
  }
  kept += text.slice(from);
  const trimmed = kept.trimEnd();
  // How much was cut before each cut, so that a place is moved without walking over all of them.
  const cutBefore = [0];
  for (const cut of cuts) cutBefore.push((cutBefore[cutBefore.length - 1] ?? 0) + cut.end - cut.start);
  const move = (span: Span): Span | null => {
    let low = 0;
    let high = cuts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((cuts[middle]?.end ?? 0) <= span.start) low = middle + 1;
      else high = middle;
    }
    const next = cuts[low];
    if (next !== undefined && next.start < span.end) return null;
    const shift = cutBefore[low] ?? 0;
    const moved = { start: span.start - shift, end: span.end - shift };
    return moved.end <= trimmed.length ? moved : null;
  };
  const moveAll = <T extends Span>(list: T[]): T[] =>
    list.flatMap((item) => {
      const moved = move(item);
      return moved === null ? [] : [{ ...item, ...moved }];
    });
  return { text: trimmed, analysis: moveAnalysis(analysis, move, moveAll), removed };
}

type Move = (span: Span) => Span | null;
type MoveAll = <T extends Span>(list: T[]) => T[];

function moveAnalysis(analysis: Analysis, move: Move, moveAll: MoveAll): Analysis {
  const people = analysis.people.map((person) => ({
    ...person,
    mentions: moveAll(person.mentions),
    offices: moveAll(person.offices),
    relations: moveAll(person.relations),
  }));
  const organizations = analysis.organizations.map((body) => ({ ...body, mentions: moveAll(body.mentions) }));
  const newPerson = renumber(people);
  const newBody = renumber(organizations);
  const moveQuotes = (quotes: Quote[]): Quote[] =>
    moveAll(quotes).map((quote) => {
      const map = quote.speakerType === 'person' ? newPerson : newBody;
      const index = quote.speakerIndex === null ? -1 : (map[quote.speakerIndex] ?? -1);
      const cue = quote.cue === null ? null : move(quote.cue);
      return index < 0
        ? { ...quote, cue, speaker: null, speakerType: 'unnamed', speakerIndex: null }
        : { ...quote, cue, speakerIndex: index };
    });
  const dateline = analysis.dateline === null ? null : move(analysis.dateline);
  return {
    ...analysis,
    dateline: analysis.dateline === null || dateline === null ? null : { ...analysis.dateline, ...dateline },
    removed: [],
    sentences: moveAll(analysis.sentences),
    people: people
      .filter((person) => person.mentions.length > 0)
      .map((person) => ({
        ...person,
        relations: person.relations.flatMap((relation) => {
          const ofIndex = newPerson[relation.ofIndex] ?? -1;
          return ofIndex < 0 ? [] : [{ ...relation, ofIndex }];
        }),
      })),
    organizations: organizations.filter((body) => body.mentions.length > 0),
    quotes: moveQuotes(analysis.quotes),
    statements: moveQuotes(analysis.statements),
    warnings: analysis.warnings.flatMap((warning) => {
      if (warning.start === undefined || warning.end === undefined) return [warning];
      const moved = move({ start: warning.start, end: warning.end });
      return moved === null ? [] : [{ ...warning, ...moved }];
    }),
  };
}

/** New index of each entry once those without mentions are gone; -1 for the gone. */
function renumber(entries: Array<{ mentions: unknown[] }>): number[] {
  let next = 0;
  return entries.map((entry) => (entry.mentions.length > 0 ? next++ : -1));
}
