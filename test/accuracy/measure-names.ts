import type { NamedStory } from './labelled-stories';
import type { Answer } from './read-set';
import { type Rival, RIVALS, scoreRival } from './rivals';
import { addCounts, type Count, emptyCount, type NameError, scoreNames } from './score/names';

/** Counts of people and bodies, and what went wrong. */
export interface NameScore {
  people: Count;
  bodies: Count;
  errors: NameError[];
}

/** How the names of one set are read. */
export interface SetScore {
  name: string;
  stories: number;
  /** With the names of a registry. */
  full: NameScore;
  /** Without a registry. */
  bare: NameScore;
  /** The same stories read by other libraries; none where that was not asked for. */
  rivals: { rival: Rival; people: Count; bodies: Count }[];
}

const scoreAll = (stories: readonly NamedStory[], answers: readonly Answer[]): NameScore => {
  const sum: NameScore = { people: emptyCount(), bodies: emptyCount(), errors: [] };
  stories.forEach((story, index) => {
    const answer = answers[index];
    if (answer === undefined) return;
    const { people, bodies, errors } = scoreNames(story, answer);
    sum.people = addCounts(sum.people, people);
    sum.bodies = addCounts(sum.bodies, bodies);
    sum.errors.push(...errors);
  });
  return sum;
};

/** Holds two readings of some stories, with a registry and without, against the labels; other libraries' too if asked. */
export const scoreSet = (
  name: string,
  stories: readonly NamedStory[],
  { full, bare }: { full: readonly Answer[]; bare: readonly Answer[] },
  hasRivals: boolean,
): SetScore => ({
  name,
  stories: stories.length,
  full: scoreAll(stories, full),
  bare: scoreAll(stories, bare),
  rivals: hasRivals ? RIVALS.map((rival) => ({ rival, ...scoreRival(rival, stories) })) : [],
});
