import type { Connection, Raw } from './connection';
import { isSqlite } from './dialect';

/** The month of a column of moments, as "2021-03" in UTC. */
export const monthOf = (db: Connection, column: string): Raw =>
  isSqlite(db)
    ? // Strapi keeps moments there as milliseconds.
      db.raw("strftime('%Y-%m', ?? / 1000, 'unixepoch')", [column])
    : db.raw("to_char(??, 'YYYY-MM')", [column]);
