import { readHead } from '../offices/title-words';
import { BIT } from '../words/classes';
import type { Gender } from '../words/lexicon';
import { DescriptionResolver } from './resolve-descriptions';
import type { Place } from './place-map';
import { genericNouns, type Source, sureVerbs } from './story-names';

const FEMALE = new Set(['she']);
const PRONOUNS = new Set(['he', 'she']);
/** Sentences that a pronoun looks back, and the tokens of its own sentence. */
const REACH = 12;
const FARTHEST = 300;
/** Sentences before that may still bring a better answer than a name that is no subject. */
const PATIENCE = 2;

/** Who is meant by "he" and "she", and what single words can speak. */
export class SourceResolver extends DescriptionResolver {
  protected isPronoun(i: number): boolean {
    return PRONOUNS.has(this.lowerAt(i));
  }

  /** The person whom the pronoun at token `i` means. */
  protected pronounAt(i: number, isQuoted: (i: number) => boolean): Source | null {
    return this.resolvePronoun(i, FEMALE.has(this.lowerAt(i)) ? 'female' : 'male', isQuoted);
  }

  /** Reads one token as a source: a name, a pronoun, a description. */
  protected sourceAt(i: number, low: number, isQuoted: (i: number) => boolean): Source | null {
    const word = this.word(i);
    if (word === undefined || isQuoted(i)) return null;
    const named = this.mentionAt(i);
    if (named !== null) return named;
    if (PRONOUNS.has(word.lower)) return this.pronounAt(i, isQuoted);
    if (word.shape === 6 || word.shape === 5) return null;
    const isNoun = readHead(word) !== null || genericNouns.has(word.lower) || (word.bits & BIT.trade) !== 0;
    if (!isNoun || (word.bits & BIT.speechVerb) !== 0) return null;
    return this.resolveDescription(i, low);
  }

  /**
   * "he" -> the subject of this sentence before it, else of the last sentences, whose gender does not speak against.
   * A name in another place of a sentence counts only where no subject stands near.
   */
  resolvePronoun(i: number, gender: Gender, isQuoted: (i: number) => boolean): Source | null {
    const { sentences, sentenceOf } = this.document;
    const own = sentenceOf[i] ?? 0;
    let weak: Source | null = null;
    let weakAt = own;
    for (let s = own; s >= Math.max(0, own - REACH); s--) {
      if (weak !== null && weakAt - s > PATIENCE) return weak;
      const sentence = sentences[s];
      if (sentence === undefined) continue;
      const limit = s === own ? i : sentence.last;
      const first = Math.max(sentence.first, limit - FARTHEST);
      const speaker = s === own ? null : this.speakerOf(first, sentence.last, gender, isQuoted);
      if (speaker !== null) return { type: 'person', index: speaker, at: i, how: 'pronoun' };
      for (let k = first; k < limit; k++) {
        if (isQuoted(k)) continue;
        // "He went on to ...": the sentence goes on with somebody named before.
        if (s !== own && this.isPronoun(k) && FEMALE.has(this.lowerAt(k)) === (gender === 'female')) break;
        const person = this.personAt.get(k);
        if (person === undefined) continue;
        k = person.last - 1;
        const known = this.genders[person.index];
        if (known !== null && known !== undefined && known !== gender) continue;
        const source: Source = { type: 'person', index: person.index, at: i, how: 'pronoun' };
        if (!this.isPossessive(person.last) && !this.isAfterPreposition(person.first, first)) return source;
        if (weak === null) weakAt = s;
        weak ??= source;
      }
    }
    return weak;
  }

  /** The person right beside a verb of speech in a sentence: "..., X said" or "said the mayor, X". */
  private speakerOf(first: number, last: number, gender: Gender, isQuoted: (i: number) => boolean): number | null {
    for (let k = last - 1; k >= first; k--) {
      const word = this.word(k);
      if (word === undefined || word.shape !== 0 || !sureVerbs.has(word.lower) || isQuoted(k)) continue;
      const person = this.personAt.get(k - 1) ?? this.personAfter(k);
      if (person === undefined || isQuoted(person.first)) continue;
      const known = this.genders[person.index] ?? null;
      if (known === null || known === gender) return person.index;
    }
    return null;
  }

  private personAfter(verb: number): Place | undefined {
    const before = this.word(verb - 1);
    const reach = before !== undefined && before.shape === 6 ? 8 : 1;
    for (let k = verb + 1; k <= verb + reach; k++) {
      const person = this.personAt.get(k);
      if (person !== undefined) return person;
      const word = this.word(k);
      if (word === undefined || word.lower === 'that' || ['.', ';', ':'].includes(word.text)) return undefined;
    }
    return undefined;
  }
}
