import type { Placed } from '../document';
import type { Dictionary } from './dictionary';
import type { Evidence } from './evidence-ids';
import { BODY, PERSON, type Reading } from './lattice';

const bucket = (n: number): number => (n > 3 ? 4 : n > 1 ? 2 : 1);

/** What the first reading of the whole story found, by its words. */
export class StoryNames {
  private readonly texts: [Map<string, number>, Map<string, number>] = [
    new Map<string, number>(),
    new Map<string, number>(),
  ];
  private readonly lastWords = new Map<string, number>();
  private readonly firstWords = new Map<string, number>();
  private readonly bodyWords = new Map<string, number>();
  private readonly own = new Map<number, number>();
  private readonly initials = new Map<string, number>();

  constructor(
    private readonly document: Placed,
    readings: Reading[],
  ) {
    const count = (map: Map<string, number>, key: string): void => void map.set(key, (map.get(key) ?? 0) + 1);
    for (const { first, last, label } of readings) {
      this.own.set(first * 64 + Math.min(last - first, 63), label);
      count(this.texts[label as 0 | 1], this.textOf(first, last));
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
  }

  private textOf(first: number, last: number): string {
    const { tokens, text } = this.document;
    return text.slice(tokens.start[first], tokens.end[last - 1]).toLowerCase();
  }

  /** Findings of a span that rest on the first reading of the other places of the story. */
  find(first: number, last: number, dictionary: Dictionary, out: Evidence): void {
    const word = this.document.tokens.word[first];
    const end = this.document.tokens.word[last - 1];
    if (word === undefined || end === undefined) return;
    const own = this.own.get(first * 64 + Math.min(last - first, 63));
    const key = this.textOf(first, last);
    const isOne = last - first === 1;
    const size = isOne ? 'One' : 'More';
    const people = (this.texts[PERSON].get(key) ?? 0) - (own === PERSON ? 1 : 0);
    const bodies = (this.texts[BODY].get(key) ?? 0) - (own === BODY ? 1 : 0);
    const answer = own === PERSON ? 'person' : own === BODY ? 'body' : 'none';
    out.add(dictionary.idOfCode(0, (own ?? 2) * 2 + (isOne ? 1 : 0), () => `firstAnswer=${answer}${size}`));
    if (people > 0)
      out.add(
        dictionary.idOfCode(
          1,
          bucket(people) * 2 + (isOne ? 1 : 0),
          () => `samePersonElsewhere=${bucket(people)}${size}`,
        ),
      );
    if (bodies > 0)
      out.add(
        dictionary.idOfCode(
          2,
          bucket(bodies) * 2 + (isOne ? 1 : 0),
          () => `sameBodyElsewhere=${bucket(bodies)}${size}`,
        ),
      );
    if (people > 0 && bodies > 0)
      out.add(dictionary.idOf(`sameElsewhere=${people >= bodies ? 'morePeople' : 'moreBodies'}`));
    if (last - first === 1) {
      if (this.lastWords.has(word.lower)) out.add(dictionary.idOf('surnameOfFullName'));
      if (this.firstWords.has(word.lower)) out.add(dictionary.idOf('givenNameOfFullName'));
      if (this.bodyWords.has(word.lower)) out.add(dictionary.idOf('wordOfBody'));
      if (word.text.length > 1 && this.initials.has(word.text.replace(/\./g, '')))
        out.add(dictionary.idOf('initialsOfBody'));
    } else {
      const withoutSelf = own === PERSON ? 1 : 0;
      if ((this.lastWords.get(end.lower) ?? 0) > withoutSelf) out.add(dictionary.idOf('lastWordIsSurname'));
      if ((this.texts[PERSON].get(end.lower) ?? 0) > 0) out.add(dictionary.idOf('lastWordIsPersonAlone'));
      if ((this.texts[PERSON].get(word.lower) ?? 0) > 0) out.add(dictionary.idOf('firstWordIsPersonAlone'));
      if ((this.texts[BODY].get(word.lower) ?? 0) > 0) out.add(dictionary.idOf('firstWordIsBodyAlone'));
      if ((this.texts[BODY].get(end.lower) ?? 0) > 0) out.add(dictionary.idOf('lastWordIsBodyAlone'));
    }
  }
}
