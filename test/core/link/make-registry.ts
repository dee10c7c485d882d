import { rankOfTitle } from '../../../src/plugins/newsdesk/core/link/office-rank';
import type {
  OrganizationKind,
  OrganizationRecord,
  PersonRecord,
  RegistryRows,
} from '../../../src/plugins/newsdesk/core/types';

/** A person's record; the id is the name in lower case unless given. */
export function personRecord(name: string, country: string, more: Partial<PersonRecord> = {}): PersonRecord {
  return {
    id: name.toLowerCase(),
    name,
    givenName: null,
    familyName: null,
    otherNames: [],
    birthDate: null,
    deathDate: null,
    nationalities: [country],
    wikidataId: null,
    visibility: 'public',
    provisional: false,
    ...more,
  };
}

/** A body's record; the id is the name in lower case with its state. */
export function bodyRecord(
  name: string,
  country: string | null,
  kind: OrganizationKind,
  otherNames: string[] = [],
): OrganizationRecord {
  const id = `${name.toLowerCase()} ${country ?? ''}`.trim();
  return { id, name, otherNames, classification: kind, country, parent: null, wikidataId: null, visibility: 'public' };
}

/** Terms as lines "id: title, state, from, until", dates maybe empty; people and offices are made of them. */
export function rowsOf(lines: string[], more: Partial<RegistryRows> = {}): RegistryRows {
  const rows: RegistryRows = { people: [], organizations: [], offices: [], terms: [], relationships: [], ...more };
  for (const line of lines) {
    const [name = '', rest = ''] = line.split(': ');
    const [title = '', country = '', from = '', until = ''] = rest.split(', ');
    const person = rows.people.find(({ id }) => id === name.toLowerCase()) ?? personRecord(name, country);
    if (!rows.people.includes(person)) rows.people.push(person);
    const office = `${country}|${title.toLowerCase()}`;
    if (!rows.offices.some(({ id }) => id === office)) {
      const rank = rankOfTitle(title, country);
      rows.offices.push({ id: office, title, otherTitles: [], country, organization: null, rank, wikidataId: null });
    }
    const id = `${person.id}|${office}|${from}`;
    rows.terms.push({
      id,
      person: person.id,
      office,
      startDate: from || null,
      endDate: until || null,
      status: 'holder',
    });
  }
  return rows;
}
