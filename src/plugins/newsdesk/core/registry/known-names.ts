import { foldName } from '../names/fold';
import type { HeldOffice, KnownNames } from '../types';
import { withoutSuffix } from './family-name';
import type { OfficeIndex } from './office-index';
import { formOfBody, type OrganizationIndex } from './organization-index';
import type { IndexedPerson, PeopleIndex } from './people-index';
import { stateOf } from './state';

/** Bearers of one name from which on their states and offices tell nothing of any of them. */
const MOST_TOLD = 200;

/** The names of an index as the recogniser asks for them; `version` gives the number of the index's last change. */
export function knownNamesOf(
  people: PeopleIndex,
  offices: OfficeIndex,
  organizations: OrganizationIndex,
  version: () => number,
): KnownNames {
  const formOf = (name: string): string => withoutSuffix(foldName(name));
  const bearers = (name: string): readonly IndexedPerson[] => {
    const form = formOf(name);
    return people.countNamed(form) > MOST_TOLD ? [] : people.named(form).people;
  };
  const officesOf = ({ record }: IndexedPerson): HeldOffice[] =>
    offices.ofPerson(record.id).flatMap((term) => {
      const office = offices.office(term.office);
      return office === null ? [] : [{ title: office.title, country: stateOf(office.country), until: term.endDate }];
    });
  return {
    hasPerson: (name) => people.countNamed(formOf(name)) > 0,
    statesOfPerson: (name) => {
      const states = new Set<string>();
      for (const person of bearers(name)) {
        for (const { country } of officesOf(person)) if (country !== null) states.add(country);
        for (const state of person.record.nationalities) states.add(state);
      }
      return [...states];
    },
    officesOfPerson: (name) => bearers(name).flatMap(officesOf),
    hasOrganization: (name) => organizations.named(formOfBody(name)).length > 0,
    countWord: (word) => people.countWord(word),
    titles: offices.titles,
    get version() {
      return version();
    },
  };
}
