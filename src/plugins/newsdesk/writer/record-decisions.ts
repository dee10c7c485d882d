import type { EntryKind } from '../core/types';
import { type Connection, fromDate, inChunks } from '../sql/connection';
import type { Actor } from './decisions';
import { newDocumentId } from './document-id';
import { idsOf, readMerged, resolveIn } from './merged-records';
import { type Tables, toRow } from './tables';

/** Decisions on records as such, of no story: that one is hidden everywhere, and that two are two. */

/** A word on a record that stands. */
export interface RecordDecision {
  documentId: string;
  record: string;
  /** The other record, of which it is said that it is another one. */
  other: string | null;
  by: string | null;
  /** ISO 8601. */
  at: string;
  note: string | null;
}

interface NewRecordDecision {
  verb: 'keepInternal' | 'different' | 'takeBack';
  kind: EntryKind;
  record: string;
  other?: string | null;
  replaces?: string | null;
  note?: string | null;
  before?: Record<string, unknown> | null;
}

/** Adds a word on a record to the log, and gives its documentId. */
export const sayOfRecord = async (
  db: Connection,
  { decision }: Tables,
  given: NewRecordDecision,
  actor: Actor,
): Promise<string> => {
  const now = new Date();
  const documentId = newDocumentId();
  const { id: decidedBy, name: decidedByName, via } = actor;
  const who = { via, decidedBy, decidedByName, decidedAt: now, createdAt: now, updatedAt: now };
  await db(decision.name).insert(toRow(decision, { ...given, documentId, article: null, ...who }));
  return documentId;
};

const read = async (
  db: Connection,
  tables: Tables,
  verb: 'keepInternal' | 'different',
  records: readonly string[] | null,
): Promise<RecordDecision[]> => {
  const { decision } = tables;
  const column = (name: string) => decision.column(name);
  const takenBack = db(decision.name).whereNotNull(column('replaces')).select(column('replaces'));
  const select = (chunk: string[] | null): PromiseLike<Record<string, unknown>[]> => {
    const query = db(decision.name)
      .where(column('verb'), verb)
      .whereNull(column('article'))
      .whereNotIn('document_id', takenBack)
      .orderBy('id');
    if (chunk !== null) {
      query.where((either) => {
        either.whereIn(column('record'), chunk);
        if (verb === 'different') either.orWhereIn(column('other'), chunk);
      });
    }
    return query;
  };
  const rows = records === null ? await select(null) : await inChunks(records, select);
  const text = (row: Record<string, unknown>, name: string) => (row[column(name)] ?? null) as string | null;
  const merged = await readMerged(
    db,
    tables,
    rows.flatMap((row) => [text(row, 'record'), text(row, 'other')]),
  );
  return rows.map((row) => ({
    documentId: String(row.document_id),
    record: resolveIn(merged, text(row, 'record') ?? ''),
    other: resolveIn(merged, text(row, 'other')),
    by: text(row, 'decidedByName'),
    at: fromDate(row[column('decidedAt')]) ?? '',
    note: text(row, 'note'),
  }));
};

/** Who hid a record everywhere, newest last; empty where nobody did. What was said of a merged record counts too. */
export const hiddenBy = async (db: Connection, tables: Tables, record: string): Promise<RecordDecision[]> =>
  read(db, tables, 'keepInternal', await idsOf(db, tables, record));

/** Pairs of records of which somebody said that they are two; all, or those of some records. */
export const saidDifferent = async (
  db: Connection,
  tables: Tables,
  records: readonly string[] | null = null,
): Promise<RecordDecision[]> => {
  const ids = records === null ? null : (await Promise.all(records.map((record) => idsOf(db, tables, record)))).flat();
  const found = await read(db, tables, 'different', ids);
  return found.filter(({ record, other }) => other !== null && record !== other);
};
