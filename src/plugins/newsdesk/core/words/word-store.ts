import { type Word, makeWord } from './word';
import { onNewFlag } from './word-flags';

/** Words that are kept from story to story, so that a long run of them does not fill the memory. */
const LIMIT = 60_000;
/**
 * Numbers that are kept of a word side by side with its first characters, in one line of a processor's cache: to know a
 * word again touches few places of the memory, and that takes most of the time.
 */
const WIDTH = 16;
const HASH = 0;
const LENGTH = 1;
export const BITS = 2;
export const FLAGS = 3;
export const SHAPE = 4;
export const FORM = 5;
/** Where the characters begin, two in a number, and how many have room. */
const CHARACTERS = 6;
const MOST_CHARACTERS = (WIDTH - CHARACTERS) * 2;
/** Bits of a place that hold the number of a word; the others are the end of its hash. */
const NUMBER_BITS = 22;
const NUMBER_MASK = (1 << NUMBER_BITS) - 1;

/** The words that were met, each with its columns; found by the characters of a text. */
class WordStore {
  readonly words: Word[] = [];
  columns = new Int32Array(WIDTH << 12);
  private characters = new Uint16Array(this.columns.buffer);
  private readonly forms = new Map<string, number>();
  /** Number of a word from 1 and a part of its hash; the next free place where another word stands there. */
  private places = new Int32Array(1 << 14);

  /** Number of the word that is written from `start` to `end` in these characters; `text` is the same text. */
  numberOf(codes: Uint16Array, text: string, start: number, end: number): number {
    let hash = end - start;
    for (let i = start; i < end; i++) hash = Math.imul(hash ^ (codes[i] as number), 0x01000193);
    hash ^= hash >>> 15;
    const { places } = this;
    const mask = places.length - 1;
    let at = hash & mask;
    for (let place = places[at] as number; place !== 0; place = places[at] as number) {
      const number = (place & NUMBER_MASK) - 1;
      if (((place ^ hash) & ~NUMBER_MASK) === 0 && this.isWritten(number, hash, codes, start, end)) return number;
      at = (at + 1) & mask;
    }
    return this.add(text.slice(start, end), hash, at);
  }

  private isWritten(number: number, hash: number, codes: Uint16Array, start: number, end: number): boolean {
    const length = end - start;
    const { columns, characters } = this;
    const from = number * WIDTH;
    if (columns[from + HASH] !== hash || columns[from + LENGTH] !== length) return false;
    if (length > MOST_CHARACTERS) return isLongWritten((this.words[number] as Word).text, codes, start);
    const first = (from + CHARACTERS) * 2;
    for (let i = 0; i < length; i++) if (characters[first + i] !== codes[start + i]) return false;
    return true;
  }

  private add(slice: string, hash: number, at: number): number {
    const word = makeWord(slice, (lower) => this.formOf(lower));
    const number = this.words.push(word) - 1;
    if ((number + 1) * WIDTH > this.columns.length) {
      const columns = new Int32Array(this.columns.length * 2);
      columns.set(this.columns);
      this.columns = columns;
      this.characters = new Uint16Array(columns.buffer);
    }
    const { text, bits, flags, shape, form } = word;
    this.columns.set([hash, text.length, bits, flags, shape, form], number * WIDTH);
    const first = (number * WIDTH + CHARACTERS) * 2;
    for (let i = 0; i < text.length && i < MOST_CHARACTERS; i++) this.characters[first + i] = text.charCodeAt(i);
    // More different words than any story has are made again each time.
    if (number >= NUMBER_MASK) return number;
    this.places[at] = (hash & ~NUMBER_MASK) | (number + 1);
    if (this.words.length * 2 > this.places.length) this.grow();
    return number;
  }

  private formOf(lower: string): number {
    const known = this.forms.get(lower);
    if (known !== undefined) return known;
    const form = this.forms.size;
    this.forms.set(lower, form);
    return form;
  }

  private grow(): void {
    const places = new Int32Array(this.places.length * 2);
    for (let number = 0; number < this.words.length && number < NUMBER_MASK; number++) {
      const hash = this.at(number, HASH);
      let at = hash & (places.length - 1);
      while (places[at] !== 0) at = (at + 1) & (places.length - 1);
      places[at] = (hash & ~NUMBER_MASK) | (number + 1);
    }
    this.places = places;
  }

  /** One of the columns of a word. */
  at(number: number, column: number): number {
    return this.columns[number * WIDTH + column] as number;
  }
}

function isLongWritten(form: string, codes: Uint16Array, start: number): boolean {
  for (let i = 0; i < form.length; i++) if (form.charCodeAt(i) !== codes[start + i]) return false;
  return true;
}

let store = new WordStore();
onNewFlag(() => (store = new WordStore()));

/** The store of words for one story. It is emptied where it is full, and within a story only grows: a form keeps its number. */
export function wordsForStory(): WordStore {
  if (store.words.length >= LIMIT) store = new WordStore();
  return store;
}

/** The word of a form by itself. */
export function wordOf(text: string): Word {
  const codes = Uint16Array.from({ length: text.length }, (_, i) => text.charCodeAt(i));
  return store.words[store.numberOf(codes, text, 0, text.length)] as Word;
}
