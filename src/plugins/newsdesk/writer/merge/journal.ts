import { type Connection, inChunks, type Row, type Value } from '../../sql/connection';

/** Rows that were taken away; `anchors` names the tables that their columns point into. */
interface Removed {
  table: string;
  rows: Row[];
  anchors: Record<string, string>;
}

/** A column of some rows that went from one value to another. */
interface Changed {
  table: string;
  column: string;
  before: Value;
  after: Value;
  ids: number[];
}

/** What a merge did to rows: enough to put each of them back. */
export interface Moved {
  removed: Removed[];
  changed: Changed[];
}

/** Rows that were not put back, since somebody has changed or deleted them in the meantime. */
export interface Kept {
  table: string;
  column: string;
  ids: number[];
}

const toValue = (value: unknown): Value => {
  if (value === undefined || value === null) return null;
  if (value instanceof Date) return value.toISOString();
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  return JSON.stringify(value);
};

const toRow = (row: Record<string, unknown>): Row =>
  Object.fromEntries(Object.entries(row).map(([column, value]) => [column, toValue(value)]));

/** SQLite gives a boolean back as a number. */
const isSame = (a: unknown, b: unknown): boolean => {
  const plain = (value: unknown) => (typeof value === 'boolean' ? Number(value) : toValue(value));
  return plain(a) === plain(b);
};

/** Changes rows and writes down how they were before. */
export class Journal {
  readonly #db: Connection;
  readonly moved: Moved = { removed: [], changed: [] };

  constructor(db: Connection) {
    this.#db = db;
  }

  /** Sets a column of some rows, given as they stand, to one value; those that have it already are left alone. */
  async change(table: string, rows: readonly Record<string, unknown>[], column: string, after: Value): Promise<void> {
    const byBefore = new Map<string, Changed>();
    for (const row of rows) {
      const before = toValue(row[column]);
      if (isSame(before, after)) continue;
      const key = JSON.stringify(before);
      const group = byBefore.get(key) ?? { table, column, before, after, ids: [] };
      group.ids.push(Number(row.id));
      byBefore.set(key, group);
    }
    for (const group of byBefore.values()) {
      await inChunks(group.ids, async (ids) => {
        await this.#db(table)
          .whereIn('id', ids)
          .update({ [column]: after });
        return [];
      });
      this.moved.changed.push(group);
    }
  }

  /** Takes rows away. What other rows point at goes after those, since the last to go is the first to come back. */
  async remove(
    table: string,
    rows: readonly Record<string, unknown>[],
    anchors: Record<string, string> = {},
  ): Promise<void> {
    if (rows.length === 0) return;
    await inChunks(
      rows.map((row) => Number(row.id)),
      async (ids) => {
        await this.#db(table).whereIn('id', ids).del();
        return [];
      },
    );
    this.moved.removed.push({ table, rows: rows.map(toRow), anchors });
  }
}

const existing = async (db: Connection, table: string, ids: readonly Value[]): Promise<Set<number>> => {
  const wanted = [...new Set(ids.filter((id) => id !== null).map(Number))];
  const rows: { id: number }[] = await inChunks(wanted, (chunk) => db(table).whereIn('id', chunk).select('id'));
  return new Set(rows.map(({ id }) => id));
};

const USERS = { created_by_id: 'admin_users', updated_by_id: 'admin_users' };

/** Rows as they can be put back: without those whose other end is gone, and without users who are gone. */
const anchored = async (db: Connection, { table, rows, anchors }: Removed): Promise<Row[]> => {
  const there = await existing(
    db,
    table,
    rows.map((row) => row.id ?? null),
  );
  let kept = rows.filter((row) => !there.has(Number(row.id)));
  for (const [column, target] of Object.entries(anchors)) {
    const ends = await existing(
      db,
      target,
      kept.map((row) => row[column] ?? null),
    );
    kept = kept.filter((row) => row[column] === null || ends.has(Number(row[column])));
  }
  for (const [column, target] of Object.entries(USERS)) {
    if (!kept.some((row) => column in row)) continue;
    const users = await existing(
      db,
      target,
      kept.map((row) => row[column] ?? null),
    );
    kept = kept.map((row) => (users.has(Number(row[column])) ? row : { ...row, [column]: null }));
  }
  return kept;
};

const changeBack = async (db: Connection, { table, column, before, after, ids }: Changed): Promise<Kept> => {
  const rows: Record<string, unknown>[] = await inChunks(ids, (chunk) =>
    db(table).whereIn('id', chunk).select('id', column),
  );
  const untouched = rows.filter((row) => isSame(row[column], after)).map((row) => Number(row.id));
  await inChunks(untouched, async (chunk) => {
    await db(table)
      .whereIn('id', chunk)
      .update({ [column]: before });
    return [];
  });
  const done = new Set(untouched);
  return { table, column, ids: ids.filter((id) => !done.has(id)) };
};

/**
 * Puts back what a merge moved: rows come back under their own ids, columns get the value that they had. A column that has
 * another value now than the merge gave it was edited since, and keeps it; these are told.
 */
export const putRowsBack = async (db: Connection, moved: Moved): Promise<Kept[]> => {
  for (const removed of [...moved.removed].reverse()) {
    for (const row of await anchored(db, removed)) await db(removed.table).insert(row);
  }
  const kept: Kept[] = [];
  for (const changed of [...moved.changed].reverse()) kept.push(await changeBack(db, changed));
  return kept.filter(({ ids }) => ids.length > 0);
};
