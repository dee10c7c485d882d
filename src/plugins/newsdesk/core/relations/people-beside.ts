import type { Embodied } from '../document';
import { BIT } from '../words/classes';
import { readWords } from '../words/read-list';

const LEADS = new Set(readWords('the a an former ex then late retired fellow one of and current ousted veteran'));
const LINKS = new Set(readWords('is was are were became being remains'));
const TITLE_BITS =
  BIT.titleModifier |
  BIT.officeHead |
  BIT.trade |
  BIT.rank |
  BIT.honorific |
  BIT.titleAdjective |
  BIT.demonym |
  BIT.statusWord;
/** Tokens of titles between a relation word and a name. */
const REACH = 9;

/** Finds the people who stand beside a word of relation. */
export class PeopleBeside {
  private readonly startingAt = new Map<number, { index: number; last: number }>();
  private readonly endingAt = new Map<number, { index: number; first: number }>();

  constructor(private readonly document: Embodied) {
    document.people.forEach((person, index) => {
      for (const { first, last } of person.mentions) {
        this.startingAt.set(first, { index, last });
        this.endingAt.set(last, { index, first });
      }
    });
  }

  private text(i: number): string {
    return this.document.tokens.word[i]?.text ?? '';
  }

  private lower(i: number): string {
    return this.document.tokens.word[i]?.lower ?? '';
  }

  /** The person whose mention ends before token `i`. */
  before(i: number): { index: number; first: number } | null {
    return this.endingAt.get(i) ?? null;
  }

  /** The person named at token `from` or after a title that stands there: "retired astronaut Ann Lee". */
  at(from: number, high: number): { index: number; last: number } | null {
    for (let k = from; k < Math.min(high, from + REACH); k++) {
      const found = this.startingAt.get(k);
      if (found !== undefined) return found;
      const word = this.document.tokens.word[k];
      if (word === undefined || word.shape === 6) return null;
      if (!LEADS.has(word.lower) && (word.bits & TITLE_BITS) === 0 && !word.isCapital && word.shape !== 0) return null;
      if ((word.bits & (BIT.speechVerb | BIT.closedWord)) !== 0 && !LEADS.has(word.lower)) return null;
    }
    return null;
  }

  /** All people of a list that begins at token `from`: "A", "A and B", "A, B and the mayor C". */
  list(from: number, high: number): { people: number[]; last: number } {
    const people: number[] = [];
    let last = from;
    let found = this.at(from, high);
    while (found !== null && people.length < 6) {
      people.push(found.index);
      last = found.last;
      const joint = this.text(last);
      if (joint !== 'and' && joint !== '&' && joint !== ',') break;
      const next = joint === ',' && this.text(last + 1) === 'and' ? last + 2 : last + 1;
      found = this.at(next, high);
    }
    return { people, last };
  }

  /**
   * The person of whom an apposition or a predicate that ends before token `first` speaks: "A, the powerful |",
   * "A, 38, is the oldest |", "A, who is a |".
   */
  described(first: number, low: number): number | null {
    let k = first - 1;
    for (let n = 0; k >= low && n < REACH; n++, k--) {
      const word = this.document.tokens.word[k];
      if (word === undefined) return null;
      if (word.text === ',' || word.text === '(' || word.text === '–' || word.text === '—' || LINKS.has(word.lower))
        break;
      if (word.shape === 6 && word.text !== '-') return null;
      if (this.endingAt.has(k + 1) || (word.bits & BIT.speechVerb) !== 0) return null;
    }
    // "A, a senior officer who is a |"
    if (LINKS.has(this.lower(k)) && this.lower(k - 1) === 'who' && this.text(k - 2) !== ',') {
      k -= 2;
      for (let n = 0; k >= low && n < REACH && (this.document.tokens.word[k]?.shape ?? 6) !== 6; n++) k--;
      if (this.text(k) !== ',') return null;
    }
    // Back over the age and over "who".
    for (let n = 0; k >= low && n < 6; n++, k--) {
      const found = this.endingAt.get(k);
      if (found !== undefined) return found.index;
      const before = this.document.tokens.word[k - 1];
      if (before === undefined) return null;
      if (before.text !== ',' && before.lower !== 'who' && before.shape !== 5 && !LINKS.has(before.lower)) return null;
    }
    return null;
  }

  /** `... A as his |`: the person who is named, chosen or counted as something. */
  namedAs(as: number, low: number): number | null {
    const direct = this.endingAt.get(as);
    if (direct !== undefined) return direct.index;
    // "A, whom he named on Monday as his |"
    for (let k = as - 1; k > Math.max(low, as - 10); k--)
      if ((this.lower(k) === 'who' || this.lower(k) === 'whom') && this.text(k - 1) === ',')
        return this.endingAt.get(k - 1)?.index ?? null;
    return null;
  }

  /** The nearest person named before token `i`. */
  nearest(i: number, low: number, isFit: (person: number) => boolean): number | null {
    for (let k = i; k > low; k--) {
      const found = this.endingAt.get(k);
      if (found !== undefined && isFit(found.index)) return found.index;
    }
    return null;
  }
}
