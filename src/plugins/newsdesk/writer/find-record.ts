import type { Core } from '@strapi/strapi';
import type { EntryKind } from '../core/types';
import { NotThereError } from './decision-turn';
import { CorrectionError } from './link-story';
import { mergedAt } from './merged-records';
import { tablesOf } from './tables';

const NOUN = { person: 'person', organization: 'organization' } as const;

/**
 * The documentId of a record by whatever a person has of it: documentId, Wikidata id or slug, those that a merged record had
 * included, or its whole name where one record alone bears it.
 * @throws NotThereError where nothing has it, CorrectionError where several records bear the name
 */
export const findRecord = async (strapi: Core.Strapi, kind: EntryKind, address: string): Promise<string> => {
  const db = strapi.db.connection;
  const tables = tablesOf(strapi);
  const table = tables[kind];
  const by = async (column: string): Promise<string[]> => {
    const rows: { id: string }[] = await db(table.name).where(column, address).select({ id: 'document_id' }).limit(6);
    return rows.map(({ id }) => id);
  };
  for (const column of ['document_id', table.column('wikidataId'), table.column('slug')]) {
    const [found] = await by(column);
    if (found !== undefined) return found;
  }
  const merged = await mergedAt(db, tables, kind, address);
  if (merged !== null) return merged;
  const [only, ...others] = await by(table.column('name'));
  if (only === undefined) {
    throw new NotThereError(
      `There is no ${NOUN[kind]} "${address}": give a documentId, a Wikidata id, a slug or a whole name.`,
    );
  }
  if (others.length > 0) {
    const ids = [only, ...others].join(', ');
    throw new CorrectionError(`Several records bear the name "${address}": give one of ${ids}.`);
  }
  return only;
};
