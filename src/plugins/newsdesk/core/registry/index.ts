import { foldName } from '../names/fold';
import type { KnownNames, OfficeRecord, PartialDate, RegistryRows, RelationshipRecord, TermRecord } from '../types';
import { withoutSuffix } from './family-name';
import { OfficeIndex } from './office-index';
import { formOfBody, OrganizationIndex, type IndexedOrganization } from './organization-index';
import { stateOf } from './state';
import { knownNamesOf } from './known-names';
import { bitOfState } from './slot-bits';
import { PeopleIndex, type IndexedPerson, type PeopleFound, type QuickLook } from './people-index';

export type { IndexedOrganization } from './organization-index';
export type { IndexedPerson, PeopleFound, QuickLook } from './people-index';

/** What changed among the records: rows to add or to put in the place of those with the same ids, and ids to take out. */
export interface RegistryChange {
  put?: Partial<RegistryRows>;
  remove?: {
    people?: readonly string[];
    organizations?: readonly string[];
    offices?: readonly string[];
    terms?: readonly string[];
    /** People all of whose terms go, so that `put` can bring those that still hold. */
    termsOf?: readonly string[];
    relationships?: readonly RelationshipRecord[];
  };
}

/** The index that the linker reads: built once, kept up by `apply`, the same answers whatever the rows' order. */
export interface Registry {
  /** Takes in a change: records made or edited since the index was built. */
  apply(change: RegistryChange): void;
  person(id: string): IndexedPerson | null;
  personByWikidataId(wikidataId: string): IndexedPerson | null;
  /** People one of whose names, folded, is this name, folded. */
  peopleNamed(name: string): PeopleFound;
  /** People one of whose names has all words of this one: "Kim", "von der Leyen". */
  peopleWithWords(name: string, look?: QuickLook): PeopleFound;
  /** People whose names may be spellings, parts or fuller forms of this one. */
  peopleLike(name: string, look?: QuickLook): PeopleFound;
  /** Words of names spelled nearly like a folded word. */
  wordsLike(word: string): readonly string[];
  office(id: string): OfficeRecord | null;
  /** Offices of a state (ISO 3166-1 alpha-2), or of none. */
  officesOf(state: string | null): readonly OfficeRecord[];
  /** Offices of a state with this title, folded. */
  officesTitled(state: string | null, title: string): readonly OfficeRecord[];
  termsOf(person: string): readonly TermRecord[];
  /** Terms that cover a day, which may be partial. */
  holdersOn(office: string, day: PartialDate): TermRecord[];
  /** Relationships in which a person stands on either side. */
  relationshipsOf(person: string): readonly RelationshipRecord[];
  organization(id: string): IndexedOrganization | null;
  organizationByWikidataId(wikidataId: string): IndexedOrganization | null;
  /** Bodies with this name, other name or acronym, folded, without a leading "the". */
  organizationsNamed(name: string): readonly IndexedOrganization[];
  organizationsOf(state: string | null): readonly IndexedOrganization[];
  /** The names for the recogniser. */
  readonly knownNames: KnownNames;
}

/** Builds the index of all records: Maps on folded strings that point at the rows, which are not copied. */
export function buildRegistry(rows: RegistryRows): Registry {
  const people = new PeopleIndex();
  const organizations = new OrganizationIndex();
  const offices = new OfficeIndex();
  let version = 0;
  const notePlace = ({ person, office }: TermRecord): void =>
    people.addPlace(person, bitOfState(stateOf(offices.office(office)?.country ?? null)));

  function apply({ put, remove }: RegistryChange): void {
    for (const id of remove?.people ?? []) people.remove(id);
    for (const id of remove?.organizations ?? []) organizations.remove(id);
    for (const id of remove?.offices ?? []) offices.removeOffice(id);
    for (const id of remove?.terms ?? []) offices.removeTerm(id);
    for (const id of remove?.termsOf ?? []) offices.removeTermsOf(id);
    for (const relationship of remove?.relationships ?? []) offices.removeRelationship(relationship);
    for (const record of put?.people ?? []) {
      people.put(record);
      for (const term of offices.ofPerson(record.id)) notePlace(term);
    }
    for (const record of put?.organizations ?? []) organizations.put(record);
    for (const office of put?.offices ?? []) {
      offices.putOffice(office);
      for (const term of offices.termsIn(office.id)) notePlace(term);
    }
    for (const term of put?.terms ?? []) {
      offices.putTerm(term);
      notePlace(term);
    }
    for (const relationship of put?.relationships ?? []) offices.putRelationship(relationship);
    version++;
  }

  apply({ put: rows });
  return {
    apply,
    person: (id) => people.byId(id),
    personByWikidataId: (wikidataId) => people.byWikidataId(wikidataId),
    peopleNamed: (name) => people.named(withoutSuffix(foldName(name))),
    peopleWithWords: (name, look) => people.withWords(foldName(name).split(' '), look),
    peopleLike: (name, look) => people.like(withoutSuffix(foldName(name)), look),
    wordsLike: (word) => people.wordsLike(word),
    office: (id) => offices.office(id),
    officesOf: (state) => offices.ofState(state),
    officesTitled: (state, title) => offices.ofTitle(state, title),
    termsOf: (person) => offices.ofPerson(person),
    holdersOn: (office, day) => offices.holders(office, day),
    relationshipsOf: (person) => offices.relationships(person),
    organization: (id) => organizations.byId(id),
    organizationByWikidataId: (wikidataId) => organizations.byWikidataId(wikidataId),
    organizationsNamed: (name) => organizations.named(formOfBody(name)),
    organizationsOf: (state) => organizations.ofState(state),
    knownNames: knownNamesOf(people, offices, organizations, () => version),
  };
}
