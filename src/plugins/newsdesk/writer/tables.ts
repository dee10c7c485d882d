import type { Core, UID } from '@strapi/strapi';
import { hostTypes } from './host-types';

/** A link table of a many-to-many relation of the article. */
export interface LinkTable {
  name: string;
  from: string;
  to: string;
  order: string | null;
}

/** A table: its name, and the column of each attribute. */
export interface Table {
  name: string;
  column: (attribute: string) => string;
  /** Where slugs are kept that records had which were merged: they lead to the one that stayed, and are not free. */
  retired?: { name: string; slug: string; undoneAt: string };
}

/** All tables the writer touches, by the names that Strapi gave them. */
export interface Tables {
  article: Table;
  person: Table;
  organization: Table;
  office: Table;
  term: Table;
  relationship: Table;
  appearance: Table;
  quote: Table;
  decision: Table;
  merge: Table;
  erasure: Table;
  run: Table;
  item: Table;
  links: { person: LinkTable; organization: LinkTable };
  termPerson: LinkTable;
  termOffice: LinkTable;
  officeOrganization: LinkTable;
  organizationParent: LinkTable;
  /** Other names; the parts are the tables that tie names and identifiers to their records. */
  names: { table: string; personParts: string; organizationParts: string };
  identifiers: string;
  /** Files of entries: the table's name, and the type by which it knows articles. */
  media: { name: string; articleType: string };
}

interface JoinTable {
  name: string;
  joinColumn: { name: string };
  inverseJoinColumn: { name: string };
  orderColumnName?: string;
  inverseOrderColumnName?: string;
}

const meta = (strapi: Core.Strapi, uid: string) => strapi.db.metadata.get(uid);

const table = (strapi: Core.Strapi, uid: string): Table => {
  const { tableName, attributes } = meta(strapi, uid);
  return {
    name: tableName,
    column: (attribute) => {
      const found = attributes[attribute];
      if (found === undefined) throw new Error(`The type ${uid} has no attribute "${attribute}".`);
      return 'columnName' in found && typeof found.columnName === 'string' ? found.columnName : attribute;
    },
  };
};

const joinTable = (strapi: Core.Strapi, uid: string, attribute: string): JoinTable => {
  const found = meta(strapi, uid).attributes[attribute];
  if (found === undefined || !('joinTable' in found)) {
    throw new Error(`The type ${uid} needs a relation "${attribute}" with a link table.`);
  }
  return found.joinTable as JoinTable;
};

const linkTable = (strapi: Core.Strapi, uid: string, attribute: string): LinkTable => {
  const found = joinTable(strapi, uid, attribute);
  return {
    name: found.name,
    from: found.joinColumn.name,
    to: found.inverseJoinColumn.name,
    order: found.orderColumnName ?? found.inverseOrderColumnName ?? null,
  };
};

const own = (name: string) => `plugin::newsdesk.${name}` as UID.ContentType;
const known = new WeakMap<Core.Strapi, Tables>();

/** Names of tables and columns, read once from Strapi's metadata. Strapi must be loaded. */
export const tablesOf = (strapi: Core.Strapi): Tables => {
  const found = known.get(strapi);
  if (found !== undefined) return found;
  const types = hostTypes(strapi);
  const merge = table(strapi, own('merge'));
  const retired = { name: merge.name, slug: merge.column('loserSlug'), undoneAt: merge.column('undoneAt') };
  const tables: Tables = {
    article: table(strapi, types.article),
    person: { ...table(strapi, types.person), retired },
    organization: { ...table(strapi, types.organization), retired },
    office: table(strapi, own('office')),
    term: table(strapi, own('office-term')),
    relationship: table(strapi, own('relationship')),
    appearance: table(strapi, own('appearance')),
    quote: table(strapi, own('quote')),
    decision: table(strapi, own('decision')),
    merge,
    erasure: table(strapi, own('erasure')),
    run: table(strapi, own('import-run')),
    item: table(strapi, own('import-item')),
    links: {
      person: linkTable(strapi, types.article, 'people'),
      organization: linkTable(strapi, types.article, 'organizations'),
    },
    termPerson: linkTable(strapi, own('office-term'), 'person'),
    termOffice: linkTable(strapi, own('office-term'), 'office'),
    officeOrganization: linkTable(strapi, own('office'), 'organization'),
    organizationParent: linkTable(strapi, types.organization, 'parent'),
    names: {
      table: meta(strapi, 'newsdesk.name').tableName,
      personParts: joinTable(strapi, types.person, 'otherNames').name,
      organizationParts: joinTable(strapi, types.organization, 'otherNames').name,
    },
    identifiers: meta(strapi, 'newsdesk.identifier').tableName,
    media: { name: joinTable(strapi, 'plugin::upload.file', 'related').name, articleType: types.article },
  };
  known.set(strapi, tables);
  return tables;
};

/** Turns attributes into a row: each value under its column, lists and objects as JSON. */
export const toRow = (
  of: Table,
  values: Record<string, unknown>,
): Record<string, string | number | boolean | Date | null> =>
  Object.fromEntries(Object.entries(values).map(([attribute, value]) => [of.column(attribute), toValue(value)]));

const toValue = (value: unknown): string | number | boolean | Date | null => {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  return value instanceof Date ? value : JSON.stringify(value);
};
