import type { Placed } from '../document';
import { BIT, SHAPES, isCapitalShape } from '../words/classes';
import { THE } from '../words/the';

const LOWER = SHAPES.indexOf('lower');
const INITIAL = SHAPES.indexOf('initial');
const NUMBER = SHAPES.indexOf('number');
const MARK = SHAPES.indexOf('mark');

/** What the whole story says of a word in lower case, as bits. */
const SEEN = {
  lowerCase: 1,
  afterTitle: 2,
  afterHonorific: 4,
  beforeSpeech: 8,
  beforeApposition: 16,
  afterGivenName: 32,
  afterThe: 64,
  beforePossessive: 128,
  insideBody: 256,
} as const;

export const SEEN_NAMES = Object.keys(SEEN) as Array<keyof typeof SEEN>;

/** Facts about each word of the story, by the number of its lower-case form (`Tokens.form`). */
export type StoryContext = Uint16Array;

/** Gathers what other places of the story say about each word. */
export function readContext(document: Placed): StoryContext {
  const { tokens, sentences } = document;
  const { shape, form, bits } = tokens;
  const seen: StoryContext = new Uint16Array(tokens.forms);
  for (const sentence of sentences) {
    if (sentence.isSkipped) continue;
    for (let i = sentence.first; i < sentence.last; i++) {
      const own = shape[i] as number;
      if (own === NUMBER || own === MARK) continue;
      const at = form[i] as number;
      if (own === LOWER) {
        seen[at] = (seen[at] as number) | SEEN.lowerCase;
        continue;
      }
      let said = 0;
      if (i > sentence.first) {
        const before = bits[i - 1] as number;
        if ((before & (BIT.officeHead | BIT.rank)) !== 0) said |= SEEN.afterTitle;
        if ((before & BIT.honorific) !== 0 && isCapitalShape(shape[i - 1] as number)) said |= SEEN.afterHonorific;
        if ((before & BIT.givenName) !== 0 || shape[i - 1] === INITIAL) said |= SEEN.afterGivenName;
        if (((tokens.flags[i - 1] as number) & THE) !== 0) said |= SEEN.afterThe;
      }
      if (i + 1 < sentence.last) said |= saidByNext(document, i + 1, sentence.last);
      if (said !== 0) seen[at] = (seen[at] as number) | said;
    }
  }
  return seen;
}

/** What the word at `k` says of the one before it. */
function saidByNext({ tokens }: Placed, k: number, last: number): number {
  const next = tokens.bits[k] as number;
  const shape = tokens.shape[k] as number;
  if (shape !== MARK) {
    if (shape === LOWER) return (next & BIT.speechVerb) !== 0 ? SEEN.beforeSpeech : 0;
    return isCapitalShape(shape) && (next & BIT.bodyHead) !== 0 ? SEEN.insideBody : 0;
  }
  const text = tokens.word[k]?.text;
  if (text === "'s" || text === '’s') return SEEN.beforePossessive;
  const third = text === ',' && k + 1 < last ? tokens.word[k + 1] : undefined;
  if (third === undefined) return 0;
  const isAge = third.shape === NUMBER && third.text.length === 2;
  return isAge || third.lower === 'who' || third.lower === 'a' || third.lower === 'an' ? SEEN.beforeApposition : 0;
}
