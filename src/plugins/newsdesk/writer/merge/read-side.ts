import type { Core } from '@strapi/strapi';
import type { EntryKind } from '../../core/types';
import { type Connection, fromJson } from '../../sql/connection';
import { hostTypes } from '../host-types';
import { type Tables, tablesOf } from '../tables';
import type { FieldValues } from './plan-fields';

/** Another name or an identifier as a record's component holds it, with the row that ties it to the record. */
export interface Part {
  /** Row of the tie, as it stands. */
  tie: Record<string, unknown>;
  /** Row of the component. */
  row: Record<string, unknown>;
}

/** One record of two, whole. */
export interface Side {
  documentId: string;
  /** Row as it stands. */
  row: Record<string, unknown>;
  id: number;
  name: string;
  slug: string | null;
  values: FieldValues;
  names: Part[];
  identifiers: Part[];
}

const SCALAR = new Set([
  'string',
  'text',
  'richtext',
  'blocks',
  'json',
  'enumeration',
  'integer',
  'biginteger',
  'float',
]);
const MORE_SCALAR = new Set(['decimal', 'boolean', 'date', 'datetime', 'time', 'timestamp', 'email', 'uid']);
const STRAPIS_OWN = new Set(['createdAt', 'updatedAt', 'publishedAt', 'locale', 'documentId', 'id']);

/** Names of the plain fields of a host's type, those that it has added itself included. */
export const fieldsOf = (strapi: Core.Strapi, kind: EntryKind): string[] =>
  Object.entries(strapi.contentType(hostTypes(strapi)[kind]).attributes)
    .filter(([name, { type }]) => (SCALAR.has(type) || MORE_SCALAR.has(type)) && !STRAPIS_OWN.has(name))
    .map(([name]) => name);

/** Table of the ties between a record's rows and its components. */
export const tiesOf = (tables: Tables, kind: EntryKind): string =>
  kind === 'person' ? tables.names.personParts : tables.names.organizationParts;

const readParts = async (
  db: Connection,
  ties: string,
  table: string | null,
  field: string,
  entity: number,
): Promise<Part[]> => {
  if (table === null) return [];
  const found: Record<string, unknown>[] = await db(ties).where({ entity_id: entity, field }).orderBy(['order', 'id']);
  const parts: Part[] = [];
  for (const tie of found) {
    const row: Record<string, unknown> | undefined = await db(table).where('id', Number(tie.cmp_id)).first();
    if (row !== undefined) parts.push({ tie, row });
  }
  return parts;
};

/** Table of a component that a host's type holds in a field; null where the type has no such field. */
export const partTable = (strapi: Core.Strapi, kind: EntryKind, field: string): string | null => {
  const attribute = strapi.contentType(hostTypes(strapi)[kind]).attributes[field];
  if (attribute === undefined || attribute.type !== 'component') return null;
  return strapi.db.metadata.get(attribute.component).tableName;
};

/** Reads a record with its names and identifiers; null where it is not there. */
export const readSide = async (
  strapi: Core.Strapi,
  db: Connection,
  kind: EntryKind,
  documentId: string,
): Promise<Side | null> => {
  const tables = tablesOf(strapi);
  const table = tables[kind];
  const row: Record<string, unknown> | undefined = await db(table.name).where('document_id', documentId).first();
  if (row === undefined) return null;
  const { attributes } = strapi.contentType(hostTypes(strapi)[kind]);
  const values = Object.fromEntries(
    fieldsOf(strapi, kind).map((field) => {
      const value = row[table.column(field)] ?? null;
      return [field, attributes[field]?.type === 'json' ? fromJson<unknown>(value, null) : value];
    }),
  );
  const id = Number(row.id);
  const ties = tiesOf(tables, kind);
  const text = (field: string) => (typeof values[field] === 'string' ? String(values[field]) : null);
  return {
    documentId,
    row,
    id,
    name: text('name') ?? '',
    slug: text('slug'),
    values,
    names: await readParts(db, ties, partTable(strapi, kind, 'otherNames'), 'otherNames', id),
    identifiers: await readParts(db, ties, partTable(strapi, kind, 'identifiers'), 'identifiers', id),
  };
};
