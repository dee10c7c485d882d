import type { Marked } from '../document';

const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'];

/** 12 -> "12th", 21 -> "21st"; small numbers in words. */
function ordinal(number: number): string {
  const word = ORDINALS[number - 1];
  if (word !== undefined) return word;
  const isTeen = number % 100 > 10 && number % 100 < 14;
  return `${number}${(isTeen ? undefined : ['th', 'st', 'nd', 'rd'][number % 10]) ?? 'th'}`;
}

/** Says where tokens of the story stand, for people: "in the headline", "in the second paragraph". */
export function placesIn(document: Marked): (token: number) => string {
  const { sentences, sentenceOf, frame } = document;
  const headlineEnd = frame.headline?.end ?? 0;
  const first = sentences.find(({ start }) => start >= headlineEnd)?.paragraph ?? 0;
  return (token) => {
    const sentence = sentences[sentenceOf[token] ?? 0];
    if (sentence === undefined || sentence.start < headlineEnd) return 'in the headline';
    return `in the ${ordinal(sentence.paragraph - first + 1)} paragraph`;
  };
}
