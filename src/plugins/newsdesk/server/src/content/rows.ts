import type { Core, UID } from '@strapi/strapi';
import type { StatedOfficeAnswer } from '../../../contracts/content';
import type { BlockNode } from '../../../core/blocks';

/** A row of the host's article type; what a host has made private is missing once it is sanitised. */
export interface ArticleRow {
  id: number;
  documentId: string;
  headline: string;
  slug?: string | null;
  body?: BlockNode[] | null;
  text?: string | null;
  contentHash?: string | null;
  firstPublished?: string | null;
  summary?: string | null;
  byline?: string | null;
  dateline?: unknown;
  language?: string | null;
  publisher?: string | null;
  source?: string | null;
  url?: string | null;
  image?: FileRow | null;
}

/** A file of the media library as a field of a host's type holds it. */
export interface FileRow {
  url: string;
  alternativeText?: string | null;
  width?: number | null;
  height?: number | null;
}

/** What the public is told of an appearance, before its record is known to be public. */
export interface AppearanceRow {
  documentId: string;
  article: string;
  textHash: string;
  kind: 'person' | 'organization';
  name: string;
  official: boolean | null;
  office: string | null;
  country: string | null;
  body: string | null;
  offices: StatedOfficeAnswer[] | null;
  relations: { type: string; of: string }[] | null;
  mentions: [number, number][] | null;
  record: string;
  term: string | null;
}

export interface QuoteRow {
  article: string;
  textHash: string;
  start: number;
  end: number;
  kind: 'direct' | 'partial';
  speaker: string | null;
}

const APPEARANCE = 'plugin::newsdesk.appearance' as UID.ContentType;
const QUOTE = 'plugin::newsdesk.quote' as UID.ContentType;

// Findings, scores and candidates are for the panel, and stay in the database.
const APPEARANCE_FIELDS = [
  ...['documentId', 'article', 'textHash', 'kind', 'name', 'official', 'office', 'country', 'body', 'offices'],
  ...['relations', 'mentions', 'record', 'term'],
];
const QUOTE_FIELDS = ['article', 'textHash', 'start', 'end', 'kind', 'speaker'];

/** One text of one article: rows with offsets belong to it. */
export interface TextKey {
  article: string;
  textHash: string;
}

/** A text's key as one string. */
export const textKey = ({ article, textHash }: TextKey): string => `${article} ${textHash}`;

const whereTexts = (texts: readonly TextKey[]) => ({
  article: { $in: [...new Set(texts.map(({ article }) => article))] },
  textHash: { $in: [...new Set(texts.map(({ textHash }) => textHash))] },
});

/** The linked appearances of some texts in the order of the story; of the given records alone, where some are given. */
export const readAppearances = (
  strapi: Core.Strapi,
  texts: readonly TextKey[],
  records?: readonly string[],
): Promise<AppearanceRow[]> =>
  strapi.db.query(APPEARANCE).findMany({
    select: APPEARANCE_FIELDS,
    where: {
      ...whereTexts(texts),
      state: 'linked',
      record: records === undefined ? { $notNull: true } : { $in: [...records] },
    },
    orderBy: [{ position: 'asc' }, { id: 'asc' }],
  });

/** The quotations of some texts, in the order of the story. */
export const readQuotes = (strapi: Core.Strapi, texts: readonly TextKey[]): Promise<QuoteRow[]> =>
  strapi.db.query(QUOTE).findMany({
    select: QUOTE_FIELDS,
    where: whereTexts(texts),
    orderBy: [{ start: 'asc' }, { id: 'asc' }],
  });
