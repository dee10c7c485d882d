import { z } from 'zod';

/**
 * Requests and answers between the panel and the server, under the admin prefix `/newsdesk`.
 * Requests are schemas, since they cross a border; answers are types.
 */

export const entryKind = z.enum(['person', 'organization']);
export const linkState = z.enum(['linked', 'suggested', 'rejected', 'hidden', 'none']);
/** What an editor may say of a link, or of the record behind it (`makePublic`, `keepInternal`). */
export const decisionVerb = z.enum([
  'accept',
  'reject',
  'hide',
  'link',
  'create',
  'none',
  'makePublic',
  'keepInternal',
]);
const partialDate = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'write a date as 2021-03-17');
const documentId = z.string().min(1).max(64);

/** An office, and when it was held; dates may be partial. */
export interface TermView {
  title: string;
  country: string | null;
  startDate: string | null;
  endDate: string | null;
}

/** A record for people: enough to tell it from its namesakes. */
export interface RecordView {
  documentId: string;
  kind: z.infer<typeof entryKind>;
  name: string;
  /** "Minister of National Defence, South Korea, 2020-09-18 to 2022-05-11", or for a body its kind and country. */
  description: string;
  /** Of a person: the term that counts here, else the latest one. */
  term: TermView | null;
  wikidataId: string | null;
  visibility: 'public' | 'internal';
  provisional: boolean;
}

/** A finding in plain words: "held this office on that day", +2.1. */
export interface FindingView {
  name: string;
  text: string;
  weight: number;
  evidence: string | null;
}

export interface CandidateView {
  record: RecordView;
  /** 0 to 1. */
  score: number;
  findings: FindingView[];
}

/** The decision in force on an appearance. */
export interface DecisionView {
  documentId: string;
  /** `rule`: a standing rule, made for more stories than this one. */
  verb: z.infer<typeof decisionVerb> | 'rule';
  by: string | null;
  /** ISO 8601. */
  at: string;
  /** `panel`, `field` (people or organizations of the article), `preview`, `api`. */
  via: string;
  note: string | null;
}

/** One person or body in one story, as the panel and the preview show it. */
export interface AppearanceView {
  /** Stays the same for a story's text and a name: kind and folded fullest form. */
  key: string;
  kind: z.infer<typeof entryKind>;
  name: string;
  official: boolean;
  grade: 'official' | 'name';
  classification: string | null;
  office: { title: string; country: string | null; organization: string | null; status: string } | null;
  country: string | null;
  /** Roles in the story: `subject`, `speaker`. */
  roles: string[];
  state: z.infer<typeof linkState>;
  /** 0 to 1. */
  score: number;
  record: RecordView | null;
  /** Term on which the link rests: "Minister of National Defence, 2020-09-18 to 2022-05-11". */
  term: TermView | null;
  /** True where an import would make, or has made, an internal record. */
  isNew: boolean;
  /** True where an editor added the record by hand and the text does not name it. */
  isByHand: boolean;
  mentions: { start: number; end: number }[];
  /** Number of quotations by this speaker. */
  quotes: number;
  relations: { type: string; of: string }[];
  /** The sentence of the first mention, with the mention's place in it. */
  sentence: { text: string; start: number; end: number } | null;
  /** Why the linker answers so; empty where a person decided before any candidate was seen. */
  findings: FindingView[];
  /** Why the recogniser took this for a name. */
  recognition: FindingView[];
  candidates: CandidateView[];
  decision: DecisionView | null;
}

export interface QuoteView {
  /** Stays the same for the same words: their folded form. */
  key: string;
  start: number;
  end: number;
  words: string;
  kind: 'direct' | 'partial';
  speaker: string | null;
  speakerType: 'person' | 'organization' | 'unnamed';
  /** Key of the entry that speaks; null where nobody is named. */
  speakerKey: string | null;
  rule: string;
}

export interface RemovedView {
  paragraph: number;
  text: string;
  reason: string;
}

/** What one story holds: shared by the side panel and the import preview. */
export interface StoryView {
  headline: string;
  /** Headline, newline, paragraphs one a line; all offsets count in it (UTF-16). */
  text: string;
  language: string | null;
  /** Day of the story, ISO 8601; null: the day is unknown and no office is "held that day". */
  published: string | null;
  dateline: { place: string | null; agency: string | null } | null;
  removed: RemovedView[];
  people: AppearanceView[];
  organizations: AppearanceView[];
  quotes: QuoteView[];
  warnings: string[];
}

/** An editor's word on the reading of the story that holds: what is no name, a marked name, an office, a speaker. */
export interface CorrectionView {
  documentId: string;
  verb: 'notAName' | 'mark' | 'rename' | 'office' | 'speaker' | 'hideQuote';
  kind: z.infer<typeof entryKind>;
  /** Name or quoted words that it speaks of, as they are known now or folded. */
  about: string;
  /** What they are instead: another name, an office's title, a speaker; null for none. */
  instead: string | null;
  by: string | null;
  /** ISO 8601. */
  at: string;
  via: string;
  note: string | null;
  /** False where the text does not hold what it speaks of any more: it waits. */
  isApplied: boolean;
}

/** GET /newsdesk/articles/:documentId?status=draft|published */
export interface ArticlePanel extends StoryView {
  documentId: string;
  /** True where a published row exists: a decision goes live now. */
  isPublished: boolean;
  /** True where the draft's text differs from the published one. */
  hasOtherPublishedText: boolean;
  engine: string | null;
  analysedAt: string | null;
  /** Number of appearances with state `suggested`. */
  toCheck: number;
  /** The newest first. */
  corrections: CorrectionView[];
}

/** POST /newsdesk/articles/:documentId/decisions -> ArticlePanel */
export const decideRequest = z
  .strictObject({
    key: z.string().min(1).max(600),
    verb: decisionVerb,
    /** For `link`; for `accept` and `reject` where it is not the first candidate. */
    record: documentId.optional(),
    note: z.string().max(2000).optional(),
    /** What the editor saw; another state now is answered with 409. */
    seen: z.strictObject({ state: linkState, record: documentId.nullable() }).optional(),
  })
  .refine((body) => body.verb !== 'link' || body.record !== undefined, {
    message: 'link wants a record',
    path: ['record'],
  });
export type DecideRequest = z.infer<typeof decideRequest>;

/** POST /newsdesk/articles/:documentId/decisions/:decision/take-back -> ArticlePanel */
/** POST /newsdesk/articles/:documentId/analyse -> ArticlePanel */
/** POST /newsdesk/articles/:documentId/put-back { paragraph } -> ArticlePanel */
export const putBackRequest = z.strictObject({ paragraph: z.number().int().min(0) });

/** GET /newsdesk/records?kind=person&q=suh -> { results: RecordView[] } */
export const recordsQuery = z.strictObject({
  kind: entryKind,
  q: z.string().trim().min(1).max(200),
  limit: z.coerce.number().int().min(1).max(50).default(10),
});

/** A correction made in the preview: stored as a decision with the import. */
const correction = z.strictObject({
  key: z.string().min(1).max(600),
  verb: z.enum(['accept', 'reject', 'hide', 'link', 'create', 'none']),
  record: documentId.optional(),
});

/** What the preview and the import are told of each file, in the order of the files. */
const importItemOptions = z.strictObject({
  /** Shown name; null for pasted text. */
  name: z.string().max(1000).nullable(),
  /** Headline given by the editor, where the text has none. */
  headline: z.string().trim().min(1).max(255).optional(),
  date: partialDate
    .or(z.iso.datetime({ offset: true }))
    .nullable()
    .optional(),
  /** Paragraphs that would be cut and are kept. */
  keep: z.array(z.number().int().min(0)).max(500).default([]),
  corrections: z.array(correction).max(500).default([]),
});

/**
 * POST /newsdesk/import/preview and POST /newsdesk/import: multipart form with the field `options` (this, as JSON) and
 * one `files` part for each item. Where there are several, each part's file name is the item's name ("pasted.txt" where it
 * has none), and no two are alike: parts come in the order in which they were received whole.
 */
export const importOptions = z.strictObject({
  source: z.string().trim().min(1).max(255).default('import'),
  date: partialDate
    .or(z.iso.datetime({ offset: true }))
    .nullable()
    .default(null),
  publish: z.boolean().default(false),
  /** Run to go on with, so that files sent one by one are one run. */
  run: documentId.nullable().default(null),
  items: z.array(importItemOptions).min(1).max(50),
});
export type ImportRequest = z.input<typeof importOptions>;

export type ImportOutcome = 'created' | 'updated' | 'unchanged' | 'conflict' | 'failed';

/** What became, or would become, of one file. */
export interface ImportItemView {
  origin: string;
  outcome: ImportOutcome;
  /** What was wrong and what to do; for `failed` and `conflict`. */
  problem: { code: string; message: string } | null;
  warnings: string[];
  /** The article; null where nothing is or was stored. */
  documentId: string | null;
  headline: string | null;
  /** Officials and bodies linked, left to check, records made. */
  counts: { linked: number; suggested: number; created: number };
  /** Only in a preview. */
  story: StoryView | null;
}

export interface ImportAnswer {
  run: string | null;
  items: ImportItemView[];
}

export { LIMITS } from './limits';
