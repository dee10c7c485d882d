import type { Placed } from '../document';
import type { Dictionary } from './dictionary';
import type { Sink } from './evidence-ids';
import { BODY, LONGEST_SPAN, type Lattice, PERSON, type Reading } from './lattice';

const bucket = (n: number): number => (n > 3 ? 4 : n > 1 ? 2 : 1);

/** Means of scores are told in these steps. */
const STEPS = [-3, -1.5, -0.5, 0.5, 1.5, 3];
const stepOf = (mean: number): number => {
  let step = 0;
  while (step < STEPS.length && mean > (STEPS[step] ?? 0)) step++;
  return step;
};
/** A single place says at most so much about the others. */
const MOST = 5;
const limited = (score: number): number => Math.max(-MOST, Math.min(MOST, score));
/** Tokens that join two names, and what stands on the other side. */
const LINKS = [',', 'and', '(', ';', 'or', '&'];
const OPINIONS = ['person', 'body', '', 'partOfPerson', 'partOfBody', 'none'];
const LABELS = ['Person', 'Body', 'None'];
/** Candidates longer than this are not compared with others of the same words by score. */
const LONGEST_COMPARED = 4;

/** Scores of all candidates with the same words. */
interface Sum {
  person: number;
  body: number;
  count: number;
}

/** What the first reading of the whole story found, by its words. */
export class StoryNames {
  private readonly texts: [Map<number, number>, Map<number, number>] = [
    new Map<number, number>(),
    new Map<number, number>(),
  ];
  private readonly lastWords = new Map<string, number>();
  private readonly firstWords = new Map<string, number>();
  private readonly bodyWords = new Map<string, number>();
  private readonly own = new Map<number, number>();
  private readonly initials = new Map<string, number>();
  private readonly sums = new Map<number, Sum>();
  /** What the second opinion says of a span, and of a token. */
  private readonly opinions = new Map<number, number>();
  private readonly opinionOf = new Map<number, number>();
  /** Label of the reading that ends before a token, and of the one that starts at it. */
  private readonly endingAt = new Map<number, number>();
  private readonly startingAt = new Map<number, number>();

  constructor(
    private readonly document: Placed,
    readings: Reading[],
    lattices: readonly Lattice[],
    opinions: readonly Reading[],
  ) {
    for (const { first, last, label } of opinions) {
      this.opinions.set(first * 64 + Math.min(last - first, 63), label);
      for (let k = first; k < last; k++) this.opinionOf.set(k, label);
    }
    const count = <Key>(map: Map<Key, number>, key: Key): void => void map.set(key, (map.get(key) ?? 0) + 1);
    for (const { first, last, label } of readings) {
      this.own.set(first * 64 + Math.min(last - first, 63), label);
      this.endingAt.set(last, label);
      this.startingAt.set(first, label);
      count(this.texts[label as 0 | 1], this.keyOf(first, last));
      if (last - first < 2) continue;
      const words = document.tokens.word;
      if (label === PERSON) {
        count(this.lastWords, words[last - 1]?.lower ?? '');
        count(this.firstWords, words[first]?.lower ?? '');
      } else {
        let initials = '';
        for (let k = first; k < last; k++) {
          const word = words[k];
          if (word?.isCapital !== true) continue;
          initials += word.text.charAt(0);
          count(this.bodyWords, word.lower);
        }
        if (initials.length > 1) count(this.initials, initials);
      }
    }
    for (const lattice of lattices) this.addScores(lattice);
  }

  private addScores({ chunk, canStart, canEnd, scores }: Lattice): void {
    const n = chunk.last - chunk.first;
    for (let start = 0; start < n; start++) {
      if (canStart[start] === 0) continue;
      for (let end = start + 1; end <= Math.min(n, start + LONGEST_COMPARED); end++) {
        if (canEnd[end - 1] === 0) continue;
        const at = (start * LONGEST_SPAN + end - start - 1) * 2;
        const key = this.keyOf(chunk.first + start, chunk.first + end);
        const sum = this.sums.get(key);
        const person = limited(scores[at] ?? 0);
        const body = limited(scores[at + 1] ?? 0);
        if (sum === undefined) this.sums.set(key, { person, body, count: 1 });
        else {
          sum.person += person;
          sum.body += body;
          sum.count++;
        }
      }
    }
  }

  /** What stands in one list with the span, or in brackets after it. */
  private addNeighbours(first: number, last: number, isOne: boolean, dictionary: Dictionary, out: Sink): void {
    const { word } = this.document.tokens;
    const before = LINKS.indexOf(word[first - 1]?.lower ?? '');
    if (before >= 0) {
      const label = this.endingAt.get(first - 1) ?? 2;
      const code = (before * 3 + label) * 2 + (isOne ? 1 : 0);
      out.add(
        dictionary.coded(6, code) ??
          dictionary.nameCode(6, code, `listBefore=${LINKS[before]}${LABELS[label]}${isOne ? 'One' : 'More'}`),
      );
    }
    const after = LINKS.indexOf(word[last]?.lower ?? '');
    if (after >= 0) {
      const label = this.startingAt.get(last + 1) ?? 2;
      const code = (after * 3 + label) * 2 + (isOne ? 1 : 0);
      out.add(
        dictionary.coded(7, code) ??
          dictionary.nameCode(7, code, `listAfter=${LINKS[after]}${LABELS[label]}${isOne ? 'One' : 'More'}`),
      );
    }
  }

  /** A number for the words of a span, the same for the same words in any case. */
  private keyOf(first: number, last: number): number {
    const { word } = this.document.tokens;
    let high = last - first;
    let low = 0;
    for (let k = first; k < last; k++) {
      const hash = word[k]?.hash ?? 0;
      high = Math.imul(high ^ hash, 0x9e3779b1) ^ (high >>> 15);
      low = Math.imul(low + hash, 0x85ebca6b) ^ (low >>> 13);
    }
    return (high >>> 0) * 0x100000 + (low & 0xfffff);
  }

  /**
   * Findings of a span that rest on the first reading of the other places of the story; `person` and `body` are the
   * span's own scores.
   */
  find(first: number, last: number, person: number, body: number, dictionary: Dictionary, out: Sink): void {
    const word = this.document.tokens.word[first];
    const end = this.document.tokens.word[last - 1];
    if (word === undefined || end === undefined) return;
    const own = this.own.get(first * 64 + Math.min(last - first, 63));
    const key = this.keyOf(first, last);
    const isOne = last - first === 1;
    const size = isOne ? 'One' : 'More';
    const people = (this.texts[PERSON].get(key) ?? 0) - (own === PERSON ? 1 : 0);
    const bodies = (this.texts[BODY].get(key) ?? 0) - (own === BODY ? 1 : 0);
    const answer = own === PERSON ? 'person' : own === BODY ? 'body' : 'none';
    out.add(
      dictionary.coded(0, (own ?? 2) * 2 + (isOne ? 1 : 0)) ??
        dictionary.nameCode(0, (own ?? 2) * 2 + (isOne ? 1 : 0), `firstAnswer=${answer}${size}`),
    );
    const opinion = this.opinions.get(first * 64 + Math.min(last - first, 63));
    const around = opinion ?? 3 + (this.opinionOf.get(first) ?? this.opinionOf.get(last - 1) ?? 2);
    out.add(
      dictionary.coded(8, around * 2 + (isOne ? 1 : 0)) ??
        dictionary.nameCode(8, around * 2 + (isOne ? 1 : 0), `secondOpinion=${OPINIONS[around]}${size}`),
    );
    const both = around * 3 + (own ?? 2);
    out.add(dictionary.coded(9, both) ?? dictionary.nameCode(9, both, `bothOpinions=${OPINIONS[around]}+${answer}`));
    this.addNeighbours(first, last, isOne, dictionary, out);
    const sum = this.sums.get(key);
    if (sum !== undefined && sum.count > 1) {
      const personStep = stepOf((sum.person - limited(person)) / (sum.count - 1));
      const bodyStep = stepOf((sum.body - limited(body)) / (sum.count - 1));
      const often = sum.count > 3 ? 'Often' : 'Once';
      const code = (sum.count > 3 ? 2 : 0) + (isOne ? 1 : 0);
      out.add(
        dictionary.coded(3, personStep * 4 + code) ??
          dictionary.nameCode(3, personStep * 4 + code, `personElsewhere=${personStep}${often}${size}`),
      );
      out.add(
        dictionary.coded(4, bodyStep * 4 + code) ??
          dictionary.nameCode(4, bodyStep * 4 + code, `bodyElsewhere=${bodyStep}${often}${size}`),
      );
    }
    if (people > 0)
      out.add(
        dictionary.coded(1, bucket(people) * 2 + (isOne ? 1 : 0)) ??
          dictionary.nameCode(1, bucket(people) * 2 + (isOne ? 1 : 0), `samePersonElsewhere=${bucket(people)}${size}`),
      );
    if (bodies > 0)
      out.add(
        dictionary.coded(2, bucket(bodies) * 2 + (isOne ? 1 : 0)) ??
          dictionary.nameCode(2, bucket(bodies) * 2 + (isOne ? 1 : 0), `sameBodyElsewhere=${bucket(bodies)}${size}`),
      );
    if (people > 0 && bodies > 0)
      out.add(dictionary.idOf(people >= bodies ? 'sameElsewhere=morePeople' : 'sameElsewhere=moreBodies'));
    if (isOne) {
      const names = this.lastWords.get(word.lower) ?? 0;
      if (names > 0)
        out.add(
          dictionary.coded(5, bucket(names)) ??
            dictionary.nameCode(5, bucket(names), `surnameInStory=${bucket(names)}`),
        );
      if (this.firstWords.has(word.lower)) out.add(dictionary.idOf('givenNameOfFullName'));
      if (this.bodyWords.has(word.lower)) out.add(dictionary.idOf('wordOfBody'));
      if (word.text.length > 1 && this.initials.has(word.text.replace(/\./g, '')))
        out.add(dictionary.idOf('initialsOfBody'));
    } else {
      const withoutSelf = own === PERSON ? 1 : 0;
      const endKey = this.keyOf(last - 1, last);
      const firstKey = this.keyOf(first, first + 1);
      if ((this.lastWords.get(end.lower) ?? 0) > withoutSelf) out.add(dictionary.idOf('lastWordIsSurname'));
      if ((this.texts[PERSON].get(endKey) ?? 0) > 0) out.add(dictionary.idOf('lastWordIsPersonAlone'));
      if ((this.texts[PERSON].get(firstKey) ?? 0) > 0) out.add(dictionary.idOf('firstWordIsPersonAlone'));
      if ((this.texts[BODY].get(firstKey) ?? 0) > 0) out.add(dictionary.idOf('firstWordIsBodyAlone'));
      if ((this.texts[BODY].get(endKey) ?? 0) > 0) out.add(dictionary.idOf('lastWordIsBodyAlone'));
    }
  }
}
