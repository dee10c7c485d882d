import type { Core } from '@strapi/strapi';
import type { StatedOfficeAnswer } from '../../../contracts/content';
import type { BlockNode } from '../../../core/blocks';
import { fromJson } from '../../../sql/connection';
import { tablesOf } from '../../../writer/tables';

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
  official: boolean;
  offices: StatedOfficeAnswer[];
  relations: { type: string; of: string }[];
  roles: string[];
  mentions: [number, number][];
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

/** One text of one article: rows with offsets belong to it. */
export interface TextKey {
  article: string;
  textHash: string;
}

/** A text's key as one string. */
export const textKey = ({ article, textHash }: TextKey): string => `${article} ${textHash}`;

const articlesOf = (texts: readonly TextKey[]) => [...new Set(texts.map(({ article }) => article))];
const hashesOf = (texts: readonly TextKey[]) => [...new Set(texts.map(({ textHash }) => textHash))];

type Stored = Record<keyof AppearanceRow, unknown> & Pick<AppearanceRow, 'article' | 'textHash' | 'record' | 'kind'>;

const toAppearance = (row: Stored): AppearanceRow => ({
  ...(row as AppearanceRow),
  official: Boolean(row.official),
  offices: fromJson<StatedOfficeAnswer[]>(row.offices, []),
  relations: fromJson<AppearanceRow['relations']>(row.relations, []),
  roles: fromJson<string[]>(row.roles, []),
  mentions: fromJson<AppearanceRow['mentions']>(row.mentions, []),
});

/**
 * The linked appearances of some texts in the order of the story; of the given records alone, where some are given.
 * Findings, scores and candidates are for the panel, and stay in the database.
 */
export const readAppearances = async (
  strapi: Core.Strapi,
  texts: readonly TextKey[],
  records?: readonly string[],
): Promise<AppearanceRow[]> => {
  const { appearance } = tablesOf(strapi);
  const column = (name: string) => appearance.column(name);
  const query = strapi.db
    .connection(appearance.name)
    .whereIn(column('article'), articlesOf(texts))
    .whereIn(column('textHash'), hashesOf(texts))
    // `coalesce` keeps SQLite from searching by state or record, of which there may be any number of rows.
    .whereRaw("coalesce(??, '') = 'linked'", [column('state')])
    .orderBy([column('position'), 'id'])
    .select({ documentId: 'document_id', article: column('article'), textHash: column('textHash') })
    .select({ kind: column('kind'), name: column('name'), official: column('official'), term: column('term') })
    .select({ offices: column('offices'), relations: column('relations'), mentions: column('mentions') })
    .select({ record: column('record'), roles: column('roles') });
  const rows: Stored[] = await (records === undefined
    ? query.whereNotNull(column('record'))
    : query.whereRaw(`coalesce(??, '') in (${records.map(() => '?').join(', ')})`, [column('record'), ...records]));
  return rows.map(toAppearance);
};

/** The quotations of some texts, in the order of the story. */
export const readQuotes = async (strapi: Core.Strapi, texts: readonly TextKey[]): Promise<QuoteRow[]> => {
  const { quote } = tablesOf(strapi);
  const column = (name: string) => quote.column(name);
  return strapi.db
    .connection(quote.name)
    .whereIn(column('article'), articlesOf(texts))
    .whereIn(column('textHash'), hashesOf(texts))
    .orderBy([column('start'), 'id'])
    .select({ article: column('article'), textHash: column('textHash'), start: column('start'), end: column('end') })
    .select({ kind: column('kind'), speaker: column('speaker') });
};
