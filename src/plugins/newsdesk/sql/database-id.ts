import { randomUUID } from 'node:crypto';
import type { Connection } from './connection';

const TABLE = 'newsdesk_database';

/** Makes the table that holds the id of this database, beside Strapi's own: an export does not carry it along. */
export const makeDatabaseId = async (db: Connection): Promise<void> => {
  if (!(await db.schema.hasTable(TABLE))) {
    await db.schema.createTable(TABLE, (table) => {
      table.string('id', 36).primary();
    });
  }
  if ((await db(TABLE).first('id')) === undefined) await db(TABLE).insert({ id: randomUUID() });
};

/** The id of this database: numbers of rows that were written down elsewhere mean nothing here. */
export const databaseId = async (db: Connection): Promise<string> => {
  const row: { id: string } | undefined = await db(TABLE).first('id');
  if (row === undefined) throw new Error('This database has no id: start the desk on it once, so that it gets one.');
  return row.id;
};
