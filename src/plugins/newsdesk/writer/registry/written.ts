import type { TermRecord } from '../../core/types';
import { type Connection, fromJson, inChunks } from '../../sql/connection';
import type { Tables } from '../tables';

/** Values of a record's fields, by the field's name. */
export type Fields = Record<string, unknown>;

/** A relation as it is kept with the person who is the `kind`. */
export interface WrittenRelation {
  id: string;
  relative: string;
  kind: string;
}

type WrittenTerm = Omit<TermRecord, 'person'>;

/** What an item of a run keeps of what was written to a record: new values of fields, and rows that were made. */
export interface ItemWritten {
  fields?: Fields;
  /** Added, not all that there are. */
  otherNames?: string[];
  terms?: WrittenTerm[];
  relations?: WrittenRelation[];
}

/**
 * What imports wrote to a record, the newest value of each field. What stands in the record and differs was changed by
 * hand; what is not there any more was taken out by hand.
 */
export interface Written {
  fields: Fields;
  otherNames: Set<string>;
  terms: Map<string, WrittenTerm>;
  relations: Map<string, WrittenRelation>;
  /** Differences that were kept and told of before, so that they are not stored again. */
  differences: Set<string>;
}

const nothing = (): Written => ({
  fields: {},
  otherNames: new Set(),
  terms: new Map(),
  relations: new Map(),
  differences: new Set(),
});

const take = (into: Written, written: ItemWritten): void => {
  Object.assign(into.fields, written.fields);
  for (const name of written.otherNames ?? []) into.otherNames.add(name);
  for (const term of written.terms ?? []) into.terms.set(term.id, term);
  for (const relation of written.relations ?? []) into.relations.set(relation.id, relation);
};

/** Records that were merged into some others, directly or in turn, each with the one that stayed. */
const readLosers = async (
  db: Connection,
  { merge }: Tables,
  records: readonly string[],
): Promise<Map<string, string>> => {
  const winners = new Map<string, string>();
  for (let open = [...records]; open.length > 0;) {
    const rows: { loser: string; winner: string }[] = await inChunks(open, (chunk) =>
      db(merge.name)
        .whereIn(merge.column('winner'), chunk)
        .whereNull(merge.column('undoneAt'))
        .select({ loser: merge.column('loser'), winner: merge.column('winner') }),
    );
    const fresh = rows.filter(({ loser }) => !winners.has(loser) && !records.includes(loser));
    for (const { loser, winner } of fresh) winners.set(loser, winners.get(winner) ?? winner);
    open = fresh.map(({ loser }) => loser);
  }
  return winners;
};

/**
 * Reads what imports wrote to some records, and to those that were merged into them. A record that no import wrote to has
 * no entry.
 */
export const readWritten = async (
  db: Connection,
  tables: Tables,
  records: readonly string[],
): Promise<Map<string, Written>> => {
  const { item } = tables;
  const winners = await readLosers(db, tables, records);
  const written = new Map<string, Written>();
  const rows: { record: string; outcome: string; written: unknown; before: unknown }[] = await inChunks(
    [...records, ...winners.keys()],
    (chunk) =>
      db(item.name)
        .whereIn(item.column('record'), chunk)
        .whereIn(item.column('outcome'), ['created', 'updated', 'conflict'])
        .whereIn(item.column('recordType'), ['person', 'organization', 'office'])
        .orderBy('id')
        .select({
          record: item.column('record'),
          outcome: item.column('outcome'),
          written: item.column('written'),
          before: item.column('before'),
        }),
  );
  for (const row of rows) {
    const id = winners.get(row.record) ?? row.record;
    const found = written.get(id) ?? nothing();
    written.set(id, found);
    if (row.outcome === 'conflict') found.differences.add(differenceKey(fromJson<Difference | null>(row.before, null)));
    else take(found, fromJson<ItemWritten>(row.written, {}));
  }
  return written;
};

/** What an editor's value is, and what the registry has in its place. */
export interface Difference {
  field: string;
  kept: unknown;
  offered: unknown;
  /** What the field is of, in words, where the record alone does not say it: a term. */
  of?: string;
}

/** Equal for equal differences. */
export const differenceKey = (difference: Difference | null): string =>
  difference === null ? '' : JSON.stringify([difference.field, difference.kept, difference.offered]);
