import { type Connection, insertRows, type Row, type Value } from './connection';

/** Rows that one statement takes where many go into one. */
const ROWS_AT_ONCE = 400;

/** What of the better-sqlite3 connection is used here. */
interface SqliteConnection {
  prepare(sql: string): { run(...values: unknown[]): { lastInsertRowid: number | bigint } };
}

/** What of knex's client is used here; inside a transaction it has the one connection of that. */
interface Client {
  config: { client: unknown };
  acquireConnection(): Promise<SqliteConnection>;
  releaseConnection(connection: SqliteConnection): Promise<void>;
}

type Statement = ReturnType<SqliteConnection['prepare']>;

/** Statements that were prepared, by connection and SQL: preparing takes longer than running. */
const prepared = new WeakMap<SqliteConnection, Map<string, Statement>>();

const statementOf = (connection: SqliteConnection, sql: string): Statement => {
  const known = prepared.get(connection) ?? new Map<string, Statement>();
  prepared.set(connection, known);
  const statement = known.get(sql) ?? connection.prepare(sql);
  known.set(sql, statement);
  return statement;
};

/** As knex binds them: moments in milliseconds, truth as 0 or 1. */
const toSqlite = (value: Value): string | number | null =>
  value instanceof Date ? value.getTime() : typeof value === 'boolean' ? Number(value) : value;

const insertOneByOne = (connection: SqliteConnection, table: string, rows: readonly Row[]): number[] => {
  const columns = Object.keys(rows[0] ?? {});
  const places = columns.map(() => '?').join(', ');
  const names = columns.map((column) => `"${column}"`).join(', ');
  const statement = statementOf(connection, `insert into "${table}" (${names}) values (${places})`);
  return rows.map((row) => {
    const values = columns.map((column) => toSqlite(row[column] ?? null));
    return Number(statement.run(values).lastInsertRowid);
  });
};

/**
 * Inserts rows of one shape and gives their row ids, in order. SQLite takes them one by one with a prepared statement on
 * the connection of the transaction, which is several times as fast as one statement for many; elsewhere many go at once,
 * and `key` names the column by whose value each row's id is known (equal values may change places; null: no ids are asked for).
 */
export const insertNumbered = async (
  db: Connection,
  table: string,
  rows: readonly Row[],
  key: string | null,
): Promise<number[]> => {
  if (rows.length === 0) return [];
  const client = db.client as Client;
  if (String(client.config.client).includes('sqlite')) {
    const connection = await client.acquireConnection();
    try {
      return insertOneByOne(connection, table, rows);
    } finally {
      await client.releaseConnection(connection);
    }
  }
  if (key === null) {
    await insertRows(db, table, rows);
    return [];
  }
  const idsByKey = new Map<unknown, number[]>();
  for (let at = 0; at < rows.length; at += ROWS_AT_ONCE) {
    const inserted: Record<string, unknown>[] = await db(table).insert(rows.slice(at, at + ROWS_AT_ONCE), ['id', key]);
    for (const row of inserted) {
      const ids = idsByKey.get(row[key]) ?? [];
      idsByKey.set(row[key], ids);
      ids.push(Number(row.id));
    }
  }
  return rows.map((row) => idsByKey.get(row[key])?.shift() ?? 0);
};
