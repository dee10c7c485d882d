import { BIT } from '../words/classes';
import { readWords } from '../words/read-list';
import { type Answer, type PlacedQuote, ruleOf, tokenFrom } from './placed-quote';
import { ClauseReader } from './read-clause';

const OPENS_SUBJECT = new Set(readWords('he she they it the a an his her their its i we one'));
/** Words after a quotation with which the reporter's own clause goes on: `"...," but said she ...` */
const SUBORDINATE = new Set([
  'as',
  'while',
  'when',
  'after',
  'before',
  'because',
  'although',
  'though',
  'since',
  'whereas',
]);
const GOES_ON = new Set(
  readWords('but and or while though although which who whom because so yet when if that whereas'),
);
const SUBJECTS = new Set(readWords('he she they it police officials'));
/** Tokens after a quotation in which its verb stands, and those to the end of a long sentence. */
const NEAR = 24;
const FAR = 70;

/** Reads the words after a quotation that say who speaks: `"...," X said`, `"..." and more of it, said X`. */
export class AttributionReader extends ClauseReader {
  protected after(quote: PlacedQuote): Answer | null {
    const { tokens } = this.document;
    let k = tokenFrom(tokens.start, quote.outerEnd);
    const lastInside = this.word(quote.last - 1)?.text ?? '';
    if (quote.isOpen || k >= tokens.length || this.paragraphOf(k) !== this.paragraphOf(quote.first)) return null;
    const touches = this.word(k)?.text ?? '';
    const isComma = [',', '—', '–', '--'].includes(touches) || [',', '?', '!', '—', '-'].includes(lastInside);
    const isStop = lastInside === '.' || touches === '.';
    while ([',', '—', '–', '-'].includes(this.word(k)?.text ?? '')) k++;
    // The attribution may have become a sentence of its own after "?" or "!".
    const end = Math.min(this.sentenceEnd(k), k + FAR);
    const direct = this.directly(quote, k, end, isComma, isStop);
    if (direct !== null) return direct;
    return isStop || this.cueBefore(quote, this.clauseStart(quote)) !== null ? null : this.atTheEnd(k, end);
  }

  /** The first verb of speech after the quotation, where it is the quotation's own. */
  private directly(quote: PlacedQuote, start: number, end: number, isComma: boolean, isStop: boolean): Answer | null {
    const opening = this.word(start);
    if (opening === undefined || GOES_ON.has(opening.lower)) return null;
    // `X told reporters that they must "wait", as two others began to speak`: the clause before it has the speaker.
    if (SUBORDINATE.has(opening.lower) && this.cueBefore(quote, this.clauseStart(quote)) !== null) return null;
    let verb = -1;
    for (let i = start; i < Math.min(end, start + NEAR); i++) {
      const word = this.word(i);
      if (word === undefined || this.isQuoted(i)) break;
      if (word.lower === 'according' && this.word(i + 1)?.lower === 'to' && i <= start + 8) {
        // "X called it '...', according to a paper": X said it.
        const own = this.before(quote, this.clauseStart(quote));
        if (own !== null && own.source !== null && own.source.type === 'person') return own;
        const source = this.finder.sourceAfter(i + 2, end, this.isQuoted);
        return source === null ? null : { source, rule: 'accordingTo', cue: this.finder.cue(i, i + 2), hasCue: true };
      }
      if (word.text === '"' || word.text === '“') break;
      if (this.finder.speaks(i) || this.isVerbAfterQuote(start, i, isComma)) {
        verb = i;
        break;
      }
    }
    if (verb < 0 || (isStop && end - start > 12)) return null;
    // `"...," adding that ...` goes on with the speaker of the clause before.
    if (verb === start && opening.lower.endsWith('ing')) return null;
    if (isStop && (this.leadsOn(verb, end) || this.cueBefore(quote, this.clauseStart(quote)) !== null)) return null;
    if (this.word(end - 1)?.text === ':' && this.cueBefore(quote, this.clauseStart(quote)) !== null) return null;
    if (!isComma && !isStop) {
      // A partial quotation: only an attribution right after it is its own.
      const goesOn = (opening.bits & BIT.closedWord) !== 0 && !OPENS_SUBJECT.has(opening.lower);
      if (goesOn) return null;
      if (
        verb > start + 3 &&
        this.word(verb - 1)?.text !== ',' &&
        this.finder.subjectIn(start, verb, this.isQuoted) === null
      )
        return null;
      if (this.cueBefore(quote, this.clauseStart(quote)) !== null) return null;
    }
    if (isStop && !isComma && verb > start + 8) return null;
    return this.sourceBeside(verb, start, end);
  }

  /** Whether a sentence after the quotation goes on to another one: `"Yes." Peter Lund said: "No."` */
  private leadsOn(verb: number, end: number): boolean {
    for (let i = verb + 1; i < end; i++) if (this.isQuoted(i)) return true;
    return this.word(end - 1)?.text === ':';
  }

  /** `"...," thundered Anna Holm`: an unknown verb between the quotation and a name. */
  private isVerbAfterQuote(start: number, i: number, isComma: boolean): boolean {
    const word = this.word(i);
    if (!isComma || word === undefined || word.shape !== 0 || !/[a-z]{2}ed$/.test(word.lower)) return false;
    if (i === start) return this.finder.mentionAt(i + 1)?.type === 'person';
    const named = this.finder.mentionAt(start);
    const next = this.word(i + 1)?.text ?? '.';
    return (
      named !== null &&
      named.at === start &&
      this.finder.mentionAt(i - 1)?.index === named.index &&
      ['.', ','].includes(next)
    );
  }

  private sourceBeside(verb: number, start: number, end: number): Answer {
    const cue = this.finder.cue(verb, verb + 1);
    const isInverted =
      verb === start ||
      (this.isAfterClause(verb, start) && this.word(verb)?.lower !== 'told') ||
      (verb === start + 1 &&
        ((this.word(start)?.bits ?? 0) & BIT.functionWord) === 0 &&
        this.finder.mentionAt(start) === null &&
        !SUBJECTS.has(this.word(start)?.lower ?? ''));
    if (isInverted) {
      const source = this.finder.sourceAfter(verb + 1, end, this.isQuoted);
      if (source !== null && (verb <= start + 1 || source.type === 'person'))
        return { source, rule: ruleOf(source, 'AfterVerb'), cue, hasCue: true };
    }
    const source = this.finder.subjectOf(verb, start, this.isQuoted);
    if (source !== null) return { source, rule: ruleOf(source, 'BeforeVerb'), cue, hasCue: true };
    return { source: null, rule: 'unknownBeforeVerb', cue, hasCue: true };
  }

  /** `"..." if they lose, said X`: a clause stands between; in `"...," X, a teacher, said` the subject does. */
  private isAfterClause(verb: number, start: number): boolean {
    if (this.word(verb - 1)?.text !== ',') return false;
    for (let i = start; i < verb - 1; i++) {
      if (this.word(i)?.text === ',') return false;
      if (this.finder.mentionAt(i) !== null && i === start) return false;
    }
    return true;
  }

  /** `"..." and against the law, X said.` and `"..." about the vote, said X, a teacher.` */
  private atTheEnd(start: number, end: number): Answer | null {
    for (let i = end - 1; i > start; i--) {
      if (this.isQuoted(i) || !this.finder.speaks(i)) continue;
      const isInverted = this.word(i - 1)?.text === ',' && this.word(i)?.lower !== 'told';
      let comma = i - 1;
      while (comma > start && i - comma < 12 && this.word(comma)?.text !== ',') comma--;
      if (this.word(comma)?.text !== ',') return null;
      const source = isInverted
        ? this.finder.sourceAfter(i + 1, end, this.isQuoted)
        : end - i > 8
          ? null
          : this.finder.subjectOf(i, comma + 1, this.isQuoted);
      if (source === null) return null;
      return { source, rule: 'attributionAtTheEnd', cue: this.finder.cue(i, i + 1), hasCue: true };
    }
    return null;
  }
}
