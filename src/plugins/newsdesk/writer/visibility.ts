import type { Core } from '@strapi/strapi';
import type { EntryKind, Visibility } from '../core/types';
import { type Connection, inChunks } from '../sql/connection';
import { deskOf } from './desk';
import { CorrectionError } from './link-story';
import { loadRegistryPart } from './load-registry';
import { projectRows } from './projection';
import { hiddenBy } from './record-decisions';
import { readAppearances } from './stored';
import { type Tables, tablesOf, toRow } from './tables';

/** Writes the projections of all article rows whose text links to a record: after its visibility changed. */
export const reprojectRecord = async (strapi: Core.Strapi, db: Connection, record: string): Promise<void> => {
  const tables = tablesOf(strapi);
  const { appearance, article } = tables;
  const column = (name: string) => `${appearance.name}.${appearance.column(name)}`;
  const rows: { id: number; document: string; hash: string }[] = await db(appearance.name)
    .join(article.name, `${article.name}.document_id`, column('article'))
    .whereRaw('?? = ??', [`${article.name}.${article.column('contentHash')}`, column('textHash')])
    .where({ [column('record')]: record, [column('state')]: 'linked' })
    .distinct(`${article.name}.id as id`, `${article.name}.document_id as document`, `${column('textHash')} as hash`);
  await inChunks(
    rows,
    async (chunk) => {
      const projected = [];
      for (const { id, document, hash } of chunk) {
        projected.push({ id, appearances: await readAppearances(db, tables, document, hash) });
      }
      await projectRows(db, tables, projected);
      return [];
    },
    100,
  );
};

/** Tells the index that records were made or changed. */
export const reloadRecords = async (
  strapi: Core.Strapi,
  db: Connection,
  kind: EntryKind,
  records: string[],
): Promise<void> => {
  await deskOf(strapi).tellRegistry(async (registry) => {
    const part = kind === 'person' ? { people: records } : { organizations: records };
    registry.apply({ put: await loadRegistryPart(strapi, db, part) });
  });
};

/** What guards a record: whether apps may see it, and whether somebody has looked at it since an import made it. */
export interface RecordState {
  visibility: Visibility;
  provisional: boolean;
}

/** How a record stands in the database; null where it is not there. */
export const recordState = async (
  db: Connection,
  tables: Tables,
  kind: EntryKind,
  record: string,
): Promise<RecordState | null> => {
  const table = tables[kind];
  const row: Record<string, unknown> | undefined = await db(table.name).where('document_id', record).first();
  if (row === undefined) return null;
  const visibility = row[table.column('visibility')] === 'internal' ? 'internal' : 'public';
  return { visibility, provisional: Boolean(row[table.column('provisional')]) };
};

/**
 * Sets a record's visibility: in the record, the index and the projections of all stories that link to it.
 * @throws CorrectionError where it is to be public and somebody has hidden it everywhere
 */
export const setVisibility = async (
  strapi: Core.Strapi,
  db: Connection,
  kind: EntryKind,
  record: string,
  { visibility, provisional }: RecordState,
): Promise<void> => {
  const tables = tablesOf(strapi);
  const table = tables[kind];
  const [hidden] = visibility === 'public' ? await hiddenBy(db, tables, record) : [];
  if (hidden !== undefined) {
    const who = `${hidden.by ?? 'Somebody'} hid this record everywhere on ${hidden.at.slice(0, 10)}`;
    throw new CorrectionError(`${who}: take that back first, then it can be made public.`);
  }
  await db(table.name)
    .where('document_id', record)
    .update(toRow(table, { visibility, provisional, updatedAt: new Date() }));
  await reloadRecords(strapi, db, kind, [record]);
  await reprojectRecord(strapi, db, record);
};
