import type { Core } from '@strapi/strapi';
import type { MergeView } from '../../contracts/merge';
import type { EntryKind } from '../../core/types';
import { type Connection, fromDate, fromJson, inChunks } from '../../sql/connection';
import { NotThereError } from '../decision-turn';
import { idsOf } from '../merged-records';
import { tablesOf, toRow } from '../tables';
import type { MergeJournal } from './merge';

/** A merge as it is stored. */
export interface StoredMerge {
  id: number;
  documentId: string;
  kind: EntryKind;
  winner: string;
  loser: string;
  loserName: string;
  decidedAt: string;
}

type Found = Record<string, unknown>;

const ATTRIBUTES = ['kind', 'winner', 'loser', 'loserName', 'decidedAt'] as const;

/** Merges that stand, oldest first. */
const standing = async (strapi: Core.Strapi, db: Connection): Promise<StoredMerge[]> => {
  const { merge } = tablesOf(strapi);
  const rows: Found[] = await db(merge.name)
    .whereNull(merge.column('undoneAt'))
    .orderBy('id')
    .select('id', 'document_id', ...ATTRIBUTES.map((name) => `${merge.column(name)} as ${name}`));
  return rows.map((row) => ({
    id: Number(row.id),
    documentId: String(row.document_id),
    kind: row.kind === 'organization' ? 'organization' : 'person',
    winner: String(row.winner),
    loser: String(row.loser),
    loserName: String(row.loserName),
    decidedAt: fromDate(row.decidedAt) ?? '',
  }));
};

/**
 * A merge, and those made later of the same records, oldest first: they rest on it.
 * @throws NotThereError where no such merge stands
 */
export const mergesFrom = async (
  strapi: Core.Strapi,
  db: Connection,
  documentId: string,
): Promise<[StoredMerge, ...StoredMerge[]]> => {
  const all = await standing(strapi, db);
  const at = all.findIndex((one) => one.documentId === documentId);
  const first = all[at];
  if (first === undefined) throw new NotThereError('There is no such merge that stands: it was undone, or never made.');
  const touched = new Set([first.winner, first.loser]);
  const later = all.slice(at + 1).filter(({ winner, loser }) => {
    const isTouched = touched.has(winner) || touched.has(loser);
    if (isTouched) touched.add(winner).add(loser);
    return isTouched;
  });
  return [first, ...later];
};

/** The newest merge that stands by what somebody has of it: its own id, or the id, slug or name that was merged. */
export const standingMerge = async (strapi: Core.Strapi, kind: EntryKind, given: string): Promise<string | null> => {
  const { merge } = tablesOf(strapi);
  for (const column of ['document_id', ...['loser', 'loserSlug', 'loserWikidataId', 'loserName'].map(merge.column)]) {
    const found: { id: string } | undefined = await strapi.db
      .connection(merge.name)
      .where({ [column]: given, [merge.column('kind')]: kind })
      .whereNull(merge.column('undoneAt'))
      .orderBy('id', 'desc')
      .first({ id: 'document_id' });
    if (found !== undefined) return found.id;
  }
  return null;
};

/** What is kept of a merge, so that it can be undone. */
export const readJournal = async (strapi: Core.Strapi, db: Connection, id: number): Promise<MergeJournal> => {
  const { merge } = tablesOf(strapi);
  const row: Found | undefined = await db(merge.name).where('id', id).first(merge.column('moved'));
  const journal = fromJson<MergeJournal | null>(row?.[merge.column('moved')], null);
  if (journal === null) throw new NotThereError('Nothing is kept of this merge, so it cannot be undone.');
  return journal;
};

/** Changes a merge's own row: that it is undone, or made again. */
export const updateMerge = async (
  strapi: Core.Strapi,
  db: Connection,
  id: number,
  values: Record<string, unknown>,
): Promise<void> => {
  const { merge } = tablesOf(strapi);
  await db(merge.name)
    .where('id', id)
    .update(toRow(merge, { ...values, updatedAt: new Date() }));
};

/** Merges, newest first: all, or those by which a record became what it is now. */
export const listMerges = async (
  strapi: Core.Strapi,
  { kind, record, limit }: { kind?: EntryKind | undefined; record?: string | undefined; limit: number },
): Promise<MergeView[]> => {
  const db = strapi.db.connection;
  const tables = tablesOf(strapi);
  const { merge } = tables;
  const column = (name: string) => merge.column(name);
  const query = db(merge.name).orderBy('id', 'desc').limit(limit);
  if (kind !== undefined) query.where(column('kind'), kind);
  if (record !== undefined) {
    const ids = await idsOf(db, tables, record);
    query.where((either) => void either.whereIn(column('winner'), ids).orWhereIn(column('loser'), ids));
  }
  const rows: Found[] = await query;
  const names = new Map<string, string>();
  for (const one of ['person', 'organization'] as const) {
    const winners = rows.filter((row) => row[column('kind')] === one).map((row) => String(row[column('winner')]));
    const found: { id: string; name: string }[] = await inChunks(winners, (chunk) =>
      db(tables[one].name)
        .whereIn('document_id', chunk)
        .select({ id: 'document_id', name: tables[one].column('name') }),
    );
    for (const { id, name } of found) names.set(id, name);
  }
  const text = (row: Found, name: string) => (row[column(name)] ?? null) as string | null;
  return rows.map((row) => ({
    documentId: String(row.document_id),
    kind: text(row, 'kind') === 'organization' ? 'organization' : 'person',
    winner: text(row, 'winner') ?? '',
    winnerName: names.get(text(row, 'winner') ?? '') ?? null,
    loser: text(row, 'loser') ?? '',
    loserName: text(row, 'loserName') ?? '',
    by: text(row, 'decidedByName'),
    at: fromDate(row[column('decidedAt')]),
    undoneAt: fromDate(row[column('undoneAt')]),
    undoneBy: text(row, 'undoneByName'),
    note: text(row, 'note'),
  }));
};
