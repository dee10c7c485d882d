import { z } from 'zod';
import { type OrganizationAnswer, partialDay, type PersonAnswer, recordAddress } from './content';
import type { MonthCount } from './record-content';

/** Search in stories, and for people and bodies by their names; and what changed, in order. */

const after = z.string().min(1).max(200).optional();

export const SEARCH_LIMIT = 50;

/** GET /search: stories, newest first, by their words, by who and what they name, and by their days. */
export const searchQuery = z.strictObject({
  /** Words, "phrases", begin* and -without. */
  q: z.string().trim().min(1).max(200).optional(),
  person: recordAddress.optional(),
  organization: recordAddress.optional(),
  /** Somebody is named who held the office that day. */
  office: recordAddress.optional(),
  /** ISO 3166: a body of the country is named, or somebody who held an office of it that day. */
  country: z.string().min(2).max(10).optional(),
  from: partialDay.optional(),
  to: partialDay.optional(),
  /** `meta.pagination.next` of the page before. */
  after,
  limit: z.coerce.number().int().min(1).max(SEARCH_LIMIT).default(10),
});

/** GET /names: people and bodies one of whose names has words that begin so. */
export const namesQuery = z.strictObject({
  q: z.string().trim().min(2, 'write two letters at least').max(100),
  type: z.enum(['person', 'organization']).optional(),
  limit: z.coerce.number().int().min(1).max(SEARCH_LIMIT).default(10),
});

export const CHANGES_LIMIT = 1000;

/** GET /changes: what came after a change. */
export const changesQuery = z.strictObject({
  /** `meta.last` of the answer before; 0 from the beginning. */
  after: z.coerce.number().int().min(0).max(Number.MAX_SAFE_INTEGER).default(0),
  limit: z.coerce.number().int().min(1).max(CHANGES_LIMIT).default(100),
});

/** A stretch of a text, end exclusive, in UTF-16 code units. */
export interface MarkAnswer {
  start: number;
  end: number;
}

/** An excerpt of a story's text, and where in the excerpt the words stand that were looked for. */
export interface SnippetAnswer {
  text: string;
  /** Where the excerpt begins in the article's `text`. */
  start: number;
  marks: MarkAnswer[];
}

export interface FoundStory {
  documentId: string;
  slug: string | null;
  headline: string;
  firstPublished: string | null;
  /** Into `headline`. */
  headlineMarks: MarkAnswer[];
  snippets: SnippetAnswer[];
}

/** A person with the number of the found stories that name him or her. */
export interface PersonCount {
  person: PersonAnswer;
  stories: number;
}

export interface OrganizationCount {
  organization: OrganizationAnswer;
  stories: number;
}

/** GET /search -> { data: SearchAnswer, meta: SearchMeta } */
export interface SearchAnswer {
  stories: FoundStory[];
  /** Most often named first. */
  people: PersonCount[];
  organizations: OrganizationCount[];
  /** Latest first. */
  months: MonthCount[];
}

export interface SearchMeta {
  pagination: { limit: number; after: string | null; next: string | null };
  /** Of the newest stories found, up to so many, people and bodies are counted, and months. */
  counted: { people: number; months: number };
}

/** GET /names -> { data: FoundName[] }, those most often in the news first */
export type FoundName = { stories: number } & (
  { type: 'person'; record: PersonAnswer } | { type: 'organization'; record: OrganizationAnswer }
);

/** GET /changes -> { data: ChangeAnswer[], meta: ChangesMeta }; ids are documentIds. */
export type ChangeAnswer = { id: number; at: string } & (
  | { type: 'storyPublished' | 'storyChanged' | 'storyWithdrawn'; article: string }
  | { type: 'linkMade' | 'linkTakenBack'; article: string; recordType: 'person' | 'organization'; record: string }
  | { type: 'recordMerged' | 'recordUnmerged'; recordType: 'person' | 'organization'; record: string; into: string }
  | { type: 'recordWithdrawn'; recordType: 'person' | 'organization'; record: string }
  /** `record` is the SHA-256 of the documentId, in hexadecimal digits: the id itself is forgotten. */
  | { type: 'recordErased'; recordType: 'person' | 'organization'; record: string }
);

export interface ChangesMeta {
  limit: number;
  after: number;
  /** For `after` of the next request, also where nothing came. */
  last: number;
  hasMore: boolean;
}
