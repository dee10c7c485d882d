import { readHead } from '../offices/title-words';
import type { Span } from '../types';
import { BIT } from '../words/classes';
import { FEMALE, PRONOUNS, type Source, SourceResolver, genericNouns } from './resolve-sources';

/** Finds who speaks: the subject of a clause or a verb, or the name after it. */
export class SourceFinder extends SourceResolver {
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

  /** Span of a cue in the text. */
  cue(first: number, last: number): Span {
    const { tokens } = this.document;
    return { start: tokens.start[first] ?? 0, end: tokens.end[last - 1] ?? 0 };
  }
}
