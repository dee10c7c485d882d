import type { Core } from '@strapi/strapi';
import type { EntryKind } from '../../core/types';
import type { Connection, Row, Value } from '../../sql/connection';
import { tablesOf } from '../tables';
import type { Journal } from './journal';
import { partTable, type Side, tiesOf } from './read-side';

/** Names and identifiers that a merge gives the record that stays; an un-merge takes them away again, by their value. */
export interface NewParts {
  names: Row[];
  identifiers: Row[];
}

const keyOf = (row: Record<string, unknown>): string =>
  'identifier' in row ? `${String(row.scheme)}:${String(row.identifier)}` : String(row.value);

/** What of the names and identifiers of the one record the other lacks; its name, and its Wikidata id, among them. */
export const planParts = (keep: Side, lose: Side, merged: { name: unknown; wikidataId: unknown }): NewParts => {
  const bare = (row: Record<string, unknown>): Row =>
    Object.fromEntries(Object.entries(row).filter(([column]) => column !== 'id')) as Row;
  const fresh = (held: Record<string, unknown>[], offered: Row[]): Row[] => {
    const known = new Set(held.map(keyOf));
    return offered.filter((row) => {
      const key = keyOf(row);
      const isNew = !known.has(key);
      known.add(key);
      return isNew;
    });
  };
  const spelling = (name: unknown): Row => ({ value: String(name), kind: 'spelling' });
  const names = [keep.name, lose.name].filter((name) => name !== '' && name !== merged.name).map(spelling);
  const ids = [keep.values.wikidataId, lose.values.wikidataId]
    .filter((id) => typeof id === 'string' && id !== '' && id !== merged.wikidataId)
    .map((id): Row => ({ scheme: 'wikidata', identifier: String(id) }));
  const rowsOf = (parts: Side['names']) => parts.map(({ row }) => row);
  return {
    names: fresh([...rowsOf(keep.names), { value: merged.name }], [...names, ...rowsOf(lose.names).map(bare)]),
    identifiers: fresh(rowsOf(keep.identifiers), [...ids, ...rowsOf(lose.identifiers).map(bare)]),
  };
};

const idOf = (inserted: { id: number } | number | undefined): Value =>
  typeof inserted === 'object' ? inserted.id : (inserted ?? null);

/** Ties new names and identifiers to a record, after those that it has. */
const addParts = async (
  strapi: Core.Strapi,
  db: Connection,
  kind: EntryKind,
  side: Side,
  field: 'otherNames' | 'identifiers',
  rows: Row[],
): Promise<void> => {
  const table = partTable(strapi, kind, field);
  const ties = tiesOf(tablesOf(strapi), kind);
  if (table === null) return;
  const held = field === 'otherNames' ? side.names : side.identifiers;
  const component = field === 'otherNames' ? 'newsdesk.name' : 'newsdesk.identifier';
  let order = Math.max(0, ...held.map(({ tie }) => Number(tie.order)));
  for (const row of rows) {
    const [inserted]: ({ id: number } | number)[] = await db(table).insert(row, ['id']);
    await db(ties).insert({
      entity_id: side.id,
      cmp_id: idOf(inserted),
      component_type: component,
      field,
      order: ++order,
    });
  }
};

/** Gives the record that stays the other one's names and identifiers, and unties those of the other. */
export const moveParts = async (
  strapi: Core.Strapi,
  db: Connection,
  kind: EntryKind,
  journal: Journal,
  { keep, lose }: { keep: Side; lose: Side },
  parts: NewParts,
): Promise<void> => {
  const ties = tiesOf(tablesOf(strapi), kind);
  const untied: Record<string, unknown>[] = await db(ties).where('entity_id', lose.id).orderBy('id');
  await journal.remove(ties, untied);
  await addParts(strapi, db, kind, keep, 'otherNames', parts.names);
  await addParts(strapi, db, kind, keep, 'identifiers', parts.identifiers);
};

/** Takes names and identifiers that a merge gave a record away again, wherever a save has put them in the meantime. */
export const takeParts = async (
  strapi: Core.Strapi,
  db: Connection,
  kind: EntryKind,
  side: Side,
  given: NewParts,
): Promise<void> => {
  const ties = tiesOf(tablesOf(strapi), kind);
  for (const [field, held, rows] of [
    ['otherNames', side.names, given.names],
    ['identifiers', side.identifiers, given.identifiers],
  ] as const) {
    const table = partTable(strapi, kind, field);
    const gone = new Set(rows.map(keyOf));
    for (const { tie, row } of held) {
      if (table === null || !gone.has(keyOf(row))) continue;
      await db(ties).where('id', Number(tie.id)).del();
      await db(table).where('id', Number(row.id)).del();
    }
  }
};
