import { BIT } from '../words/classes';
import { readWords } from '../words/read-list';
import { SourceResolver } from './resolve-sources';
import { type Source, unnamedAt } from './story-names';

const BEFORE_VERB = new Set(
  readWords('also later has had have then again further once reportedly was is were who that'),
);
/** Words that open a clause whose subject does not speak: "When Peter left, Anna said". */
const SUBORDINATORS = new Set(
  readWords('when after as while if because since although though before whom whose where unless once whether until'),
);
/** Prepositions that hang a name on the noun before it: "a spokesman for Smith", "a letter seen by the paper". */
const HANGING = new Set(readWords('for to with by from at of in on under close'));
const BE_FORMS = new Set(readWords('was were is are been being be'));
/** Passive verbs whose subject speaks all the same: "was quoted as saying". */
const QUOTED = new Set(readWords('quoted cited heard recorded'));
const REACH = 200;

type IsQuoted = (i: number) => boolean;

/** Finds the subject of a clause or of a verb of speech. */
export class SubjectFinder extends SourceResolver {
  /** Subject of a clause from `low` to `high`: the first name of its main part that is no possessive and stands after no preposition. */
  subjectIn(low: number, high: number, isQuoted: IsQuoted): Source | null {
    let possessor: Source | null = null;
    let inside: Source | null = null;
    let isAside = false;
    for (let k = Math.max(low, high - REACH); k < high; k++) {
      if (isQuoted(k)) continue;
      const word = this.word(k);
      if (word === undefined) continue;
      if (word.text === ',') isAside = false;
      if (SUBORDINATORS.has(word.lower)) isAside = true;
      if (this.isPronoun(k)) {
        const found = this.pronounAt(k, isQuoted);
        if (!isAside || found === null) return found;
        inside ??= found;
        continue;
      }
      const found = this.mentionAt(k);
      if (found === null) {
        // "The spokesman refused ... but said": a noun of the main part is the subject as well as a name.
        if (isAside || inside !== null || possessor !== null || this.isBeforeName(k + 1)) continue;
        const described =
          this.hangsOn(k, low) || this.isAfterPreposition(k, low) ? null : this.sourceAt(k, low, isQuoted);
        if (described !== null) return described;
        continue;
      }
      const last = this.lastOf(k);
      k = last - 1;
      const next = this.word(last);
      const speaks = next !== undefined && (next.bits & BIT.speechNoun) !== 0;
      if ((!this.isPossessive(last) || speaks) && !this.isAfterPreposition(found.at, low)) {
        // A body right before a person's title or name is no subject of its own.
        if (found.type === 'organization' && next !== undefined && !speaks && this.isTitleTo(last)) continue;
        if (!isAside) return found;
        inside ??= found;
        continue;
      }
      possessor ??= found;
    }
    if (inside !== null) return inside;
    return possessor !== null && possessor.type === 'person' ? possessor : null;
  }

  protected isTitleTo(i: number): boolean {
    for (let k = i; k < i + 5; k++) {
      if (this.personAt.has(k)) return true;
      const word = this.word(k);
      if (word === undefined || (word.bits & (BIT.titleModifier | BIT.officeHead | BIT.trade | BIT.rank)) === 0)
        return false;
    }
    return false;
  }

  /** Subject of the verb at token `verb`, searched leftwards to `low`. */
  subjectOf(verb: number, low: number, isQuoted: IsQuoted): Source | null {
    let k = verb - 1;
    while (k >= low && (BEFORE_VERB.has(this.lowerAt(k)) || this.lowerAt(k).endsWith('ly'))) k--;
    if (k < low) return null;
    const direct = this.word(k);
    if (direct?.text === ',') return this.beforeApposition(k, low, isQuoted);
    if (direct !== undefined && (direct.lower === 'and' || direct.lower === 'but' || direct.lower === 'to'))
      return this.subjectIn(low, k, isQuoted);
    const isBareNoun = direct !== undefined && direct.shape === 0 && (direct.bits & BIT.speechNoun) === 0;
    let hanging: Source | null = null;
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
      if (found === null) continue;
      if ((found.how === 'name' || found.how === 'body') && this.isPossessive(this.lastOf(k))) {
        // "Smith's campaign said": somebody of hers speaks, not she.
        if (isBareNoun && k === verb - 3) return unnamedAt(k);
        continue;
      }
      if ((found.how === 'name' || found.how === 'body') && this.hangsOn(found.at, low)) {
        hanging ??= found;
        k = found.at;
        continue;
      }
      return found;
    }
    return this.subjectIn(low, verb, isQuoted) ?? hanging;
  }

  /** Whether a name belongs to a noun before it: "a spokesman for | Smith", "the head of the | agency". */
  protected hangsOn(first: number, low: number): boolean {
    for (let k = first - 1; k >= low && first - k < 6; k--) {
      const word = this.word(k);
      if (word === undefined || word.shape === 6) return false;
      if (HANGING.has(word.lower)) {
        // "Minister of Education Anna Holm": the office is her own.
        const head = this.word(k - 1);
        return !(first - k > 1 && head?.isCapital === true && (head.bits & BIT.officeHead) !== 0);
      }
      const isTitlePart =
        word.lower === 'the' ||
        (word.bits &
          (BIT.demonym | BIT.titleModifier | BIT.officeHead | BIT.trade | BIT.honorific | BIT.titleAdjective)) !==
          0;
      if (!isTitlePart) return false;
    }
    return false;
  }

  /** Whether a title goes on to a name: "party president | Anna Holm", "Minister | of Trade and Industry Anna Holm". */
  protected isBeforeName(i: number): boolean {
    if (this.lowerAt(i) === 'of' && this.word(i - 1)?.isCapital === true) return this.isPortfolioOfName(i + 1);
    for (let k = i; k < i + 4; k++) {
      if (this.personAt.has(k)) return true;
      const word = this.word(k);
      if (word === undefined || word.shape === 6) return false;
      if (word.isCapital && (word.bits & (BIT.weekday | BIT.month)) === 0) return true;
      if ((word.bits & (BIT.titleModifier | BIT.officeHead | BIT.trade | BIT.titleAdjective)) === 0) return false;
    }
    return false;
  }

  /** Whether capitalised words lead to a person's name: "Trade and Industry Anna Holm". */
  private isPortfolioOfName(i: number): boolean {
    for (let k = i; k < i + 7; k++) {
      if (this.personAt.has(k)) return true;
      const word = this.word(k);
      if (word === undefined || !(word.isCapital || (word.bits & BIT.closedWord) !== 0)) return false;
    }
    return false;
  }

  /** "X, the minister of Y, said": X, a person rather than a body; "the minister, X, said": X. */
  private beforeApposition(comma: number, low: number, isQuoted: IsQuoted): Source | null {
    const inside = this.mentionAt(comma - 1);
    let body: Source | null = null;
    for (let c = comma - 1; c >= low && comma - c < 40; c--) {
      if (this.word(c)?.text !== ',') continue;
      if (inside?.type === 'person' && inside.at === c + 1) {
        // A name alone between the commas: it is the person, whatever title or body stands before.
        const before = this.mentionAt(c - 1);
        return before?.type === 'person' && !isQuoted(c - 1) ? before : inside;
      }
      const named = this.mentionAt(c - 1);
      if (named === null || isQuoted(c - 1)) continue;
      if (named.type === 'person') return named;
      body ??= named;
    }
    return body ?? this.subjectIn(low, comma, isQuoted) ?? inside;
  }

  /** "Smith was asked by Jones": Jones speaks; "Smith was asked": nobody named; null where the verb is no passive. */
  passiveAgent(verb: number, high: number, isQuoted: IsQuoted): Source | null {
    let k = verb - 1;
    while (this.lowerAt(k).endsWith('ly') || this.lowerAt(k) === 'also') k--;
    const form = this.lowerAt(verb);
    if (form.endsWith('ing') || !BE_FORMS.has(this.lowerAt(k))) return null;
    for (let b = verb + 1; b < Math.min(high, verb + 8); b++) {
      if (this.lowerAt(b) !== 'by') continue;
      for (let n = b + 1; n < Math.min(high, b + 10); n++) {
        if (isQuoted(n) || this.word(n)?.text === ',') break;
        const named = this.mentionAt(n);
        if (named !== null && !(named.type === 'organization' && this.isTitleTo(this.lastOf(n)))) return named;
      }
      return unnamedAt(b);
    }
    return QUOTED.has(form) ? null : unnamedAt(verb);
  }

  /** "a statement by the ministry", "a Pentagon readout", "the ministry's statement". */
  private sourceOfStatement(noun: number, low: number, limit: number): Source | null {
    if (['by', 'from', 'of'].includes(this.lowerAt(noun + 1))) {
      for (let k = noun + 2; k < limit; k++) {
        const found = this.mentionAt(k);
        if (found !== null) return found;
      }
    }
    for (let k = noun - 1; k >= low && noun - k < 6; k--) {
      const found = this.mentionAt(k);
      if (found !== null) return found;
      if (this.word(k)?.shape === 6 && !/^['’]s$/.test(this.word(k)?.text ?? '')) break;
      if (['a', 'an', 'his', 'her', 'its', 'in'].includes(this.lowerAt(k))) break;
    }
    return null;
  }
}
