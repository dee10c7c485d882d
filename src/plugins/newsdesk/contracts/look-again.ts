import type { EntryKind, LinkState } from '../core/types';

/** How a name of a story is linked: its state, and the record with its name where there is one. */
export interface LinkSide {
  state: LinkState;
  record: string | null;
  recordName: string | null;
}

/** A name of a story whose link is, or would be, another one; null on a side where the story does not hold the name. */
export interface LinkChange {
  kind: EntryKind;
  name: string;
  before: LinkSide | null;
  after: LinkSide | null;
}

/**
 * What became, or would become, of a stored story that was looked at again. `changed`: a link is another one; `updated`:
 * the links stand, and their evidence, score or candidates differ.
 */
export interface LookedAtStory {
  article: string;
  headline: string;
  outcome: 'changed' | 'updated' | 'unchanged' | 'failed';
  changes: LinkChange[];
  problem: string | null;
}

/** Sum of a run over stored stories. */
export interface LookAgainSummary {
  /** Stories that were looked at. */
  stories: number;
  changed: number;
  updated: number;
  failed: number;
  /** Links that are, or would be, others. */
  links: number;
  /** Records made. */
  made: number;
  seconds: number;
  /** True where the run was stopped before its end. */
  isStopped: boolean;
}

/** Which stored stories are to be looked at again, and whether what differs is written. */
export type LookAgainRequest =
  | {
      command: 'relink';
      /** A moment (ISO 8601): stories that hold names of records changed since; null: all stories. */
      since: string | null;
      dryRun: boolean;
    }
  | {
      command: 'analyse-again';
      /** Stories read by an earlier version of the recogniser than this one; null: than the one at work. */
      engineBefore: string | null;
      dryRun: boolean;
    };

/** What is told while stories are looked at: how many there are, then each. */
export type LookAgainItem = { outcome: 'found'; stories: number } | LookedAtStory;
