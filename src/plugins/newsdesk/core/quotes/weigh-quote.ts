import type { Embodied } from '../document';
import { LABEL_CUES } from '../lang/en/speech';
import type { Finding } from '../types';
import { QUOTE_WEIGHTS as WEIGHTS } from '../weights/quotes';
import { BIT } from '../words/classes';
import { readWords } from '../words/read-list';
import type { Word } from '../words/word';
import { type Answer, type PlacedQuote, tokenFrom } from './placed-quote';

/** Words after which a title of a work may stand. */
const TITLE_LEADS = new Set(readWords('on in of for from to at with and or like into called the'));
const STOPS = '.,!?…';
const CLOSERS = '"”’\'';
const labelCues = new Set(readWords(LABEL_CUES));

/** Findings that tell reported words from labels, titles of works and scare quotes. */
export function weighQuote(document: Embodied, quote: PlacedQuote, answer: Answer): Finding[] {
  const wordAt = (i: number): Word | undefined => (i < 0 ? undefined : document.tokens.word[i]);
  const { text, tokens } = document;
  const inner = text.slice(quote.start, quote.end);
  const findings: Finding[] = [];
  const say = (name: keyof typeof WEIGHTS, evidence?: string): void =>
    void findings.push(
      evidence === undefined ? { name, weight: WEIGHTS[name] } : { name, weight: WEIGHTS[name], evidence },
    );
  const outer = tokenFrom(tokens.start, quote.outerStart);
  const after = tokenFrom(tokens.start, quote.outerEnd);
  const before = wordAt(outer - 1);
  const next = wordAt(after);
  let words = 0;
  let capitals = 0;
  for (let i = quote.first; i < quote.last; i++) {
    const word = wordAt(i);
    if (word === undefined || word.shape === 6) continue;
    words++;
    if (word.isCapital || (word.bits & BIT.closedWord) !== 0) capitals++;
  }
  say('inQuotationMarks');
  const isLabelled = before !== undefined && labelCues.has(before.lower) && isNamedSo(document, outer - 1, answer);
  if (answer.hasCue && answer.cue !== null && !isLabelled)
    say('reportingVerb', text.slice(answer.cue.start, answer.cue.end));
  if (answer.source !== null && answer.source.type !== 'unnamed') say('hasSpeaker');
  if (quote.isContinued) say('continuedParagraph');
  if (words >= 6) say('manyWords');
  if (words === 1) say('oneWord');
  if (words <= 3 && answer.cue === null && !quote.isContinued) say('fewWordsNoVerb');
  if (endsWithStop(inner)) say('endsWithStop');
  if (isTitleOfWork(document, quote, outer, capitals === words, words)) say('titleOfWork', inner);
  else if (
    words > 1 &&
    words < 9 &&
    capitals === words &&
    (wordAt(quote.first)?.isCapital ?? false) &&
    !/[.,!?]/.test(inner.charAt(inner.length - 1))
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
    const isGerund = next.lower.endsWith('ing') && wordAt(after + 1)?.shape !== 6;
    const isNoun =
      next.shape === 0 &&
      (next.bits & (BIT.closedWord | BIT.functionWord | BIT.speechVerb)) === 0 &&
      !isGerund &&
      !/(?:ed|ly)$/.test(next.lower);
    if (isNoun) say('namesThingAfter', next.text);
  }
  if (document.frame.headline !== null && quote.end <= document.frame.headline.end) say('inHeadline');
  return findings;
}

/** Whether words end with a stop, over one closing mark of an inner quotation. */
function endsWithStop(inner: string): boolean {
  const last = inner.length - 1;
  const isClosed = CLOSERS.includes(inner.charAt(last));
  return STOPS.includes(inner.charAt(last)) || (isClosed && last > 0 && STOPS.includes(inner.charAt(last - 1)));
}

/** "dubbed", "what is called": the word before gives a name; "Peter Lund called" reports. */
function isNamedSo(document: Embodied, cue: number, answer: Answer): boolean {
  return (
    answer.source === null ||
    answer.source.at !== cue - 1 ||
    !answer.rule.endsWith('BeforeVerb') ||
    document.tokens.word[cue - 1]?.shape === 6
  );
}

const SHORTEST_SPEECH = 7;

/** `on ABC's "This Week,"`, `who likes "The Long Way Home."`: a title in a list or sentence, with the stop of American usage inside. */
function isTitleOfWork(
  document: Embodied,
  quote: PlacedQuote,
  outer: number,
  isTitleCase: boolean,
  words: number,
): boolean {
  const { text, tokens } = document;
  if (
    !isTitleCase ||
    words === 0 ||
    words >= SHORTEST_SPEECH ||
    !/^\p{Lu}|^\d/u.test(text.slice(quote.start, quote.end))
  )
    return false;
  if (!/[\p{L}\d][.,]?$/u.test(text.slice(quote.end - 2, quote.end))) return false;
  const before = tokens.word[outer - 1];
  if (before === undefined || before.shape === 6) return /^['’]s$/.test(before?.text ?? '');
  return (
    (before.bits & BIT.speechVerb) === 0 &&
    (TITLE_LEADS.has(before.lower) || (before.shape === 0 && (before.bits & BIT.closedWord) === 0))
  );
}
