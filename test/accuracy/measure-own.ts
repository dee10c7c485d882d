import { analyse } from '../../src/plugins/newsdesk/core';
import { SENTENCES } from '../core/frame/sentences-by-language';
import { atLeast, type Figure, LANGUAGE_FLOOR } from './floors';
import { readOwnStories } from './own-stories';
import { ratesOf } from './score/names';
import { ROWS, scoreStory, type StoryScore, sumScores } from './score/story';

/** Rows that are shares of what was found: precision and recall of them are the same number. */
const SHARES: ReadonlySet<string> = new Set(['office country', 'office status', 'speaker of found quotes']);

/** How the labelled stories of this repository are read by the weights of the package, without a registry. */
export const measureOwn = (): { stories: number; score: StoryScore } => {
  const stories = readOwnStories();
  const scores = stories.map((story) => scoreStory(story, analyse({ text: story.text, published: story.published })));
  return { stories: stories.length, score: sumScores(scores) };
};

/** The same as figures. They have no floors: the stories are few. */
export const ownFigures = ({ score }: { score: StoryScore }): Figure[] =>
  ROWS.map((row) => {
    const name = SHARES.has(row) ? `${row} right` : `${row}, F1`;
    const figure = atLeast(`own stories: ${name}`, ratesOf(score[row]).f1, null);
    return { ...figure, value: Math.round(figure.value * 10) / 10 };
  });

/** How many of the sentences in many languages, which stand in this repository too, are told to be in theirs. */
export const measureLanguages = (): Figure => {
  const asked = Object.entries(SENTENCES).flatMap(([code, lines]) => lines.map((text) => ({ code, text })));
  const right = asked.filter(({ code, text }) => analyse({ text, published: null }).language === code);
  const name = `language right, ${asked.length} sentences in ${Object.keys(SENTENCES).length} languages`;
  return atLeast(name, Math.round((1000 * right.length) / asked.length) / 10, LANGUAGE_FLOOR);
};
