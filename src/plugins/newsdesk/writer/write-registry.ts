import type { Core } from '@strapi/strapi';
import { foldName } from '../core/names/fold';
import type { OfficeRecord, OrganizationRecord, PersonRecord, RegistryRows, TermRecord } from '../core/types';
import { type Connection, insertRows, type Row } from '../sql/connection';
import { deskOf } from './desk';
import { newDocumentId } from './document-id';
import { readErased, withoutErasedPeople } from './erase/erased';
import { loadRegistry } from './load-registry';
import { officeLabel, termLabel } from './labels';
import { noReservedSlugs, type ReservedSlugs, rowIds } from './records';
import { freeSlug } from './slugs';
import { type LinkTable, type Table, type Tables, tablesOf, toRow } from './tables';

/** How many records a registry import made; what was there stays as it is. */
export interface RegistryCounts {
  people: number;
  organizations: number;
  offices: number;
  terms: number;
  relationships: number;
}

/** documentIds in the desk, by the ids of the file. */
type Ids = Map<string, string>;

interface Work {
  db: Connection;
  tables: Tables;
  now: Date;
  reserved: ReservedSlugs;
  source: string;
}

const stamped = ({ now }: Work) => ({ createdAt: now, updatedAt: now, publishedAt: now });

const keyOfPerson = (one: PersonRecord) => one.wikidataId ?? `${foldName(one.name)}|${one.nationalities[0] ?? ''}`;
const keyOfBody = (one: OrganizationRecord) => one.wikidataId ?? `${foldName(one.name)}|${one.country ?? ''}`;
const keyOfOffice = (one: OfficeRecord) => `${one.country ?? ''}|${foldName(one.title)}`;
const keyOfTerm = (one: TermRecord) => `${one.person}|${one.office}|${one.startDate ?? ''}|${one.status}`;

/** Splits rows into those the desk has (their ids are noted) and those to be made (new ids are given). */
const sortOut = <One extends { id: string }>(
  given: One[],
  held: One[],
  keyOf: (one: One) => string,
  ids: Ids,
): One[] => {
  const known = new Map(held.map((one) => [keyOf(one), one.id]));
  const fresh: One[] = [];
  for (const one of given) {
    const key = keyOf(one);
    const id = known.get(key) ?? newDocumentId();
    if (!known.has(key)) fresh.push(one);
    known.set(key, id);
    ids.set(one.id, id);
  }
  return fresh;
};

/** Stores other names as Strapi's components: a row each, and a row that ties it to its record. */
const writeNames = async (work: Work, parts: string, type: string, named: Map<string, string[]>, table: Table) => {
  const { db, tables } = work;
  const owners = await rowIds(db, table, [...named.keys()]);
  for (const [documentId, names] of named) {
    for (const [index, value] of names.entries()) {
      const kind = /^[\p{Lu}.]{2,8}$/u.test(value)
        ? 'acronym'
        : /^[\p{Script=Latin}\P{L}]+$/u.test(value)
          ? 'spelling'
          : 'native';
      const [inserted]: ({ id: number } | number)[] = await db(tables.names.table).insert({ value, kind }, ['id']);
      await db(parts).insert({
        entity_id: owners.get(documentId),
        cmp_id: typeof inserted === 'object' ? inserted.id : inserted,
        component_type: type,
        field: 'otherNames',
        order: index + 1,
      });
    }
  }
};

const writeLinks = async (
  db: Connection,
  link: LinkTable,
  pairs: [number | undefined, number | undefined][],
): Promise<void> => {
  const rows = pairs
    .filter((pair): pair is [number, number] => pair[0] !== undefined && pair[1] !== undefined)
    .map(([from, to]) => ({ [link.from]: from, [link.to]: to, ...(link.order === null ? {} : { [link.order]: 1 }) }));
  await insertRows(db, link.name, rows);
};

const writeBodies = async (work: Work, fresh: OrganizationRecord[], ids: Ids): Promise<void> => {
  const { db, tables, reserved } = work;
  const rows: Row[] = [];
  for (const one of fresh) {
    const documentId = ids.get(one.id) as string;
    const unique = one.wikidataId ?? documentId.slice(-8);
    const slug = await freeSlug(
      db,
      tables.organization,
      one.name,
      `organization-${unique}`,
      unique,
      reserved.organization,
    );
    const { name, classification, country, wikidataId } = one;
    const values = {
      documentId,
      name,
      slug,
      classification,
      country,
      wikidataId,
      visibility: 'public',
      provisional: false,
    };
    rows.push(toRow(tables.organization, { ...values, ...stamped(work) }));
  }
  await insertRows(db, tables.organization.name, rows);
  const named = new Map(fresh.map((one) => [ids.get(one.id) as string, one.otherNames]));
  await writeNames(work, tables.names.organizationParts, 'newsdesk.name', named, tables.organization);
  const withParent = fresh.filter((one) => one.parent !== null && ids.has(one.parent));
  const documents = withParent.flatMap((one) => [ids.get(one.id) as string, ids.get(one.parent as string) as string]);
  const rowOf = await rowIds(db, tables.organization, documents);
  await writeLinks(
    db,
    tables.organizationParent,
    withParent.map((one) => [rowOf.get(ids.get(one.id) as string), rowOf.get(ids.get(one.parent as string) as string)]),
  );
};

const writePeople = async (work: Work, fresh: PersonRecord[], ids: Ids): Promise<void> => {
  const { db, tables, reserved } = work;
  const rows: Row[] = [];
  for (const one of fresh) {
    const documentId = ids.get(one.id) as string;
    const unique = one.wikidataId ?? documentId.slice(-8);
    const slug = await freeSlug(db, tables.person, one.name, `person-${unique}`, unique, reserved.person);
    const { name, givenName, familyName, birthDate, deathDate, nationalities, wikidataId } = one;
    const values = { name, givenName, familyName, birthDate, deathDate, nationalities, wikidataId };
    rows.push(
      toRow(tables.person, { documentId, slug, ...values, visibility: 'public', provisional: false, ...stamped(work) }),
    );
  }
  await insertRows(db, tables.person.name, rows);
  const named = new Map(fresh.map((one) => [ids.get(one.id) as string, one.otherNames]));
  await writeNames(work, tables.names.personParts, 'newsdesk.name', named, tables.person);
};

const writeOffices = async (work: Work, fresh: OfficeRecord[], ids: Ids): Promise<void> => {
  const { db, tables } = work;
  await insertRows(
    db,
    tables.office.name,
    fresh.map((one) => {
      const { title, otherTitles, country, rank, wikidataId } = one;
      const label = officeLabel(title, country);
      const holders = rank === 'legislator' || rank === 'ambassador' ? 'many' : 'one';
      const values = { documentId: ids.get(one.id), title, label, otherTitles, country, rank, holders, wikidataId };
      return toRow(tables.office, { ...values, ...stamped(work) });
    }),
  );
  const offices = await rowIds(
    db,
    tables.office,
    fresh.map((one) => ids.get(one.id) as string),
  );
  const bodies = await rowIds(
    db,
    tables.organization,
    fresh.flatMap((one) => ids.get(one.organization ?? '') ?? []),
  );
  await writeLinks(
    db,
    tables.officeOrganization,
    fresh.map((one) => [offices.get(ids.get(one.id) as string), bodies.get(ids.get(one.organization ?? '') ?? '')]),
  );
};

const writeTerms = async (work: Work, fresh: TermRecord[], ids: Ids, rows: RegistryRows): Promise<void> => {
  const { db, tables, source } = work;
  const names = new Map(rows.people.map((one) => [ids.get(one.id), one.name]));
  const titles = new Map(rows.offices.map((one) => [ids.get(one.id), officeLabel(one.title, one.country)]));
  await insertRows(
    db,
    tables.term.name,
    fresh.map(({ id, person, office, startDate, endDate, status }) => {
      const label = termLabel(names.get(person) ?? '', titles.get(office) ?? '', startDate, endDate);
      const values = { documentId: ids.get(id), label, startDate, endDate, termStatus: status, source };
      return toRow(tables.term, { ...values, ...stamped(work) });
    }),
  );
  const terms = await rowIds(
    db,
    tables.term,
    fresh.map((one) => ids.get(one.id) as string),
  );
  const people = await rowIds(
    db,
    tables.person,
    fresh.map((one) => one.person),
  );
  const offices = await rowIds(
    db,
    tables.office,
    fresh.map((one) => one.office),
  );
  const rowOfTerm = (one: TermRecord) => terms.get(ids.get(one.id) as string);
  await writeLinks(
    db,
    tables.termPerson,
    fresh.map((one) => [rowOfTerm(one), people.get(one.person)]),
  );
  await writeLinks(
    db,
    tables.termOffice,
    fresh.map((one) => [rowOfTerm(one), offices.get(one.office)]),
  );
};

/**
 * Puts a registry's rows into the desk, all or none: people by Wikidata id (else by name and state), bodies likewise,
 * offices by state and folded title, terms by person, office and start. What the desk has already stays untouched.
 * Ids in the rows are those of the file; `organization` of an office and `parent` of a body name bodies of the same rows.
 */
export const writeRegistry = async (
  strapi: Core.Strapi,
  given: RegistryRows,
  source: string,
): Promise<RegistryCounts> => {
  const tables = tablesOf(strapi);
  const desk = deskOf(strapi);
  const counts = await desk.inTurn(() =>
    strapi.db.transaction(async ({ trx }): Promise<RegistryCounts> => {
      const held = await loadRegistry(strapi, trx);
      const rows = withoutErasedPeople(await readErased(strapi, trx), given);
      const work: Work = { db: trx, tables, now: new Date(), reserved: noReservedSlugs(), source };
      const ids: Ids = new Map();
      const bodies = sortOut(rows.organizations, held.organizations, keyOfBody, ids);
      const people = sortOut(rows.people, held.people, keyOfPerson, ids);
      const offices = sortOut(rows.offices, held.offices, keyOfOffice, ids);
      const inDesk = rows.terms.map((one) => ({
        ...one,
        person: ids.get(one.person) ?? '',
        office: ids.get(one.office) ?? '',
      }));
      const terms = sortOut(inDesk, held.terms, keyOfTerm, ids);
      await writeBodies(work, bodies, ids);
      await writePeople(work, people, ids);
      await writeOffices(work, offices, ids);
      await writeTerms(work, terms, ids, rows);
      const told = new Set(held.relationships.map(({ person, relative, kind }) => `${person}|${relative}|${kind}`));
      const relationships = rows.relationships
        .map(({ person, relative, kind }) => ({
          person: ids.get(person) ?? '',
          relative: ids.get(relative) ?? '',
          kind,
        }))
        .filter(
          (one) => one.person !== '' && one.relative !== '' && !told.has(`${one.person}|${one.relative}|${one.kind}`),
        );
      await insertRows(
        trx,
        tables.relationship.name,
        relationships.map((one) =>
          toRow(tables.relationship, { documentId: newDocumentId(), ...one, source, ...stamped(work) }),
        ),
      );
      return {
        people: people.length,
        organizations: bodies.length,
        offices: offices.length,
        terms: terms.length,
        relationships: relationships.length,
      };
    }),
  );
  if (Object.values(counts).some((count) => count > 0)) desk.forgetRegistry();
  return counts;
};
