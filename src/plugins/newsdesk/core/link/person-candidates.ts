import { foldName } from '../names/fold';
import type { IndexedPerson, Registry } from '../registry';
import { wordsOfName } from '../registry/family-name';
import { NAME_PARTICLES } from '../registry/name-order';
import type { PersonEntry } from '../types';
import { compareNames, isWholeName, NAME_FINDINGS, type NameFinding } from './compare-names';
import { firstLettersOf } from './nicknames';

/** A record whose name fits, and how. */
export interface NameMatch {
  person: IndexedPerson;
  finding: NameFinding;
  /** The form of the record's name that fits. */
  form: string;
}

/** What the names of a story's person lead to; `isCut` where more records bear the name than are looked at. */
export interface NameMatches {
  matches: NameMatch[];
  isCut: boolean;
}

const MOST_NEAR_WORDS = 8;

/**
 * Finds the records that a person of a story may be by name: exact forms first, then parts and other spellings, and only
 * where none of these fits, near ones. A bare family name finds all who have it.
 */
export function findByName(entry: PersonEntry, registry: Registry): NameMatches {
  const found = new Map<string, NameMatch>();
  let isCut = false;
  for (const name of new Set([entry.name, ...entry.otherForms.filter((form) => form.includes(' '))].map(foldName))) {
    if (name === '') continue;
    const isBare = isBareName(name);
    const people = isBare ? registry.peopleWithWords(name) : registry.peopleLike(name);
    isCut ||= people.isCut;
    addMatches(found, name, isBare ? people.people : people.people.filter(maybeSame(name)));
    if (found.size === 0 && !isBare) addMatches(found, name, nearPeople(name, registry));
  }
  return { matches: [...found.values()], isCut };
}

/** True where a folded name is one word, or one with its particles: "suh", "von der leyen". */
export function isBareName(name: string): boolean {
  return wordsOfName(name)
    .slice(0, -1)
    .every((word) => NAME_PARTICLES.has(word));
}

function addMatches(found: Map<string, NameMatch>, name: string, people: readonly IndexedPerson[]): void {
  for (const person of people) {
    const match = compareNames(name, person);
    if (match === null) continue;
    const known = found.get(person.record.id);
    if (known !== undefined && NAME_FINDINGS.indexOf(known.finding) <= NAME_FINDINGS.indexOf(match.finding)) continue;
    if (isWholeName(match.finding) || isBareName(name)) found.set(person.record.id, { person, ...match });
  }
}

/** A quick look that spares the full comparison: each outer word of the name begins some word of the record's. */
function maybeSame(name: string): (person: IndexedPerson) => boolean {
  const words = wordsOfName(name).filter((word) => !NAME_PARTICLES.has(word));
  const letters = words.slice(0, 1).flatMap(firstLettersOf);
  const last = words[words.length - 1]?.slice(0, 1) ?? '';
  const begins = (form: string, letter: string) => form.startsWith(letter) || form.includes(` ${letter}`);
  return ({ forms }) => forms.some((form) => begins(form, last) && letters.some((letter) => begins(form, letter)));
}

function nearPeople(name: string, registry: Registry): IndexedPerson[] {
  const words = wordsOfName(name).filter((word) => !NAME_PARTICLES.has(word));
  const people = new Map<string, IndexedPerson>();
  for (const word of words) {
    for (const near of registry.wordsLike(word).slice(0, MOST_NEAR_WORDS)) {
      for (const other of words) {
        if (other === word) continue;
        for (const person of registry.peopleWithWords(`${near} ${other}`).people) people.set(person.record.id, person);
      }
    }
  }
  return [...people.values()];
}
