import type { EntryKind } from '../core/types';
import { type Connection, inChunks, insertRows } from '../sql/connection';
import type { Appearance } from './appearances';
import type { Tables } from './tables';

const KINDS: EntryKind[] = ['person', 'organization'];

/** A row of an article, draft or published, and the appearances of its own text. */
export interface ProjectedRow {
  id: number;
  appearances: readonly Pick<Appearance, 'kind' | 'state' | 'record' | 'position'>[];
}

const recordsOf = (row: ProjectedRow, kind: EntryKind): string[] => {
  const linked = row.appearances
    .filter((appearance) => appearance.kind === kind && appearance.state === 'linked' && appearance.record !== null)
    .sort((a, b) => a.position - b.position);
  return [...new Set(linked.map((appearance) => appearance.record as string))];
};

/** Row ids of the public ones among some records. */
const publicIds = async (
  db: Connection,
  tables: Tables,
  kind: EntryKind,
  records: string[],
): Promise<Map<string, number>> => {
  const table = tables[kind];
  const rows: { id: number; document_id: string }[] = await inChunks([...new Set(records)], (chunk) =>
    db(table.name)
      .select('id', 'document_id')
      .whereIn('document_id', chunk)
      .where(table.column('visibility'), 'public'),
  );
  return new Map(rows.map((row) => [row.document_id, row.id]));
};

/**
 * Writes `people` and `organizations` of article rows anew from their appearances: linked, public records, in the order
 * of the story. `areNew` spares the deletion where the rows were just made.
 */
export const projectRows = async (
  db: Connection,
  tables: Tables,
  rows: readonly ProjectedRow[],
  areNew = false,
): Promise<void> => {
  if (rows.length === 0) return;
  for (const kind of KINDS) {
    const link = tables.links[kind];
    const wanted = rows.map((row) => ({ id: row.id, records: recordsOf(row, kind) }));
    const ids = await publicIds(
      db,
      tables,
      kind,
      wanted.flatMap((row) => row.records),
    );
    if (!areNew) {
      await inChunks(rows, async (chunk) => {
        await db(link.name)
          .whereIn(
            link.from,
            chunk.map((row) => row.id),
          )
          .del();
        return [];
      });
    }
    await insertRows(
      db,
      link.name,
      wanted.flatMap((row) =>
        row.records
          .map((record) => ids.get(record))
          .filter((id) => id !== undefined)
          .map((id, order) => ({
            [link.from]: row.id,
            [link.to]: id,
            ...(link.order === null ? {} : { [link.order]: order + 1 }),
          })),
      ),
    );
  }
};

/** Records that the rows of an article show now, by row id: for comparing before and after a save. */
export const shownRecords = async (
  db: Connection,
  tables: Tables,
  kind: EntryKind,
  articleRow: number,
): Promise<string[]> => {
  const link = tables.links[kind];
  const target = tables[kind];
  const rows: { document_id: string }[] = await db(link.name)
    .join(target.name, `${target.name}.id`, `${link.name}.${link.to}`)
    .where(`${link.name}.${link.from}`, articleRow)
    .orderBy(link.order === null ? `${link.name}.id` : `${link.name}.${link.order}`)
    .select(`${target.name}.document_id`);
  return rows.map((row) => row.document_id);
};
