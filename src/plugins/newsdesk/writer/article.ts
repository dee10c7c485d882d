import { type BlockNode, paragraphsToBlocks } from '../core/blocks';
import type { Analysis } from '../core/types';
import type { Story } from '../readers/story';
import { type Connection, fromDate, fromJson } from '../sql/connection';
import { fingerprint } from './hash';
import type { Table } from './tables';

/** A paragraph that was cut, as the article keeps it. */
export interface CutParagraph {
  paragraph: number;
  text: string;
  reason: string;
}

/** What an import writes into an article's own fields. */
export interface ArticleValues {
  headline: string;
  body: BlockNode[];
  text: string;
  removed: CutParagraph[];
  byline: string | null;
  dateline: { place: string | null; agency: string | null } | null;
  language: string | null;
  firstPublished: Date | null;
  url: string | null;
  publisher: string | null;
  source: string;
  externalId: string;
  contentHash: string;
}

/** An article row as it stands, as far as the writer needs it. */
export interface StoredArticle {
  id: number;
  documentId: string;
  isPublished: boolean;
  /** `usable`, `withheld` or `canceled`. */
  pubStatus: string;
  headline: string;
  body: BlockNode[];
  text: string;
  removed: CutParagraph[];
  firstPublished: string | null;
  contentHash: string | null;
  language: string | null;
  dateline: { place: string | null; agency: string | null } | null;
  source: string | null;
  externalId: string | null;
  byline: string | null;
  url: string | null;
  publisher: string | null;
}

const FULL_DATE = /^\d{4}-\d{2}-\d{2}/;

/**
 * The moment that stands for the day of a story: a given date-time as it is, a full date at midnight UTC, else null
 * (a month is not a day, and today is never a guess).
 */
export const momentOf = (date: string | null): Date | null => {
  if (date === null || !FULL_DATE.test(date)) return null;
  const moment = new Date(date);
  return Number.isNaN(moment.getTime()) ? null : moment;
};

/** "NEW YORK" -> "New York"; a place that is not all in capitals stays as it is. */
const placeName = (place: string): string =>
  place !== place.toUpperCase()
    ? place
    : place
        .toLowerCase()
        .replace(/(^|[\s\-/(.])(\p{L})/gu, (_, before: string, first: string) => before + first.toUpperCase());

/** Place and agency of the first line, for the article's field. */
export const datelineOf = ({ dateline }: Analysis): ArticleValues['dateline'] =>
  dateline === null
    ? null
    : { place: dateline.place === null ? null : placeName(dateline.place), agency: dateline.agency };

/** Fields of an article from a story and what was read in it; `text` and `removed` are those after the cut. */
export const articleValues = (
  story: Story,
  analysis: Analysis,
  cut: { text: string; removed: CutParagraph[]; textHash: string },
): ArticleValues => ({
  headline: story.headline,
  body: paragraphsToBlocks(cut.text.split('\n').slice(1)),
  text: cut.text,
  removed: cut.removed,
  byline: (story.byline ?? analysis.byline)?.slice(0, 255) ?? null,
  dateline: datelineOf(analysis),
  language: story.language ?? analysis.language,
  firstPublished: momentOf(story.published ?? analysis.date?.value ?? null),
  url: story.url,
  publisher: story.publisher ?? analysis.publisher,
  source: story.source,
  externalId: story.externalId,
  contentHash: cut.textHash,
});

/** Hash of a story as it came in: the same again means that nothing is to be done. */
export const incomingHash = (story: Story): string => {
  const { headline, paragraphs, byline, published, url, publisher, language } = story;
  return fingerprint({ headline, paragraphs, byline, published, url, publisher, language });
};

/** Hash of the imported fields as they stand in a row: another one later means that an editor changed them. */
export const writtenHash = (
  article: Pick<ArticleValues, 'headline' | 'body' | 'byline' | 'url' | 'publisher'> & {
    firstPublished: Date | string | null;
  },
): string => {
  const { headline, body, byline, url, publisher, firstPublished } = article;
  const moment = typeof firstPublished === 'string' ? new Date(firstPublished) : firstPublished;
  return fingerprint({ headline, body, byline, url, publisher, firstPublished: moment });
};

const COLUMNS = [
  'headline',
  'body',
  'text',
  'removed',
  'firstPublished',
  'contentHash',
  'language',
  'dateline',
  'source',
  'externalId',
  'byline',
  'url',
  'publisher',
  'pubStatus',
] as const;

/** A query for article rows with the columns that `toStoredArticle` reads. */
export const selectArticles = (db: Connection, table: Table) =>
  db(table.name).select(
    `${table.name}.id`,
    `${table.name}.document_id`,
    `${table.name}.published_at`,
    ...COLUMNS.map((name) => `${table.name}.${table.column(name)} as ${name}`),
  );

/** A selected row in the form of the code. */
export const toStoredArticle = (row: Record<string, unknown>): StoredArticle => {
  const text = (name: (typeof COLUMNS)[number]) => (row[name] ?? null) as string | null;
  return {
    id: Number(row.id),
    documentId: String(row.document_id),
    isPublished: row.published_at !== null,
    pubStatus: text('pubStatus') ?? 'usable',
    headline: text('headline') ?? '',
    body: fromJson<BlockNode[]>(row.body, []),
    text: text('text') ?? '',
    removed: fromJson<CutParagraph[]>(row.removed, []),
    firstPublished: fromDate(row.firstPublished),
    contentHash: text('contentHash'),
    language: text('language'),
    dateline: fromJson(row.dateline, null),
    source: text('source'),
    externalId: text('externalId'),
    byline: text('byline'),
    url: text('url'),
    publisher: text('publisher'),
  };
};
