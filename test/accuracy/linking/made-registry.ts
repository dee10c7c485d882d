import { foldName } from '../../../src/plugins/newsdesk/core/names/fold';
import { rankOfTitle } from '../../../src/plugins/newsdesk/core/link/office-rank';
import type { PersonRecord, RegistryRows } from '../../../src/plugins/newsdesk/core/types';
import { makeRandom } from '../../bench/stories';
import { CULTURES, type Culture } from './cultures';

const TITLES = [
  'Prime Minister', 'President', 'Deputy Prime Minister', 'Minister of Defence', 'Minister of Foreign Affairs',
  'Minister of Finance', 'Minister of Health', 'Minister of Justice', 'Minister of the Interior', 'Minister of Agriculture',
  'Minister of Transport', 'Minister of Education', 'Minister of Labour and Social Policy', 'Attorney General',
  'Ambassador to the United States', 'Chief of Defence', 'Governor of the Central Bank', 'Speaker of Parliament',
  'Minister of Energy and Mines', 'Minister of Trade and Industry', 'Deputy Minister of Finance', 'Minister of Culture',
]; // prettier-ignore
const MEMBERS = 14;
const [FIRST_YEAR, LAST_YEAR] = [2008, 2024];
const KINDS = ['brother', 'sister', 'son', 'daughter', 'wife', 'husband'];

const pad = (number: number): string => String(number).padStart(2, '0');

/** A registry of people who do not exist: offices with their holders one after another, members, namesakes, families. */
export const makeLinkingRegistry = (seed: number): RegistryRows => {
  const random = makeRandom(seed);
  const pick = <One>(list: readonly One[]): One => list[Math.floor(random() * list.length)] as One;
  const rows: RegistryRows = { people: [], organizations: [], offices: [], terms: [], relationships: [] };

  const makePerson = (culture: Culture, like: PersonRecord | null): PersonRecord => {
    const names = nameOf(culture, pick, random);
    const id = `Q${970_000_000 + rows.people.length}`;
    const person: PersonRecord = {
      ...{ id, name: like?.name ?? names.name, givenName: null, familyName: null },
      otherNames: like?.otherNames ?? names.otherNames,
      birthDate: random() < 0.4 ? `${1945 + Math.floor(random() * 40)}` : null,
      ...{ deathDate: null, nationalities: [culture.state], wikidataId: id, visibility: 'public', provisional: false },
    };
    rows.people.push(person);
    return person;
  };
  const addTerm = (person: string, office: string, startDate: string, endDate: string | null): void => {
    rows.terms.push({ id: `${person}|${office}|${startDate}`, person, office, startDate, endDate, status: 'holder' });
  };
  const addOffice = (title: string, state: string): string => {
    const id = `${state}|${foldName(title)}`;
    const rank = rankOfTitle(title, state);
    rows.offices.push({ id, title, otherTitles: [], country: state, organization: null, rank, wikidataId: null });
    return id;
  };

  for (const culture of CULTURES) {
    let former: PersonRecord | null = null;
    for (const title of TITLES) {
      const office = addOffice(title, culture.state);
      let start = `${FIRST_YEAR + Math.floor(random() * 3)}-${pad(1 + Math.floor(random() * 12))}-${pad(1 + Math.floor(random() * 28))}`;
      while (Number(start.slice(0, 4)) < LAST_YEAR) {
        // Some go from one office to the next, as they do.
        const isKnown = former !== null && random() < 0.15;
        const person: PersonRecord = isKnown && former !== null ? former : makePerson(culture, null);
        const year = Number(start.slice(0, 4)) + 2 + Math.floor(random() * 4);
        const end = `${year}-${pad(1 + Math.floor(random() * 12))}-${pad(1 + Math.floor(random() * 28))}`;
        const isLast = year >= LAST_YEAR;
        addTerm(person.id, office, random() < 0.1 ? start.slice(0, 7) : start, isLast ? null : end);
        if (!isLast) former = person;
        start = end;
      }
    }
    const seat = addOffice('Member of Parliament', culture.state);
    for (let at = 0; at < MEMBERS; at++) {
      const like =
        random() < 0.15 ? pick(rows.people.filter(({ nationalities }) => nationalities[0] === culture.state)) : null;
      addTerm(makePerson(culture, like).id, seat, `${2010 + Math.floor(random() * 8)}`, random() < 0.5 ? null : '2019');
    }
    for (let at = 0; at < 8; at++) {
      const holder = pick(rows.terms.filter(({ office }) => office.startsWith(`${culture.state}|`)));
      const relative = makePerson(culture, null);
      rows.relationships.push({ person: relative.id, relative: holder.person, kind: pick(KINDS) });
    }
  }
  return rows;
};

const nameOf = (
  culture: Culture,
  pick: <One>(list: readonly One[]) => One,
  random: () => number,
): { name: string; otherNames: string[] } => {
  const [given, family] = [culture.given.split(' '), culture.family.split(' ')];
  const [g, f] = [Math.floor(random() * given.length), Math.floor(random() * family.length)];
  const has = (habit: Culture['habits'][number], share: number): boolean =>
    culture.habits.includes(habit) && random() < share;
  let first = given[g] ?? '';
  let last = family[f] ?? '';
  if (has('middle', 0.4)) first += ` ${pick(given.filter((name) => name !== first))}`;
  if (has('two', 0.8)) last += ` ${pick(family.filter((name) => name !== last))}`;
  if (has('particle', 0.35)) last = `${pick((culture.particles ?? '').split('|'))} ${last}`;
  const suffix = has('suffix', 0.1) ? ' Jr.' : '';
  const name = culture.habits.includes('family-first') ? `${last} ${first}` : `${first} ${last}${suffix}`;
  const own = [culture.ownGiven?.split(' ')[g], culture.ownFamily?.split(' ')[f]];
  const isOwnFamilyFirst = culture.state === 'JP';
  const otherNames =
    own[0] === undefined || own[1] === undefined ? [] : [isOwnFamilyFirst ? `${own[1]}${own[0]}` : own.join(' ')];
  return { name, otherNames };
};
