import type { RecordView } from './desk';

/** A run with how it ended and what of it did not work. */
export interface RunView {
  documentId: string;
  source: string;
  kind: string;
  state: 'running' | 'done' | 'failed' | 'stopped';
  /** ISO 8601. */
  startedAt: string | null;
  by: string | null;
  /** Items that failed or conflict with what an editor changed. */
  problems: number;
}

/** GET /newsdesk/overview -> what waits and what has happened, each a figure that leads to its list. */
export interface Overview {
  toCheck: { suggestions: number; questions: number };
  /** Records made from stories that nobody has looked at. */
  newRecords: { people: number; organizations: number };
  /** The newest first. */
  runs: RunView[];
  /** Published stories of the last 30 days, the earliest day first; each day stands there. */
  days: { day: string; stories: number }[];
  /** People most in the published stories of these days. */
  inTheNews: { record: RecordView; stories: number }[];
}
