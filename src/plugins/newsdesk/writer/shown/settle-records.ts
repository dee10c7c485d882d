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

interface RecordRow {
  id: number;
  record: string;
  name: string;
}

/** The public ones among some records, each with all its names. */
const readNames = async (
  db: Connection,
  tables: Tables,
  kind: EntryKind,
  records: readonly string[],
): Promise<Map<string, string[]>> => {
  const { name, column } = tables[kind];
  const parts = kind === 'person' ? tables.names.personParts : tables.names.organizationParts;
  const rows: RecordRow[] = await db(name)
    .whereIn('document_id', [...records])
    .where(column('visibility'), 'public')
    .select({ id: 'id', record: 'document_id', name: column('name') });
  const others: { row: number; value: string }[] = await db({ p: parts })
    .join({ n: tables.names.table }, 'n.id', 'p.cmp_id')
    .whereIn(
      'p.entity_id',
      rows.map(({ id }) => id),
    )
    .where('p.component_type', 'newsdesk.name')
    .select({ row: 'p.entity_id', value: 'n.value' });
  const byRow = new Map<number, string[]>(rows.map((row) => [row.id, [row.name]]));
  for (const { row, value } of others) byRow.get(row)?.push(value);
  return new Map(rows.map(({ id, record }) => [record, byRow.get(id) ?? []]));
};

const readKept = async (db: Connection, kind: EntryKind, records: readonly string[]): Promise<Map<string, number>> => {
  const rows: { id: number; record: string }[] = await db(SHOWN.records)
    .where({ kind })
    .whereIn('record', [...records])
    .select('id', 'record');
  return new Map(rows.map(({ id, record }) => [record, id]));
};

const countStories = async (
  db: Connection,
  kind: EntryKind,
  records: readonly string[],
): Promise<Map<string, number>> => {
  const rows: { record: string; count: number | string }[] = await db(SHOWN.links)
    .where({ kind })
    .whereIn('record', [...records])
    .groupBy('record')
    .select('record')
    .count({ count: '*' });
  return new Map(rows.map(({ record, count }) => [record, Number(count)]));
};

const settleSome = async (
  db: Connection,
  tables: Tables,
  kind: EntryKind,
  records: readonly string[],
): Promise<void> => {
  const names = await readNames(db, tables, kind, records);
  const before = await readKept(db, kind, records);
  await db(SHOWN.words)
    .whereIn('record', [...before.values()])
    .del();
  const gone = records.flatMap((record) => (names.has(record) ? [] : [before.get(record) ?? 0]));
  await db(SHOWN.records).whereIn('id', gone).del();
  const fresh = [...names.keys()].filter((record) => !before.has(record));
  const counts = await countStories(db, kind, fresh);
  await insertRows(
    db,
    SHOWN.records,
    fresh.map((record) => ({ kind, record, stories: counts.get(record) ?? 0 })),
  );
  const ids = await readKept(db, kind, records);
  const words = [...names].flatMap(([record, own]) =>
    wordsOf(own).map((word) => ({ word, record: ids.get(record) ?? 0 })),
  );
  await insertRows(db, SHOWN.words, words);
};

/** Brings people and bodies up to date among those that can be found by their names: public ones alone. */
export const settleRecords = async (db: Connection, tables: Tables, ids: readonly string[]): Promise<void> => {
  const touched = ids.map(parse);
  for (const kind of ['person', 'organization'] as const) {
    const records = touched.filter((one) => one.kind === kind).map(({ record }) => record);
    if (records.length > 0) await settleSome(db, tables, kind, records);
  }
};
