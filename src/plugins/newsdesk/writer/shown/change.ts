import { type Connection, insertRows } from '../../sql/connection';
import { SHOWN } from '../../sql/shown-index';
import type { EntryKind } from '../../core/types';

/** Something that apps must know, as it is logged: in order, each once. */
export type Change =
  | { type: 'storyPublished' | 'storyChanged' | 'storyWithdrawn'; article: string }
  | { type: 'linkMade' | 'linkTakenBack'; article: string; kind: EntryKind; record: string }
  | { type: 'recordMerged' | 'recordUnmerged'; kind: EntryKind; record: string; into: string }
  | { type: 'recordWithdrawn'; kind: EntryKind; record: string }
  /** `record` is the SHA-256 of the documentId, in hexadecimal digits: the id itself is forgotten. */
  | { type: 'recordErased'; kind: EntryKind; record: string };

/** Adds changes to the log, in the transaction that makes them. */
export const logChanges = (db: Connection, changes: readonly Change[], now: Date): Promise<void> =>
  insertRows(
    db,
    SHOWN.changes,
    changes.map((change) => ({
      type: change.type,
      at: now.getTime(),
      article: 'article' in change ? change.article : null,
      kind: 'kind' in change ? change.kind : null,
      record: 'record' in change ? change.record : null,
      into: 'into' in change ? change.into : null,
    })),
  );

const untold = new WeakMap<Connection, Change[]>();

/** Keeps changes that were logged before the end of a transaction, so that they are told of when it is committed. */
export const tellWithCommit = (db: Connection, changes: readonly Change[]): void => {
  untold.set(db, [...(untold.get(db) ?? []), ...changes]);
};

/** The changes that were kept for the end of a transaction. */
export const untoldChanges = (db: Connection): readonly Change[] => untold.get(db) ?? [];
