import type { Core } from '@strapi/strapi';

/** Strapi's own knex: the one way to the database. */
export type Connection = Core.Strapi['db']['connection'];

/** A statement that is being built. */
export type Query = ReturnType<Connection['queryBuilder']>;

/** A piece of SQL in a statement. */
export type Raw = ReturnType<Connection['raw']>;

/** A column's value as it goes to the database. */
export type Value = string | number | boolean | Date | null;

/** Column names to values. */
export type Row = Record<string, Value>;

/** Rows an insert takes at once: SQLite allows 32,766 variables a statement, and the widest table here has 40 columns. */
const ROWS_AT_ONCE = 400;

/** Inserts rows of one shape, several a statement. */
export const insertRows = async (db: Connection, table: string, rows: readonly Row[]): Promise<void> => {
  for (let at = 0; at < rows.length; at += ROWS_AT_ONCE) await db(table).insert(rows.slice(at, at + ROWS_AT_ONCE));
};

/** Runs `select` for at most `size` keys at a time, since a statement takes a bounded number of variables. */
export const inChunks = async <Key, Result>(
  keys: readonly Key[],
  select: (chunk: Key[]) => PromiseLike<Result[]>,
  size = 500,
): Promise<Result[]> => {
  const results: Result[] = [];
  for (let at = 0; at < keys.length; at += size) results.push(...(await select(keys.slice(at, at + size))));
  return results;
};

/** A JSON column as it comes back: text on SQLite, parsed on PostgreSQL. */
export const fromJson = <T>(value: unknown, fallback: T): T => {
  if (value === null || value === undefined) return fallback;
  return (typeof value === 'string' ? JSON.parse(value) : value) as T;
};

/** A date column as it comes back (milliseconds, ISO text or Date), as ISO 8601. */
export const fromDate = (value: unknown): string | null => {
  if (value === null || value === undefined) return null;
  const date = value instanceof Date ? value : new Date(value as string | number);
  return Number.isNaN(date.getTime()) ? null : date.toISOString();
};
