import { type Connection, fromDate, inChunks, insertRows } from '../../sql/connection';
import { NAME_INDEX } from '../../sql/name-index';
import type { Appearance } from '../appearances';
import { type NameForm, nameForms, type Reachable } from './name-forms';

/** One text of an article as it was read: by which version of the recogniser, and what it names. */
export interface Reading {
  article: string;
  textHash: string;
  text: string;
  /** Null: not known, since it was read before versions were kept. */
  engine: string | null;
  appearances: readonly Reachable[];
}

type Text = Pick<Reading, 'article' | 'textHash'>;

const { readings, forms, words, stories } = NAME_INDEX;
const keyOf = ({ kind, form }: Pick<NameForm, 'kind' | 'form'>): string => `${kind}\n${form}`;
const textKey = ({ article, textHash }: Text): string => `${article}\n${textHash}`;

/** Takes readings out of the index; `textHash` undefined: of all texts of an article. */
export const deleteReadings = async (
  db: Connection,
  texts: readonly { article: string; textHash?: string }[],
): Promise<void> => {
  await inChunks(
    texts,
    async (chunk) => {
      const query = db(readings).select('id');
      for (const { article, textHash } of chunk)
        query.orWhere({ article, ...(textHash === undefined ? {} : { text_hash: textHash }) });
      const ids = ((await query) as { id: number }[]).map(({ id }) => id);
      if (ids.length === 0) return [];
      await db(stories).whereIn('reading', ids).del();
      await db(readings).whereIn('id', ids).del();
      return [];
    },
    100,
  );
};

/** Ids of forms; those that are new are stored with their words. */
const storeForms = async (db: Connection, found: ReadonlyMap<string, NameForm>): Promise<Map<string, number>> => {
  const ids = new Map<string, number>();
  const read = async (wanted: readonly NameForm[]): Promise<void> => {
    for (const kind of new Set(wanted.map((one) => one.kind))) {
      const own = wanted.filter((one) => one.kind === kind).map(({ form }) => form);
      const rows: { id: number; form: string }[] = await inChunks(own, (chunk) =>
        db(forms).where('kind', kind).whereIn('form', chunk).select('id', 'form'),
      );
      for (const { id, form } of rows) ids.set(keyOf({ kind, form }), id);
    }
  };
  const all = [...found.values()];
  await read(all);
  const fresh = all.filter((one) => !ids.has(keyOf(one)));
  if (fresh.length === 0) return ids;
  const rows = fresh.map(({ kind, form }) => ({ kind, form }));
  await inChunks(rows, async (chunk) => {
    await db(forms).insert(chunk).onConflict(['kind', 'form']).ignore();
    return [];
  });
  await read(fresh);
  const keys = fresh.flatMap((one) => one.words.map((word) => ({ word, form: ids.get(keyOf(one)) ?? 0 })));
  await inChunks(keys, async (chunk) => {
    await db(words).insert(chunk).onConflict(['word', 'form']).ignore();
    return [];
  });
  return ids;
};

/** Stores which version of the recogniser read some texts, and by which names each can be found. */
export const writeReadings = async (db: Connection, given: readonly Reading[], now: Date): Promise<void> => {
  if (given.length === 0) return;
  await deleteReadings(db, given);
  const rows = given.map(({ article, textHash, engine }) => ({ article, text_hash: textHash, engine, read_at: now }));
  await insertRows(db, readings, rows);
  const stored: { id: number; article: string; text_hash: string }[] = await inChunks(
    given,
    (chunk) =>
      db(readings)
        .whereIn(
          'article',
          chunk.map(({ article }) => article),
        )
        .select('id', 'article', 'text_hash'),
    400,
  );
  const ids = new Map(stored.map((row) => [textKey({ article: row.article, textHash: row.text_hash }), row.id]));
  const found = new Map<string, NameForm>();
  const named = given.map((reading) => {
    const own = new Set<string>();
    for (const appearance of reading.appearances) {
      for (const form of nameForms(appearance, reading.text)) {
        found.set(keyOf(form), form);
        own.add(keyOf(form));
      }
    }
    return { reading: ids.get(textKey(reading)) ?? 0, own };
  });
  const formIds = await storeForms(db, found);
  await insertRows(
    db,
    stories,
    named.flatMap(({ reading, own }) => [...own].map((key) => ({ form: formIds.get(key) ?? 0, reading }))),
  );
};

/** Whether the index would hold other names for a text than it does. */
export const haveSameForms = (text: string, a: readonly Appearance[], b: readonly Appearance[]): boolean => {
  const keys = (list: readonly Appearance[]) =>
    [...new Set(list.flatMap((one) => nameForms(one, text).map(keyOf)))].sort().join('\t');
  return keys(a) === keys(b);
};

/** Stores that another version of the recogniser read a text and found the same. */
export const stampReading = async (
  db: Connection,
  { article, textHash }: Text,
  engine: string,
  now: Date,
): Promise<void> => {
  await db(readings).where({ article, text_hash: textHash }).update({ engine, read_at: now });
};

/** By which version of the recogniser (null: not known) and when (ISO 8601) a text was read; null where it was not yet. */
export const readReading = async (
  db: Connection,
  { article, textHash }: Text,
): Promise<{ engine: string | null; readAt: string | null } | null> => {
  const found: { engine: string | null; read_at: unknown } | undefined = await db(readings)
    .where({ article, text_hash: textHash })
    .first('engine', 'read_at');
  return found === undefined ? null : { engine: found.engine, readAt: fromDate(found.read_at) };
};
