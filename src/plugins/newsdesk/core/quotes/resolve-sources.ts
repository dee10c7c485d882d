import { FEMALE_HONORIFICS, MALE_HONORIFICS } from '../lang/en/honorifics';
import { NARRATION_NOUNS } from '../lang/en/speech-sources';
import { SURE_SPEECH_VERBS } from '../lang/en/speech';
import type { Embodied } from '../document';
import { readHead } from '../offices/title-words';
import type { Standing } from '../offices/weigh-offices';
import { BIT } from '../words/classes';
import { type Gender, genderOfName } from '../words/lexicon';
import { readWords } from '../words/read-list';

/** Somebody who can speak: a person or body of the story, or a source without a name. */
export interface Source {
  type: 'person' | 'organization' | 'unnamed';
  index: number;
  /** Token where the source stands. */
  at: number;
  how: 'name' | 'pronoun' | 'description' | 'body' | 'unnamed';
}

export const FEMALE = new Set(['she']);
export const PRONOUNS = new Set(['he', 'she']);
const PREPOSITIONS = new Set([
  'with',
  'to',
  'by',
  'from',
  'of',
  'for',
  'against',
  'about',
  'between',
  'in',
  'at',
  'on',
  'under',
  'after',
  'before',
  'like',
  'than',
  'as',
  'alongside',
  'including',
  'over',
  'into',
  'and',
  'or',
]);
export const genericNouns = new Set(readWords(NARRATION_NOUNS));
export const sureVerbs = new Set(readWords(SURE_SPEECH_VERBS));
/** Sentences that a pronoun looks back. */
const REACH = 12;
const DETERMINERS = new Set([
  'the',
  'a',
  'an',
  'his',
  'her',
  'its',
  'their',
  'one',
  'another',
  'said',
  'says',
  'added',
]);
const INDEFINITE = new Set(['a', 'an', 'one', 'another', 'his', 'her', 'their']);
const FEMALE_MARKS = new Set(readWords(FEMALE_HONORIFICS));
const MALE_MARKS = new Set(readWords(MALE_HONORIFICS));

/** Who stands where in the story, and who is meant by "he", "the minister" and the like. */
export class SourceResolver {
  protected readonly personAt = new Map<number, { index: number; first: number; last: number }>();
  protected readonly bodyAt = new Map<number, { index: number; first: number; last: number }>();
  protected readonly genders: Array<Gender | null>;

  constructor(
    protected readonly document: Embodied,
    protected readonly standings: Standing[],
  ) {
    document.people.forEach((person, index) => {
      for (const { first, last } of person.mentions)
        for (let i = first; i < last; i++) this.personAt.set(i, { index, first, last });
    });
    document.bodies.forEach((body, index) => {
      for (const { first, last } of body.mentions)
        for (let i = first; i < last; i++) this.bodyAt.set(i, { index, first, last });
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

  protected word(i: number) {
    return this.document.tokens.word[i];
  }

  protected isPossessive(last: number): boolean {
    const next = this.word(last)?.text;
    return next === "'s" || next === '’s';
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

  /** Reads one token as a source: a name, a pronoun, a description. */
  protected sourceAt(i: number, low: number, isQuoted: (i: number) => boolean): Source | null {
    const word = this.word(i);
    if (word === undefined || isQuoted(i)) return null;
    const named = this.mentionAt(i);
    if (named !== null) return named;
    if (PRONOUNS.has(word.lower)) return this.resolvePronoun(i, FEMALE.has(word.lower) ? 'female' : 'male', isQuoted);
    if (word.shape === 6 || word.shape === 5) return null;
    const isNoun = readHead(word) !== null || genericNouns.has(word.lower) || (word.bits & BIT.trade) !== 0;
    if (!isNoun || (word.bits & BIT.speechVerb) !== 0) return null;
    return this.resolveDescription(i, low);
  }

  /** "the minister" -> the minister named last before it; "a spokesman" -> unnamed. */
  protected resolveDescription(i: number, low: number): Source {
    const noun = readHead(this.word(i))?.noun ?? this.word(i)?.lower ?? '';
    const phrase = [noun];
    let body: number | null = null;
    let k = i - 1;
    for (; k >= low && i - k < 7; k--) {
      const word = this.word(k);
      if (word === undefined || DETERMINERS.has(word.lower) || word.shape === 6) break;
      const named = this.mentionAt(k);
      if (named?.type === 'person') break;
      if (named !== null) body = named.index;
      else phrase.unshift(word.lower);
    }
    const unnamed: Source = { type: 'unnamed', index: -1, at: i, how: 'unnamed' };
    const determiner = this.word(k)?.lower ?? '';
    const isDefinite = determiner === 'the' || (body !== null && !INDEFINITE.has(determiner));
    if (!isDefinite || readHead(this.word(i))?.isPlural === true) return unnamed;
    let best: Source = unnamed;
    let bestFit = 0;
    this.document.people.forEach((person, index) => {
      const fit = this.fitOf(index, noun, phrase, body);
      if (fit === 0) return;
      let at = -1;
      for (const mention of person.mentions) if (mention.first < i) at = mention.first;
      if (at < 0) return;
      const total = fit * 1e7 + at;
      if (total > bestFit) {
        bestFit = total;
        best = { type: 'person', index, at: i, how: 'description' };
      }
    });
    return best;
  }

  /** How well a person's titles fit a description: 3 the same words, 2 the same body, 1 the same head. */
  protected fitOf(person: number, noun: string, phrase: string[], body: number | null): number {
    const standing = this.standings[person];
    if (standing === undefined) return 0;
    let fit = 0;
    for (const office of standing.offices) {
      const words = office.title
        .toLowerCase()
        .replace(/[.]/g, '')
        .split(/[-\s]+/);
      if (!words.includes(noun)) continue;
      const isSameBody = body !== null && office.organization === this.document.bodies[body]?.name;
      const isSame = phrase.length > 1 && phrase.slice(-2).every((word) => words.includes(word));
      fit = Math.max(fit, isSame ? 3 : isSameBody ? 2 : 1);
    }
    if (fit === 0 && standing.trade?.toLowerCase().includes(noun) === true) fit = 1;
    return fit;
  }

  /** Gender that the story or the given name tells, or null. */
  genderOf(person: number): Gender | null {
    return this.genders[person] ?? null;
  }

  /** "he" -> the subject of this sentence before it, else of the last sentences, whose gender does not speak against. */
  resolvePronoun(i: number, gender: Gender, isQuoted: (i: number) => boolean): Source | null {
    const { sentences, sentenceOf } = this.document;
    const own = sentenceOf[i] ?? 0;
    for (let s = own; s >= Math.max(0, own - REACH); s--) {
      const sentence = sentences[s];
      if (sentence === undefined) continue;
      const limit = s === own ? i : sentence.last;
      const speaker = s === own ? null : this.speakerOf(s, gender, isQuoted);
      if (speaker !== null) return { type: 'person', index: speaker, at: i, how: 'pronoun' };
      let fallback: Source | null = null;
      for (let k = sentence.first; k < limit; k++) {
        const person = this.personAt.get(k);
        if (person === undefined || isQuoted(k)) continue;
        k = person.last - 1;
        const known = this.genders[person.index];
        if (known !== null && known !== undefined && known !== gender) continue;
        const source: Source = { type: 'person', index: person.index, at: i, how: 'pronoun' };
        if (!this.isPossessive(person.last) && !this.isAfterPreposition(person.first, sentence.first)) return source;
        fallback ??= source;
      }
      if (fallback !== null) return fallback;
    }
    return null;
  }

  /** The person right beside a verb of speech in a sentence: "..., X said" or "said X". */
  protected speakerOf(sentence: number, gender: Gender, isQuoted: (i: number) => boolean): number | null {
    const span = this.document.sentences[sentence];
    if (span === undefined) return null;
    for (let k = span.last - 1; k >= span.first; k--) {
      const word = this.word(k);
      if (word === undefined || word.shape !== 0 || !sureVerbs.has(word.lower) || isQuoted(k)) continue;
      const person = this.personAt.get(k - 1) ?? this.personAt.get(k + 1);
      if (person === undefined || isQuoted(person.first)) continue;
      const known = this.genders[person.index] ?? null;
      if (known === null || known === gender) return person.index;
    }
    return null;
  }

  protected isAfterPreposition(first: number, low: number): boolean {
    // Over a title: "with Foreign Minister X".
    for (let k = first - 1; k >= low && first - k < 8; k--) {
      const word = this.word(k);
      if (word === undefined || word.text === ',') return false;
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

  protected lowerAt(i: number): string {
    return this.word(i)?.lower ?? '';
  }
}
