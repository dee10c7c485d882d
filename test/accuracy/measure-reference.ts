import type { Model } from '../../src/plugins/newsdesk/core/mentions/model';
import type { KnownNames } from '../../src/plugins/newsdesk/core/types';

import { type NamedStory, readNamedStories, readTexts } from './labelled-stories';
import { type Answer, type Choice, crossed, readStories } from './read-set';
import { CROSS, LEFT_OUT, type Recipe } from './recipes';
import { goldFile } from './reference';
import { scoreByReference, type Scored, scoreSpeakers, valueOf } from './reference-scorer';
import { addCounts, type Count, emptyCount, type NameError, scoreNames } from './score-names';
import { MEASURED, SPEAKER_FILE, type StorySet } from './sets';

/** Counts of people and bodies, and what went wrong. */
export interface NameScore {
  people: Count;
  bodies: Count;
  errors: NameError[];
}

/** How names of one set are read: with a registry's names and without. */
export interface SetScore {
  name: string;
  stories: number;
  full: NameScore;
  bare: NameScore;
}

/** Everything that is measured on the reference stories. */
export interface Measured {
  sets: SetScore[];
  leftOut: SetScore[];
  /** Of the sets that are labelled in full, together; null where none of them was asked for. */
  stories: { full: Scored; bare: Scored } | null;
  speakers: { right: number; wrong: number; named: number } | null;
}

export interface Selection {
  /** One set alone; null for all. */
  set: string | null;
  /** The most stories of a set. */
  stories: number;
}

/** The sum of the scores of some stories. */
export const scoreAll = (stories: readonly NamedStory[], answers: readonly Answer[]): NameScore => {
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

/** Stories from all of a set, as many as asked for: the first one, and others at even distances. */
export const sample = <One>(all: readonly One[], count: number): One[] =>
  all.length <= count
    ? [...all]
    : Array.from({ length: count }, (_, i) => all[Math.floor((i * all.length) / count)] as One);

/** The fits that the selection needs. */
export const neededFits = ({ set }: Selection): Recipe[] => [
  ...CROSS,
  ...LEFT_OUT.filter(({ measures }) => set === null || measures === set),
];

/** Steps that `measure` tells of. */
export const STEPS = MEASURED.length + LEFT_OUT.length + 2;

/** Reads the reference stories with weights that were not fitted on them, and holds the answers against the labels. */
export const measure = async (
  selection: Selection,
  fits: ReadonlyMap<string, Model>,
  names: KnownNames,
  step: () => void,
): Promise<Measured> => {
  const { set, stories: most } = selection;
  const isAsked = ({ name }: { name: string }): boolean => set === null || name === set;
  const open = (file: string): NamedStory[] => sample(readNamedStories(goldFile(file)), most);
  const answers: { set: StorySet; full: Answer[]; bare: Answer[] }[] = [];
  const pause = (): Promise<void> => new Promise((done) => setImmediate(done));
  const scoreSet = async (of: StorySet, choose: Choice): Promise<SetScore & { answers: [Answer[], Answer[]] }> => {
    const stories = open(of.file);
    const full = readStories(stories, choose, names);
    const bare = readStories(stories, choose, null);
    step();
    await pause();
    const score = { full: scoreAll(stories, full), bare: scoreAll(stories, bare) };
    return { name: of.name, stories: stories.length, ...score, answers: [full, bare] };
  };
  const sets: SetScore[] = [];
  for (const each of MEASURED.filter(isAsked)) {
    const { answers: both, ...score } = await scoreSet(each, crossed(fits));
    if (each.isFull) answers.push({ set: each, full: both[0], bare: both[1] });
    sets.push(score);
  }
  const leftOut: SetScore[] = [];
  for (const { name, measures } of LEFT_OUT) {
    const of = MEASURED.find((each) => each.name === measures);
    const model = fits.get(name);
    if (of === undefined || model === undefined || !isAsked(of)) continue;
    const { answers: _, ...score } = await scoreSet(of, () => model);
    leftOut.push(score);
  }
  const files = answers.map((each) => each.set.file);
  const score = (kind: 'full' | 'bare'): Promise<Scored> =>
    scoreByReference(
      files,
      answers.flatMap((each) => each[kind]),
    );
  const stories = answers.length === 0 ? null : { full: await score('full'), bare: await score('bare') };
  step();
  const isSpeakers = set === null || set === 'quotes-us';
  const speakers = isSpeakers
    ? scoreSpeakers(SPEAKER_FILE, readStories(sample(readTexts(goldFile(SPEAKER_FILE)), most), crossed(fits), names))
    : null;
  step();
  return { sets, leftOut, stories, speakers };
};
