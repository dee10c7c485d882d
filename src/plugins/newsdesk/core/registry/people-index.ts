import { foldName } from '../names/fold';
import type { PersonRecord } from '../types';
import { withoutSuffix } from './family-name';
import { NAME_PARTICLES } from './name-order';
import { NearWords } from './near-words';
import { ALL_BITS, initialsOf, SlotBits } from './slot-bits';

/** A person's record with its names folded: the full name first, then the others. */
export interface IndexedPerson {
  record: PersonRecord;
  forms: readonly string[];
  /** The words of the forms, once somebody asked for them. */
  words?: readonly (readonly string[])[];
}

/** What spares the full comparison; a record that fails it is left out of the answer. */
export interface QuickLook {
  /** Letters with which some word of the name begins (`initialsOf`): one of each of the two. */
  first?: number;
  last?: number;
  /** States in one of which the person must hold or have held an office (`bitOfState`), unless a single word is a whole name of theirs. */
  places?: number;
  test?: (person: IndexedPerson) => boolean;
}

/** Most records that one look-up hands out; a name that has more is cut, and the answer says so. */
export const MOST_CANDIDATES = 2000;

/** Posting lists longer than this are read only for a name's last word, or where it has no rarer word. */
const LONG_LIST = 150;

/** Records that are looked at to tell where in names a word stands. */
const MOST_COUNTED = 40;

/** What a look-up found; `isCut` where more records bear the name than a look-up hands out. */
export interface PeopleFound {
  people: IndexedPerson[];
  isCut: boolean;
}

/**
 * People by id and by the words of their folded names. A word leads to slot numbers rather than to records, with what tells
 * most of them off at a glance. The same records give the same answers, whatever was changed on the way.
 */
export class PeopleIndex {
  private readonly slots: (IndexedPerson | null)[] = [];
  private readonly slotOfId = new Map<string, number>();
  private readonly slotOfWikidataId = new Map<string, number>();
  private readonly slotsOfForm = new Map<string, number | number[]>();
  private readonly slotsOfWord = new Map<string, number | number[]>();
  private readonly initials = new SlotBits();
  private readonly places = new SlotBits();
  private nearWords: NearWords | null = null;

  /** Adds a person, or puts a new version in the place of the one with the same id. */
  put(record: PersonRecord): void {
    this.remove(record.id);
    const forms = [...new Set([record.name, ...record.otherNames].map(formOf))].filter((form) => form !== '');
    const slot = this.slots.push({ record, forms }) - 1;
    this.initials.set(slot, initialsOf(forms));
    this.places.set(slot, forms.some((form) => !form.includes(' ')) ? ALL_BITS : 0);
    this.slotOfId.set(record.id, slot);
    if (record.wikidataId !== null) this.slotOfWikidataId.set(record.wikidataId, slot);
    for (const form of forms) append(this.slotsOfForm, form, slot);
    for (const word of wordsOf(forms)) {
      if (this.nearWords !== null && !this.slotsOfWord.has(word)) this.nearWords.add(word);
      append(this.slotsOfWord, word, slot);
    }
  }

  /** Takes a person out; an unknown id does nothing. */
  remove(id: string): void {
    const slot = this.slotOfId.get(id);
    if (slot === undefined) return;
    const person = this.slots[slot];
    const wikidataId = person?.record.wikidataId ?? null;
    if (wikidataId !== null && this.slotOfWikidataId.get(wikidataId) === slot) this.slotOfWikidataId.delete(wikidataId);
    this.slotOfId.delete(id);
    this.slots[slot] = null;
    for (const form of person?.forms ?? []) cut(this.slotsOfForm, form, slot);
    for (const word of new Set(wordsOf(person?.forms ?? []))) cut(this.slotsOfWord, word, slot);
  }

  /** Notes the state of an office that a person holds or held, as `bitOfState`; it is never taken back. */
  addPlace(id: string, bit: number): void {
    const slot = this.slotOfId.get(id);
    if (slot !== undefined) this.places.add(slot, bit);
  }

  byId(id: string): IndexedPerson | null {
    return this.at(this.slotOfId.get(id));
  }

  byWikidataId(id: string): IndexedPerson | null {
    return this.at(this.slotOfWikidataId.get(id));
  }

  /** People one of whose names is this one, folded. */
  named(form: string): PeopleFound {
    return this.read(this.slotsOfForm.get(form));
  }

  /** How many people have this name, folded. */
  countNamed(form: string): number {
    const list = this.slotsOfForm.get(form);
    return list === undefined ? 0 : sizeOf(list);
  }

  /** People one of whose names has all these words somewhere, folded. */
  withWords(words: readonly string[], look: QuickLook = {}): PeopleFound {
    const rarest = words.length === 1 ? words[0] : [...words].sort((a, b) => this.countOf(a) - this.countOf(b))[0];
    if (rarest === undefined) return { people: [], isCut: false };
    const others = words.filter((word) => word !== rarest);
    const hasAll = ({ forms }: IndexedPerson) => forms.some((form) => hasWords(form, others));
    const { test } = look;
    const both = test === undefined ? hasAll : (person: IndexedPerson) => test(person) && hasAll(person);
    return this.read(this.slotsOfWord.get(rarest), { ...look, test: others.length === 0 ? test : both });
  }

  /**
   * People whose names may be spellings or parts of a name of several words: they share its last word, its rarest word or
   * another that is rare. The name's own exact bearers are among them.
   */
  like(form: string, look: QuickLook = {}): PeopleFound {
    const words = form.split(' ');
    const last = words[words.length - 1] ?? '';
    const counted = [...new Set(words)]
      .filter((word) => word.length > 1 && !NAME_PARTICLES.has(word))
      .map((word) => ({ word, count: this.countOf(word) }))
      .filter(({ count }) => count > 0)
      .sort((a, b) => a.count - b.count || (a.word < b.word ? -1 : 1));
    const slots = new Set<number>();
    add(slots, this.slotsOfForm.get(form));
    for (const [i, { word, count }] of counted.entries()) {
      if (i === 0 || count <= LONG_LIST || word === last) add(slots, this.slotsOfWord.get(word));
    }
    return this.read(slots, look);
  }

  /** How many names begin and how many end with a folded word, of the first few that have it. */
  countWord(word: string): { first: number; last: number } {
    const list = this.slotsOfWord.get(word);
    const counts = { first: 0, last: 0 };
    if (list === undefined) return counts;
    const slots = typeof list === 'number' ? [list] : list;
    for (let i = 0; i < slots.length && i < MOST_COUNTED; i++) {
      for (const form of this.at(slots[i])?.forms ?? []) {
        if (form.startsWith(`${word} `)) counts.first++;
        else if (form.endsWith(` ${word}`)) counts.last++;
      }
    }
    return counts;
  }

  /** Words of names in this registry that are spelled nearly like the one given, itself left out. */
  wordsLike(word: string): readonly string[] {
    this.nearWords ??= new NearWords(this.slotsOfWord.keys());
    return this.nearWords.like(word);
  }

  private at(slot: number | undefined): IndexedPerson | null {
    return slot === undefined ? null : (this.slots[slot] ?? null);
  }

  private countOf(word: string): number {
    const list = this.slotsOfWord.get(word);
    return list === undefined ? 0 : sizeOf(list);
  }

  private read(list: number | Iterable<number> | undefined, look: QuickLook = {}): PeopleFound {
    if (list === undefined) return { people: [], isCut: false };
    const { first = ALL_BITS, last = ALL_BITS, places = ALL_BITS, test } = look;
    const people: IndexedPerson[] = [];
    for (const slot of typeof list === 'number' ? [list] : list) {
      const letters = this.initials.get(slot);
      if ((letters & first) === 0 || (letters & last) === 0) continue;
      if (places !== ALL_BITS && (this.places.get(slot) & places) === 0) continue;
      const person = this.at(slot);
      if (person !== null && (test === undefined || test(person))) people.push(person);
    }
    if (people.length <= MOST_CANDIDATES) return { people, isCut: false };
    // By id, so that the rows' order does not decide who is left out.
    people.sort((a, b) => (a.record.id < b.record.id ? -1 : 1));
    return { people: people.slice(0, MOST_CANDIDATES), isCut: true };
  }
}

/** The words of a person's names, form by form. */
export function wordsOfForms(person: IndexedPerson): readonly (readonly string[])[] {
  person.words ??= person.forms.map((form) => form.split(' '));
  return person.words;
}

function wordsOf(forms: readonly string[]): string[] {
  return forms.length === 1 ? (forms[0] ?? '').split(' ') : forms.flatMap((form) => form.split(' '));
}

function formOf(name: string): string {
  return withoutSuffix(foldName(name));
}

function hasWords(form: string, words: readonly string[]): boolean {
  const padded = ` ${form} `;
  return words.every((word) => padded.includes(` ${word} `));
}

function sizeOf(list: number | number[]): number {
  return typeof list === 'number' ? 1 : list.length;
}

function add(slots: Set<number>, list: number | number[] | undefined): void {
  if (list === undefined) return;
  if (typeof list === 'number') slots.add(list);
  else for (const slot of list) slots.add(slot);
}

function append(lists: Map<string, number | number[]>, key: string, slot: number): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, slot);
  else if (typeof list === 'number') {
    if (list !== slot) lists.set(key, [list, slot]);
  } else if (list[list.length - 1] !== slot) list.push(slot);
}

function cut(lists: Map<string, number | number[]>, key: string, slot: number): void {
  const list = lists.get(key);
  const rest = typeof list === 'object' ? list.filter((other) => other !== slot) : [];
  if (rest.length > 0) lists.set(key, rest);
  else if (list === slot || typeof list === 'object') lists.delete(key);
}
