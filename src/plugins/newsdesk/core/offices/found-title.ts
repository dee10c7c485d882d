import type { Finding, OfficeStatus, Span } from '../types';

/** A title that stands beside a name, not yet joined with what the rest of the story says. */
export interface FoundTitle extends Span {
  title: string;
  /** First token of the title and the one after the last. */
  first: number;
  last: number;
  /** First token of all that belongs to the title, its state, body and status with it. */
  left: number;
  country: string | null;
  /** Index into the document's marks of the body beside the title. */
  body: number | null;
  status: OfficeStatus;
  isPlural: boolean;
  isRank: boolean;
  isWeak: boolean;
  /** No public office, but a trade: "analyst". */
  isTrade: boolean;
  findings: Finding[];
}
