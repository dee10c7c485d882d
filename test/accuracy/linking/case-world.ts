import { foldName } from '../../../src/plugins/newsdesk/core/names/fold';
import { firstDayOf, lastDayOf, timeOfTerm } from '../../../src/plugins/newsdesk/core/registry/partial-date';
import { stateOf } from '../../../src/plugins/newsdesk/core/registry/state';
import type {
  OfficeRecord,
  PersonRecord,
  RegistryRows,
  RelationshipRecord,
  TermRecord,
} from '../../../src/plugins/newsdesk/core/types';
import { surnameOf } from './name-variants';
import { wordsOfState } from './said-office';

/** Somebody who holds an office for a time. */
export interface Held {
  person: PersonRecord;
  office: OfficeRecord;
  term: TermRecord;
  state: string;
}

/** The rows of a registry by what the makers of cases look up. */
export interface CaseWorld {
  people: ReadonlyMap<string, PersonRecord>;
  /** Terms that a case can be about. */
  usable: readonly Held[];
  termsOf: ReadonlyMap<string, readonly Held[]>;
  holdersOf: ReadonlyMap<string, readonly Held[]>;
  byName: ReadonlyMap<string, readonly PersonRecord[]>;
  /** By state and folded surname: "KR|kim". */
  bySurname: ReadonlyMap<string, readonly Held[]>;
  relativesOf: ReadonlyMap<string, readonly RelationshipRecord[]>;
}

export const DAY = 864e5;
export const LAST_DAY = Date.parse('2024-06-30');
/** A member of a parliament is one case in so many: there are far more of them than of ministers. */
const SHARE_OF_MEMBERS = 0.03;

export const dayOf = (time: number): string => new Date(time).toISOString().slice(0, 10);
/** Milliseconds of a day; the 31st that stands for the end of any month is taken for the 28th. */
export const timeOf = (day: string): number => Date.parse(day.replace(/-31$/, '-28'));
export const covers = (term: TermRecord, time: number): boolean => timeOfTerm(term, dayOf(time)) === 'on';
export const surnameKey = ({ person, state }: Held): string => `${state}|${foldName(surnameOf(person.name, state))}`;
/** True where all these records are one person's. */
export const isAlone = (list: readonly PersonRecord[] | undefined): boolean =>
  new Set(list?.map(({ id }) => id)).size < 2;

const groupBy = <One>(list: readonly One[], key: (one: One) => string): Map<string, One[]> => {
  const groups = new Map<string, One[]>();
  for (const one of list) {
    const group = groups.get(key(one));
    if (group === undefined) groups.set(key(one), [one]);
    else group.push(one);
  }
  return groups;
};

/** Orders the rows of a registry for the makers of cases; `states` limits whom cases are about. */
export const openWorld = (
  rows: RegistryRows,
  states: ReadonlySet<string> | undefined,
  random: () => number,
): CaseWorld => {
  const people = new Map(rows.people.map((person) => [person.id, person]));
  const offices = new Map(rows.offices.map((office) => [office.id, office]));
  const held = rows.terms.flatMap((term): Held[] => {
    const [person, office] = [people.get(term.person), offices.get(term.office)];
    const state = stateOf(office?.country ?? null);
    return person === undefined || office === undefined || state === null ? [] : [{ person, office, term, state }];
  });
  const usable = held.filter(
    ({ person, office, term, state }) =>
      (states === undefined || states.has(state)) &&
      (term.startDate?.length ?? 0) >= 7 &&
      (office.rank !== 'legislator' || random() < SHARE_OF_MEMBERS) &&
      /^[\p{L} .'’-]+$/u.test(person.name) &&
      person.name.includes(' ') &&
      wordsOfState(state) !== null,
  );
  return {
    people,
    usable,
    termsOf: groupBy(held, ({ person }) => person.id),
    holdersOf: groupBy(held, ({ office }) => office.id),
    byName: groupBy(rows.people, ({ name }) => foldName(name)),
    bySurname: groupBy(held, surnameKey),
    relativesOf: groupBy(rows.relationships, ({ relative }) => relative),
  };
};

/** A time in a term, well away from its ends; null where the term is too short. */
export const timeWithin = ({ term }: Held, random: () => number): number | null => {
  const from = timeOf(lastDayOf(term.startDate ?? '')) + 35 * DAY;
  const until = (term.endDate === null ? LAST_DAY : timeOf(firstDayOf(term.endDate))) - 35 * DAY;
  return until > from ? from + random() * (until - from) : null;
};
