import type { Core } from '@strapi/strapi';
import { compareNames, readStoryName } from '../../core/link/compare-names';
import { foldName } from '../../core/names/fold';
import type { IndexedOrganization, IndexedPerson, Registry } from '../../core/registry';
import { readBody } from '../../core/link/body-words';
import { formOfBody } from '../../core/registry/organization-index';
import { stateOf } from '../../core/registry/state';
import { type Connection, inChunks } from '../../sql/connection';
import { NAME_INDEX } from '../../sql/name-index';
import { deskOf } from '../desk';
import { type Tables, tablesOf } from '../tables';
import { completeIndex } from './complete-index';
import { type FormKind, stateWords, tellingWords } from './name-forms';

/** Records that were made, changed, merged or taken away, by documentId. */
export interface Touched {
  people: readonly string[];
  organizations: readonly string[];
  offices: readonly string[];
  /** Names that records bore before and do not bear any more. */
  names?: readonly string[];
}

const { readings, forms, words, stories } = NAME_INDEX;

/** People who hold or held one of these offices, or an office of one of these bodies. */
const holdersOf = async (
  db: Connection,
  { term, termPerson, termOffice, person, office, officeOrganization, organization }: Tables,
  offices: readonly string[],
  organizations: readonly string[],
): Promise<string[]> => {
  const terms = () =>
    db(term.name)
      .join(termPerson.name, `${termPerson.name}.${termPerson.from}`, `${term.name}.id`)
      .join(person.name, `${person.name}.id`, `${termPerson.name}.${termPerson.to}`)
      .join(termOffice.name, `${termOffice.name}.${termOffice.from}`, `${term.name}.id`)
      .join(office.name, `${office.name}.id`, `${termOffice.name}.${termOffice.to}`)
      .distinct(`${person.name}.document_id as id`);
  const ofOffices: { id: string }[] = await inChunks(offices, (chunk) =>
    terms().whereIn(`${office.name}.document_id`, chunk),
  );
  const ofBodies: { id: string }[] = await inChunks(organizations, (chunk) =>
    terms()
      .join(officeOrganization.name, `${officeOrganization.name}.${officeOrganization.from}`, `${office.name}.id`)
      .join(organization.name, `${organization.name}.id`, `${officeOrganization.name}.${officeOrganization.to}`)
      .whereIn(`${organization.name}.document_id`, chunk),
  );
  return [...ofOffices, ...ofBodies].map(({ id }) => id);
};

/** A name that nobody bears any more, as the comparison of names takes it. */
const formerName = (name: string): IndexedPerson => ({
  record: {
    ...{ id: '', name, givenName: null, familyName: null, otherNames: [], birthDate: null, deathDate: null },
    ...{ nationalities: [], wikidataId: null, visibility: 'internal', provisional: false },
  },
  forms: [foldName(name)],
});

/** Ids of the forms of one kind that stand under some words and pass a test. */
const formsUnder = async (
  db: Connection,
  kind: FormKind,
  keys: readonly string[],
  test: (word: string, form: string) => boolean,
): Promise<number[]> => {
  const found = new Set<number>();
  await inChunks(keys, async (chunk) => {
    const rows: { id: number; word: string; form: string }[] = await db(words)
      .join(forms, `${forms}.id`, `${words}.form`)
      .whereIn(`${words}.word`, chunk)
      .where(`${forms}.kind`, kind)
      .select({ id: `${forms}.id`, word: `${words}.word`, form: `${forms}.form` });
    for (const { id, word, form } of rows) if (!found.has(id) && test(word, form)) found.add(id);
    return [];
  });
  return [...found];
};

const exactForms = async (db: Connection, kind: FormKind, wanted: readonly string[]): Promise<number[]> => {
  const rows: { id: number }[] = await inChunks([...new Set(wanted)], (chunk) =>
    db(forms).where('kind', kind).whereIn('form', chunk).select('id'),
  );
  return rows.map(({ id }) => id);
};

const group = <One>(list: readonly One[], keysOf: (one: One) => readonly string[]): Map<string, One[]> => {
  const groups = new Map<string, One[]>();
  for (const one of list) {
    for (const key of keysOf(one)) {
      const known = groups.get(key);
      if (known === undefined) groups.set(key, [one]);
      else if (known[known.length - 1] !== one) known.push(one);
    }
  }
  return groups;
};

/** Forms by which stories may mean some people: the linker's own comparison of names decides. */
const formsOfPeople = async (db: Connection, people: readonly IndexedPerson[]): Promise<number[]> => {
  const byWord = group(people, (person) => [...new Set(person.forms.flatMap(tellingWords))]);
  return formsUnder(
    db,
    'person',
    [...byWord.keys()],
    (word, form) => byWord.get(word)?.some((person) => compareNames(readStoryName(form), person) !== null) === true,
  );
};

const shareWords = (a: readonly string[], b: readonly string[]): boolean => {
  const shared = a.filter((word) => b.includes(word)).length;
  return shared > 0 && (shared >= 2 || shared === Math.min(a.length, b.length));
};

/** Forms by which stories may mean some bodies: a name of theirs as it is, or its words within their state. */
const formsOfBodies = async (db: Connection, bodies: readonly IndexedOrganization[]): Promise<number[]> => {
  const exact = await exactForms(
    db,
    'body',
    bodies.flatMap((body) => body.forms),
  );
  const placed = bodies.flatMap(({ record, forms: names }) => {
    const state = stateOf(record.country);
    return state === null ? [] : names.map((form) => ({ state, form, strong: readBody(form, state).strong }));
  });
  const byWord = group(placed, ({ form, state }) => stateWords(form, state));
  const alike = await formsUnder(db, 'state-body', [...byWord.keys()], (word, key) => {
    const at = key.indexOf('|');
    const theirs = readBody(key.slice(at + 1), key.slice(0, at)).strong;
    return byWord.get(word)?.some(({ strong }) => shareWords(strong, theirs)) === true;
  });
  return [...exact, ...alike];
};

const known = <Record>(ids: readonly string[], find: (id: string) => Record | null): Record[] =>
  ids.flatMap((id) => find(id) ?? []);

const touchedForms = async (
  db: Connection,
  registry: Registry,
  people: readonly string[],
  { organizations, names = [] }: Touched,
): Promise<number[]> => [
  ...(await formsOfPeople(db, [...known(people, (id) => registry.person(id)), ...names.map(formerName)])),
  ...(await formsOfBodies(
    db,
    known(organizations, (id) => registry.organization(id)),
  )),
  ...(await exactForms(db, 'body', names.map(formOfBody))),
  ...(await exactForms(db, 'candidate', [...people, ...organizations])),
];

/**
 * documentIds of the stories that a change of records can concern: those that hold a name form of one of them or of a holder
 * of a touched office, in whatever spelling the linker would take for theirs, and those that link or suggest one of them.
 */
export const selectTouched = async (strapi: Core.Strapi, touched: Touched): Promise<string[]> => {
  await completeIndex(strapi);
  const db = strapi.db.connection;
  const registry = await deskOf(strapi).registry();
  const holders = await holdersOf(db, tablesOf(strapi), touched.offices, touched.organizations);
  const people = [...new Set([...touched.people, ...holders])];
  const found = new Set(await touchedForms(db, registry, people, touched));
  const rows: { article: string }[] = await inChunks([...found], (chunk) =>
    db(stories)
      .join(readings, `${readings}.id`, `${stories}.reading`)
      .whereIn(`${stories}.form`, chunk)
      .distinct(`${readings}.article as article`),
  );
  return [...new Set(rows.map(({ article }) => article))].sort();
};
