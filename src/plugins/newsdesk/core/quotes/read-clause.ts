import type { Embodied } from '../document';
import type { Standing } from '../offices/weigh-offices';
import { BIT } from '../words/classes';
import type { Word } from '../words/word';
import { findQuoted } from './find-quoted';
import { SourceFinder } from './find-speakers';
import { type Answer, type PlacedQuote, ruleOf, tokenFrom } from './placed-quote';

const OPENS_SUBJECT = new Set([
  'he',
  'she',
  'they',
  'it',
  'the',
  'a',
  'an',
  'his',
  'her',
  'their',
  'its',
  'i',
  'we',
  'one',
]);

/** Reads the clause around a quotation: the words before and after it that say who speaks. */
export class ClauseReader {
  protected readonly finder: SourceFinder;
  readonly quoted: PlacedQuote[];
  protected readonly inQuote: Uint8Array;
  readonly isQuoted: (i: number) => boolean;

  constructor(
    protected readonly document: Embodied,
    standings: Standing[],
  ) {
    const { tokens, text, frame } = document;
    this.finder = new SourceFinder(document, standings);
    this.inQuote = new Uint8Array(tokens.length);
    this.quoted = findQuoted(text, frame).map((quote) => {
      const first = tokenFrom(tokens.start, quote.start);
      const last = Math.max(first, tokenFrom(tokens.start, quote.end));
      this.inQuote.fill(1, first, last);
      return { ...quote, first, last };
    });
    this.isQuoted = (i) => this.inQuote[i] === 1;
  }

  get sources(): SourceFinder {
    return this.finder;
  }

  protected word(i: number): Word | undefined {
    return this.document.tokens.word[i];
  }

  protected paragraphOf(i: number): number {
    return (
      this.document.sentences[this.document.sentenceOf[Math.min(i, this.document.tokens.length - 1)] ?? 0]?.paragraph ??
      -1
    );
  }

  /** First token of the sentence that runs up to the quotation: quotations before it are looked through. */
  protected clauseStart(quote: PlacedQuote): number {
    const { sentences, sentenceOf } = this.document;
    let sentence = sentences[sentenceOf[quote.first] ?? 0];
    // The opening mark may have been read as the end of the sentence before; step over it.
    const outer = tokenFrom(this.document.tokens.start, quote.outerStart);
    sentence = sentences[sentenceOf[outer] ?? 0] ?? sentence;
    let first = sentence?.first ?? quote.first;
    if (first >= outer) return outer;
    while (first < outer && this.isQuoted(first)) first++;
    return first;
  }

  protected sentenceEnd(i: number): number {
    return this.document.sentences[this.document.sentenceOf[i] ?? 0]?.last ?? i;
  }

  /** `Smith: "..."` and `Said Smith: "..."` */
  protected beforeColon(quote: PlacedQuote, low: number): Answer | null {
    const outer = tokenFrom(this.document.tokens.start, quote.outerStart);
    if (this.word(outer - 1)?.text !== ':') return null;
    const source = this.finder.mentionAt(outer - 2);
    if (source === null || outer - low > 12) return null;
    return { source, rule: 'nameBeforeColon', cue: null, hasCue: true };
  }

  /** Whether the quotation is the whole sentence. */
  protected standsAlone(quote: PlacedQuote, low: number): boolean {
    const outer = tokenFrom(this.document.tokens.start, quote.outerStart);
    for (let i = low; i < outer; i++) if (!this.isQuoted(i) && (this.word(i)?.shape ?? 6) !== 6) return false;
    return true;
  }

  /** `"...," X said` and `"...," said X`. */
  protected after(quote: PlacedQuote): Answer | null {
    const { tokens } = this.document;
    let k = tokenFrom(tokens.start, quote.outerEnd);
    const lastInside = this.word(quote.last - 1)?.text ?? '';
    if (quote.isOpen || k >= tokens.length || this.paragraphOf(k) !== this.paragraphOf(quote.first)) return null;
    const touches = this.word(k);
    const isComma =
      touches?.text === ',' ||
      lastInside === ',' ||
      lastInside === '?' ||
      lastInside === '!' ||
      lastInside === '—' ||
      lastInside === '-';
    const isStop = lastInside === '.' || touches?.text === '.';
    if (touches?.text === ',' || touches?.text === '—' || touches?.text === '–' || touches?.text === '-') k++;
    const start = k;
    // The attribution may have become a sentence of its own after "?" or "!".
    const end = this.sentenceEnd(k);
    let verb = -1;
    for (let i = k; i < Math.min(end, k + 24); i++) {
      const word = this.word(i);
      if (word === undefined || this.isQuoted(i)) break;
      if (word.lower === 'according' && this.word(i + 1)?.lower === 'to' && i <= k + 8) {
        const source = this.finder.sourceAfter(i + 2, end, this.isQuoted);
        return source === null ? null : { source, rule: 'accordingTo', cue: this.finder.cue(i, i + 2), hasCue: true };
      }
      if (word.text === '"' || word.text === '“') break;
      if ((word.bits & BIT.speechVerb) !== 0 && word.shape === 0) {
        verb = i;
        break;
      }
    }
    if (verb < 0 || (isStop && !(end - start <= 12))) return null;
    if (!isComma && !isStop) {
      // A partial quotation: only an attribution right after it is its own.
      const opening = this.word(start);
      const goesOn =
        opening !== undefined && (opening.bits & BIT.closedWord) !== 0 && !OPENS_SUBJECT.has(opening.lower);
      if (goesOn && this.word(verb - 1)?.text !== ',') return null;
      if (
        verb > start + 3 &&
        this.word(verb - 1)?.text !== ',' &&
        this.finder.subjectIn(start, verb, this.isQuoted) === null
      )
        return null;
      if (this.cueBefore(quote, this.clauseStart(quote)) !== null) return null;
    }
    if (isStop && !isComma && verb > start + 8) return null;
    const cue = this.finder.cue(verb, verb + 1);
    if (
      verb === start ||
      (verb === start + 1 &&
        ((this.word(start)?.bits ?? 0) & BIT.functionWord) === 0 &&
        this.finder.mentionAt(start) === null &&
        !['he', 'she', 'they', 'it', 'police', 'officials'].includes(this.word(start)?.lower ?? ''))
    ) {
      const source = this.finder.sourceAfter(verb + 1, end, this.isQuoted);
      if (source !== null) return { source, rule: ruleOf(source, 'AfterVerb'), cue, hasCue: true };
    }
    const source = this.finder.subjectOf(verb, start, this.isQuoted);
    if (source !== null) return { source, rule: ruleOf(source, 'BeforeVerb'), cue, hasCue: true };
    return { source: null, rule: 'unknownBeforeVerb', cue, hasCue: true };
  }

  /** The last reporting word between `low` and the quotation. */
  protected cueBefore(quote: PlacedQuote, low: number): number | null {
    for (let i = quote.first - 1; i >= low; i--) {
      const word = this.word(i);
      if (word === undefined || this.isQuoted(i)) continue;
      if ((word.bits & BIT.speechVerb) !== 0 && word.shape === 0 && this.isVerbHere(i)) return i;
      if (word.lower === 'to' && this.word(i - 1)?.lower === 'according') return i;
    }
    return null;
  }

  /** Whether nothing but quoted words and marks stands between two tokens. */
  protected isAllQuoted(low: number, high: number): boolean {
    for (let i = low; i < high; i++) if (!this.isQuoted(i) && (this.word(i)?.shape ?? 6) !== 6) return false;
    return true;
  }

  /** "read", "report", "comments" may be nouns: after an article, a possessive or an adjective they are. */
  protected isVerbHere(i: number): boolean {
    const before = this.word(i - 1);
    if (before === undefined) return true;
    if (
      ['the', 'a', 'an', 'his', 'her', 'its', 'their', 'our', 'in', 'of', 'this', 'that', 'no', 'any'].includes(
        before.lower,
      )
    )
      return before.lower === 'that';
    return !/^['’]s$/.test(before.text);
  }

  /** `X said: "..."`, `X said it was "..."`, `calling it "..."`. */
  protected before(quote: PlacedQuote, low: number): Answer | null {
    const cue = this.cueBefore(quote, low);
    if (cue === null) return null;
    const word = this.word(cue);
    if (word === undefined) return null;
    if (word.lower === 'to') {
      const source = this.finder.sourceAfter(cue + 1, quote.first, this.isQuoted);
      return source === null
        ? null
        : { source, rule: 'accordingTo', cue: this.finder.cue(cue - 1, cue + 1), hasCue: true };
    }
    const span = this.finder.cue(cue, cue + 1);
    let verb = cue;
    if (word.lower.endsWith('ing')) {
      // A participle has the subject of the verb before it.
      for (let i = cue - 1; i >= low; i--) {
        const other = this.word(i);
        if (
          other !== undefined &&
          !this.isQuoted(i) &&
          other.shape === 0 &&
          (other.bits & BIT.speechVerb) !== 0 &&
          !other.lower.endsWith('ing') &&
          this.isVerbHere(i)
        ) {
          verb = i;
          break;
        }
      }
      if (verb === cue) {
        const subject =
          this.finder.subjectIn(low, cue, this.isQuoted) ??
          this.finder.sourceAfter(cue + 1, quote.first, this.isQuoted);
        return { source: subject, rule: 'subjectOfParticiple', cue: span, hasCue: true };
      }
    }
    // `said X, "..."` after the first half of a split quotation.
    const source =
      this.finder.subjectOf(verb, low, this.isQuoted) ??
      (this.isAllQuoted(low, verb) ? this.finder.sourceAfter(verb + 1, quote.first, this.isQuoted) : null);
    if (source === null) return { source: null, rule: 'unknownBeforeVerb', cue: span, hasCue: true };
    const isStatement = (this.word(verb - 1)?.bits ?? 0) & BIT.speechNoun || source.type === 'organization';
    return {
      source,
      rule: isStatement && source.type === 'organization' ? 'statementOfBody' : ruleOf(source, 'BeforeVerb'),
      cue: span,
      hasCue: true,
    };
  }
}
