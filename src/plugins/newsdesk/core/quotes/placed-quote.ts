import type { Span } from '../types';
import type { Quoted } from './find-quoted';
import type { Source } from './story-names';

/** A quotation with its place among the tokens; `last` is exclusive. */
export interface PlacedQuote extends Quoted {
  first: number;
  last: number;
}

/** Who said it, by which rule, and the words that tell so. */
export interface Answer {
  source: Source | null;
  rule: string;
  cue: Span | null;
  hasCue: boolean;
}

/** A quotation that was answered, for the next one to look back on. */
export interface Answered {
  quote: PlacedQuote;
  answer: Answer;
}

/** The same answer by another rule, and mostly with another source. */
export const answerBy = (rule: string, { source, cue, hasCue }: Answer, other: Source | null = source): Answer => ({
  source: other,
  rule,
  cue,
  hasCue,
});

export const NO_ANSWER: Answer = { source: null, rule: 'none', cue: null, hasCue: false };

/** Index of the first token that starts at or after `position`. */
export function tokenFrom(starts: ArrayLike<number>, position: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) < position) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Name of the rule by which a source was found. */
export function ruleOf(source: Source, place: 'AfterVerb' | 'BeforeVerb'): string {
  return `${source.how}${place}`;
}
