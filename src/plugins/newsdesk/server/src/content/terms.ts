import type { Core } from '@strapi/strapi';
import type { HeldOfficeAnswer, TermAnswer } from '../../../contracts/content';
import { timeOfTerm } from '../../../core/registry/partial-date';
import { tablesOf } from '../../../writer/tables';
import type { Sight } from './sight';

/** Compares as far as the less exact of the two goes: "2020-09" is neither before nor after "2020-09-18". */
const isBefore = (first: string, second: string): boolean => {
  const length = Math.min(first.length, second.length);
  return first.slice(0, length) < second.slice(0, length);
};

/** Whether a term holds on `day` (ISO 8601); open ends hold for ever, partial dates in their favour. */
export const holdsOn = (
  { startDate, endDate }: Pick<HeldOfficeAnswer, 'startDate' | 'endDate'>,
  day: string,
): boolean => !(startDate !== null && isBefore(day, startDate)) && !(endDate !== null && isBefore(endDate, day));

/** Those terms of which it is known that they covered a day, which may be partial; all where the day is null. */
export const termsOn = <Term extends Pick<HeldOfficeAnswer, 'startDate' | 'endDate'>>(
  terms: readonly Term[],
  day: string | null,
): Term[] => terms.filter((term) => day === null || timeOfTerm(term, day) === 'on');

const termQuery = (strapi: Core.Strapi) => {
  const { term, office, termOffice } = tablesOf(strapi);
  return strapi.db
    .connection({ t: term.name })
    .join({ l: termOffice.name }, `l.${termOffice.from}`, 't.id')
    .join({ o: office.name }, 'o.id', `l.${termOffice.to}`)
    .select({
      term: 't.document_id',
      startDate: `t.${term.column('startDate')}`,
      endDate: `t.${term.column('endDate')}`,
      status: `t.${term.column('termStatus')}`,
      title: `o.${office.column('title')}`,
      country: `o.${office.column('country')}`,
    });
};

interface TermRow extends HeldOfficeAnswer {
  term: string;
}

const toHeldOffice = ({ title, country, startDate, endDate, status }: HeldOfficeAnswer): HeldOfficeAnswer => ({
  title,
  country,
  startDate,
  endDate,
  status,
});

/** Terms by documentId, each with its office. */
export const readTerms = async (
  strapi: Core.Strapi,
  documentIds: readonly string[],
): Promise<Map<string, HeldOfficeAnswer>> => {
  const rows: TermRow[] = await termQuery(strapi).whereIn('t.document_id', [...documentIds]);
  return new Map(rows.map((row) => [row.term, toHeldOffice(row)]));
};

interface PersonTermRow extends TermRow {
  person: string;
  office: string;
  organization: string | null;
  organizationSlug: string | null;
  organizationName: string | null;
}

/** The terms of some people by the person's documentId, latest first; bodies only where they are in sight. */
export const readOfficesOf = async (
  strapi: Core.Strapi,
  people: readonly string[],
  { seesInternal }: Sight,
): Promise<Map<string, TermAnswer[]>> => {
  const { term, person, organization, termPerson, officeOrganization } = tablesOf(strapi);
  const rows: PersonTermRow[] = await termQuery(strapi)
    .join({ lp: termPerson.name }, `lp.${termPerson.from}`, 't.id')
    .join({ p: person.name }, 'p.id', `lp.${termPerson.to}`)
    .leftJoin({ lb: officeOrganization.name }, `lb.${officeOrganization.from}`, 'o.id')
    .leftJoin({ b: organization.name }, (on) => {
      on.on('b.id', `lb.${officeOrganization.to}`);
      if (!seesInternal) on.onVal(`b.${organization.column('visibility')}`, 'public');
    })
    .whereIn('p.document_id', [...people])
    .orderByRaw('?? desc nulls last', [`t.${term.column('startDate')}`])
    .orderBy('t.id', 'desc')
    .select({
      person: 'p.document_id',
      office: 'o.document_id',
      organization: 'b.document_id',
      organizationSlug: `b.${organization.column('slug')}`,
      organizationName: `b.${organization.column('name')}`,
    });
  const offices = new Map<string, TermAnswer[]>(people.map((documentId) => [documentId, []]));
  for (const row of rows) {
    const { organization: documentId, organizationSlug: slug, organizationName: name } = row;
    const body = documentId === null || name === null ? null : { documentId, slug, name };
    offices.get(row.person)?.push({ ...toHeldOffice(row), office: { documentId: row.office }, organization: body });
  }
  return offices;
};
