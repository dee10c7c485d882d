import type { Embodied } from '../document';
import type { Standing } from '../offices/weigh-offices';
import { BIT } from '../words/classes';
import { readWords } from '../words/read-list';
import type { Word } from '../words/word';
import { findQuoted } from './find-quoted';
import { SourceFinder } from './find-speakers';
import { type Answer, type PlacedQuote, ruleOf, tokenFrom } from './placed-quote';
import type { Source } from './story-names';

/** Words after which "reports" or "comments" is a verb. */
const BEFORE_NOUNLIKE = new Set(
  readWords('he she it they who which also and that we i you has had have spokesman spokeswoman'),
);
/** Tokens that are looked through before a quotation. */
const FARTHEST = 200;

/** Reads the clause before a quotation: the words that say who speaks. */
export class ClauseReader {
  protected readonly finder: SourceFinder;
  readonly quoted: PlacedQuote[];
  protected readonly inQuote: Uint8Array;
  readonly isQuoted: (i: number) => boolean;

  constructor(
    protected readonly document: Embodied,
    standings: Standing[],
  ) {
    const { tokens } = document;
    this.finder = new SourceFinder(document, standings);
    this.inQuote = new Uint8Array(tokens.length);
    this.quoted = findQuoted(document).map((quote) => {
      const first = tokenFrom(tokens.start, quote.start);
      const last = Math.max(first, tokenFrom(tokens.start, quote.end));
      this.inQuote.fill(1, first, last);
      const { start, end, outerStart, outerEnd, isOpen, isContinued } = quote;
      return { start, end, outerStart, outerEnd, isOpen, isContinued, first, last };
    });
    this.isQuoted = (i) => this.inQuote[i] === 1;
  }

  get sources(): SourceFinder {
    return this.finder;
  }

  protected word(i: number): Word | undefined {
    return i < 0 ? undefined : this.document.tokens.word[i];
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
    let first = Math.max(sentence?.first ?? quote.first, outer - FARTHEST);
    // "PARIS (AFP) - The minister called ...": an agency in a dateline says nothing.
    const { dateline } = this.document.frame;
    if (dateline !== null && quote.outerStart >= dateline.end)
      first = Math.max(first, tokenFrom(this.document.tokens.start, dateline.end));
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

  /** The last reporting word between `low` and the quotation. */
  protected cueBefore(quote: PlacedQuote, low: number): number | null {
    for (let i = quote.first - 1; i >= low; i--) {
      const word = this.word(i);
      if (word === undefined || this.isQuoted(i)) continue;
      if (this.finder.speaks(i) && this.isVerbHere(i)) return i;
      if (word.lower === 'to' && this.word(i - 1)?.lower === 'according') return i;
    }
    return null;
  }

  /** `X asked, "...?"`: a verb and a comma or colon right before the quotation make it that speaker's, whatever follows. */
  protected isIntroduced(quote: PlacedQuote): boolean {
    const outer = tokenFrom(this.document.tokens.start, quote.outerStart);
    const mark = this.word(outer - 1)?.text;
    return (mark === ',' || mark === ':') && this.finder.speaks(outer - 2) && !this.isQuoted(outer - 2);
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
    if (/^['’]s$/.test(before.text)) return false;
    const word = this.word(i);
    if (word === undefined || (word.bits & BIT.speechNoun) === 0) return true;
    return (
      this.finder.mentionAt(i - 1) !== null ||
      before.shape === 6 ||
      (before.bits & BIT.speechNoun) !== 0 ||
      BEFORE_NOUNLIKE.has(before.lower)
    );
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
    const absolute = word.lower.endsWith('ing') ? this.absoluteSubject(cue) : null;
    if (absolute !== null) return { source: absolute, rule: 'subjectOfParticiple', cue: span, hasCue: true };
    if (word.lower.endsWith('ing')) {
      // A participle has the subject of the verb before it.
      for (let i = cue - 1; i >= low; i--) {
        const other = this.word(i);
        if (
          other !== undefined &&
          !this.isQuoted(i) &&
          this.finder.speaks(i) &&
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
    const agent = this.finder.passiveAgent(verb, quote.first, this.isQuoted);
    if (agent !== null) return { source: agent, rule: 'agentOfPassive', cue: span, hasCue: true };
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

  /** "with Anna Holm calling it": the subject of the participle stands right before it. */
  private absoluteSubject(participle: number): Source | null {
    const named = this.finder.mentionAt(participle - 1);
    return named !== null && this.word(named.at - 1)?.lower === 'with' ? named : null;
  }
}
