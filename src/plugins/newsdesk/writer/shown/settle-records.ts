import { foldName } from '../../core/names/fold';
import type { EntryKind } from '../../core/types';
import { type Connection, insertRows } from '../../sql/connection';
import { SHOWN } from '../../sql/shown-index';
import type { Tables } from '../tables';

const LONGEST_WORD = 100;

/** "person:abc" -> person, abc */
const parse = (id: string): { kind: EntryKind; record: string } => {
  const at = id.indexOf(':');
  return { kind: id.slice(0, at) === 'person' ? 'person' : 'organization', record: id.slice(at + 1) };
};

/** Every word of every name that a record has: "Kim Yo-jong" -> kim, yo, jong, yojong. */
const wordsOf = (names: readonly string[]): string[] => {
  const words = names.flatMap((name) => [
    ...foldName(name).split(' '),
    // "Yo-jong" is looked for as "yojong" too.
    ...name.split(/\s/).map((part) => foldName(part).replaceAll(' ', '')),
  ]);
  return [...new Set(words.filter((word) => word !== '').map((word) => word.slice(0, LONGEST_WORD)))];
};

const namesOf = async (db: Connection, tables: Tables, kind: EntryKind, row: number): Promise<string[]> => {
  const parts = kind === 'person' ? tables.names.personParts : tables.names.organizationParts;
  const rows: { value: string }[] = await db({ p: parts })
    .join({ n: tables.names.table }, 'n.id', 'p.cmp_id')
    .where({ 'p.entity_id': row, 'p.component_type': 'newsdesk.name' })
    .select({ value: 'n.value' });
  return rows.map(({ value }) => value);
};

const countStories = async (db: Connection, kind: EntryKind, record: string): Promise<number> => {
  const found = await db(SHOWN.links).where({ kind, record }).count({ count: '*' }).first();
  return Number(found?.count ?? 0);
};

/** Brings people and bodies up to date among those that can be found by their names: public ones alone. */
export const settleRecords = async (db: Connection, tables: Tables, ids: readonly string[]): Promise<void> => {
  for (const { kind, record } of ids.map(parse)) {
    const { name, column } = tables[kind];
    const row: { id: number; name: string } | undefined = await db(name)
      .where({ document_id: record, [column('visibility')]: 'public' })
      .first({ id: 'id', name: column('name') });
    const kept: { id: number } | undefined = await db(SHOWN.records).where({ kind, record }).first('id');
    if (kept !== undefined) await db(SHOWN.words).where('record', kept.id).del();
    if (row === undefined) {
      if (kept !== undefined) await db(SHOWN.records).where('id', kept.id).del();
      continue;
    }
    let id = kept?.id;
    if (id === undefined) {
      const stories = await countStories(db, kind, record);
      const [made]: ({ id: number } | number)[] = await db(SHOWN.records).insert({ kind, record, stories }, ['id']);
      id = typeof made === 'object' ? made.id : (made ?? 0);
    }
    const words = wordsOf([row.name, ...(await namesOf(db, tables, kind, row.id))]);
    await insertRows(
      db,
      SHOWN.words,
      words.map((word) => ({ word, record: id })),
    );
  }
};
