import type { Finding, Quote } from '../types';
import { QUOTE_WEIGHTS as WEIGHTS, RULE_WEIGHTS } from '../weights/quotes';
import { type Answer, type Answered, NO_ANSWER, type PlacedQuote, answerBy, tokenFrom } from './placed-quote';
import { AttributionReader } from './read-attribution';
import { foundBy } from './story-names';
import { weighQuote } from './weigh-quote';

/** Reads who said what stands in quotation marks, by named rules; labels and titles of works are left out. */
export class QuoteReader extends AttributionReader {
  /** All quotations of the story with their speakers. */
  read(): Quote[] {
    const answers: Answer[] = [];
    let before: Answered | null = null;
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
        answers[i] = answerBy('continuedParagraph', next);
      }
    }
    const quotes: Quote[] = [];
    this.quoted.forEach((quote, i) => {
      const answer = answers[i] ?? NO_ANSWER;
      const findings = weighQuote(this.document, quote, answer);
      const total = findings.reduce((sum, finding) => sum + finding.weight, 0);
      if (total <= WEIGHTS.threshold) return;
      // The rule speaks for the speaker; that there is a quotation was decided without it.
      findings.push({ name: answer.rule, weight: RULE_WEIGHTS[answer.rule] ?? 0 });
      quotes.push(this.build(quote, answer, findings));
    });
    return quotes;
  }

  private answerFor(quote: PlacedQuote, before: Answered | null): Answer {
    const after = this.isIntroduced(quote) ? null : this.after(quote);
    if (quote.isContinued && before !== null && after === null) return answerBy('continuedParagraph', before.answer);
    if (after !== null) return this.keepSpeaker(quote, after, before);
    const low = this.clauseStart(quote);
    const ahead = this.before(quote, low) ?? this.beforeColon(quote, low);
    if (ahead !== null) return ahead;
    const isSameParagraph = before !== null && this.paragraphOf(before.quote.first) === this.paragraphOf(quote.first);
    if (before !== null && isSameParagraph && before.answer.hasCue) {
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
  private keepSpeaker(quote: PlacedQuote, answer: Answer, before: Answered | null): Answer {
    if (answer.source?.how !== 'pronoun' || before === null) return answer;
    const last = before.answer.source;
    if (last === null || last.type !== 'person' || last.index === answer.source.index) return answer;
    if (this.paragraphOf(before.quote.first) !== this.paragraphOf(quote.first)) return answer;
    const own = this.finder.genderOf(last.index);
    const other = this.finder.genderOf(answer.source.index);
    if (own !== null && other !== null && own !== other) return answer;
    return answerBy('pronounOfLastSpeaker', answer, foundBy('pronoun', last));
  }

  /**
   * "the former farm boy said", "it added": a description that fits nobody else, and "it" of a body, mean the last
   * speaker, where he stands near.
   */
  private fallBack(quote: PlacedQuote, answer: Answer, before: Answered | null): Answer {
    const last = before?.answer.source ?? null;
    if (before === null || last === null || answer.cue === null) return answer;
    if (answer.source !== null && answer.source.how !== 'unnamed') return answer;
    if (this.paragraphOf(quote.first) - this.paragraphOf(before.quote.first) > 1) return answer;
    const verb = tokenFrom(this.document.tokens.start, answer.cue.start);
    if (last.type === 'organization' && this.word(verb - 1)?.lower === 'it')
      return answerBy('pronounOfLastSpeaker', answer, foundBy('pronoun', last));
    if (last.type !== 'person' || !this.finder.canDescribe(verb, last.index)) return answer;
    return answerBy('descriptionOfLastSpeaker', answer, foundBy('description', last));
  }

  /** A quotation that is a sentence of its own: the speaker stands in the sentence before it. */
  private fromNeighbours(quote: PlacedQuote, low: number, before: Answered | null): Answer | null {
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
        if (word === undefined || !this.finder.speaks(i) || this.isQuoted(i) || !this.isVerbHere(i)) continue;
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

  private build(quote: PlacedQuote, answer: Answer, findings: Finding[]): Quote {
    const { text, people, bodies } = this.document;
    const inner = text.slice(quote.start, quote.end);
    const source = answer.source;
    const speaker =
      source === null || source.type === 'unnamed'
        ? null
        : source.type === 'person'
          ? (people[source.index]?.name ?? null)
          : (bodies[source.index]?.name ?? null);
    const isWhole = inner.length > 20 && /[.!?…,]/.test(inner.trimEnd().slice(-1)) && /^\P{L}*\p{Lu}/u.test(inner);
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
