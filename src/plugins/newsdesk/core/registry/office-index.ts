import { foldName } from '../names/fold';
import type { OfficeRecord, PartialDate, RelationshipRecord, TermRecord } from '../types';
import { timeOfTerm } from './partial-date';
import { stateOf } from './state';
import { TitleWords } from './title-words';

const NO_TERMS: readonly TermRecord[] = [];
const NO_OFFICES: readonly OfficeRecord[] = [];
const NO_RELATIONSHIPS: readonly RelationshipRecord[] = [];

/** Offices by state and folded title, terms by person and office, relationships by person. */
export class OfficeIndex {
  /** Words of the titles of all offices. */
  readonly titles = new TitleWords();
  private readonly offices = new Map<string, OfficeRecord>();
  private readonly officesOfState = new Map<string, OfficeRecord[]>();
  private readonly officesOfTitle = new Map<string, OfficeRecord[]>();
  private readonly terms = new Map<string, TermRecord>();
  private readonly termsOfPerson = new Map<string, TermRecord[]>();
  private readonly termsOfOffice = new Map<string, TermRecord[]>();
  private readonly relationshipsOf = new Map<string, RelationshipRecord[]>();

  putOffice(office: OfficeRecord): void {
    this.removeOffice(office.id);
    this.offices.set(office.id, office);
    append(this.officesOfState, stateOf(office.country) ?? '', office);
    for (const key of titleKeys(office)) append(this.officesOfTitle, key, office);
    for (const title of [office.title, ...office.otherTitles]) this.titles.add(title);
  }

  removeOffice(id: string): void {
    const office = this.offices.get(id);
    if (office === undefined) return;
    this.offices.delete(id);
    cut(this.officesOfState, stateOf(office.country) ?? '', (other) => other.id === id);
    for (const key of titleKeys(office)) cut(this.officesOfTitle, key, (other) => other.id === id);
    for (const title of [office.title, ...office.otherTitles]) this.titles.add(title, -1);
  }

  putTerm(term: TermRecord): void {
    if (this.terms.has(term.id)) this.removeTerm(term.id);
    this.terms.set(term.id, term);
    append(this.termsOfPerson, term.person, term);
    append(this.termsOfOffice, term.office, term);
  }

  removeTerm(id: string): void {
    const term = this.terms.get(id);
    if (term === undefined) return;
    this.terms.delete(id);
    cut(this.termsOfPerson, term.person, (other) => other.id === id);
    cut(this.termsOfOffice, term.office, (other) => other.id === id);
  }

  removeTermsOf(person: string): void {
    for (const { id } of this.ofPerson(person)) this.removeTerm(id);
  }

  putRelationship(relationship: RelationshipRecord): void {
    this.removeRelationship(relationship);
    append(this.relationshipsOf, relationship.person, relationship);
    append(this.relationshipsOf, relationship.relative, relationship);
  }

  removeRelationship({ person, relative, kind }: RelationshipRecord): void {
    const isSame = (other: RelationshipRecord) =>
      other.person === person && other.relative === relative && other.kind === kind;
    cut(this.relationshipsOf, person, isSame);
    cut(this.relationshipsOf, relative, isSame);
  }

  office(id: string): OfficeRecord | null {
    return this.offices.get(id) ?? null;
  }

  ofState(state: string | null): readonly OfficeRecord[] {
    return this.officesOfState.get(state ?? '') ?? NO_OFFICES;
  }

  ofTitle(state: string | null, title: string): readonly OfficeRecord[] {
    return this.officesOfTitle.get(`${state ?? ''}|${foldName(title)}`) ?? NO_OFFICES;
  }

  ofPerson(person: string): readonly TermRecord[] {
    return this.termsOfPerson.get(person) ?? NO_TERMS;
  }

  termsIn(office: string): readonly TermRecord[] {
    return this.termsOfOffice.get(office) ?? NO_TERMS;
  }

  holders(office: string, day: PartialDate): TermRecord[] {
    return (this.termsOfOffice.get(office) ?? NO_TERMS).filter((term) => timeOfTerm(term, day) === 'on');
  }

  relationships(person: string): readonly RelationshipRecord[] {
    return this.relationshipsOf.get(person) ?? NO_RELATIONSHIPS;
  }
}

function titleKeys(office: OfficeRecord): string[] {
  const state = stateOf(office.country) ?? '';
  return [...new Set([office.title, ...office.otherTitles].map((title) => `${state}|${foldName(title)}`))];
}

function append<T>(lists: Map<string, T[]>, key: string, value: T): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  // A list that grows takes room for seventeen at once; most have two.
  else if (list.length === 1) lists.set(key, [...list, value]);
  else list.push(value);
}

function cut<T>(lists: Map<string, T[]>, key: string, isGone: (value: T) => boolean): void {
  const list = lists.get(key);
  if (list === undefined) return;
  const rest = list.filter((value) => !isGone(value));
  if (rest.length === 0) lists.delete(key);
  else lists.set(key, rest);
}
