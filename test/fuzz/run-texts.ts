import type { StoryText } from '../../src/plugins/newsdesk/core';
import { breachesOf } from './laws';
import { fuzzStory } from './texts';

/** A text that broke a law. */
export interface Failure {
  seed: number;
  number: number;
  breaches: string[];
  /** The text, and the shortest part of it that was found to break a law too. */
  story: StoryText;
  shortest: string;
}

/** Every third text is read with known names. */
const breachesAt = (story: StoryText, number: number): string[] => breachesOf(story, number % 3 === 0);

/** Takes pieces out of a text as long as it goes on breaking a law. */
function shorten(story: StoryText, number: number): string {
  let { text } = story;
  for (let size = Math.ceil(text.length / 2); size >= 1; size = Math.floor(size / 2)) {
    for (let at = 0; at < text.length && text.length < 20_000;) {
      const shorter = text.slice(0, at) + text.slice(at + size);
      if (shorter.length < text.length && breachesAt({ ...story, text: shorter }, number).length > 0) text = shorter;
      else at += size;
    }
  }
  return text;
}

/** Makes and reads one text; null where all laws hold. */
export function runText(seed: number, number: number): Failure | null {
  const story = fuzzStory(seed, number);
  const breaches = breachesAt(story, number);
  return breaches.length === 0 ? null : { seed, number, breaches, story, shortest: shorten(story, number) };
}

/** What a person needs to see, and to see it again. */
export const failureText = ({ seed, number, breaches, story, shortest }: Failure): string =>
  [
    `Text ${number} of seed ${seed}, ${story.text.length} characters:`,
    ...breaches.slice(0, 5).map((breach) => `  ${breach}`),
    `  shortest text found: ${JSON.stringify(shortest.slice(0, 400))}`,
    `  again: npm run test:fuzz -- --seed ${seed} --only ${number}`,
  ].join('\n');
