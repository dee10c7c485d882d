import type { Core } from '@strapi/strapi';
import { formOfBody } from '../../core/registry/organization-index';
import type { EntryKind } from '../../core/types';
import type { BodyFact, PersonFact } from '../../readers/registry/fact';
import { type Connection, fromJson } from '../../sql/connection';
import { newDocumentId } from '../document-id';
import { loadRegistryPart } from '../load-registry';
import { type Tables, tablesOf, toRow } from '../tables';
import { nameKeys } from './name-keys';
import { readWritten } from './written';

/** Keys of people and bodies that were imported and that an editor deleted since: no import makes them again. */
export type Deleted = ReadonlySet<string>;

const keyOf = (kind: EntryKind, key: string): string => `${kind}|${key}`;
const bodyName = (name: string, country: string | null): string =>
  `name:${country?.slice(0, 2) ?? ''}|${formOfBody(name)}`;

const readIds = async (
  db: Connection,
  { identifiers, names, ...tables }: Tables,
  kind: EntryKind,
  record: string,
): Promise<string[]> => {
  const { name } = tables[kind];
  const parts = kind === 'person' ? names.personParts : names.organizationParts;
  const rows: { scheme: string; identifier: string }[] = await db(identifiers)
    .join(parts, `${parts}.cmp_id`, `${identifiers}.id`)
    .join(name, `${name}.id`, `${parts}.entity_id`)
    .where({ [`${name}.document_id`]: record, [`${parts}.field`]: 'identifiers' })
    .select({ scheme: `${identifiers}.scheme`, identifier: `${identifiers}.identifier` });
  return rows.map(({ scheme, identifier }) => `${scheme}:${identifier}`);
};

const keysOf = async (strapi: Core.Strapi, db: Connection, kind: EntryKind, record: string): Promise<string[]> => {
  const ids = await readIds(db, tablesOf(strapi), kind, record);
  if (kind === 'person') {
    const [person] = (await loadRegistryPart(strapi, db, { people: [record] })).people;
    if (person === undefined) return [];
    const own = [...(person.wikidataId === null ? [] : [person.wikidataId]), ...ids];
    // A name alone is no person: it counts where rows give nothing else.
    return own.length > 0
      ? own
      : nameKeys({ name: person.name, states: person.nationalities }).map((key) => `name:${key}`);
  }
  const [body] = (await loadRegistryPart(strapi, db, { organizations: [record] })).organizations;
  if (body === undefined) return [];
  return [...(body.wikidataId === null ? [] : [body.wikidataId]), ...ids, bodyName(body.name, body.country)];
};

/**
 * Notes that an editor deletes a record, where an import made or changed it: a deletion by hand is an editor's word, which
 * the next import obeys. To be called before the record's row is gone, in the same transaction.
 */
export const rememberDeleted = async (
  strapi: Core.Strapi,
  db: Connection,
  kind: EntryKind,
  record: string,
): Promise<void> => {
  const tables = tablesOf(strapi);
  const { item } = tables;
  if (!(await readWritten(db, tables, [record])).has(record)) return;
  const keys = await keysOf(strapi, db, kind, record);
  const now = new Date();
  const moments = { createdAt: now, updatedAt: now, publishedAt: now };
  const values = { documentId: newDocumentId(), position: 0, outcome: 'deleted', recordType: kind, record };
  await db(item.name).insert(toRow(item, { ...values, before: { keys }, ...moments }));
};

/** Reads who was deleted by hand. They belong to no run, so that an index answers. */
export const readDeleted = async (db: Connection, { item }: Tables): Promise<Deleted> => {
  const rows: { kind: EntryKind; before: unknown }[] = await db(item.name)
    .whereNull(item.column('run'))
    .where(item.column('outcome'), 'deleted')
    .select({ kind: item.column('recordType'), before: item.column('before') });
  return new Set(
    rows.flatMap(
      ({ kind, before }) => fromJson<{ keys?: string[] }>(before, {}).keys?.map((key) => keyOf(kind, key)) ?? [],
    ),
  );
};

/** Whether a row speaks of a person whom an editor deleted: by an id, or by state and name where it gives none. */
export const isDeletedPerson = (
  deleted: Deleted,
  { wikidataId, sourceId, about }: PersonFact,
  scheme: string,
): boolean => {
  if (deleted.size === 0) return false;
  const ids = [wikidataId, sourceId === null ? null : `${scheme}:${sourceId}`].filter((id) => id !== null);
  const names = ids.length > 0 || about === null ? [] : nameKeys(about).map((key) => `name:${key}`);
  return [...ids, ...names].some((key) => deleted.has(keyOf('person', key)));
};

/** Whether a row speaks of a body that an editor deleted: by an id, or by state and name. */
export const isDeletedBody = (
  deleted: Deleted,
  { wikidataId, sourceId, name, country }: Pick<BodyFact, 'wikidataId' | 'sourceId' | 'name' | 'country'>,
  scheme: string,
): boolean => {
  if (deleted.size === 0) return false;
  const ids = [wikidataId, sourceId === null ? null : `${scheme}:${sourceId}`].filter((id) => id !== null);
  const keys = ids.length > 0 ? ids : [bodyName(name, country)];
  return keys.some((key) => deleted.has(keyOf('organization', key)));
};
