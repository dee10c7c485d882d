import type { Embodied } from '../document';
import { LABEL_CUES } from '../lang/en/speech';
import type { Standing } from '../offices/weigh-offices';
import type { Finding, Quote, Span } from '../types';
import { QUOTE_WEIGHTS as WEIGHTS } from '../weights/quotes';
import { BIT } from '../words/classes';
import { readWords } from '../words/read-list';
import { type Quoted, findQuoted } from './find-quoted';
import { type Source, SourceFinder } from './find-speakers';

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
const labelCues = new Set(readWords(LABEL_CUES));

/** A quotation with its place among the tokens and sentences. */
interface Placed extends Quoted {
  first: number;
  last: number;
}

interface Answer {
  source: Source | null;
  rule: string;
  cue: Span | null;
  hasCue: boolean;
}

const NO_ANSWER: Answer = { source: null, rule: 'none', cue: null, hasCue: false };

/** Index of the first token that starts at or after `position`. */
function tokenFrom(starts: number[], position: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) < position) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Reads who said what stands in quotation marks, by named rules; labels and titles of works are left out. */
export class QuoteReader {
  private readonly finder: SourceFinder;
  readonly quoted: Placed[];
  private readonly inQuote: Uint8Array;
  readonly isQuoted: (i: number) => boolean;

  constructor(
    private readonly document: Embodied,
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

  /** All quotations of the story with their speakers. */
  read(): Quote[] {
    const answers: Answer[] = [];
    let before: { quote: Placed; answer: Answer } | null = null;
    for (const quote of this.quoted) {
      const answer = this.fallBack(quote, this.answerFor(quote, before), before);
      answers.push(answer);
      before = { quote, answer };
    }
    // A quotation over several paragraphs has its speaker where it ends.
    for (let i = answers.length - 2; i >= 0; i--) {
      const next = answers[i + 1];
      if (
        this.quoted[i]?.isOpen === true &&
        this.quoted[i + 1]?.isContinued === true &&
        next !== undefined &&
        next.rule !== 'continuedParagraph'
      ) {
        answers[i] = { ...next, rule: 'continuedParagraph' };
      }
    }
    const quotes: Quote[] = [];
    this.quoted.forEach((quote, i) => {
      const answer = answers[i] ?? NO_ANSWER;
      const findings = this.weigh(quote, answer);
      const total = findings.reduce((sum, finding) => sum + finding.weight, 0);
      if (total > WEIGHTS.threshold) quotes.push(this.build(quote, answer, findings));
    });
    return quotes;
  }

  private word(i: number) {
    return this.document.tokens.word[i];
  }

  private paragraphOf(i: number): number {
    return (
      this.document.sentences[this.document.sentenceOf[Math.min(i, this.document.tokens.length - 1)] ?? 0]?.paragraph ??
      -1
    );
  }

  /** First token of the sentence that runs up to the quotation: quotations before it are looked through. */
  private clauseStart(quote: Placed): number {
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

  private sentenceEnd(i: number): number {
    return this.document.sentences[this.document.sentenceOf[i] ?? 0]?.last ?? i;
  }

  private answerFor(quote: Placed, before: { quote: Placed; answer: Answer } | null): Answer {
    const after = this.after(quote);
    if (quote.isContinued && before !== null && after === null) return { ...before.answer, rule: 'continuedParagraph' };
    if (after !== null) return this.keepSpeaker(quote, after, before);
    const low = this.clauseStart(quote);
    const ahead = this.before(quote, low) ?? this.beforeColon(quote, low);
    if (ahead !== null) return ahead;
    const isSameParagraph = before !== null && this.paragraphOf(before.quote.first) === this.paragraphOf(quote.first);
    if (before !== null && isSameParagraph && before.answer.source !== null && before.answer.hasCue) {
      return {
        source: before.answer.source,
        rule: 'sameParagraph',
        cue: before.answer.cue,
        hasCue: this.standsAlone(quote, low),
      };
    }
    const subject = this.finder.subjectIn(low, quote.first, this.isQuoted);
    if (subject !== null && !this.standsAlone(quote, low))
      return { source: subject, rule: 'sameSentenceSubject', cue: null, hasCue: false };
    if (this.standsAlone(quote, low)) return this.fromNeighbours(quote, low, before) ?? NO_ANSWER;
    return NO_ANSWER;
  }

  /** "he added" after a quotation of the same paragraph goes on with its speaker. */
  private keepSpeaker(quote: Placed, answer: Answer, before: { quote: Placed; answer: Answer } | null): Answer {
    if (answer.source?.how !== 'pronoun' || before === null) return answer;
    const last = before.answer.source;
    if (last === null || last.type !== 'person' || last.index === answer.source.index) return answer;
    if (this.paragraphOf(before.quote.first) !== this.paragraphOf(quote.first)) return answer;
    const own = this.finder.genderOf(last.index);
    const other = this.finder.genderOf(answer.source.index);
    if (own !== null && other !== null && own !== other) return answer;
    return { ...answer, source: { ...last, how: 'pronoun' }, rule: 'pronounOfLastSpeaker' };
  }

  /** `Smith: "..."` and `Said Smith: "..."` */
  private beforeColon(quote: Placed, low: number): Answer | null {
    const outer = tokenFrom(this.document.tokens.start, quote.outerStart);
    if (this.word(outer - 1)?.text !== ':') return null;
    const source = this.finder.mentionAt(outer - 2);
    if (source === null || outer - low > 12) return null;
    return { source, rule: 'nameBeforeColon', cue: null, hasCue: true };
  }

  /** "the former farm boy said": a description that fits nobody else is the last speaker's, where he stands near. */
  private fallBack(quote: Placed, answer: Answer, before: { quote: Placed; answer: Answer } | null): Answer {
    if (
      before === null ||
      answer.cue === null ||
      before.answer.source === null ||
      before.answer.source.type !== 'person'
    )
      return answer;
    if (answer.source !== null && answer.source.how !== 'unnamed') return answer;
    if (this.paragraphOf(quote.first) - this.paragraphOf(before.quote.first) > 1) return answer;
    const verb = tokenFrom(this.document.tokens.start, answer.cue.start);
    if (!this.finder.hasDefiniteSubject(verb)) return answer;
    return { ...answer, source: { ...before.answer.source, how: 'description' }, rule: 'descriptionOfLastSpeaker' };
  }

  /** Whether the quotation is the whole sentence. */
  private standsAlone(quote: Placed, low: number): boolean {
    const outer = tokenFrom(this.document.tokens.start, quote.outerStart);
    for (let i = low; i < outer; i++) if (!this.isQuoted(i) && (this.word(i)?.shape ?? 6) !== 6) return false;
    return true;
  }

  /** `"...," X said` and `"...," said X`. */
  private after(quote: Placed): Answer | null {
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
  private cueBefore(quote: Placed, low: number): number | null {
    for (let i = quote.first - 1; i >= low; i--) {
      const word = this.word(i);
      if (word === undefined || this.isQuoted(i)) continue;
      if ((word.bits & BIT.speechVerb) !== 0 && word.shape === 0 && this.isVerbHere(i)) return i;
      if (word.lower === 'to' && this.word(i - 1)?.lower === 'according') return i;
    }
    return null;
  }

  /** Whether nothing but quoted words and marks stands between two tokens. */
  private isAllQuoted(low: number, high: number): boolean {
    for (let i = low; i < high; i++) if (!this.isQuoted(i) && (this.word(i)?.shape ?? 6) !== 6) return false;
    return true;
  }

  /** "read", "report", "comments" may be nouns: after an article, a possessive or an adjective they are. */
  private isVerbHere(i: number): boolean {
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
  private before(quote: Placed, low: number): Answer | null {
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

  /** A quotation that is a sentence of its own: the speaker stands in the sentence before it. */
  private fromNeighbours(quote: Placed, low: number, before: { quote: Placed; answer: Answer } | null): Answer | null {
    const { sentences, sentenceOf } = this.document;
    const outer = tokenFrom(this.document.tokens.start, quote.outerStart);
    const own = sentenceOf[outer] ?? 0;
    for (let s = own - 1; s >= Math.max(0, own - 2); s--) {
      const sentence = sentences[s];
      if (sentence === undefined || sentence.isSkipped) break;
      if (
        before !== null &&
        before.quote.first >= sentence.first &&
        before.quote.first < sentence.last &&
        before.answer.source !== null
      ) {
        return { source: before.answer.source, rule: 'previousQuotation', cue: before.answer.cue, hasCue: true };
      }
      const isHeadline = this.document.frame.headline !== null && sentence.end <= this.document.frame.headline.end;
      if (isHeadline) break;
      for (let i = sentence.last - 1; i >= sentence.first; i--) {
        const word = this.word(i);
        if (
          word === undefined ||
          (word.bits & BIT.speechVerb) === 0 ||
          word.shape !== 0 ||
          this.isQuoted(i) ||
          !this.isVerbHere(i)
        )
          continue;
        const source = this.finder.subjectOf(i, sentence.first, this.isQuoted);
        if (source !== null && source.type !== 'unnamed')
          return { source, rule: 'previousSentence', cue: this.finder.cue(i, i + 1), hasCue: true };
      }
      const subject = this.finder.subjectIn(sentence.first, sentence.last, this.isQuoted);
      if (subject !== null) return { source: subject, rule: 'previousSentenceSubject', cue: null, hasCue: true };
      if (sentence.paragraph < (sentences[own]?.paragraph ?? 0) - 1) break;
    }
    void low;
    return null;
  }

  /** Findings that tell reported words from labels, titles of works and scare quotes. */
  private weigh(quote: Placed, answer: Answer): Finding[] {
    const { text, tokens } = this.document;
    const inner = text.slice(quote.start, quote.end);
    const findings: Finding[] = [];
    const say = (name: keyof typeof WEIGHTS, evidence?: string): void =>
      void findings.push({ name, weight: WEIGHTS[name], ...(evidence === undefined ? {} : { evidence }) });
    let words = 0;
    let capitals = 0;
    for (let i = quote.first; i < quote.last; i++) {
      const word = this.word(i);
      if (word === undefined || word.shape === 6) continue;
      words++;
      if (word.isCapital || (word.bits & BIT.closedWord) !== 0) capitals++;
    }
    say('inQuotationMarks');
    if (answer.hasCue && answer.cue !== null) say('reportingVerb', text.slice(answer.cue.start, answer.cue.end));
    if (answer.source !== null && answer.source.type !== 'unnamed') say('hasSpeaker');
    if (quote.isContinued) say('continuedParagraph');
    if (words >= 6) say('manyWords');
    if (words === 1) say('oneWord');
    if (words <= 3 && answer.cue === null && !quote.isContinued) say('fewWordsNoVerb');
    if (/[.,!?…]["”’']?$/.test(inner)) say('endsWithStop');
    const outer = tokenFrom(tokens.start, quote.outerStart);
    const after = tokenFrom(tokens.start, quote.outerEnd);
    const before = this.word(outer - 1);
    const next = this.word(after);
    if (
      words > 1 &&
      words < 9 &&
      capitals === words &&
      (this.word(quote.first)?.isCapital ?? false) &&
      !/[.,!?]$/.test(inner)
    )
      say('titleCase');
    if (before !== undefined && labelCues.has(before.lower)) say('labelBefore', before.text);
    if (
      before !== undefined &&
      ['a', 'an', 'the', 'this', 'so-called', 'his', 'their'].includes(before.lower) &&
      next !== undefined &&
      words <= 4 &&
      (tokens.gap[after] ?? 0) === 1
    ) {
      // "meeting," is a noun, "facing the country" is none.
      const isGerund = next.lower.endsWith('ing') && this.word(after + 1)?.shape !== 6;
      const isNoun =
        next.shape === 0 &&
        (next.bits & (BIT.closedWord | BIT.functionWord | BIT.speechVerb)) === 0 &&
        !isGerund &&
        !/(?:ed|ly)$/.test(next.lower);
      if (isNoun) say('namesThingAfter', next.text);
    }
    if (this.document.frame.headline !== null && quote.end <= this.document.frame.headline.end) say('inHeadline');
    return findings;
  }

  private build(quote: Placed, answer: Answer, findings: Finding[]): Quote {
    const { text, people, bodies } = this.document;
    const inner = text.slice(quote.start, quote.end);
    const source = answer.source;
    const speaker =
      source === null || source.type === 'unnamed'
        ? null
        : source.type === 'person'
          ? (people[source.index]?.name ?? null)
          : (bodies[source.index]?.name ?? null);
    const isWhole = /[.!?…,]$/.test(inner.trim()) && /^\P{L}*\p{Lu}/u.test(inner) && inner.length > 20;
    return {
      start: quote.start,
      end: quote.end,
      kind: isWhole ? 'direct' : 'partial',
      speaker,
      speakerType: speaker === null ? 'unnamed' : source?.type === 'person' ? 'person' : 'organization',
      speakerIndex: speaker === null ? null : (source?.index ?? null),
      cue: answer.cue,
      rule: answer.rule,
      findings,
    };
  }
}

function ruleOf(source: Source, place: 'AfterVerb' | 'BeforeVerb'): string {
  return `${source.how}${place}`;
}
