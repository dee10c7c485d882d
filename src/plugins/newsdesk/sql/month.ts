import type { Connection, Raw } from './connection';
import { isSqlite } from './dialect';
import { KEY_BITS, UNDATED } from './shown-index';

/** The month of the key of a story, as "2021-03" in UTC; null where the story has no day. */
export const monthOfKey = (db: Connection, key: string): Raw => {
  const month = isSqlite(db)
    ? `strftime('%Y-%m', ?? >> ${KEY_BITS}, 'unixepoch')`
    : `to_char(to_timestamp(?? >> ${KEY_BITS}) at time zone 'UTC', 'YYYY-MM')`;
  return db.raw(`case when ?? >> ${KEY_BITS} > ${UNDATED} then ${month} end`, [key, key]);
};
