import { type Connection, inChunks, insertRows } from '../sql/connection';
import type { MadeRecord } from './link-story';
import { freeSlug, type Reserved } from './slugs';
import { type Tables, toRow } from './tables';

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
