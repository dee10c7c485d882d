import type { Core } from '@strapi/strapi';
import type { EntryKind } from '../../core/types';
import { type Connection, fromJson, inChunks } from '../../sql/connection';
import { SHOWN } from '../../sql/shown-index';
import type { MergeJournal } from '../merge/merge';
import { type Tables, tablesOf } from '../tables';
import { type Change, logChanges } from './change';
import { settleRecords } from './settle-records';
import { settleStories } from './settle-stories';

/** What is settled in one step: the order of the names is the order of the work. */
const AT_ONCE = 200;

interface Touched {
  kind: 'gone' | 'merge' | 'record' | 'story';
  id: string;
}

const parse = (id: string): { kind: EntryKind; record: string } => {
  const [kind = '', record = ''] = id.split(':');
  return { kind: kind === 'person' ? 'person' : 'organization', record };
};

const isPublic = async (db: Connection, tables: Tables, kind: EntryKind, record: string): Promise<boolean> => {
  const { name, column } = tables[kind];
  const row: unknown = await db(name)
    .where({ document_id: record, [column('visibility')]: 'public' })
    .first('id');
  return row !== undefined;
};

interface MergeRow {
  kind: EntryKind;
  loser: string;
  winner: string;
  undoneAt: unknown;
  moved: unknown;
}

/** Whether the row that a merge took away was public, as its journal keeps it. */
const wasPublic = ({ moved, loser }: MergeRow, { name, column }: Tables[EntryKind]): boolean => {
  const { rows } = fromJson<Partial<Pick<MergeJournal, 'rows'>>>(moved, {});
  const removed = rows?.removed.find(({ table }) => table === name)?.rows ?? [];
  return removed.some((row) => row.document_id === loser && row[column('visibility')] === 'public');
};

const settleMerges = async (db: Connection, tables: Tables, ids: readonly string[]): Promise<Change[]> => {
  const { merge } = tables;
  const changes: Change[] = [];
  for (const id of ids) {
    const row: MergeRow | undefined = await db(merge.name)
      .where('id', Number(id))
      .first({
        ...{ kind: merge.column('kind'), loser: merge.column('loser'), winner: merge.column('winner') },
        ...{ undoneAt: merge.column('undoneAt'), moved: merge.column('moved') },
      });
    if (row === undefined) continue;
    const { kind, loser, winner } = row;
    const isUndone = row.undoneAt !== null;
    const wasShown = isUndone ? await isPublic(db, tables, kind, loser) : wasPublic(row, tables[kind]);
    if (!wasShown || !(await isPublic(db, tables, kind, winner))) continue;
    changes.push({ type: isUndone ? 'recordUnmerged' : 'recordMerged', kind, record: loser, into: winner });
  }
  return changes;
};

/** Public records that are not there any more, but for those that were merged. */
const settleGone = async (db: Connection, tables: Tables, ids: readonly string[]): Promise<Change[]> => {
  const { merge } = tables;
  const changes: Change[] = [];
  for (const { kind, record } of ids.map(parse)) {
    if (await isPublic(db, tables, kind, record)) continue;
    const merged: unknown = await db(merge.name)
      .where({ [merge.column('loser')]: record })
      .whereNull(merge.column('undoneAt'))
      .first('id');
    if (merged === undefined) changes.push({ type: 'recordWithdrawn', kind, record });
  }
  return changes;
};

const settleSome = async (db: Connection, tables: Tables, touched: readonly Touched[]): Promise<Change[]> => {
  const of = (kind: Touched['kind']) => touched.filter((one) => one.kind === kind).map(({ id }) => id);
  const records = [...(await settleGone(db, tables, of('gone'))), ...(await settleMerges(db, tables, of('merge')))];
  await settleRecords(db, tables, of('record'));
  return [...records, ...(await settleStories(db, tables, of('story')))];
};

/**
 * Brings up to date what apps see, as far as anything was touched, and logs what changed for them by it. In the transaction
 * of the change, so that the log holds what was committed, all of it, in the order of the commits: on SQLite one
 * transaction writes at a time. Settles at most `atMost`, and tells what it logged.
 */
export const settle = async (
  strapi: Core.Strapi,
  db: Connection,
  atMost = Number.POSITIVE_INFINITY,
): Promise<Change[]> => {
  const tables = tablesOf(strapi);
  const changes: Change[] = [];
  for (let settled = 0; settled < atMost;) {
    const touched: Touched[] = await db(SHOWN.touched)
      .orderBy(['kind', 'id'])
      .limit(Math.min(AT_ONCE, atMost - settled))
      .select('kind', 'id');
    if (touched.length === 0) break;
    settled += touched.length;
    for (const kind of new Set(touched.map((one) => one.kind))) {
      const ids = touched.filter((one) => one.kind === kind).map(({ id }) => id);
      await inChunks(ids, async (chunk) => {
        await db(SHOWN.touched).where({ kind }).whereIn('id', chunk).del();
        return [];
      });
    }
    const found = await settleSome(db, tables, touched);
    await logChanges(db, found, new Date());
    changes.push(...found);
  }
  return changes;
};
