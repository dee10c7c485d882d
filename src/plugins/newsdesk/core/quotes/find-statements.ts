import type { Embodied } from '../document';
import type { Quote } from '../types';
import { BIT } from '../words/classes';
import type { QuoteReader } from './attribute-quotes';
import { sureVerbs } from './story-names';

const SHORTEST = 4;
const REACH = 8;

/**
 * Finds indirect speech: "X said that ..." and "..., X said." The statement is the reported clause. Sentences whose
 * words stand in quotation marks for the most part are left to the quotations.
 */
export function findStatements(document: Embodied, reader: QuoteReader): Quote[] {
  const { tokens, sentences, people, bodies } = document;
  const statements: Quote[] = [];
  const push = (
    first: number,
    last: number,
    verb: number,
    source: ReturnType<QuoteReader['sources']['subjectOf']>,
    rule: string,
  ): void => {
    if (last - first < SHORTEST || source === null) return;
    let quoted = 0;
    for (let k = first; k < last; k++) if (reader.isQuoted(k)) quoted++;
    if (quoted > (last - first) / 2) return;
    const speaker =
      source.type === 'person'
        ? (people[source.index]?.name ?? null)
        : source.type === 'organization'
          ? (bodies[source.index]?.name ?? null)
          : null;
    statements.push({
      start: tokens.start[first] ?? 0,
      end: tokens.end[last - 1] ?? 0,
      kind: 'indirect',
      speaker,
      speakerType: speaker === null ? 'unnamed' : source.type,
      speakerIndex: speaker === null ? null : source.index,
      cue: reader.sources.cue(verb, verb + 1),
      rule,
      findings: [{ name: 'reportingVerb', weight: 2, evidence: tokens.word[verb]?.text ?? '' }],
    });
  };
  for (const sentence of sentences) {
    if (sentence.isSkipped || sentence.isTitleCase) continue;
    const end = tokens.word[sentence.last - 1]?.shape === 6 ? sentence.last - 1 : sentence.last;
    for (let i = sentence.first; i < end; i++) {
      const word = tokens.word[i];
      if (
        word === undefined ||
        word.shape !== 0 ||
        (word.bits & BIT.speechVerb) === 0 ||
        !sureVerbs.has(word.lower) ||
        reader.isQuoted(i)
      )
        continue;
      let quotedCount = 0;
      for (let k = sentence.first; k < end; k++) if (reader.isQuoted(k)) quotedCount++;
      const isMostlyQuoted = quotedCount > (end - sentence.first) / 2;
      if (isMostlyQuoted) break;
      if (i >= end - 2 || (tokens.word[i + 1]?.text ?? '') === '.') {
        // "..., X said."
        let comma = i - 1;
        while (comma > sentence.first && tokens.word[comma]?.text !== ',') comma--;
        if (comma > sentence.first)
          push(
            sentence.first,
            comma,
            i,
            reader.sources.subjectOf(i, comma + 1, reader.isQuoted),
            'subjectBeforeVerbAtEnd',
          );
        break;
      }
      const source = reader.sources.subjectOf(i, sentence.first, reader.isQuoted);
      // "said on Monday that ...": the clause begins after "that", where there is one soon.
      let first = i + 1;
      for (let k = i + 1; k < Math.min(end, i + REACH); k++) if (tokens.word[k]?.lower === 'that') first = k + 1;
      if (
        first === i + 1 &&
        tokens.word[first]?.lower === 'on' &&
        ((tokens.word[first + 1]?.bits ?? 0) & BIT.weekday) !== 0
      )
        first += 2;
      while (tokens.word[first]?.shape === 6 && first < end) first++;
      push(first, end, i, source, 'subjectBeforeVerb');
      break;
    }
  }
  return statements;
}
