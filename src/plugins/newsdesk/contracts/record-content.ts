import { z } from 'zod';
import {
  type HeldOfficeAnswer,
  type OrganizationAnswer,
  partialDay,
  type PersonAnswer,
  type Place,
  recordAddress,
  type StatedOfficeAnswer,
  STORIES_LIMIT,
  type StoriesMeta,
  storiesQuery,
  type StoryAnswer,
} from './content';

/** Lists of what stories hold of one person or organization, under `/api/newsdesk/people/:id` and `/organizations/:id`. */

/** What a record can be to a story: its subject, somebody quoted, the agency or the publisher that it came from. */
export const storyRole = z.enum(['subject', 'speaker', 'agency', 'publisher']);
export type StoryRole = z.infer<typeof storyRole>;

/** From and to which day, both included; each may be partial: `from=2021&to=2021-03`. */
const days = { from: partialDay.optional(), to: partialDay.optional() };

/** GET /organizations/:id/stories: stories of some days, or in which it has a role. */
export const bodyStoriesQuery = z.strictObject({ ...storiesQuery.shape, ...days, role: storyRole.optional() });

/** GET /people/:id/stories: those too in which the person held an office that day, by its documentId or Wikidata id. */
export const personStoriesQuery = z.strictObject({ ...bodyStoriesQuery.shape, office: recordAddress.optional() });

/** GET /organizations/:id/quotes */
export const bodyQuotesQuery = z.strictObject({
  ...storiesQuery.shape,
  ...days,
  kind: z.enum(['direct', 'partial']).optional(),
});

/** GET /people/:id/quotes: also what was said in an office. */
export const personQuotesQuery = z.strictObject({ ...bodyQuotesQuery.shape, office: recordAddress.optional() });

/** GET /people/:id/named-with and /organizations/:id/named-with */
export const namedWithQuery = z.strictObject({
  ...days,
  type: z.enum(['person', 'organization']).optional(),
  /** `meta.pagination.next` of the page before. */
  after: z.string().min(1).max(200).optional(),
  limit: z.coerce.number().int().min(1).max(STORIES_LIMIT).default(25),
});

/** Stories of a month; a month of null stands for stories without a day. */
export interface MonthCount {
  /** "2021-03" */
  month: string | null;
  stories: number;
}

/** GET /people/:id/stories and /organizations/:id/stories -> { data: StoryAnswer[], meta: StoriesMeta } */
export interface StoriesAnswer {
  data: StoryAnswer[];
  meta: StoriesMeta;
}

/** Words of a person or an organization, with the story in which they stand. */
export interface RecordQuoteAnswer {
  words: string;
  kind: 'direct' | 'partial';
  /** Into the article's `text`. */
  start: number;
  end: number;
  /** One for each block of the article's `body` that the words run over. */
  places: Place[];
  /** As the story names the speaker. */
  name: string;
  office: StatedOfficeAnswer | null;
  officeOnDay: HeldOfficeAnswer | null;
  article: { documentId: string; slug: string | null; headline: string; firstPublished: string | null };
}

/** GET /people/:id/quotes and /organizations/:id/quotes -> newest first */
export interface QuotesAnswer {
  data: RecordQuoteAnswer[];
  meta: StoriesMeta;
}

/** Somebody, or a body, that stories name together with the record. */
export type NamedWithAnswer = {
  /** In how many of the stories that were counted. */
  stories: number;
  /** Of the newest of these; null where none has a day. */
  lastPublished: string | null;
} & ({ type: 'person'; record: PersonAnswer } | { type: 'organization'; record: OrganizationAnswer });

/** GET /people/:id/named-with and /organizations/:id/named-with -> most often named first */
export interface NamedWithList {
  data: NamedWithAnswer[];
  meta: StoriesMeta & {
    counted: {
      /** The newest stories are counted, up to so many. */
      atMost: number;
      stories: number;
    };
  };
}
