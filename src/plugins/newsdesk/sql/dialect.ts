import type { Connection } from './connection';

/** Whether a connection is one to SQLite; else it is one to PostgreSQL. */
export const isSqlite = (db: Connection): boolean => {
  const { config }: { config: { client: unknown } } = db.client;
  return String(config.client).includes('sqlite');
};
