import { canBeOnePerson } from './compare-names';

/** Of people whose names begin and end alike so many are compared, so that a list of ten thousand stays quick. */
const MOST_COMPARED = 64;

/**
 * Finds the person of a full name among those of the story without walking over all of them: of two names that can be one
 * person's, the first and the last word of the shorter stand in the longer, in order.
 */
export class NameIndex<Owner> {
  private readonly whole = new Map<string, Owner>();
  private readonly owners: Array<{ key: string[]; owner: Owner }> = [];
  /** Owners by any two of their words, and by the first and the last. */
  private readonly byPair = new Map<number, number[]>();
  private readonly byEnds = new Map<number, number[]>();
  /** Numbers of the forms under which words are found, so that pairs of them need no string. */
  private readonly forms = new Map<string, number>();

  private numberOf(form: string): number {
    const known = this.forms.get(form);
    if (known !== undefined) return known;
    this.forms.set(form, this.forms.size + 1);
    return this.forms.size;
  }

  /** Forms under which a word is stored: a whole word by its initial too. */
  private stored(word: string): [number, number] {
    return [this.numberOf(word), word.length > 1 ? this.numberOf(`${word.charAt(0)}*`) : 0];
  }

  /** Forms under which a word is sought: a whole word as an initial too, an initial by what begins with it. */
  private sought(word: string): [number, number] {
    return [this.forms.get(word) ?? 0, this.forms.get(word.length > 1 ? word.charAt(0) : `${word}*`) ?? 0];
  }

  /** The owner of just this name, as it was added. */
  same(joined: string): Owner | undefined {
    return this.whole.get(joined);
  }

  /** Adds another form of an owner's name, for `same` alone. */
  addForm(joined: string, owner: Owner): void {
    if (!this.whole.has(joined)) this.whole.set(joined, owner);
  }

  /** Adds an owner under the first form of the name; two words at least. */
  add(key: string[], owner: Owner): void {
    this.addForm(key.join(' '), owner);
    const number = this.owners.push({ key, owner }) - 1;
    const stored = key.map((word) => this.stored(word));
    for (let i = 0; i + 1 < key.length; i++) {
      for (let j = i + 1; j < key.length; j++) {
        const isEnds = i === 0 && j === key.length - 1;
        for (const first of stored[i] ?? []) {
          for (const last of stored[j] ?? []) {
            if (first === 0 || last === 0) continue;
            note(this.byPair, first * PAIR + last, number);
            if (isEnds) note(this.byEnds, first * PAIR + last, number);
          }
        }
      }
    }
  }

  /** The first owner whose name can be the same person's: "Donald J. Trump" for "Donald Trump". */
  alike(key: string[]): Owner | undefined {
    let best = Infinity;
    const sought = key.map((word) => this.sought(word));
    const look = (map: Map<number, number[]>, i: number, j: number): void => {
      for (const first of sought[i] ?? []) {
        for (const last of sought[j] ?? []) {
          if (first === 0 || last === 0) continue;
          for (const number of map.get(first * PAIR + last) ?? NOBODY) {
            if (number < best && canBeOnePerson(this.owners[number]?.key ?? [], key)) best = number;
          }
        }
      }
    };
    look(this.byPair, 0, key.length - 1);
    for (let i = 0; i + 1 < key.length; i++) {
      for (let j = i + 1; j < key.length; j++) look(this.byEnds, i, j);
    }
    return this.owners[best]?.owner;
  }
}

const NOBODY: readonly number[] = [];
/** More than the forms of the names of a story; small enough that pairs are mostly small integers. */
const PAIR = 1 << 17;

function note(map: Map<number, number[]>, pair: number, owner: number): void {
  const known = map.get(pair);
  if (known === undefined) map.set(pair, [owner]);
  else if (known.length < MOST_COMPARED) known.push(owner);
}
