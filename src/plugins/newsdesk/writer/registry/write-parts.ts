import { insertNumbered } from '../../sql/insert-numbered';
import type { Identifier } from './draft';
import type { Work } from './work';

/** What kind of other name a name looks like: an acronym, a spelling in Latin script, or a name in another script. */
const kindOfName = (name: string): 'acronym' | 'spelling' | 'native' =>
  /^[\p{Lu}.]{2,8}$/u.test(name) ? 'acronym' : /^[\p{Script=Latin}\P{L}]+$/u.test(name) ? 'spelling' : 'native';

/** A component of a record: which, of which record's row, at what place. */
interface Part<Value> {
  entity: number;
  order: number;
  value: Value;
}

const tie = (work: Work, parts: string, type: string, field: string, tied: readonly Part<unknown>[], ids: number[]) =>
  insertNumbered(
    work.db,
    parts,
    tied.map(({ entity, order }, at) => ({
      entity_id: entity,
      cmp_id: ids[at] ?? 0,
      component_type: type,
      field,
      order,
    })),
    null,
  );

/** Stores other names as Strapi's components: a row each, and a row that ties it to its record. */
export const writeNames = async (work: Work, parts: string, names: readonly Part<string>[]): Promise<void> => {
  const rows = names.map(({ value }) => ({ value, kind: kindOfName(value) }));
  const ids = await insertNumbered(work.db, work.tables.names.table, rows, 'value');
  await tie(work, parts, 'newsdesk.name', 'otherNames', names, ids);
};

/** Stores the ids that a source gives records, likewise. */
export const writeIdentifiers = async (
  work: Work,
  parts: string,
  given: readonly Part<Identifier>[],
): Promise<void> => {
  const rows = given.map(({ value: { scheme, identifier } }) => ({ scheme, identifier }));
  const ids = await insertNumbered(work.db, work.tables.identifiers, rows, 'identifier');
  await tie(work, parts, 'newsdesk.identifier', 'identifiers', given, ids);
};
