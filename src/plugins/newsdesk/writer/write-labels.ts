import type { Core } from '@strapi/strapi';
import type { Connection } from '../sql/connection';
import { officeLabel, termLabel } from './labels';
import { tablesOf } from './tables';

interface LabelParts {
  id: number;
  person: string | null;
  title: string | null;
  country: string | null;
  startDate: string | null;
  endDate: string | null;
}

/** Writes the derived label of an office and of its terms, or of one term, after an editor saved it. */
export const writeLabels = async (
  strapi: Core.Strapi,
  db: Connection,
  type: 'office' | 'term',
  documentId: string,
): Promise<void> => {
  const { office, term, person, termPerson, termOffice } = tablesOf(strapi);
  if (type === 'office') {
    const row: Record<string, string | null> = await db(office.name).where('document_id', documentId).first();
    const label = officeLabel(String(row[office.column('title')]), row[office.column('country')] ?? null);
    await db(office.name)
      .where('document_id', documentId)
      .update({ [office.column('label')]: label });
  }
  const terms: LabelParts[] = await db(term.name)
    .leftJoin(termPerson.name, `${termPerson.name}.${termPerson.from}`, `${term.name}.id`)
    .leftJoin(person.name, `${person.name}.id`, `${termPerson.name}.${termPerson.to}`)
    .leftJoin(termOffice.name, `${termOffice.name}.${termOffice.from}`, `${term.name}.id`)
    .leftJoin(office.name, `${office.name}.id`, `${termOffice.name}.${termOffice.to}`)
    .where(`${type === 'office' ? office.name : term.name}.document_id`, documentId)
    .select(
      `${term.name}.id as id`,
      `${person.name}.${person.column('name')} as person`,
      `${office.name}.${office.column('title')} as title`,
      `${office.name}.${office.column('country')} as country`,
      `${term.name}.${term.column('startDate')} as startDate`,
      `${term.name}.${term.column('endDate')} as endDate`,
    );
  for (const { id, person: holder, title, country, startDate, endDate } of terms) {
    const label = termLabel(holder ?? '?', officeLabel(title ?? '?', country), startDate, endDate);
    await db(term.name)
      .where('id', id)
      .update({ [term.column('label')]: label });
  }
};
