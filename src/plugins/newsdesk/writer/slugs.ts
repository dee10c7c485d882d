import slugify from 'slugify';
import type { Connection } from '../sql/connection';
import type { Table } from './tables';

const LONGEST = 80;

/** "Kim Yo-jong" -> "kim-yo-jong"; empty where no Latin letter or digit is left. Cut at a word after 80 characters. */
export const toSlug = (name: string): string => {
  const slug = slugify(name, { lower: true, strict: true });
  if (slug.length <= LONGEST) return slug;
  const cut = slug.lastIndexOf('-', LONGEST);
  return slug.slice(0, cut > 20 ? cut : LONGEST).replace(/(?<!-)-+$/, '');
};

/** Slugs given out and not yet in the database, one set a type. */
export type Reserved = Set<string>;

/**
 * A slug that no other document of the table has: the base, else "base-2", "base-3" ...
 * `fallback` stands in where the name leaves nothing ("문재인" -> "person-q21001"); `unique` (the documentId) ends
 * the slug where many bear the name.
 */
export const freeSlug = async (
  db: Connection,
  table: Table,
  name: string,
  fallback: string,
  unique: string,
  reserved: Reserved,
  ownDocument: string | null = null,
): Promise<string> => {
  const base = toSlug(name) || toSlug(fallback);
  const slugColumn = table.column('slug');
  const isTaken = async (slug: string): Promise<boolean> => {
    if (reserved.has(slug)) return true;
    const query = db(table.name).where(slugColumn, slug);
    if (ownDocument !== null) query.whereNot('document_id', ownDocument);
    if ((await query.first('id')) !== undefined) return true;
    const { retired } = table;
    if (retired === undefined) return false;
    return (await db(retired.name).where(retired.slug, slug).whereNull(retired.undoneAt).first('id')) !== undefined;
  };
  let slug = base;
  // Past a handful of equal names counting would ask the database once for each; the documentId is free at once.
  for (let n = 2; await isTaken(slug); n++) {
    slug = n < 10 ? `${base}-${n}` : n === 10 ? `${base}-${unique}` : `${base}-${unique}-${n}`;
  }
  reserved.add(slug);
  return slug;
};
