import { z } from 'zod';
import type { StoryAnswer } from './content';
import type { RecordView } from './desk';
import type { RecordStateAnswer } from './merge';
import type { MonthCount, NamedWithAnswer, RecordQuoteAnswer } from './record-content';

/** The page of a person or a body in the panel, under the admin prefix `/newsdesk`: internal records included. */

/** GET /newsdesk/people/:id and /newsdesk/organizations/:id take no parameters. */
export const recordPageQuery = z.strictObject({});

/** A term of office with where it is known from. */
export interface SourcedTerm {
  documentId: string;
  /** documentId of the office, for the filter of stories. */
  office: string | null;
  title: string;
  country: string | null;
  startDate: string | null;
  endDate: string | null;
  status: string | null;
  source: string | null;
  /** Day on which the source was read; may be partial. */
  asOf: string | null;
}

/** What the page shows at once; stories, words and company go on under the addresses of their own. */
export interface RecordPage {
  record: RecordView;
  state: RecordStateAnswer;
  slug: string | null;
  summary: string | null;
  birthDate: string | null;
  deathDate: string | null;
  otherNames: { value: string; kind: string | null }[];
  identifiers: { scheme: string; identifier: string }[];
  /** Earliest first; none for a body. */
  terms: SourcedTerm[];
  /** Published stories by month, latest first. */
  months: MonthCount[];
  stories: StoryAnswer[];
  /** Names the page of stories that follows; null where these are all. */
  nextStories: string | null;
  quotes: RecordQuoteAnswer[];
  namedWith: NamedWithAnswer[];
}
