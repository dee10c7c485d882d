import type { Embodied } from '../document';
import { FEMALE_HONORIFICS, MALE_HONORIFICS } from '../lang/en/honorifics';
import { QUOTE_VERBS, SURE_SPEECH_VERBS } from '../lang/en/speech';
import { NARRATION_NOUNS, THING_NOUNS } from '../lang/en/speech-sources';
import type { Standing } from '../offices/weigh-offices';
import { BIT } from '../words/classes';
import { type Gender, genderOfName } from '../words/lexicon';
import { readWords } from '../words/read-list';
import { type Place, PlaceMap } from './place-map';
import type { Word } from '../words/word';

/** Somebody who can speak: a person or body of the story, or a source without a name. */
export interface Source {
  type: 'person' | 'organization' | 'unnamed';
  index: number;
  /** Token where the source stands. */
  at: number;
  how: 'name' | 'pronoun' | 'description' | 'body' | 'unnamed';
}

export const genericNouns = new Set([...readWords(NARRATION_NOUNS), ...readWords(THING_NOUNS)]);
export const sureVerbs = new Set(readWords(SURE_SPEECH_VERBS));
const quoteVerbs = new Set(readWords(QUOTE_VERBS));
const FEMALE_MARKS = new Set(readWords(FEMALE_HONORIFICS));
const MALE_MARKS = new Set(readWords(MALE_HONORIFICS));
const PREPOSITIONS = new Set(
  readWords(
    'with to by from of for against about between in at on under after before like than as alongside including over into and or',
  ),
);

/** Source without a name at token `at`. */
export const unnamedAt = (at: number): Source => ({ type: 'unnamed', index: -1, at, how: 'unnamed' });

/** The same source, found another way. */
export const foundBy = (how: Source['how'], { type, index, at }: Source): Source => ({ type, index, at, how });

/** Who stands where in the story. */
export class StoryNames {
  protected readonly personAt: PlaceMap;
  protected readonly bodyAt: PlaceMap;
  /** Mentions of people in the order of the text. */
  protected readonly inOrder: Place[] = [];
  protected readonly genders: Array<Gender | null>;

  constructor(
    protected readonly document: Embodied,
    protected readonly standings: Standing[],
  ) {
    this.personAt = new PlaceMap(document.tokens.length);
    this.bodyAt = new PlaceMap(document.tokens.length);
    document.people.forEach((person, index) => {
      for (const { first, last } of person.mentions) {
        const place = { index, first, last };
        this.inOrder.push(place);
        this.personAt.set(place);
      }
    });
    this.inOrder.sort((a, b) => a.first - b.first);
    document.bodies.forEach((body, index) => {
      for (const { first, last } of body.mentions) this.bodyAt.set({ index, first, last });
    });
    this.genders = document.people.map((person) => {
      for (const mention of person.mentions) {
        if (mention.honorific !== null && FEMALE_MARKS.has(mention.honorific)) return 'female';
        if (mention.honorific !== null && MALE_MARKS.has(mention.honorific)) return 'male';
      }
      const given =
        person.parts.given === null ? null : (person.words[person.parts.isFamilyFirst ? 1 : 0]?.folded ?? null);
      return given === null ? null : genderOfName(given);
    });
  }

  protected word(i: number): Word | undefined {
    return i < 0 ? undefined : this.document.tokens.word[i];
  }

  protected lowerAt(i: number): string {
    return this.word(i)?.lower ?? '';
  }

  protected isPossessive(last: number): boolean {
    const next = this.word(last)?.text;
    return next === "'s" || next === '’s';
  }

  /** Whether token `i` is a verb of speech; beside quoted words more verbs report than elsewhere. */
  speaks(i: number): boolean {
    const word = this.word(i);
    return word !== undefined && word.shape === 0 && ((word.bits & BIT.speechVerb) !== 0 || quoteVerbs.has(word.lower));
  }

  /** The person or body whose mention covers token `i`. */
  mentionAt(i: number): Source | null {
    const person = this.personAt.get(i);
    if (person !== undefined) return { type: 'person', index: person.index, at: person.first, how: 'name' };
    const body = this.bodyAt.get(i);
    return body === undefined ? null : { type: 'organization', index: body.index, at: body.first, how: 'body' };
  }

  protected lastOf(i: number): number {
    return this.personAt.get(i)?.last ?? this.bodyAt.get(i)?.last ?? i + 1;
  }

  /** Gender that the story or the given name tells, or null. */
  genderOf(person: number): Gender | null {
    return this.genders[person] ?? null;
  }

  /** Index in `inOrder` of the first mention of a person at or after token `i`. */
  protected placeFrom(i: number): number {
    let low = 0;
    let high = this.inOrder.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.inOrder[middle]?.first ?? 0) < i) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  protected isAfterPreposition(first: number, low: number): boolean {
    // Over a title: "with Foreign Minister X".
    for (let k = first - 1; k >= low && first - k < 8; k--) {
      const word = this.word(k);
      // "on Friday Minister X": the day ends what the preposition rules.
      if (word === undefined || word.text === ',' || (word.bits & (BIT.weekday | BIT.month)) !== 0) return false;
      if (PREPOSITIONS.has(word.lower) && word.lower !== 'of') return true;
      const isTitlePart =
        word.isCapital ||
        (word.bits & (BIT.titleModifier | BIT.officeHead | BIT.trade | BIT.honorific | BIT.titleAdjective)) !== 0 ||
        word.lower === 'the' ||
        word.lower === 'of' ||
        /^['’]s$/.test(word.text);
      if (!isTitlePart) return false;
    }
    return false;
  }
}
