import type { Core } from '@strapi/strapi';
import type {
  OfficeRecord,
  OrganizationRecord,
  PersonRecord,
  RegistryRows,
  RelationshipRecord,
  TermRecord,
} from '../core/types';
import { type Connection, fromJson, inChunks } from '../sql/connection';
import { type LinkTable, type Table, type Tables, tablesOf } from './tables';

type Found = Record<string, unknown>;
const text = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);
const must = (value: unknown): string => String(value);

/** Which part of the registry to read: all of it, or some records by documentId. */
export interface RegistryPart {
  people?: string[];
  organizations?: string[];
  offices?: string[];
}

const select = async (db: Connection, table: Table, attributes: string[], ids?: string[]): Promise<Found[]> => {
  const columns = ['id', 'document_id', ...attributes.map((name) => `${table.column(name)} as ${name}`)];
  if (ids === undefined) return db(table.name).select(columns).orderBy('id');
  return inChunks(ids, (chunk) => db(table.name).select(columns).whereIn('document_id', chunk).orderBy('id'));
};

/** Pairs of a to-one relation: row id of the one side to documentId of the other. */
const targets = async (
  db: Connection,
  link: LinkTable,
  target: Table,
  ids?: unknown[],
): Promise<Map<unknown, string>> => {
  const read = (chunk?: unknown[]): PromiseLike<Found[]> => {
    const query = db(link.name)
      .join(target.name, `${target.name}.id`, `${link.name}.${link.to}`)
      .select(`${link.name}.${link.from} as source`, `${target.name}.document_id as target`);
    return chunk === undefined ? query : query.whereIn(`${link.name}.${link.from}`, chunk as number[]);
  };
  const rows = ids === undefined ? await read() : await inChunks(ids, read);
  return new Map(rows.map((row) => [row.source, must(row.target)]));
};

const otherNames = async (
  db: Connection,
  tables: Tables,
  parts: string,
  ids?: unknown[],
): Promise<Map<unknown, string[]>> => {
  const { table } = tables.names;
  const read = (chunk?: unknown[]): PromiseLike<Found[]> => {
    const query = db(parts)
      .join(table, `${table}.id`, `${parts}.cmp_id`)
      .where(`${parts}.field`, 'otherNames')
      .orderBy([`${parts}.entity_id`, `${parts}.order`])
      .select(`${parts}.entity_id as entity`, `${table}.value as value`);
    return chunk === undefined ? query : query.whereIn(`${parts}.entity_id`, chunk as number[]);
  };
  const found = new Map<unknown, string[]>();
  for (const row of ids === undefined ? await read() : await inChunks(ids, read)) {
    const name = text(row.value);
    if (name === null) continue;
    const names = found.get(row.entity);
    if (names === undefined) found.set(row.entity, [name]);
    else names.push(name);
  }
  return found;
};

const loadPeople = async (db: Connection, tables: Tables, ids?: string[]): Promise<PersonRecord[]> => {
  const attributes = 'name givenName familyName birthDate deathDate nationalities wikidataId visibility provisional';
  const rows = await select(db, tables.person, attributes.split(' '), ids);
  const names = await otherNames(db, tables, tables.names.personParts, ids && rows.map((row) => row.id));
  return rows.map((row) => ({
    id: must(row.document_id),
    name: must(row.name),
    givenName: text(row.givenName),
    familyName: text(row.familyName),
    otherNames: names.get(row.id) ?? [],
    birthDate: text(row.birthDate),
    deathDate: text(row.deathDate),
    nationalities: fromJson<string[]>(row.nationalities, []),
    wikidataId: text(row.wikidataId),
    visibility: row.visibility === 'internal' ? 'internal' : 'public',
    provisional: Boolean(row.provisional),
  }));
};

const loadOrganizations = async (db: Connection, tables: Tables, ids?: string[]): Promise<OrganizationRecord[]> => {
  const attributes = ['name', 'classification', 'country', 'wikidataId', 'visibility'];
  const rows = await select(db, tables.organization, attributes, ids);
  const rowIds = ids && rows.map((row) => row.id);
  const names = await otherNames(db, tables, tables.names.organizationParts, rowIds);
  const parents = await targets(db, tables.organizationParent, tables.organization, rowIds);
  return rows.map((row) => ({
    id: must(row.document_id),
    name: must(row.name),
    otherNames: names.get(row.id) ?? [],
    classification: (text(row.classification) ?? 'other') as OrganizationRecord['classification'],
    country: text(row.country),
    parent: parents.get(row.id) ?? null,
    wikidataId: text(row.wikidataId),
    visibility: row.visibility === 'internal' ? 'internal' : 'public',
  }));
};

const loadOffices = async (db: Connection, tables: Tables, ids?: string[]): Promise<OfficeRecord[]> => {
  const rows = await select(db, tables.office, ['title', 'otherTitles', 'country', 'rank', 'wikidataId'], ids);
  const bodies = await targets(db, tables.officeOrganization, tables.organization, ids && rows.map((row) => row.id));
  return rows.map((row) => ({
    id: must(row.document_id),
    title: must(row.title),
    otherTitles: fromJson<string[]>(row.otherTitles, []),
    country: text(row.country),
    organization: bodies.get(row.id) ?? null,
    rank: (text(row.rank) ?? 'other') as OfficeRecord['rank'],
    wikidataId: text(row.wikidataId),
  }));
};

const loadTerms = async (db: Connection, tables: Tables, people?: string[]): Promise<TermRecord[]> => {
  const { term, termPerson, termOffice, person, office } = tables;
  const read = (chunk?: string[]): PromiseLike<Found[]> => {
    const query = db(term.name)
      .join(termPerson.name, `${termPerson.name}.${termPerson.from}`, `${term.name}.id`)
      .join(person.name, `${person.name}.id`, `${termPerson.name}.${termPerson.to}`)
      .join(termOffice.name, `${termOffice.name}.${termOffice.from}`, `${term.name}.id`)
      .join(office.name, `${office.name}.id`, `${termOffice.name}.${termOffice.to}`)
      .orderBy(`${term.name}.id`)
      .select(
        `${term.name}.document_id as id`,
        `${person.name}.document_id as person`,
        `${office.name}.document_id as office`,
        ...['startDate', 'endDate', 'termStatus'].map((name) => `${term.name}.${term.column(name)} as ${name}`),
      );
    return chunk === undefined ? query : query.whereIn(`${person.name}.document_id`, chunk);
  };
  const rows = people === undefined ? await read() : await inChunks(people, read);
  return rows.map((row) => ({
    id: must(row.id),
    person: must(row.person),
    office: must(row.office),
    startDate: text(row.startDate),
    endDate: text(row.endDate),
    status: (text(row.termStatus) ?? 'holder') as TermRecord['status'],
  }));
};

const loadRelationships = async (db: Connection, { relationship }: Tables): Promise<RelationshipRecord[]> => {
  const rows = await select(db, relationship, ['person', 'relative', 'kind']);
  return rows.map((row) => ({ person: must(row.person), relative: must(row.relative), kind: must(row.kind) }));
};

/** Reads the whole registry out of the database, as the rows that `buildRegistry` takes. */
export const loadRegistry = async (strapi: Core.Strapi, db: Connection): Promise<RegistryRows> => {
  const tables = tablesOf(strapi);
  return {
    people: await loadPeople(db, tables),
    organizations: await loadOrganizations(db, tables),
    offices: await loadOffices(db, tables),
    terms: await loadTerms(db, tables),
    relationships: await loadRelationships(db, tables),
  };
};

/** Reads some people (with their terms) and bodies again, after they changed. */
export const loadRegistryPart = async (
  strapi: Core.Strapi,
  db: Connection,
  part: RegistryPart,
): Promise<Omit<RegistryRows, 'relationships'>> => {
  const tables = tablesOf(strapi);
  const { people = [], organizations = [] } = part;
  const terms = await loadTerms(db, tables, people);
  const offices = [...new Set([...(part.offices ?? []), ...terms.map((term) => term.office)])];
  return {
    people: await loadPeople(db, tables, people),
    organizations: await loadOrganizations(db, tables, organizations),
    offices: await loadOffices(db, tables, offices),
    terms,
  };
};
