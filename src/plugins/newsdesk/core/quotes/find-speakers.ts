import { NARRATION_NOUNS } from '../lang/en/speech-sources';
import { SURE_SPEECH_VERBS } from '../lang/en/speech';
import type { Embodied } from '../document';
import { readHead } from '../offices/title-words';
import type { Standing } from '../offices/weigh-offices';
import type { Span } from '../types';
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

const FEMALE = new Set(['she']);
const PRONOUNS = new Set(['he', 'she']);
const genericNouns = new Set(readWords(NARRATION_NOUNS));
export const sureVerbs = new Set(readWords(SURE_SPEECH_VERBS));
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
const FEMALE_MARKS = new Set(['mrs', 'ms', 'miss', 'lady', 'dame', 'madam', 'baroness']);
const MALE_MARKS = new Set(['mr', 'sir', 'lord', 'messrs']);

/** Who stands where in the story, and who is meant by "he", "the minister" and the like. */
export class SourceFinder {
  private readonly personAt = new Map<number, { index: number; first: number; last: number }>();
  private readonly bodyAt = new Map<number, { index: number; first: number; last: number }>();
  private readonly genders: Array<Gender | null>;

  constructor(
    private readonly document: Embodied,
    private readonly standings: Standing[],
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

  private word(i: number) {
    return this.document.tokens.word[i];
  }

  private isPossessive(last: number): boolean {
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

  private lastOf(i: number): number {
    return this.personAt.get(i)?.last ?? this.bodyAt.get(i)?.last ?? i + 1;
  }

  /** Reads one token as a source: a name, a pronoun, a description. */
  private sourceAt(i: number, low: number, isQuoted: (i: number) => boolean): Source | null {
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
  private resolveDescription(i: number, low: number): Source {
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
    let best: Source | null = null;
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
    return best ?? unnamed;
  }

  /** How well a person's titles fit a description: 3 the same words, 2 the same body, 1 the same head. */
  private fitOf(person: number, noun: string, phrase: string[], body: number | null): number {
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
  private speakerOf(sentence: number, gender: Gender, isQuoted: (i: number) => boolean): number | null {
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

  private isAfterPreposition(first: number, low: number): boolean {
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

  /** Subject of a clause from `low` to `high`: the first name that is no possessive and stands after no preposition. */
  subjectIn(low: number, high: number, isQuoted: (i: number) => boolean): Source | null {
    let fallback: Source | null = null;
    for (let k = low; k < high; k++) {
      if (isQuoted(k)) continue;
      const word = this.word(k);
      if (word === undefined) continue;
      if (PRONOUNS.has(word.lower)) return this.resolvePronoun(k, FEMALE.has(word.lower) ? 'female' : 'male', isQuoted);
      const found = this.mentionAt(k);
      if (found === null) continue;
      const last = this.lastOf(k);
      k = last - 1;
      const next = this.word(last);
      const speaks = next !== undefined && (next.bits & BIT.speechNoun) !== 0;
      if (
        (!this.isPossessive(last) || speaks) &&
        (!this.isAfterPreposition(found.at, low) || found.how === 'pronoun')
      ) {
        // A body right before a person's title or name is no subject of its own.
        if (found.type === 'organization' && next !== undefined && !speaks && this.isTitleTo(last)) {
          continue;
        }
        return found;
      }
      fallback ??= found;
    }
    return fallback !== null && fallback.type === 'person' ? fallback : null;
  }

  private isTitleTo(i: number): boolean {
    for (let k = i; k < i + 5; k++) {
      if (this.personAt.has(k)) return true;
      const word = this.word(k);
      if (word === undefined || (word.bits & (BIT.titleModifier | BIT.officeHead | BIT.trade | BIT.rank)) === 0)
        return false;
    }
    return false;
  }

  /** Subject of the verb at token `verb`, searched leftwards to `low`. */
  subjectOf(verb: number, low: number, isQuoted: (i: number) => boolean): Source | null {
    let k = verb - 1;
    while (
      k >= low &&
      ([
        'also',
        'later',
        'has',
        'had',
        'have',
        'then',
        'again',
        'further',
        'once',
        'reportedly',
        'was',
        'is',
        'who',
        'that',
      ].includes(this.word(k)?.lower ?? '') ||
        this.word(k)?.lower.endsWith('ly') === true)
    )
      k--;
    if (k < low) return null;
    const direct = this.word(k);
    if (direct?.text === ',') {
      // "X, the minister of Y, said": the name stands before the apposition.
      for (let c = k - 1; c >= low && k - c < 30; c--) {
        if (this.word(c)?.text !== ',') continue;
        const named = this.mentionAt(c - 1);
        if (named !== null && !isQuoted(c - 1)) return named;
      }
      const inside = this.mentionAt(k - 1);
      const subject = this.subjectIn(low, k, isQuoted);
      return subject ?? inside;
    }
    if (direct !== undefined && (direct.lower === 'and' || direct.lower === 'but' || direct.lower === 'to'))
      return this.subjectIn(low, k, isQuoted);
    for (let n = 0; k >= low && n < 14; n++, k--) {
      const word = this.word(k);
      if (word === undefined || isQuoted(k)) break;
      if (
        word.shape === 6 &&
        word.text !== "'s" &&
        word.text !== '’s' &&
        word.text !== '-' &&
        word.text !== ')' &&
        word.text !== '('
      )
        break;
      if ((word.bits & BIT.speechNoun) !== 0 && word.shape === 0) {
        const inPhrase = this.sourceOfStatement(k, low, verb);
        if (inPhrase !== null) return inPhrase;
        continue;
      }
      const found = this.sourceAt(k, low, isQuoted);
      if (found !== null) {
        if ((found.how === 'name' || found.how === 'body') && this.isPossessive(this.lastOf(k))) continue;
        return found;
      }
    }
    return this.subjectIn(low, verb, isQuoted);
  }

  /** "a statement by the ministry", "a Pentagon readout", "the ministry's statement". */
  private sourceOfStatement(noun: number, low: number, limit: number): Source | null {
    if (['by', 'from', 'of'].includes(this.word(noun + 1)?.lower ?? '')) {
      for (let k = noun + 2; k < limit; k++) {
        const found = this.mentionAt(k);
        if (found !== null) return found;
      }
    }
    for (let k = noun - 1; k >= low && noun - k < 6; k--) {
      const found = this.mentionAt(k);
      if (found !== null) return found;
      if (this.word(k)?.shape === 6 && !/^['’]s$/.test(this.word(k)?.text ?? '')) break;
      if (['a', 'an', 'his', 'her', 'its', 'in'].includes(this.word(k)?.lower ?? '')) break;
    }
    return null;
  }

  /** Source that stands after token `from` and before `high`: "said X", "according to X". */
  sourceAfter(from: number, high: number, isQuoted: (i: number) => boolean): Source | null {
    let generic: Source | null = null;
    for (let k = from; k < Math.min(high, from + 16); k++) {
      const word = this.word(k);
      if (word === undefined || isQuoted(k)) break;
      if (
        generic !== null &&
        (word.text === ',' || word.shape === 6) &&
        word.text !== "'s" &&
        word.text !== '’s' &&
        this.mentionAt(k + 1) === null
      )
        break;
      if (['.', ';', ':'].includes(word.text)) break;
      const named = this.mentionAt(k);
      if (named !== null) {
        const last = this.lastOf(k);
        if (named.type === 'person' && this.isPossessive(last)) {
          k = last;
          continue;
        }
        if (named.type === 'organization' && this.isTitleTo(last)) {
          k = last - 1;
          continue;
        }
        if (named.type === 'organization' && generic === null && this.hasPersonNoun(last, high)) {
          k = last - 1;
          continue;
        }
        if (named.type === 'organization' && generic !== null) return generic;
        return named;
      }
      if (PRONOUNS.has(word.lower)) return this.resolvePronoun(k, FEMALE.has(word.lower) ? 'female' : 'male', isQuoted);
      const found = this.sourceAt(k, from, isQuoted);
      if (found !== null) {
        if (found.how === 'description') return found;
        generic ??= found;
      }
      if (
        ['who', 'as', 'in', 'on', 'during', 'after', 'when', 'while', 'told'].includes(word.lower) &&
        generic === null &&
        k > from
      )
        break;
    }
    return generic;
  }

  private hasPersonNoun(from: number, high: number): boolean {
    for (let k = from; k < Math.min(high, from + 4); k++) {
      const word = this.word(k);
      if (word === undefined || word.shape === 6) return false;
      if (readHead(word) !== null || genericNouns.has(word.lower)) return true;
    }
    return false;
  }

  /** Whether one person is described beside a verb: "the senator said", "said the former farm boy"; no spokesman, no plural. */
  hasDefiniteSubject(verb: number): boolean {
    let k = verb - 1;
    while (['also', 'has', 'had', 'later', 'then'].includes(this.lowerAt(k))) k--;
    const noun = this.word(k);
    if (noun === undefined || noun.shape !== 0 || this.mentionAt(k) !== null) return false;
    if (
      noun.lower.startsWith('spokes') ||
      genericNouns.has(noun.lower) ||
      (noun.bits & (BIT.speechNoun | BIT.closedWord | BIT.lowerBodyHead | BIT.bodyHead | BIT.facilityWord)) !== 0 ||
      noun.lower.endsWith('s')
    )
      return false;
    for (let d = k - 1; d >= k - 6 && d >= 0; d--) {
      const lower = this.lowerAt(d);
      if (lower === 'the') return true;
      const word = this.word(d);
      if (word === undefined || word.shape === 6 || (word.bits & BIT.closedWord) !== 0) return false;
    }
    return false;
  }

  private lowerAt(i: number): string {
    return this.word(i)?.lower ?? '';
  }

  /** Span of a cue in the text. */
  cue(first: number, last: number): Span {
    const { tokens } = this.document;
    return { start: tokens.start[first] ?? 0, end: tokens.end[last - 1] ?? 0 };
  }
}
