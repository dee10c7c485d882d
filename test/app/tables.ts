import type { Core } from '@strapi/strapi';

/** Rows of a table without what tells only when, or under which number, they were written. */
const plain = (row: Record<string, unknown>, isTie: boolean): string => {
  const { updated_at: _, ...rest } = row;
  if (!isTie) return JSON.stringify(rest);
  const { id: _id, ...tie } = rest;
  return JSON.stringify(tie);
};

/** All that the desk keeps of its records and stories, by table, sorted; ties are told by what they tie. */
export const readTables = async (
  strapi: Core.Strapi,
  except: readonly string[] = [],
): Promise<Record<string, string[]>> => {
  const db = strapi.db.connection;
  const tables: { name: string }[] = await db('sqlite_master').where('type', 'table').orderBy('name').select('name');
  const wanted = /^(people|organizations|articles|newsdesk_|files_related|components_newsdesk_)/;
  const read: Record<string, string[]> = {};
  for (const { name } of tables) {
    // What is derived, the indexes of names and of what apps see, is no part of the record.
    if (/^newsdesk_(readings|name_|shown_|changes|touched|search)/.test(name)) continue;
    if (!wanted.test(name) || except.includes(name)) continue;
    const rows: Record<string, unknown>[] = await db(name);
    read[name] = rows.map((row) => plain(row, /_(lnk|mph|cmps)$/.test(name))).sort();
  }
  return read;
};
