import { foldName } from '../names/fold';
import type { PersonRecord } from '../types';
import { wordsOfName } from './family-name';
import { NAME_PARTICLES } from './name-order';
import { NearWords } from './near-words';

/** A person's record with its names folded: the full name first, then the others. */
export interface IndexedPerson {
  record: PersonRecord;
  forms: readonly string[];
}

/** Most records that one look-up hands out; a name that has more is cut, and the answer says so. */
export const MOST_CANDIDATES = 2000;

/** Posting lists longer than this are read only for a name that has no rarer word. */
const LONG_LIST = 400;

/** What a look-up found; `isCut` where more records bear the name than a look-up hands out. */
export interface PeopleFound {
  people: IndexedPerson[];
  isCut: boolean;
}

/**
 * People by id and by the words of their folded names. A word leads to slot numbers rather than to records, and a slot
 * that was emptied is skipped when read, so that a change costs no search.
 */
export class PeopleIndex {
  private readonly slots: (IndexedPerson | null)[] = [];
  private readonly slotOfId = new Map<string, number>();
  private readonly slotOfWikidataId = new Map<string, number>();
  private readonly slotsOfForm = new Map<string, number | number[]>();
  private readonly slotsOfWord = new Map<string, number | number[]>();
  private nearWords: NearWords | null = null;

  /** Adds a person, or puts a new version in the place of the one with the same id. */
  put(record: PersonRecord): void {
    this.remove(record.id);
    const forms = [...new Set([record.name, ...record.otherNames].map(formOf))].filter((form) => form !== '');
    const slot = this.slots.push({ record, forms }) - 1;
    this.slotOfId.set(record.id, slot);
    if (record.wikidataId !== null) this.slotOfWikidataId.set(record.wikidataId, slot);
    for (const form of forms) append(this.slotsOfForm, form, slot);
    const words = forms.length === 1 ? (forms[0] ?? '').split(' ') : forms.flatMap((form) => form.split(' '));
    for (const word of words) {
      if (this.nearWords !== null && !this.slotsOfWord.has(word)) this.nearWords.add(word);
      append(this.slotsOfWord, word, slot);
    }
  }

  /** Takes a person out; an unknown id does nothing. */
  remove(id: string): void {
    const slot = this.slotOfId.get(id);
    if (slot === undefined) return;
    const wikidataId = this.slots[slot]?.record.wikidataId ?? null;
    if (wikidataId !== null && this.slotOfWikidataId.get(wikidataId) === slot) this.slotOfWikidataId.delete(wikidataId);
    this.slotOfId.delete(id);
    this.slots[slot] = null;
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

  /** People one of whose names has all these words somewhere, folded. */
  withWords(words: readonly string[]): PeopleFound {
    const rarest = [...words].sort((a, b) => this.countOf(a) - this.countOf(b))[0];
    if (rarest === undefined) return { people: [], isCut: false };
    const found = this.read(this.slotsOfWord.get(rarest));
    const others = words.filter((word) => word !== rarest);
    if (others.length === 0) return found;
    return { ...found, people: found.people.filter(({ forms }) => forms.some((form) => hasWords(form, others))) };
  }

  /**
   * People whose names may be spellings or parts of a name of several words: they share a word that is rare enough with
   * it, rarest words first. The name's own exact bearers are among them.
   */
  like(form: string): PeopleFound {
    const words = [...new Set(form.split(' '))].filter((word) => word.length > 1 && !NAME_PARTICLES.has(word));
    const lists = words.map((word) => this.slotsOfWord.get(word)).filter((list) => list !== undefined);
    lists.sort((a, b) => sizeOf(a) - sizeOf(b));
    const slots = new Set<number>();
    add(slots, this.slotsOfForm.get(form));
    for (const [i, list] of lists.entries()) {
      if (i > 0 && sizeOf(list) > LONG_LIST) break;
      add(slots, list);
    }
    return this.read([...slots]);
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

  private read(list: number | number[] | undefined): PeopleFound {
    if (list === undefined) return { people: [], isCut: false };
    const slots = typeof list === 'number' ? [list] : list;
    const people: IndexedPerson[] = [];
    for (const slot of slots) {
      const person = this.at(slot);
      if (person !== null) people.push(person);
    }
    if (people.length <= MOST_CANDIDATES) return { people, isCut: false };
    // By id, so that the rows' order does not decide who is left out.
    people.sort((a, b) => (a.record.id < b.record.id ? -1 : 1));
    return { people: people.slice(0, MOST_CANDIDATES), isCut: true };
  }
}

function formOf(name: string): string {
  return wordsOfName(foldName(name)).join(' ');
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
