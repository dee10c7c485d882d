import slugify from 'slugify';
import { type Connection, inChunks } from '../sql/connection';
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
  for (let n = 2; await isTaken(slug); n++) slug = numbered(base, unique, n);
  reserved.add(slug);
  return slug;
};

// Past a handful of equal names counting would ask the database once for each; the documentId is free at once.
const numbered = (base: string, unique: string, n: number): string => {
  if (n < 10) return n < 2 ? base : `${base}-${n}`;
  const marked = `${base}-${unique.toLowerCase()}`;
  return n === 10 ? marked : `${marked}-${n}`;
};

/** Those of some slugs that documents have, or had before they were merged. */
const takenOf = async (db: Connection, table: Table, slugs: readonly string[]): Promise<Set<string>> => {
  const column = table.column('slug');
  const { retired } = table;
  const taken = await inChunks(slugs, (chunk): PromiseLike<string[]> =>
    db(table.name).whereIn(column, chunk).pluck(column),
  );
  if (retired === undefined) return new Set(taken);
  const merged = await inChunks(slugs, (chunk): PromiseLike<string[]> =>
    db(retired.name).whereIn(retired.slug, chunk).whereNull(retired.undoneAt).pluck(retired.slug),
  );
  return new Set([...taken, ...merged]);
};

/** What a slug is made of; see `freeSlug`. */
export interface SlugWish {
  name: string;
  fallback: string;
  unique: string;
}

/**
 * The same for many new documents at once, in the order given: a question to the database for each round of equal names
 * and not for each name.
 */
export const freeSlugs = async (db: Connection, table: Table, wishes: readonly SlugWish[]): Promise<string[]> => {
  const given = new Set<string>();
  const slugs: string[] = [];
  let open = wishes.map((wish, at) => ({ at, base: toSlug(wish.name) || toSlug(wish.fallback), unique: wish.unique }));
  for (let n = 1; open.length > 0; n++) {
    const wanted = [...new Set(open.map(({ base, unique }) => numbered(base, unique, n)))];
    const taken = await takenOf(db, table, wanted);
    open = open.filter(({ at, base, unique }) => {
      const slug = numbered(base, unique, n);
      if (taken.has(slug) || given.has(slug)) return true;
      given.add(slug);
      slugs[at] = slug;
      return false;
    });
  }
  return slugs;
};
