import type { EntryKind } from '../core/types';
import { type Connection, inChunks } from '../sql/connection';
import type { Tables } from './tables';

/**
 * What became of records that were merged: read from the merges that stand, each time, since a merge may be a row of this
 * very transaction, or of another process. An index answers; where nothing was merged it costs one look.
 */

/** Ids of merged records, each with the id of the record that stayed. */
export type Merged = ReadonlyMap<string, string>;

const readSteps = async (db: Connection, { merge }: Tables, losers: string[]): Promise<Map<string, string>> => {
  const rows: { loser: string; winner: string }[] = await inChunks(losers, (chunk) =>
    db(merge.name)
      .whereIn(merge.column('loser'), chunk)
      .whereNull(merge.column('undoneAt'))
      .orderBy('id')
      .select({ loser: merge.column('loser'), winner: merge.column('winner') }),
  );
  return new Map(rows.map(({ loser, winner }) => [loser, winner]));
};

/** Where a chain of merges ends; a chain that comes round again ends before it does. */
const endOf = (steps: Merged, id: string): string => {
  const seen = new Set([id]);
  let at = id;
  for (let next = steps.get(at); next !== undefined && !seen.has(next); next = steps.get(at)) {
    seen.add(next);
    at = next;
  }
  return at;
};

/** Which of some records were merged, and into which record in the end: A into B into C gives A and B as C. */
export const readMerged = async (
  db: Connection,
  tables: Tables,
  records: readonly (string | null)[],
): Promise<Merged> => {
  const steps = new Map<string, string>();
  const asked = new Set<string>();
  let open = [...new Set(records)].filter((id) => id !== null);
  while (open.length > 0) {
    for (const id of open) asked.add(id);
    const found = await readSteps(db, tables, open);
    for (const [loser, winner] of found) steps.set(loser, winner);
    open = [...new Set(found.values())].filter((id) => !asked.has(id));
  }
  return new Map([...steps.keys()].map((id) => [id, endOf(steps, id)]));
};

/** The record that an id means now, by what `readMerged` gave for it. */
export const resolveIn = <Id extends string | null>(merged: Merged, id: Id): Id | string =>
  id === null ? id : (merged.get(id) ?? id);

/** The record that an id means now: the one that stayed where it was merged, else the id itself. */
export const resolveRecord = async (db: Connection, tables: Tables, id: string): Promise<string> =>
  resolveIn(await readMerged(db, tables, [id]), id);

/** The ids that mean a record now: its own, and those of all that were merged into it, directly or in turn. */
export const idsOf = async (db: Connection, { merge }: Tables, record: string): Promise<string[]> => {
  const ids = new Set([record]);
  let open = [record];
  while (open.length > 0) {
    const rows: { loser: string }[] = await inChunks(open, (chunk) =>
      db(merge.name)
        .whereIn(merge.column('winner'), chunk)
        .whereNull(merge.column('undoneAt'))
        .select({ loser: merge.column('loser') }),
    );
    open = rows.map(({ loser }) => loser).filter((id) => !ids.has(id));
    for (const id of open) ids.add(id);
  }
  return [...ids];
};

/**
 * The record that answers at a merged record's address: by the documentId, the Wikidata id or the slug that the merged one
 * had. Null where nothing that was merged had it; look for records that are there first.
 */
export const mergedAt = async (
  db: Connection,
  tables: Tables,
  kind: EntryKind,
  address: string,
): Promise<string | null> => {
  const { merge } = tables;
  for (const attribute of ['loser', 'loserWikidataId', 'loserSlug']) {
    const found: { winner: string } | undefined = await db(merge.name)
      .where({ [merge.column('kind')]: kind, [merge.column(attribute)]: address })
      .whereNull(merge.column('undoneAt'))
      .orderBy('id', 'desc')
      .first({ winner: merge.column('winner') });
    if (found !== undefined) return resolveRecord(db, tables, found.winner);
  }
  return null;
};

/** People or bodies by Wikidata id that were merged: which record answers for each. For imports, which name ids only. */
export const mergedByWikidata = async (
  db: Connection,
  tables: Tables,
  kind: EntryKind,
  wikidataIds: readonly string[],
): Promise<Map<string, string>> => {
  const { merge } = tables;
  const rows: { wikidataId: string; winner: string }[] = await inChunks([...new Set(wikidataIds)], (chunk) =>
    db(merge.name)
      .where(merge.column('kind'), kind)
      .whereIn(merge.column('loserWikidataId'), chunk)
      .whereNull(merge.column('undoneAt'))
      .orderBy('id')
      .select({ wikidataId: merge.column('loserWikidataId'), winner: merge.column('winner') }),
  );
  const merged = await readMerged(
    db,
    tables,
    rows.map(({ winner }) => winner),
  );
  return new Map(rows.map(({ wikidataId, winner }) => [wikidataId, resolveIn(merged, winner)]));
};
