import { insertRows, type Row } from '../../sql/connection';
import type { Identifier } from './draft';
import type { Work } from './work';

/** Rows whose ids are asked for at once. */
const AT_ONCE = 400;

/** What kind of other name a name looks like: an acronym, a spelling in Latin script, or a name in another script. */
const kindOfName = (name: string): 'acronym' | 'spelling' | 'native' =>
  /^[\p{Lu}.]{2,8}$/u.test(name) ? 'acronym' : /^[\p{Script=Latin}\P{L}]+$/u.test(name) ? 'spelling' : 'native';

/** Stores components and gives their row ids, in order; equal ones may change places. */
const insertComponents = async ({ db }: Work, table: string, rows: readonly Row[], key: string): Promise<number[]> => {
  const idsByKey = new Map<unknown, number[]>();
  for (let at = 0; at < rows.length; at += AT_ONCE) {
    // Which row has which id is told by its value: a database may answer in any order.
    const inserted: Record<string, unknown>[] = await db(table).insert(rows.slice(at, at + AT_ONCE), ['id', key]);
    for (const row of inserted) {
      const ids = idsByKey.get(row[key]) ?? [];
      idsByKey.set(row[key], ids);
      ids.push(Number(row.id));
    }
  }
  return rows.map((row) => idsByKey.get(row[key])?.shift() ?? 0);
};

/** A component of a record: which, of which record's row, at what place. */
interface Part<Value> {
  entity: number;
  order: number;
  value: Value;
}

const tie = (work: Work, parts: string, type: string, field: string, tied: readonly Part<unknown>[], ids: number[]) =>
  insertRows(
    work.db,
    parts,
    tied.map(({ entity, order }, at) => ({
      entity_id: entity,
      cmp_id: ids[at] ?? 0,
      component_type: type,
      field,
      order,
    })),
  );

/** Stores other names as Strapi's components: a row each, and a row that ties it to its record. */
export const writeNames = async (work: Work, parts: string, names: readonly Part<string>[]): Promise<void> => {
  const rows = names.map(({ value }) => ({ value, kind: kindOfName(value) }));
  const ids = await insertComponents(work, work.tables.names.table, rows, 'value');
  await tie(work, parts, 'newsdesk.name', 'otherNames', names, ids);
};

/** Stores the ids that a source gives records, likewise. */
export const writeIdentifiers = async (
  work: Work,
  parts: string,
  given: readonly Part<Identifier>[],
): Promise<void> => {
  const rows = given.map(({ value: { scheme, identifier } }) => ({ scheme, identifier }));
  const ids = await insertComponents(work, work.tables.identifiers, rows, 'identifier');
  await tie(work, parts, 'newsdesk.identifier', 'identifiers', given, ids);
};
