import type { Connection, Row } from '../../sql/connection';
import { insertNumbered } from '../../sql/insert-numbered';
import { rowIds } from '../records';
import type { Table, Tables } from '../tables';

/** What the writing of one batch needs. */
export interface Work {
  db: Connection;
  tables: Tables;
  now: Date;
  /** documentId of the run. */
  run: string;
  /** Name of the source, kept with terms and relations and as the scheme of its ids. */
  source: string;
  /** Row ids of what this batch inserted, by documentId. */
  numbers: Map<string, number>;
}

/** What a new row owes to Strapi beside its own fields. */
export const stamped = ({ now }: Pick<Work, 'now'>) => ({ createdAt: now, updatedAt: now, publishedAt: now });

/** Inserts documents and notes their row ids. */
export const insertDocuments = async (work: Work, table: Table, rows: readonly Row[]): Promise<void> => {
  const ids = await insertNumbered(work.db, table.name, rows, 'document_id');
  for (const [at, row] of rows.entries()) work.numbers.set(String(row.document_id), ids[at] ?? 0);
};

/** Row ids by documentId: those of this batch, and for others the database is asked. */
export const numbersOf = async (work: Work, table: Table, ids: readonly string[]): Promise<Map<string, number>> => {
  const unknown = ids.filter((id) => !work.numbers.has(id));
  const found = unknown.length === 0 ? new Map<string, number>() : await rowIds(work.db, table, unknown);
  for (const id of ids) {
    const number = work.numbers.get(id);
    if (number !== undefined) found.set(id, number);
  }
  return found;
};
