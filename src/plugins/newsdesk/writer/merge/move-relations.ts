import type { Core } from '@strapi/strapi';
import type { EntryKind } from '../../core/types';
import type { Connection } from '../../sql/connection';
import { hostTypes } from '../host-types';
import { type Tables, tablesOf } from '../tables';
import type { Journal } from './journal';

/** A link table by which rows of some type point at records of a kind, or records at them. */
interface RelationTable {
  name: string;
  /** Column that holds the record's row. */
  own: string;
  other: string;
  otherTable: string;
  /** Whether a record has one at most. */
  isToOne: boolean;
}

interface JoinTable {
  name: string;
  joinColumn: { name: string; referencedTable?: string };
  /** Files, which know their entries by type and row, have none. */
  inverseJoinColumn?: { name: string; referencedTable?: string };
}

const TO_ONE = new Set(['manyToOne', 'oneToOne']);

/** All link tables of relations with a kind of record, those that the host has added too; what points at it comes first. */
export const relationTables = (strapi: Core.Strapi, kind: EntryKind): RelationTable[] => {
  const table = tablesOf(strapi)[kind].name;
  const found = new Map<string, RelationTable>();
  for (const { attributes } of strapi.db.metadata.values()) {
    for (const attribute of Object.values(attributes)) {
      if (!('joinTable' in attribute) || !('relation' in attribute)) continue;
      const { name, joinColumn, inverseJoinColumn } = attribute.joinTable as JoinTable;
      const ends = [
        { own: inverseJoinColumn, other: joinColumn, isToOne: attribute.relation === 'oneToOne' },
        { own: joinColumn, other: inverseJoinColumn, isToOne: TO_ONE.has(attribute.relation) },
      ];
      for (const { own, other, isToOne } of ends) {
        if (own?.referencedTable !== table || other?.referencedTable === undefined) continue;
        const key = `${name} ${own.name}`;
        const before = found.get(key);
        found.set(key, {
          name,
          own: own.name,
          other: other.name,
          otherTable: other.referencedTable,
          isToOne: isToOne || before?.isToOne === true,
        });
      }
    }
  }
  return [...found.values()];
};

/** Re-points the rows of link tables, `except` those named; a tie that both have, or that would go round, is taken away. */
export const moveRelations = async (
  strapi: Core.Strapi,
  db: Connection,
  kind: EntryKind,
  journal: Journal,
  { keep, lose }: { keep: number; lose: number },
  except: readonly string[],
): Promise<void> => {
  const table = tablesOf(strapi)[kind].name;
  for (const { name, own, other, otherTable, isToOne } of relationTables(strapi, kind)) {
    if (except.includes(name)) continue;
    const rows: Record<string, unknown>[] = await db(name).where(own, lose).orderBy('id');
    const held: Record<string, unknown>[] = await db(name).where(own, keep);
    const others = new Set(held.map((row) => Number(row[other])));
    let isTaken = held.some((row) => otherTable !== table || Number(row[other]) !== lose);
    const anchors = { [own]: table, [other]: otherTable };
    for (const row of rows) {
      const end = Number(row[other]);
      const goesRound = otherTable === table && (end === keep || end === lose);
      if (goesRound || others.has(end) || (isToOne && isTaken)) {
        await journal.remove(name, [row], anchors);
      } else {
        await journal.change(name, [row], own, keep);
        isTaken = true;
      }
    }
  }
};

/** Re-points a record's files where the one that stays has none in that field; its own stay otherwise. */
export const moveMedia = async (
  strapi: Core.Strapi,
  db: Connection,
  kind: EntryKind,
  journal: Journal,
  { keep, lose }: { keep: number; lose: number },
): Promise<void> => {
  const { media } = tablesOf(strapi);
  const type = hostTypes(strapi)[kind];
  const rowsOf = (id: number): PromiseLike<Record<string, unknown>[]> =>
    db(media.name).where({ related_type: type, related_id: id }).orderBy('id');
  const filled = new Set((await rowsOf(keep)).map((row) => row.field));
  for (const row of await rowsOf(lose)) {
    if (filled.has(row.field)) await journal.remove(media.name, [row], { file_id: 'files' });
    else await journal.change(media.name, [row], 'related_id', keep);
  }
};

/** Re-points relationships, which hold documentIds; one that both have, or that is of the record with itself, goes. */
export const moveRelationships = async (
  db: Connection,
  { relationship }: Tables,
  journal: Journal,
  keep: string,
  lose: string,
): Promise<void> => {
  const [person, relative, kind] = ['person', 'relative', 'kind'].map((name) => relationship.column(name)) as [
    string,
    string,
    string,
  ];
  const rows: Record<string, unknown>[] = await db(relationship.name)
    .whereIn(person, [keep, lose])
    .orWhereIn(relative, [keep, lose])
    .orderBy('id');
  const now = (id: unknown) => (id === lose ? keep : id);
  const keyOf = (row: Record<string, unknown>) =>
    `${String(now(row[person]))}|${String(now(row[relative]))}|${String(row[kind])}`;
  const isOfLoser = (row: Record<string, unknown>) => row[person] === lose || row[relative] === lose;
  const told = new Set(rows.filter((row) => !isOfLoser(row)).map(keyOf));
  for (const row of rows.filter(isOfLoser)) {
    const key = keyOf(row);
    if (now(row[person]) === now(row[relative]) || told.has(key)) {
      await journal.remove(relationship.name, [row]);
      continue;
    }
    told.add(key);
    await journal.change(relationship.name, [row], person, String(now(row[person])));
    await journal.change(relationship.name, [row], relative, String(now(row[relative])));
  }
};
