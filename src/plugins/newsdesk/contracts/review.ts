import { z } from 'zod';
import { type AppearanceView, entryKind } from './desk';

/** Requests and answers of the page Review, under the admin prefix `/newsdesk`. */

const day = z.iso.date({ error: 'write a day as 2021-03-17' });

/** What narrows the suggestions, alike for the list, a group and the choices. */
const filters = {
  kind: entryKind.optional(),
  /** State that the story gives, ISO 3166: KR. */
  country: z
    .string()
    .regex(/^[A-Z]{2}(-[A-Z0-9]{1,3})?$/, 'write a state as KR (ISO 3166)')
    .optional(),
  /** A piece of the office's title as stories write it. */
  office: z.string().trim().min(1).max(200).optional(),
  /** documentId of an article. */
  story: z.string().min(1).max(64).optional(),
  from: day.optional(),
  until: day.optional(),
  /** Name of a finding that speaks for or against the suggested record. */
  reason: z
    .string()
    .regex(/^[a-zA-Z]{1,64}$/, 'write the name of a finding')
    .optional(),
};

/**
 * GET /newsdesk/review -> ReviewAnswer: the suggestions of all stories as questions, those first whose answer settles the
 * most stories, then those that are nearest to a link.
 */
export const reviewQuery = z.strictObject({
  ...filters,
  after: z.string().min(1).max(3000).optional(),
  limit: z.coerce.number().int().min(1).max(50).default(10),
});
export type ReviewQuery = z.output<typeof reviewQuery>;
export type ReviewFilters = Omit<ReviewQuery, 'after' | 'limit'>;

/** One name in one story that waits for an answer. */
export interface ReviewItem {
  article: string;
  headline: string;
  /** ISO 8601; null where the story has no day. */
  published: string | null;
  /** True where a decision goes live now. */
  isPublished: boolean;
  appearance: AppearanceView;
}

/** Is this name this record? One question for all stories in which the name waits for it. */
export interface ReviewQuestion {
  kind: z.infer<typeof entryKind>;
  nameForm: string;
  /** documentId of the record it asks about: the first candidate of its suggestions. */
  record: string;
  /** Stories in which it is asked. */
  stories: number;
  /** The newest of them. */
  item: ReviewItem;
}

export interface ReviewAnswer {
  results: ReviewQuestion[];
  /** Names the page that follows; null after the last. */
  next: string | null;
  /** What waits in all, under the filters; null on every page but the first. */
  total: { questions: number; suggestions: number } | null;
}

/** GET /newsdesk/review/group -> ReviewGroup: the sentences of one question, the newest story first. */
export const reviewGroupQuery = z.strictObject({
  ...filters,
  kind: entryKind,
  nameForm: z.string().min(1).max(600),
  record: z.string().min(1).max(64),
  after: z.coerce.number().int().min(1).optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
});
export type ReviewGroupQuery = z.output<typeof reviewGroupQuery>;

export interface ReviewGroup {
  results: ReviewItem[];
  next: number | null;
}

/** GET /newsdesk/review/choices -> what the filters can be set to, the most frequent first. */
export interface ReviewChoices {
  countries: { code: string; count: number }[];
  reasons: { name: string; text: string; count: number }[];
}
