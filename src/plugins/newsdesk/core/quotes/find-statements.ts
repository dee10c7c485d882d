import type { Embodied } from '../document';
import type { Sentence } from '../sentences/split-sentences';
import type { Quote } from '../types';
import { BIT } from '../words/classes';
import { WordSet } from '../words/word-set';
import type { QuoteReader } from './attribute-quotes';
import { ReportedReader } from './read-reported';
import { REPORTS, statementVerbs, thatVerbs } from './statement-verbs';
import { type Source, unnamedAt } from './story-names';

const SHORTEST = 4;
/** Words before "say" after which nobody has said it: "to say", "would say". */
const UNSAID = new WordSet(
  "to not would could can may might should will must did didn't don't cannot can't couldn't let never let's if",
);
const NO_SPEAKER = new WordSet('i we you what how be been being as and or');
/** Tokens from a comma to the verb at a sentence's end, and those after "according to" that give the source. */
const TAIL = 24;

/**
 * Finds indirect speech: "X said that ...", "..., X said.", "According to X, ..." The statement is the reported clause.
 * Sentences whose words stand in quotation marks for the most part are left to the quotations.
 */
export function findStatements(document: Embodied, reader: QuoteReader): Quote[] {
  const finder = new StatementFinder(document, reader);
  for (const sentence of document.sentences) if (!sentence.isSkipped && !sentence.isTitleCase) finder.read(sentence);
  return finder.statements;
}

class StatementFinder {
  readonly statements: Quote[] = [];
  private readonly reported: ReportedReader;

  constructor(
    private readonly document: Embodied,
    private readonly reader: QuoteReader,
  ) {
    const isNamed = (i: number): boolean => reader.sources.mentionAt(i) !== null;
    this.reported = new ReportedReader(document, isNamed, reader.isQuoted);
  }

  read(sentence: Sentence): void {
    const { tokens } = this.document;
    const { sources, isQuoted } = this.reader;
    const isClosed = tokens.word[sentence.last - 1]?.shape === 6;
    const end = isClosed ? sentence.last - 1 : sentence.last;
    const { headline } = this.document.frame;
    if (headline !== null && sentence.start < headline.end) return;
    let from = sentence.first;
    let isChecked = false;
    for (let i = sentence.first; i < end; i++) {
      if (((tokens.flags[i] as number) & REPORTS) === 0) continue;
      const word = tokens.word[i];
      if (word === undefined || (word.shape !== 0 && i > sentence.first) || isQuoted(i)) continue;
      const isAccording = word.lower === 'according' && tokens.word[i + 1]?.lower === 'to';
      if (word.shape !== 0 && !isAccording) continue;
      const needsThat = thatVerbs.has(word);
      if (!isAccording && !needsThat && !statementVerbs.has(word)) continue;
      if (!isChecked && this.isMostlyQuoted(sentence.first, end)) return;
      isChecked = true;
      if (isAccording) {
        from = this.readAccording(i, sentence.first, from, end);
        i = Math.max(i, from - 1);
        continue;
      }
      if (needsThat && tokens.word[i + 1]?.lower !== 'that') continue;
      const before = tokens.word[i - 1];
      if ((word.lower === 'say' || needsThat) && before !== undefined && UNSAID.has(before)) continue;
      if (!needsThat && this.isLast(i, end)) {
        // "..., X said." and "..., said X."
        let comma = i;
        while (comma > from && i - comma < TAIL && tokens.word[comma]?.text !== ',') comma--;
        if (comma <= from || tokens.word[comma]?.text !== ',') return;
        const source =
          comma === i - 1 ? sources.sourceAfter(i + 1, end, isQuoted) : sources.subjectOf(i, comma + 1, isQuoted);
        // "X, a teacher from Oslo, said.": the words before the comma are the speaker himself.
        const isOwn = source !== null && comma !== i - 1 && source.at < comma && source.how !== 'pronoun';
        if (from === sentence.first && !isOwn && this.reported.isClause(from, comma, false))
          this.push(from, comma, i, source, 'subjectBeforeVerbAtEnd');
        return;
      }
      const first = this.reported.start(i, end);
      if (first === null || first <= from) continue;
      const last = this.reported.stop(first, end, sentence.first);
      const verb = word.lower.endsWith('ing') ? this.mainVerb(i, sentence.first) : i;
      const source = sources.subjectOf(verb, sentence.first, isQuoted) ?? this.unnamedBefore(i);
      this.push(first, last, i, source, 'subjectBeforeVerb');
      from = last;
      i = last - 1;
    }
  }

  /** "According to X, ..." and "..., according to X": gives the token from which the sentence is not read yet. */
  private readAccording(at: number, start: number, from: number, end: number): number {
    const { tokens } = this.document;
    const source = this.reader.sources.sourceAfter(at + 2, end, this.reader.isQuoted);
    if (at === start) {
      let comma = at + 2;
      while (comma < end && comma - at < TAIL && tokens.word[comma]?.text !== ',') comma++;
      if (tokens.word[comma]?.text !== ',') return from;
      const last = this.reported.stop(comma + 1, end, comma + 1);
      this.push(comma + 1, last, at, source, 'accordingTo');
      return last;
    }
    const isAfterComma = tokens.word[at - 1]?.text === ',';
    if (from === start && this.reported.isClause(start, at, false))
      this.push(start, isAfterComma ? at - 1 : at, at, source, 'accordingTo');
    return end;
  }

  /** "biofuels advocates say": somebody of whom nothing more is known; "I say", "what it says" report nobody. */
  private unnamedBefore(verb: number): Source | null {
    const before = this.document.tokens.word[verb - 1];
    return before === undefined || before.shape === 6 || NO_SPEAKER.has(before) ? null : unnamedAt(verb - 1);
  }

  /** "X opposed it, saying ...": the verb whose subject speaks. */
  private mainVerb(participle: number, low: number): number {
    const { tokens } = this.document;
    for (let k = participle - 1; k > low; k--) {
      const word = tokens.word[k];
      if (word !== undefined && word.shape === 0 && (word.bits & BIT.speechVerb) !== 0 && !word.lower.endsWith('ing'))
        return k;
    }
    return participle;
  }

  /** Whether nothing but a day or a name follows the verb. */
  private isLast(verb: number, end: number): boolean {
    const { tokens } = this.document;
    if (verb >= end - 1) return true;
    const isInverted = tokens.word[verb - 1]?.text === ',';
    for (let k = verb + 1; k < end; k++) {
      const word = tokens.word[k];
      if (word === undefined || (word.bits & BIT.weekday) !== 0 || word.lower === 'on') continue;
      if (isInverted && k - verb < TAIL && this.reader.sources.mentionAt(verb + 1) !== null && end - verb < TAIL)
        return true;
      return false;
    }
    return true;
  }

  private isMostlyQuoted(first: number, end: number): boolean {
    let quoted = 0;
    for (let k = first; k < end; k++) if (this.reader.isQuoted(k)) quoted++;
    return quoted > (end - first) / 2;
  }

  private push(low: number, high: number, verb: number, source: Source | null, rule: string): void {
    const { tokens, people, bodies } = this.document;
    let first = low;
    let last = high;
    while (first < last && tokens.word[first]?.shape === 6 && !this.reader.isQuoted(first + 1)) first++;
    while (last > first && tokens.word[last - 1]?.text === ',') last--;
    if (last - first < SHORTEST || source === null || this.isMostlyQuoted(first, last)) return;
    const name =
      source.type === 'person'
        ? people[source.index]?.name
        : source.type === 'organization'
          ? bodies[source.index]?.name
          : undefined;
    const speaker = name ?? null;
    this.statements.push({
      start: tokens.start[first] ?? 0,
      end: tokens.end[last - 1] ?? 0,
      kind: 'indirect',
      speaker,
      speakerType: speaker === null ? 'unnamed' : source.type,
      speakerIndex: speaker === null ? null : source.index,
      cue: this.reader.sources.cue(verb, rule === 'accordingTo' ? verb + 2 : verb + 1),
      rule,
      findings: [{ name: 'reportingVerb', weight: 2, evidence: tokens.word[verb]?.text ?? '' }],
    });
  }
}
