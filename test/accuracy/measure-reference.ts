import type { Model } from '../../src/plugins/newsdesk/core/mentions/model';
import type { KnownNames } from '../../src/plugins/newsdesk/core/types';
import { readNamedStories, readTexts } from './labelled-stories';
import { scoreSet, type SetScore } from './measure-names';
import { type Answer, type Choice, crossed, readStories } from './read-set';
import { CROSS, LEFT_OUT, type Recipe } from './recipes';
import { goldFile } from './reference';
import { scoreByReference, type Scored, scoreSpeakers } from './reference-scorer';
import { MEASURED, SPEAKER_FILE, type StorySet } from './sets';

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

/** Stories from all of a set, as many as asked for: the first one, and others at even distances. */
const sample = <One>(all: readonly One[], count: number): One[] =>
  all.length <= count
    ? [...all]
    : Array.from({ length: count }, (_, i) => all[Math.floor((i * all.length) / count)] as One);

/** The fits that the selection needs. */
export const neededFits = ({ set }: Selection): Recipe[] => [
  ...CROSS,
  ...LEFT_OUT.filter(({ measures }) => set === null || measures === set),
];

/** Steps that `measure` tells of, at most. */
export const STEPS = MEASURED.length + LEFT_OUT.length + 2;

type Readings = { full: Answer[]; bare: Answer[] };

/** Reads the reference stories with weights that were not fitted on them, and holds the answers against the labels. */
export const measure = async (
  selection: Selection,
  fits: ReadonlyMap<string, Model>,
  names: KnownNames | null,
  step: () => void,
): Promise<Measured> => {
  const { set: asked, stories: most } = selection;
  /** Reads one set, and lets the bar move. */
  const read = async (set: StorySet, choose: Choice, hasRivals: boolean): Promise<[SetScore, Readings]> => {
    const stories = sample(readNamedStories(goldFile(set.file)), most);
    const readings = { full: readStories(stories, choose, names), bare: readStories(stories, choose, null) };
    const score = scoreSet(set.name, stories, readings, hasRivals);
    step();
    await new Promise((done) => setImmediate(done));
    return [score, readings];
  };
  const sets: SetScore[] = [];
  const ofFull: Readings = { full: [], bare: [] };
  const files: string[] = [];
  const leftOut: SetScore[] = [];
  for (const set of MEASURED.filter(({ name }) => asked === null || name === asked)) {
    const [score, { full, bare }] = await read(set, crossed(fits), true);
    sets.push(score);
    if (set.isFull) {
      files.push(set.file);
      ofFull.full.push(...full);
      ofFull.bare.push(...bare);
    }
    const without = fits.get(LEFT_OUT.find(({ measures }) => measures === set.name)?.name ?? '');
    if (without !== undefined) leftOut.push((await read(set, () => without, false))[0]);
  }
  const stories =
    files.length === 0
      ? null
      : { full: await scoreByReference(files, ofFull.full), bare: await scoreByReference(files, ofFull.bare) };
  step();
  if (asked !== null && asked !== SPEAKER_FILE.replace('.jsonl', '')) return { sets, leftOut, stories, speakers: null };
  const quoted = sample(readTexts(goldFile(SPEAKER_FILE)), most);
  const speakers = scoreSpeakers(SPEAKER_FILE, readStories(quoted, crossed(fits), names));
  step();
  return { sets, leftOut, stories, speakers };
};
