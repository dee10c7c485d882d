import { foldName } from '../names/fold';
import type { IndexedPerson, QuickLook, Registry } from '../registry';
import { wordsOfName } from '../registry/family-name';
import { NAME_PARTICLES } from '../registry/name-order';
import { stateOf } from '../registry/state';
import { ALL_BITS, bitOfState, initialsOf, NO_STATE } from '../registry/slot-bits';
import type { PersonEntry } from '../types';
import {
  compareNames,
  isWholeName,
  NAME_FINDINGS,
  type NameFinding,
  readStoryName,
  type StoryName,
} from './compare-names';
import { doesFit, officeMatcher } from './match-office';
import { nicknamesOf } from './nicknames';
import { rankOfTitle } from './office-rank';
import { isStateGuessed } from './stated-states';

/** A record whose name fits, and how. */
export interface NameMatch {
  person: IndexedPerson;
  finding: NameFinding;
  /** The form of the record's name that fits. */
  form: string;
  /** The story's form that fits it, folded. */
  name: string;
}

/** What the names of a story's person lead to; `isCut` where more records bear the name than are looked at. */
export interface NameMatches {
  matches: NameMatch[];
  isCut: boolean;
}

const MOST_NEAR_WORDS = 8;
/** A name of more words has one that is spelled alike. */
const MOST_WORDS_ALL_NEAR = 3;

/**
 * Finds the records that a person of a story may be by name: exact forms first, then parts and other spellings, and only
 * where none of these fits, near ones. A bare family name finds those who have it and held an office that the story
 * states; without an office it means too many to mean anybody.
 */
export function findByName(entry: PersonEntry, registry: Registry): NameMatches {
  const found = new Map<string, NameMatch>();
  let isCut = false;
  for (const name of formsOf(entry)) {
    const storyName = readStoryName(name);
    const { isBare } = storyName;
    const people = isBare
      ? registry.peopleWithWords(name, holdersOf(entry, registry))
      : registry.peopleLike(name, maybeSame(name));
    isCut ||= people.isCut;
    addMatches(found, storyName, people.people);
    if (found.size === 0 && !isBare) addMatches(found, storyName, nearPeople(name, registry));
  }
  return { matches: [...found.values()], isCut };
}

/** The records alone that have the fullest form of the name, as it is; none for a bare name. */
export function findByFullName(entry: PersonEntry, registry: Registry): NameMatches {
  const name = readStoryName(foldName(entry.name));
  if (name.isBare) return { matches: [], isCut: false };
  const found = new Map<string, NameMatch>();
  const { people, isCut } = registry.peopleNamed(name.folded);
  addMatches(found, name, people);
  return { matches: [...found.values()], isCut };
}

function formsOf({ name, otherForms }: PersonEntry): string[] {
  const forms = otherForms.length === 0 ? [name] : [name, ...otherForms.filter((form) => form.includes(' '))];
  return [...new Set(forms.map(foldName))].filter((form) => form !== '');
}

/**
 * Passes those with a whole name that is the bare one, and those who ever held an office that the entry states; where its
 * words say the state, only that state's are looked at.
 */
function holdersOf(entry: PersonEntry, registry: Registry): QuickLook {
  let places = NO_STATE;
  const matchers = entry.offices.map((office) => {
    const isGuessed = isStateGuessed(office);
    // An ambassador may be stated with either state, and so may anybody by a careless hand.
    places |= isGuessed || rankOfTitle(office.title) === 'ambassador' ? ALL_BITS : bitOfState(stateOf(office.country));
    return officeMatcher(isGuessed ? { ...office, country: null } : office);
  });
  const test = ({ record, forms }: IndexedPerson): boolean => {
    if (forms.some((form) => !form.includes(' '))) return true;
    for (const { office } of matchers.length === 0 ? [] : registry.termsOf(record.id)) {
      const held = registry.office(office);
      if (held !== null && matchers.some((matches) => doesFit(matches(held)))) return true;
    }
    return false;
  };
  return { places, test };
}

function addMatches(found: Map<string, NameMatch>, name: StoryName, people: readonly IndexedPerson[]): void {
  for (const person of people) {
    const match = compareNames(name, person);
    if (match === null) continue;
    const known = found.get(person.record.id);
    if (known !== undefined && NAME_FINDINGS.indexOf(known.finding) <= NAME_FINDINGS.indexOf(match.finding)) continue;
    if (isWholeName(match.finding) || name.isBare) found.set(person.record.id, { person, name: name.folded, ...match });
  }
}

/** A quick look that spares the full comparison: the outer words of the name begin like some words of the record's. */
function maybeSame(name: string): QuickLook {
  const words = wordsOfName(name).filter((word) => !NAME_PARTICLES.has(word));
  const first = words[0] ?? name;
  const firstLetters = initialsOf([first, ...nicknamesOf(first)]);
  const lastLetter = initialsOf([words[words.length - 1] ?? name]);
  return { first: firstLetters, last: lastLetter };
}

/** Those one of whose words is spelled nearly so and another alike; where there are none, those with two near words. */
function nearPeople(name: string, registry: Registry): IndexedPerson[] {
  const words = wordsOfName(name).filter((word) => !NAME_PARTICLES.has(word));
  const near = words.map((word) => registry.wordsLike(word).slice(0, MOST_NEAR_WORDS));
  const people = new Map<string, IndexedPerson>();
  const addAll = (a: string, b: string): void => {
    for (const person of registry.peopleWithWords(`${a} ${b}`).people) people.set(person.record.id, person);
  };
  for (const [i, word] of words.entries())
    for (const other of near[i] ?? []) for (const kept of words) if (kept !== word) addAll(other, kept);
  if (people.size > 0 || words.length > MOST_WORDS_ALL_NEAR) return [...people.values()];
  const [first = [], last = []] = [near[0], near[words.length - 1]];
  if (words.length > 1) for (const a of first) for (const b of last) addAll(a, b);
  return [...people.values()];
}
