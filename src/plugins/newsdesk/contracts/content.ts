import { z } from 'zod';
import type { MonthCount, RecordQuoteAnswer } from './record-content';

/**
 * Answers of the public content API under `/api/newsdesk`, and the queries it takes. Offsets are UTF-16 code units, end
 * exclusive. Dates may be partial ("2020-09"), moments are ISO 8601. Countries are ISO 3166-1 alpha-2 or ISO 3166-2.
 */

/** The last part of an address: a documentId, a slug or, for people and organizations, a Wikidata id. */
export const recordAddress = z.string().min(1).max(255);

/** Requests that take no parameters. */
export const noQuery = z.strictObject({});

export const STORIES_LIMIT = 100;

/** GET /people/:id and /organizations/:id: which page of the stories. */
export const storiesQuery = z.strictObject({
  /** `meta.pagination.next` of the page before. */
  after: z.string().min(1).max(200).optional(),
  limit: z.coerce.number().int().min(1).max(STORIES_LIMIT).default(25),
});

/** A day that there is, or a part of a date: "2021-03-17", "2021-03", "2021". */
export const partialDay = z.union(
  [z.iso.date(), z.string().regex(/^\d{4}(-(0[1-9]|1[0-2]))?$/)],
  'write a day that there is, as 2021-03-17',
);

/** GET /people/:id: which page of the stories, and on which day the offices are held; all offices without it. */
export const personQuery = z.strictObject({ ...storiesQuery.shape, on: partialDay.optional() });

export const HOLDERS_LIMIT = 100;

/** GET /offices/:id/holders: who held the office on a day, or all who did; which page of them. */
export const holdersQuery = z.strictObject({
  on: partialDay.optional(),
  /** `meta.pagination.next` of the page before. */
  after: z.string().min(1).max(200).optional(),
  limit: z.coerce.number().int().min(1).max(HOLDERS_LIMIT).default(25),
});

/** Where a name or a quotation stands in the blocks of the body; `block` is null for the headline. */
export interface Place {
  /** Index in `body`. */
  block: number | null;
  /** Into the block's text: all its children's text joined, the items of a list one a line. */
  offset: number;
  length: number;
}

/** One place where the story names someone. */
export interface MentionAnswer extends Place {
  /** Into `text`. */
  start: number;
  end: number;
}

export interface ImageAnswer {
  url: string;
  alternativeText: string | null;
  width: number | null;
  height: number | null;
}

export interface PersonAnswer {
  documentId: string;
  slug: string | null;
  name: string;
  givenName: string | null;
  familyName: string | null;
  wikidataId: string | null;
  image: ImageAnswer | null;
}

export interface OrganizationAnswer {
  documentId: string;
  slug: string | null;
  name: string;
  classification: string | null;
  country: string | null;
  wikidataId: string | null;
  image: ImageAnswer | null;
}

/** An office as the story states it. */
export interface StatedOfficeAnswer {
  title: string;
  country: string | null;
  organization: string | null;
  status: string | null;
}

/** An office that the registry knows the person to have held on the day of the story. */
export interface HeldOfficeAnswer {
  title: string;
  country: string | null;
  startDate: string | null;
  endDate: string | null;
  status: string | null;
}

export interface RelationAnswer {
  /** What the person is of the other: "sister". */
  type: string;
  of: { documentId: string; slug: string | null; name: string };
}

/** A person of a story who is linked to a public record. */
export interface NamedPerson {
  /** Fullest form in the story. */
  name: string;
  person: PersonAnswer;
  office: StatedOfficeAnswer | null;
  /** Null where the day is unknown or the registry knows of no office then. */
  officeOnDay: HeldOfficeAnswer | null;
  mentions: MentionAnswer[];
  /** Number of quotations. */
  quotes: number;
  relations: RelationAnswer[];
}

/** A body of a story that is linked to a public record. */
export interface NamedOrganization {
  name: string;
  organization: OrganizationAnswer;
  mentions: MentionAnswer[];
  quotes: number;
}

export interface SpeakerAnswer {
  type: 'person' | 'organization';
  /** As the story names the speaker. */
  name: string;
  documentId: string;
  slug: string | null;
}

export interface QuotationAnswer {
  words: string;
  start: number;
  end: number;
  /** One for each block that the words run over. */
  places: Place[];
  /** `direct`: a whole sentence or more; `partial`: a few words within a sentence. */
  kind: 'direct' | 'partial';
  /** Null where the source is unnamed or not linked to a public record. */
  speaker: SpeakerAnswer | null;
}

export interface ArticleMeta {
  /** Version of the recogniser that read the text; null where it is not known. */
  engine: string | null;
}

/** GET /articles/:id and /drafts/:id -> { data: ArticlePage, meta: ArticleMeta } */
export interface ArticlePage {
  documentId: string;
  slug: string | null;
  headline: string;
  summary: string | null;
  body: unknown;
  text: string;
  byline: string | null;
  dateline: unknown;
  language: string | null;
  firstPublished: string | null;
  publisher: string | null;
  source: string | null;
  url: string | null;
  image: ImageAnswer | null;
  /** People whom the story names with an office. */
  officials: NamedPerson[];
  /** The other people. */
  people: NamedPerson[];
  organizations: NamedOrganization[];
  quotes: QuotationAnswer[];
}

/** A term of office of a person. */
export interface TermAnswer extends HeldOfficeAnswer {
  /** The office, for `/offices/:id/holders`. */
  office: { documentId: string };
  /** The body that the office belongs to, where it is public. */
  organization: { documentId: string; slug: string | null; name: string } | null;
}

/** A story on the page of a person or an organization. */
export interface StoryAnswer {
  documentId: string;
  slug: string | null;
  headline: string;
  firstPublished: string | null;
  /** The name that the story uses. */
  name: string;
  office: StatedOfficeAnswer | null;
  officeOnDay: HeldOfficeAnswer | null;
  /** Into the article's `text`. */
  mentions: { start: number; end: number }[];
  quotes: number;
  /** What the record is to the story: `subject`, `speaker`, `agency`, `publisher`. */
  roles: string[];
}

export interface StoriesMeta {
  pagination: {
    limit: number;
    after: string | null;
    /** For `after` of the next page; null on the last. */
    next: string | null;
  };
}

/** GET /people/:id -> { data: PersonPage, meta: StoriesMeta } */
export interface PersonPage {
  person: PersonAnswer & {
    otherNames: { value: string; kind: string | null }[];
    birthDate: string | null;
    deathDate: string | null;
    nationalities: string[];
    summary: string | null;
  };
  /** Latest first. */
  offices: TermAnswer[];
  /** Newest first. */
  stories: StoryAnswer[];
  /** The newest words; all of them: `/people/:id/quotes`. */
  quotes: RecordQuoteAnswer[];
  /** Latest first. */
  months: MonthCount[];
}

/** Somebody who held an office, and when; a public person. */
export interface HolderAnswer {
  person: PersonAnswer;
  startDate: string | null;
  endDate: string | null;
  /** `holder` or `acting`: who was only elected or a candidate did not hold it. */
  status: string | null;
}

/** GET /offices/:id/holders -> { data: HoldersPage, meta: StoriesMeta } */
export interface HoldersPage {
  office: {
    documentId: string;
    title: string;
    country: string | null;
    rank: string | null;
    wikidataId: string | null;
    /** The body that it belongs to, where it is public. */
    organization: { documentId: string; slug: string | null; name: string } | null;
  };
  /** Latest first; those whose beginning is not known last. */
  holders: HolderAnswer[];
}

/** GET /organizations/:id -> { data: OrganizationPage, meta: StoriesMeta } */
export interface OrganizationPage {
  organization: OrganizationAnswer & {
    otherNames: { value: string; kind: string | null }[];
    summary: string | null;
    parent: { documentId: string; slug: string | null; name: string } | null;
  };
  stories: StoryAnswer[];
  quotes: RecordQuoteAnswer[];
  months: MonthCount[];
}
