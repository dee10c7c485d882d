import { createHash } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { type Connection, inChunks } from '../../sql/connection';
import { SHOWN } from '../../sql/shown-index';
import { keepsShown } from '../../sql/shown-triggers';
import { logChanges } from './change';
import { settle } from './settle';

/**
 * Forgets erased people in the log of changes, in the transaction that erases them. Whoever keeps a copy finds by the hash
 * which record to drop; nobody can tell from it who that was.
 */
export const forgetRecords = async (strapi: Core.Strapi, db: Connection, ids: readonly string[]): Promise<void> => {
  if (!keepsShown(db)) return;
  // What the erasure touched is logged now, not with the commit, so that it is forgotten with the rest.
  await settle(strapi, db);
  const known: { record: string }[] = await inChunks(ids, (chunk) =>
    db(SHOWN.changes).whereIn('record', chunk).distinct('record'),
  );
  await inChunks(ids, async (chunk) => {
    await db(SHOWN.changes).whereIn('record', chunk).orWhereIn('into', chunk).del();
    return [];
  });
  const erased = known.map(({ record }) => createHash('sha256').update(record).digest('hex'));
  await logChanges(
    db,
    erased.map((record) => ({ type: 'recordErased', kind: 'person', record })),
    new Date(),
  );
};
