import type { Placed } from '../document';
import { BIT } from '../words/classes';

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

/** Facts about each word of the story, by its lower-case form. */
export type StoryContext = Map<string, number>;

/** Gathers what other places of the story say about each word. */
export function readContext(document: Placed): StoryContext {
  const { tokens, sentences } = document;
  const seen: StoryContext = new Map();
  const note = (word: string, bit: number): void => {
    const known = seen.get(word) ?? 0;
    if ((known & bit) === 0) seen.set(word, known | bit);
  };
  for (const sentence of sentences) {
    if (sentence.isSkipped) continue;
    for (let i = sentence.first; i < sentence.last; i++) {
      const word = tokens.word[i];
      if (word === undefined || word.shape > 9) continue;
      if (word.shape === 0) {
        note(word.lower, SEEN.lowerCase);
        continue;
      }
      if (!word.isCapital) continue;
      const before = i > sentence.first ? tokens.word[i - 1] : undefined;
      const next = i + 1 < sentence.last ? tokens.word[i + 1] : undefined;
      if (before !== undefined) {
        if ((before.bits & (BIT.officeHead | BIT.rank)) !== 0) note(word.lower, SEEN.afterTitle);
        if ((before.bits & BIT.honorific) !== 0 && before.isCapital) note(word.lower, SEEN.afterHonorific);
        if ((before.bits & BIT.givenName) !== 0 || before.shape === 4) note(word.lower, SEEN.afterGivenName);
        if (before.lower === 'the') note(word.lower, SEEN.afterThe);
      }
      if (next !== undefined) {
        if ((next.bits & BIT.speechVerb) !== 0 && next.shape === 0) note(word.lower, SEEN.beforeSpeech);
        if (next.text === "'s" || next.text === '’s') note(word.lower, SEEN.beforePossessive);
        if (next.text === ',') {
          const third = i + 2 < sentence.last ? tokens.word[i + 2] : undefined;
          if (
            third !== undefined &&
            (third.lower === 'who' ||
              third.lower === 'a' ||
              third.lower === 'an' ||
              (third.shape === 5 && third.text.length === 2))
          )
            note(word.lower, SEEN.beforeApposition);
        }
        if (next.isCapital && (next.bits & BIT.bodyHead) !== 0) note(word.lower, SEEN.insideBody);
      }
    }
  }
  return seen;
}
