import type { Core } from '@strapi/strapi';
import type { EntryKind } from '../../core/types';
import { type Connection, inChunks } from '../../sql/connection';
import { projectRows } from '../projection';
import { readAppearances } from '../stored';
import { tablesOf } from '../tables';
import type { Journal } from './journal';

type Found = Record<string, unknown>;

/** Stories in whatever state that hold a record, by documentId of the article. */
export const storiesOf = async (strapi: Core.Strapi, db: Connection, records: readonly string[]): Promise<string[]> => {
  const { appearance } = tablesOf(strapi);
  const rows: { article: string }[] = await inChunks(records, (chunk) =>
    db(appearance.name)
      .whereIn(appearance.column('record'), chunk)
      .distinct({ article: appearance.column('article') }),
  );
  return [...new Set(rows.map(({ article }) => article))];
};

/** Re-points the appearances of a record. */
export const moveAppearances = async (
  strapi: Core.Strapi,
  db: Connection,
  journal: Journal,
  keep: string,
  lose: string,
): Promise<void> => {
  const { appearance } = tablesOf(strapi);
  const record = appearance.column('record');
  const rows: Found[] = await db(appearance.name).where(record, lose).orderBy('id').select('id', record);
  await journal.change(appearance.name, rows, record, keep);
};

/** Writes what some rows of articles show anew, from the appearances of their own text. */
export const reprojectRows = async (strapi: Core.Strapi, db: Connection, ids: readonly number[]): Promise<void> => {
  const tables = tablesOf(strapi);
  const { article } = tables;
  const rows: { id: number; document: string; hash: string | null }[] = await inChunks(ids, (chunk) =>
    db(article.name)
      .whereIn('id', chunk)
      .select({ id: 'id', document: 'document_id', hash: article.column('contentHash') }),
  );
  for (const { id, document, hash } of rows) {
    if (hash === null) continue;
    await projectRows(db, tables, [{ id, appearances: await readAppearances(db, tables, document, hash) }]);
  }
};

/**
 * Re-points what articles show, in place: both records are public, so the order of each list stays. An article that shows
 * both shows the one that stays once, where the first stood; the rows of these articles are given back.
 */
export const moveShown = async (
  strapi: Core.Strapi,
  db: Connection,
  kind: EntryKind,
  journal: Journal,
  keep: number,
  lose: number,
): Promise<number[]> => {
  const link = tablesOf(strapi).links[kind];
  const rows: Found[] = await db(link.name).where(link.to, lose).orderBy('id');
  const both: Found[] = await inChunks(
    rows.map((row) => Number(row[link.from])),
    (chunk) => db(link.name).where(link.to, keep).whereIn(link.from, chunk).select(link.from),
  );
  const doubled = new Set(both.map((row) => Number(row[link.from])));
  const isDoubled = (row: Found) => doubled.has(Number(row[link.from]));
  await inChunks(
    rows.filter(isDoubled).map((row) => Number(row.id)),
    async (chunk) => {
      await db(link.name).whereIn('id', chunk).del();
      return [];
    },
  );
  await journal.change(
    link.name,
    rows.filter((row) => !isDoubled(row)),
    link.to,
    keep,
  );
  return [...doubled];
};

/** Takes a record out of all that articles show, where that is to be written anew. */
export const dropShown = async (strapi: Core.Strapi, db: Connection, kind: EntryKind, row: number): Promise<void> => {
  const link = tablesOf(strapi).links[kind];
  await db(link.name).where(link.to, row).del();
};
