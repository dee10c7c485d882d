import type { Core } from '@strapi/strapi';
import type { Connection } from '../../sql/connection';
import { type Table, tablesOf } from '../tables';
import type { Touched } from './select-touched';

/** Records that were made or changed since a moment, with those whose terms or relations were. */
export const touchedSince = async (strapi: Core.Strapi, db: Connection, since: Date): Promise<Touched> => {
  const tables = tablesOf(strapi);
  const { term, termPerson, person, relationship } = tables;
  const changed = async (table: Table): Promise<string[]> => {
    const rows: { id: string }[] = await db(table.name)
      .where(table.column('updatedAt'), '>=', since)
      .orderBy('id')
      .select('document_id as id');
    return rows.map(({ id }) => id);
  };
  const ofTerms: { id: string }[] = await db(term.name)
    .join(termPerson.name, `${termPerson.name}.${termPerson.from}`, `${term.name}.id`)
    .join(person.name, `${person.name}.id`, `${termPerson.name}.${termPerson.to}`)
    .where(`${term.name}.${term.column('updatedAt')}`, '>=', since)
    .distinct(`${person.name}.document_id as id`);
  const relations: { person: string; relative: string }[] = await db(relationship.name)
    .where(relationship.column('updatedAt'), '>=', since)
    .select(`${relationship.column('person')} as person`, `${relationship.column('relative')} as relative`);
  const people = [
    ...(await changed(person)),
    ...ofTerms.map(({ id }) => id),
    ...relations.flatMap((one) => [one.person, one.relative]),
  ];
  return {
    people: [...new Set(people)],
    organizations: await changed(tables.organization),
    offices: await changed(tables.office),
  };
};
