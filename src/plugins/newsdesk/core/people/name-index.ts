import { canBeOnePerson } from './compare-names';

/** Of people whose names begin and end alike so many are compared, so that a list of ten thousand stays quick. */
const MOST_COMPARED = 64;

/** Forms under which a word is found: a whole word by its initial too, an initial by what begins with it. */
const storedForms = (word: string): string[] => (word.length > 1 ? [word, `${word.charAt(0)}*`] : [word]);
const soughtForms = (word: string): string[] => (word.length > 1 ? [word, word.charAt(0)] : [word, `${word}*`]);

/**
 * Finds the person of a full name among those of the story without walking over all of them: of two names that can be one
 * person's, the first and the last word of the shorter stand in the longer, in order.
 */
export class NameIndex<Owner> {
  private readonly whole = new Map<string, Owner>();
  private readonly owners: Array<{ key: string[]; owner: Owner }> = [];
  /** Owners by any two of their words, and by the first and the last. */
  private readonly byPair = new Map<string, number[]>();
  private readonly byEnds = new Map<string, number[]>();

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
    for (let i = 0; i + 1 < key.length; i++) {
      for (let j = i + 1; j < key.length; j++) {
        const note = (map: Map<string, number[]>): void =>
          pairs(storedForms(key[i] ?? ''), storedForms(key[j] ?? ''), (pair) => {
            const known = map.get(pair);
            if (known === undefined) map.set(pair, [number]);
            else if (known.length < MOST_COMPARED) known.push(number);
          });
        note(this.byPair);
        if (i === 0 && j === key.length - 1) note(this.byEnds);
      }
    }
  }

  /** The first owner whose name can be the same person's: "Donald J. Trump" for "Donald Trump". */
  alike(key: string[]): Owner | undefined {
    let best = Infinity;
    const look = (map: Map<string, number[]>, first: string, last: string): void =>
      pairs(soughtForms(first), soughtForms(last), (pair) => {
        for (const number of map.get(pair) ?? []) {
          if (number < best && canBeOnePerson(this.owners[number]?.key ?? [], key)) best = number;
        }
      });
    look(this.byPair, key[0] ?? '', key[key.length - 1] ?? '');
    for (let i = 0; i + 1 < key.length; i++) {
      for (let j = i + 1; j < key.length; j++) look(this.byEnds, key[i] ?? '', key[j] ?? '');
    }
    return this.owners[best]?.owner;
  }
}

function pairs(firsts: string[], lasts: string[], use: (pair: string) => void): void {
  for (const first of firsts) for (const last of lasts) use(`${first} ${last}`);
}
