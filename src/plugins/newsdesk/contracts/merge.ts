import { z } from 'zod';
import { entryKind } from './desk';

/** Requests and answers on merging, un-merging, hiding and erasing records, under the admin prefix `/newsdesk`. */

const documentId = z.string().min(1).max(64);
const note = z.string().max(2000).optional();

/**
 * POST /newsdesk/merges/preview -> MergePreview, POST /newsdesk/merges -> MergeAnswer.
 * `keep` stays, `lose` becomes it; `take` names fields whose value comes from `lose` where the two differ.
 */
export const mergeRequest = z.strictObject({
  kind: entryKind,
  keep: documentId,
  lose: documentId,
  take: z.array(z.string().min(1).max(64)).max(50).default([]),
  note,
});
export type MergeRequest = z.output<typeof mergeRequest>;

/** POST /newsdesk/merges/:merge/undo -> UnmergeAnswer */

/** GET /newsdesk/merges?kind=person&record=... -> { results: MergeView[] }, newest first; without a record those of all. */
export const mergesQuery = z.strictObject({
  kind: entryKind.optional(),
  record: documentId.optional(),
  limit: z.coerce.number().int().min(1).max(100).default(25),
});

/** One field of two records side by side; values as text, lists joined by commas. */
export interface FieldLine {
  field: string;
  keep: string | null;
  lose: string | null;
  /** What the merged record has. */
  merged: string | null;
  /** Both have a value, and the two contradict each other. */
  isConflict: boolean;
}

/** What a merge moves to the record that stays. */
export interface MoveCounts {
  names: number;
  identifiers: number;
  /** Terms of office; `joinedTerms` are those that both have, of which one is kept. */
  terms: number;
  joinedTerms: number;
  /** Stories that link to it. */
  stories: number;
  quotes: number;
  relations: number;
  /** Decisions that count for the record that stays from then on; the log keeps whom they were about. */
  decisions: number;
}

/** Two records before a merge. */
export interface MergePreview {
  kind: z.infer<typeof entryKind>;
  keep: { documentId: string; name: string; slug: string | null };
  lose: { documentId: string; name: string; slug: string | null };
  fields: FieldLine[];
  moves: MoveCounts;
  /** What speaks against it, in words: two birth dates, two Wikidata ids, somebody who said that they are two. */
  warnings: string[];
}

/** What became of the stories that hold a name of the two, which are linked again. */
export interface RelinkAnswer {
  /** False where there are so many that the work goes on after the answer; the numbers are those so far. */
  isDone: boolean;
  /** Stories that were looked at. */
  stories: number;
  /** Stories of which some link is another now. */
  changed: number;
}

export interface MergeAnswer extends MergePreview {
  /** documentId of the merge: un-merge names it. */
  merge: string;
  relink: RelinkAnswer;
}

/** What an un-merge put back, and what had changed since and stays as it is. */
export interface UnmergeAnswer {
  merge: string;
  kind: z.infer<typeof entryKind>;
  keep: { documentId: string; name: string };
  lose: { documentId: string; name: string };
  /** In words, each a sentence. */
  stayed: string[];
  relink: RelinkAnswer;
}

/** A merge that was made. */
export interface MergeView {
  documentId: string;
  kind: z.infer<typeof entryKind>;
  winner: string;
  winnerName: string | null;
  loser: string;
  loserName: string;
  by: string | null;
  /** ISO 8601. */
  at: string | null;
  undoneAt: string | null;
  undoneBy: string | null;
  note: string | null;
}

/** POST /newsdesk/records/different -> { decision }: the two are two, and are suggested as doubles no more. */
export const differentRequest = z.strictObject({ kind: entryKind, record: documentId, other: documentId, note });
export type DifferentRequest = z.output<typeof differentRequest>;

/** POST /newsdesk/records/hide and /newsdesk/records/show -> RecordStateAnswer */
export const hideRequest = z.strictObject({ kind: entryKind, record: documentId, note });
export type HideRequest = z.output<typeof hideRequest>;

export interface RecordStateAnswer {
  documentId: string;
  visibility: 'public' | 'internal';
  /** Who hid it everywhere; null where it is not hidden by a decision. */
  hiddenBy: { by: string | null; at: string; note: string | null } | null;
}
