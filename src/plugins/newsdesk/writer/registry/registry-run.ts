import type { RegistryCounts } from '../../contracts/registry';
import type { Connection } from '../../sql/connection';
import { beginRun, endRun } from '../import-run';
import { type Tables, toRow } from '../tables';

/** The runs of registries that go on in this process. */
const active = new Set<string>();

/**
 * Stores that a run of a registry began. A run that a kill left "running" is marked as stopped where only one process can
 * write, and this one is it.
 */
export const beginRegistryRun = async (
  db: Connection,
  tables: Tables,
  given: { source: string; startedBy: string; options: object },
  isOnlyWriter: boolean,
): Promise<string> => {
  const { run } = tables;
  if (isOnlyWriter) {
    await db(run.name)
      .where({ [run.column('kind')]: 'registry', [run.column('state')]: 'running' })
      .whereNotIn('document_id', [...active])
      .update(toRow(run, { state: 'stopped', finishedAt: new Date() }));
  }
  const documentId = await beginRun(db, tables, { kind: 'registry', ...given });
  active.add(documentId);
  return documentId;
};

/** Stores how far a run is, in the transaction of the batch that brought it there. */
export const writeCheckpoint = async (
  db: Connection,
  { run }: Tables,
  documentId: string,
  counts: RegistryCounts,
): Promise<void> => {
  await db(run.name)
    .where('document_id', documentId)
    .update(toRow(run, { counts, checkpoint: { rows: counts.rows }, updatedAt: new Date() }));
};

/** Stores how a run ended. */
export const endRegistryRun = async (
  db: Connection,
  tables: Tables,
  documentId: string,
  state: 'done' | 'failed' | 'stopped',
  counts: RegistryCounts,
): Promise<void> => {
  active.delete(documentId);
  await endRun(db, tables, documentId, state, counts);
};
