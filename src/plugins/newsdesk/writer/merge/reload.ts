import type { Core } from '@strapi/strapi';
import type { EntryKind, RelationshipRecord } from '../../core/types';
import type { Connection } from '../../sql/connection';
import { deskOf } from '../desk';
import { loadRegistryPart } from '../load-registry';
import { tablesOf } from '../tables';

const relationshipsNow = async (
  strapi: Core.Strapi,
  db: Connection,
  records: string[],
): Promise<RelationshipRecord[]> => {
  const { relationship } = tablesOf(strapi);
  const column = (name: string) => relationship.column(name);
  return db(relationship.name)
    .whereIn(column('person'), records)
    .orWhereIn(column('relative'), records)
    .orderBy('id')
    .select({ person: column('person'), relative: column('relative'), kind: column('kind') });
};

/** Lets the index know some records as they stand now, those that are gone, their terms and relations included. */
export const reloadWhole = async (
  strapi: Core.Strapi,
  db: Connection,
  kind: EntryKind,
  records: string[],
): Promise<void> => {
  const desk = deskOf(strapi);
  // A standing rule names a record too.
  desk.forgetRules();
  if (kind === 'organization') {
    // Offices and other bodies name their body by its id: there are too many ways to follow them one by one.
    desk.forgetRegistry();
    return;
  }
  await desk.tellRegistry(async (registry) => {
    const known = new Map(
      records
        .flatMap((record) => [...registry.relationshipsOf(record)])
        .map((one) => [`${one.person}|${one.relative}|${one.kind}`, one]),
    );
    const part = await loadRegistryPart(strapi, db, { people: records });
    const relationships = await relationshipsNow(strapi, db, records);
    registry.apply({
      remove: { people: records, termsOf: records, relationships: [...known.values()] },
      put: { ...part, relationships },
    });
  });
};
