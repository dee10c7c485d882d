import type { Core } from '@strapi/strapi';
import type { EntryKind, Visibility } from '../core/types';
import { type Connection, inChunks } from '../sql/connection';
import { deskOf } from './desk';
import { loadRegistryPart } from './load-registry';
import { projectRows } from './projection';
import { readAppearances } from './stored';
import { tablesOf } from './tables';

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
  const desk = deskOf(strapi);
  if (!desk.hasRegistry) return;
  const registry = await desk.registry(db);
  const part = await loadRegistryPart(strapi, db, kind === 'person' ? { people: records } : { organizations: records });
  registry.apply({ put: part });
};

/** Sets a record's visibility, in the record, the index and the projections. An accepted provisional one is one no more. */
export const setVisibility = async (
  strapi: Core.Strapi,
  db: Connection,
  kind: EntryKind,
  record: string,
  visibility: Visibility,
): Promise<void> => {
  const table = tablesOf(strapi)[kind];
  await db(table.name)
    .where('document_id', record)
    .update({
      [table.column('visibility')]: visibility,
      [table.column('updatedAt')]: new Date(),
      ...(visibility === 'public' ? { [table.column('provisional')]: false } : {}),
    });
  await reloadRecords(strapi, db, kind, [record]);
  await reprojectRecord(strapi, db, record);
};
