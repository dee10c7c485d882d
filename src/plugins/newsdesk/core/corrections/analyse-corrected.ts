import { analyse } from '../analyse';
import { foldName } from '../names/fold';
import type { Analysis, EntryKind, KnownNames, NamedSpans, ReadingCorrection, StoryText } from '../types';
import { correctEntry, dropHidden } from './correct-entries';
import { correctSpans, entryOf } from './correct-spans';
import { joinEntries } from './join-entries';

/** That an entry got another name by a correction. */
export interface Renaming {
  /** Id of the correction. */
  id: string;
  kind: EntryKind;
  from: string;
  to: string;
}

/** An analysis that obeys what people said of the reading of the story. */
export interface CorrectedAnalysis {
  analysis: Analysis;
  /** Ids of the corrections that speak of something the text still holds. */
  applied: ReadonlySet<string>;
  /** Names that were corrected, in the order of the corrections: who knew an entry by its old name finds it so. */
  renamings: readonly Renaming[];
}

/** The folded name that an entry has now, for one by which it was known before these renamings. */
export function nameNow(renamings: readonly Renaming[], kind: EntryKind, nameForm: string): string {
  return renamings.reduce((form, one) => (one.kind === kind && one.from === form ? one.to : form), nameForm);
}

/**
 * Reads a story and lets people's words on the reading win, the newest last. Words on names are obeyed before the offices,
 * quotations and relations are read, so that a name that was marked by hand has the title before it and the words that it
 * says. A word on something that the text does not hold any more changes nothing and waits.
 */
export function analyseCorrected(
  story: StoryText,
  corrections: readonly ReadingCorrection[],
  names?: KnownNames,
): CorrectedAnalysis {
  const applied = new Set<string>();
  const renamings: (Renaming & { at: number })[] = [];
  let named: NamedSpans = { drop: [], add: [] };
  let analysis = analyse(story, names);
  for (const [at, correction] of corrections.entries()) {
    if (correction.verb !== 'notAName' && correction.verb !== 'mark' && correction.verb !== 'rename') continue;
    const spans = correctSpans(story.text, analysis, correction);
    if (spans === null) continue;
    applied.add(correction.id);
    named = mergeSpans(named, spans);
    analysis = analyse({ ...story, named }, names);
    if (correction.verb !== 'rename') continue;
    const { id, kind, nameForm: from } = correction;
    renamings.push({ id, kind, from, to: foldName(correction.name), at });
  }
  const hidden = new Set<string>();
  for (const [at, correction] of corrections.entries()) {
    const later = renamings.filter((one) => one.at > at);
    const next = correctOne(story.text, analysis, correction, (kind, form) => nameNow(later, kind, form));
    if (next === null) continue;
    applied.add(correction.id);
    analysis = next;
    if (correction.verb === 'hideQuote') hidden.add(correction.quote);
  }
  return {
    analysis: dropHidden(story.text, analysis, hidden),
    applied,
    renamings: renamings.map(({ id, kind, from, to }) => ({ id, kind, from, to })),
  };
}

/** Later words on the same place stand above earlier ones. */
function mergeSpans(held: NamedSpans, next: NamedSpans): NamedSpans {
  const isTouched = (span: { start: number; end: number }): boolean =>
    [...next.drop, ...next.add].some((other) => span.start < other.end && other.start < span.end);
  const isAdded = (span: { start: number; end: number }): boolean =>
    next.add.some(({ start, end }) => span.start === start && span.end === end);
  return {
    drop: [...held.drop.filter((span) => !isAdded(span)), ...next.drop],
    add: [...held.add.filter((span) => !isTouched(span)), ...next.add],
  };
}

function correctOne(
  text: string,
  analysis: Analysis,
  correction: ReadingCorrection,
  nowNamed: (kind: EntryKind, nameForm: string) => string,
): Analysis | null {
  switch (correction.verb) {
    case 'notAName':
    case 'rename':
      return null;
    case 'mark': {
      if (correction.of === null) return null;
      const from = entryOf(analysis, correction.kind, foldName(correction.name));
      const into = entryOf(analysis, correction.kind, nowNamed(correction.kind, correction.of));
      return from < 0 || into < 0 ? null : joinEntries(analysis, correction.kind, from, into);
    }
    case 'office':
      return correctEntry(text, analysis, { ...correction, nameForm: nowNamed('person', correction.nameForm) });
    case 'speaker': {
      const { speaker } = correction;
      const nameForm = speaker === null ? '' : nowNamed(speaker.kind, speaker.nameForm);
      return correctEntry(text, analysis, {
        ...correction,
        speaker: speaker === null ? null : { ...speaker, nameForm },
      });
    }
    case 'hideQuote':
      return correctEntry(text, analysis, correction);
  }
}
