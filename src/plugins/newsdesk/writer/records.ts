import type { Core } from '@strapi/strapi';
import type { EntryKind } from '../core/types';
import { type Connection, inChunks, insertRows } from '../sql/connection';
import { deskOf } from './desk';
import type { MadeRecord } from './link-story';
import { freeSlug, type Reserved } from './slugs';
import { type Tables, tablesOf, toRow } from './tables';

/** Slugs reserved in one run, a set a type. */
export interface ReservedSlugs {
  article: Reserved;
  person: Reserved;
  organization: Reserved;
}

/** Nothing reserved yet. */
export const noReservedSlugs = (): ReservedSlugs => ({
  article: new Set(),
  person: new Set(),
  organization: new Set(),
});

/** Stores the records that stories made: internal, until an editor makes them public. */
export const writeMadeRecords = async (
  db: Connection,
  tables: Tables,
  made: readonly MadeRecord[],
  reserved: ReservedSlugs,
): Promise<void> => {
  const now = new Date();
  for (const kind of ['person', 'organization'] as const) {
    const table = tables[kind];
    const rows = [];
    for (const { documentId, given, provisional } of made.filter((record) => record.kind === kind)) {
      const unique = documentId.slice(-8);
      const slug = await freeSlug(db, table, given.name, `${kind}-${unique}`, unique, reserved[kind]);
      const shared = { documentId, name: given.name, slug, visibility: 'internal', provisional };
      const own =
        kind === 'person'
          ? {
              givenName: given.givenName,
              familyName: given.familyName,
              nationalities: given.country === null ? [] : [given.country],
            }
          : { classification: given.classification ?? 'other', country: given.country };
      rows.push(toRow(table, { ...shared, ...own, createdAt: now, updatedAt: now, publishedAt: now }));
    }
    await insertRows(db, table.name, rows);
  }
};

/**
 * Removes a record that an editor asked for in one story and then took back, unless it has become more than that: public,
 * edited, given an office or a relation, or named by another story or another decision.
 */
export const unmakeRecord = async (
  strapi: Core.Strapi,
  db: Connection,
  kind: EntryKind,
  record: string,
  article: string,
): Promise<void> => {
  const tables = tablesOf(strapi);
  const { appearance, decision, relationship, termPerson } = tables;
  const table = tables[kind];
  const row: Record<string, unknown> | undefined = await db(table.name).where('document_id', record).first();
  if (row === undefined || row[table.column('visibility')] !== 'internal') return;
  if (String(row[table.column('updatedAt')]) !== String(row[table.column('createdAt')])) return;
  const elsewhere: unknown = await db(appearance.name)
    .where(appearance.column('record'), record)
    .whereNot(appearance.column('article'), article)
    .first('id');
  const otherWords: unknown = await db(decision.name)
    .where(decision.column('record'), record)
    .whereNotIn(decision.column('verb'), ['create', 'takeBack'])
    .first('id');
  if (elsewhere !== undefined || otherWords !== undefined) return;
  if (kind === 'person') {
    // These leave the person's own row as it was.
    const term: unknown = await db(termPerson.name).where(termPerson.to, Number(row.id)).first(termPerson.from);
    const relation: unknown = await db(relationship.name)
      .where(relationship.column('person'), record)
      .orWhere(relationship.column('relative'), record)
      .first('id');
    if (term !== undefined || relation !== undefined) return;
  }
  await db(table.name).where('document_id', record).del();
  await deskOf(strapi).tellRegistry((registry) =>
    registry.apply({ remove: { [kind === 'person' ? 'people' : 'organizations']: [record] } }),
  );
};

/** Row ids of records by documentId. */
export const rowIds = async (
  db: Connection,
  table: { name: string },
  documents: string[],
): Promise<Map<string, number>> => {
  const rows: { id: number; document_id: string }[] = await inChunks([...new Set(documents)], (chunk) =>
    db(table.name).select('id', 'document_id').whereIn('document_id', chunk),
  );
  return new Map(rows.map((row) => [row.document_id, row.id]));
};
