import { readWords } from './read-list';
import { hashOf, type Word } from './word';

const GATES = 4096;

/** A set of words in lower case that asks a word's number first, so that most words cost one look into an array. */
export class WordSet {
  private readonly gates = new Uint8Array(GATES);
  private readonly forms: Set<string>;

  constructor(list: string | Iterable<string>) {
    this.forms = new Set(typeof list === 'string' ? readWords(list) : list);
    for (const form of this.forms) this.gates[hashOf(form) & (GATES - 1)] = 1;
  }

  /** Whether the lower-case form of the word is in the set. */
  has(word: Word): boolean {
    return this.gates[word.hash & (GATES - 1)] === 1 && this.forms.has(word.lower);
  }
}
