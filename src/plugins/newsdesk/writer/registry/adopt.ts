import type { Core } from '@strapi/strapi';
import { matchOffice } from '../../core/link/match-office';
import { foldName } from '../../core/names/fold';
import { timeOfTerm } from '../../core/registry/partial-date';
import { stateOf } from '../../core/registry/state';
import type { OfficeRecord, StatedOffice, TermRecord } from '../../core/types';
import { type Connection, fromDate, fromJson, inChunks } from '../../sql/connection';
import { loadRegistryPart } from '../load-registry';
import { type Tables, tablesOf } from '../tables';
import type { HeldGroup } from './held-back';
import { readKnownPeople } from './known-people';

/** A person whom a story made and nobody has decided on. */
export interface Provisional {
  id: string;
  name: string;
  states: string[];
}

/** Reads the provisional people; they are few beside the others. */
export const readProvisional = async (db: Connection, { person }: Tables): Promise<Provisional[]> => {
  const rows: { id: string; name: string; states: unknown }[] = await db(person.name)
    .where(person.column('provisional'), true)
    .orderBy('id')
    .select({ id: 'document_id', name: person.column('name'), states: person.column('nationalities') });
  return rows.map(({ id, name, states }) => ({ id, name, states: fromJson<string[]>(states, []) }));
};

/** An office as a story stated it, and the day of the story. */
interface OnDay {
  office: StatedOffice;
  day: string;
}

const readStated = async (
  db: Connection,
  { appearance }: Tables,
  people: readonly string[],
): Promise<Map<string, OnDay[]>> => {
  const rows: { record: string; offices: unknown; at: unknown }[] = await inChunks(people, (chunk) =>
    db(appearance.name)
      .whereIn(appearance.column('record'), chunk)
      .where(appearance.column('state'), 'linked')
      .select({
        record: appearance.column('record'),
        offices: appearance.column('offices'),
        at: appearance.column('firstPublished'),
      }),
  );
  const stated = new Map<string, OnDay[]>();
  for (const { record, offices, at } of rows) {
    const day = fromDate(at)?.slice(0, 10);
    if (day === undefined) continue;
    const found = fromJson<StatedOffice[]>(offices, []).map((office) => ({ office, day }));
    stated.set(record, [...(stated.get(record) ?? []), ...found]);
  }
  return stated;
};

type Held = Pick<OfficeRecord, 'title' | 'country' | 'otherTitles'> & Pick<TermRecord, 'startDate' | 'endDate'>;

/** Whether some office that a person holds is the one that a story states, on the day of the story and in its state. */
const isHeld = (held: readonly Held[], stated: readonly OnDay[], states: readonly string[]): boolean =>
  stated.some(({ office, day }) =>
    held.some((one) => {
      const state = stateOf(one.country);
      const isOfState =
        office.country === null ? state !== null && states.includes(state) : stateOf(office.country) === state;
      if (!isOfState || timeOfTerm(one, day) !== 'on') return false;
      const record: OfficeRecord = { id: '', organization: null, rank: 'other', wikidataId: null, ...one };
      const fit = matchOffice(office, record);
      return fit === 'same' || fit === 'close';
    }),
  );

const heldByGroup = ({ facts }: HeldGroup): Held[] =>
  facts.flatMap(({ office, term }) =>
    office === null || term === null ? [] : [{ ...office, ...term, otherTitles: [] }],
  );

const isCalled = ({ facts }: HeldGroup, folded: string): boolean =>
  facts.some(
    ({ person: { about } }) =>
      about !== null && [about.name, ...about.otherNames].some((name) => foldName(name) === folded),
  );

/** Others of the desk, not provisional, who bear a name and hold the office as well. */
const hasRival = async (strapi: Core.Strapi, db: Connection, folded: string, fits: (held: Held[]) => boolean) => {
  const { person } = tablesOf(strapi);
  const rows: { id: string; name: string }[] = await db(person.name)
    .where(person.column('provisional'), false)
    .select({ id: 'document_id', name: person.column('name') });
  const ids = rows.filter(({ name }) => foldName(name) === folded).map(({ id }) => id);
  const { terms, offices } = await loadRegistryPart(strapi, db, { people: ids });
  const officeOf = new Map(offices.map((office) => [office.id, office]));
  return ids.some((id) =>
    fits(
      terms
        .filter((term) => term.person === id)
        .flatMap((term) => {
          const office = officeOf.get(term.office);
          return office === undefined ? [] : [{ ...office, ...term }];
        }),
    ),
  );
};

/** Groups whose people the desk has already: they are nobody's double to be taken over, but one to be merged. */
const readKnown = async (strapi: Core.Strapi, db: Connection, groups: readonly HeldGroup[], scheme: string) => {
  const facts = groups.flatMap((group) => group.facts);
  const { byWikidata, bySource, people } = await readKnownPeople(strapi, db, facts, { scheme, names: null, more: [] });
  return groups.filter(({ keys }) =>
    [...keys].some((key) => {
      const id = byWikidata.get(key) ?? bySource.get(key);
      return id !== undefined && people.get(id)?.record.provisional === false;
    }),
  );
};

/**
 * Chooses who of the people of a registry takes over which provisional person: who alone has the full name and held the
 * office that a story states on the story's day, in its state. Gives the provisional people's documentIds by the ids (or
 * state and name) that the rows have.
 */
export const chooseAdoptions = async (
  strapi: Core.Strapi,
  provisional: readonly Provisional[],
  groups: readonly HeldGroup[],
  scheme: string,
): Promise<ReadonlyMap<string, string>> => {
  const adopted = new Map<string, string>();
  if (groups.length === 0) return adopted;
  const db = strapi.db.connection;
  const known = await readKnown(strapi, db, groups, scheme);
  const taken = new Set(known);
  const named = provisional
    .map((one) => ({ one, folded: foldName(one.name) }))
    .map((each) => ({ ...each, called: groups.filter((group) => isCalled(group, each.folded)) }))
    .filter(({ called }) => called.length > 0);
  const ids = named.map(({ one }) => one.id);
  const stated = await readStated(db, tablesOf(strapi), ids);
  for (const { one, folded, called } of named) {
    const fits = (held: readonly Held[]): boolean => isHeld(held, stated.get(one.id) ?? [], one.states);
    const fitting = called.filter((group) => fits(heldByGroup(group)));
    const [group] = fitting;
    if (group === undefined || fitting.length > 1 || taken.has(group)) continue;
    if (await hasRival(strapi, db, folded, fits)) continue;
    taken.add(group);
    for (const key of group.keys) adopted.set(key, one.id);
  }
  return adopted;
};
