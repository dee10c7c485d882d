import { createHash } from 'node:crypto';
import Database from 'better-sqlite3';

/** A hash of all that the desk keeps in a SQLite file: records, terms, runs; not what Strapi itself notes at each start. */
export const hashTables = (file: string): string => {
  const database = new Database(file, { readonly: true });
  try {
    const hash = createHash('sha256');
    const tables = database
      .prepare("select name from sqlite_master where type = 'table' order by name")
      .pluck()
      .all()
      .map(String)
      .filter((name) => /^(people|organizations|articles|newsdesk_|components_newsdesk_)/.test(name));
    for (const name of tables) {
      hash.update(`${name}\n`);
      for (const row of database.prepare(`select * from "${name}"`).raw().iterate()) hash.update(JSON.stringify(row));
    }
    return hash.digest('hex');
  } finally {
    database.close();
  }
};
