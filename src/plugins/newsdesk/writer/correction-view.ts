import type { CorrectionView } from '../contracts/desk';
import type { ReadingCorrection } from '../core/types';
import type { DecisionRow } from './decisions';
import { readingCorrections } from './reading-corrections';

/** What a correction speaks of, and what it says instead. */
const wordsOf = (correction: ReadingCorrection): Pick<CorrectionView, 'about' | 'instead'> => {
  switch (correction.verb) {
    case 'notAName':
      return { about: correction.nameForm, instead: null };
    case 'mark':
      return { about: correction.name, instead: correction.of };
    case 'rename':
      return { about: correction.nameForm, instead: correction.name };
    case 'office':
      return { about: correction.nameForm, instead: correction.office?.title ?? null };
    case 'speaker':
      return { about: correction.quote, instead: correction.speaker?.nameForm ?? null };
    case 'hideQuote':
      return { about: correction.quote, instead: null };
  }
};

/** Editors' words on the reading of a story that hold, the newest first; `applied`: those that find their words in it. */
export const correctionViews = (rows: readonly DecisionRow[], applied: ReadonlySet<string>): CorrectionView[] => {
  const byId = new Map(rows.map((row) => [row.documentId, row]));
  return readingCorrections(rows)
    .flatMap((correction): CorrectionView[] => {
      const row = byId.get(correction.id);
      if (row === undefined) return [];
      const { documentId, kind, decidedByName: by, decidedAt: at, via, note } = row;
      const isApplied = applied.has(correction.id);
      return [{ documentId, verb: correction.verb, kind, ...wordsOf(correction), by, at, via, note, isApplied }];
    })
    .reverse();
};
