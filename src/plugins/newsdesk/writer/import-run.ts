import type { ReadOutcome } from '../readers/story';
import { type Connection, fromJson } from '../sql/connection';
import { newDocumentId } from './document-id';
import { type Tables, toRow } from './tables';

/** Outcomes of a run, and what its stories hold. */
export interface Counts {
  created: number;
  updated: number;
  unchanged: number;
  conflict: number;
  failed: number;
  /** Officials and bodies linked, and left to check, in the stories of the run. */
  linked: number;
  suggested: number;
  /** Records made. */
  made: number;
}

/** Nothing counted yet. */
export const noCounts = (): Counts => ({
  created: 0,
  updated: 0,
  unchanged: 0,
  conflict: 0,
  failed: 0,
  linked: 0,
  suggested: 0,
  made: 0,
});

/** The sum of two counts. */
export const addCounts = (a: Counts, b: Counts): Counts => {
  const sum = { ...a };
  for (const name of Object.keys(b) as (keyof Counts)[]) sum[name] += b[name];
  return sum;
};

/** Stores that a run began, and gives its documentId. */
export const beginRun = async (
  db: Connection,
  { run }: Tables,
  given: { kind: 'stories' | 'registry'; source: string; startedBy: string | null; options: object },
): Promise<string> => {
  const now = new Date();
  const documentId = newDocumentId();
  const { kind, source, startedBy, options } = given;
  await db(run.name).insert(
    toRow(run, {
      documentId,
      source,
      kind,
      options,
      state: 'running',
      startedAt: now,
      startedBy,
      createdAt: now,
      updatedAt: now,
      publishedAt: now,
    }),
  );
  return documentId;
};

/** What a run holds that is gone on with; null where there is no such run. */
export const resumeRun = async (
  db: Connection,
  { run, item }: Tables,
  documentId: string,
): Promise<{ counts: Counts; position: number } | null> => {
  const found: Record<string, unknown> | undefined = await db(run.name).where('document_id', documentId).first();
  if (found === undefined) return null;
  const last = await db(item.name)
    .where(item.column('run'), documentId)
    .max({ position: item.column('position') })
    .first();
  const position = Number(last?.position ?? -1) + 1;
  return { counts: { ...noCounts(), ...fromJson(found[run.column('counts')], {}) }, position };
};

/** Stores how a run ended; a run that is gone on with is ended again, with the counts of all its parts. */
export const endRun = async (
  db: Connection,
  { run }: Tables,
  documentId: string,
  state: 'done' | 'failed' | 'stopped',
  counts: object,
): Promise<void> => {
  const now = new Date();
  await db(run.name)
    .where('document_id', documentId)
    .update(toRow(run, { state, counts, finishedAt: now, updatedAt: now }));
};

/** Stores an item that could not be read or written, so that the run can be explained later. */
export const writeProblem = async (
  db: Connection,
  { item }: Tables,
  run: string,
  position: number,
  { origin, problem }: Extract<ReadOutcome, { ok: false }>,
): Promise<void> => {
  const now = new Date();
  await db(item.name).insert(
    toRow(item, {
      documentId: newDocumentId(),
      run,
      position,
      origin: origin.slice(0, 1000),
      outcome: 'failed',
      problem: `${problem.code}: ${problem.message}`,
      createdAt: now,
      updatedAt: now,
      publishedAt: now,
    }),
  );
};
