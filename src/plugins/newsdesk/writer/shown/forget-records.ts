import { createHash } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { type Connection, inChunks } from '../../sql/connection';
import { SHOWN } from '../../sql/shown-index';
import { keepsShown } from '../../sql/shown-triggers';
import { type Change, logChanges, tellWithCommit } from './change';
import { settle } from './settle';

/**
 * Forgets erased people in the log of changes, in the transaction that erases them. Whoever keeps a copy finds by the hash
 * which record to drop; nobody can tell from it who that was.
 */
export const forgetRecords = async (strapi: Core.Strapi, db: Connection, ids: readonly string[]): Promise<void> => {
  if (!keepsShown(db)) return;
  // What the erasure touched is logged now, not with the commit, so that it is forgotten with the rest.
  const settled = await settle(strapi, db);
  const known: { record: string }[] = await inChunks(ids, (chunk) =>
    db(SHOWN.changes).whereIn('record', chunk).distinct('record'),
  );
  await inChunks(ids, async (chunk) => {
    await db(SHOWN.changes).whereIn('record', chunk).orWhereIn('into', chunk).del();
    return [];
  });
  const erased = known.map(({ record }) => createHash('sha256').update(record).digest('hex'));
  const changes = erased.map((record): Change => ({ type: 'recordErased', kind: 'person', record }));
  await logChanges(db, changes, new Date());
  const isForgotten = (change: Change): boolean =>
    ('record' in change && ids.includes(change.record)) || ('into' in change && ids.includes(change.into));
  tellWithCommit(db, [...settled.filter((change) => !isForgotten(change)), ...changes]);
};
