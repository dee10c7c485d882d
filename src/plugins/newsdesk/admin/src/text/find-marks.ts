import type { AppearanceView, StoryView } from '../../../contracts/desk';

/** `person` and `body` are linked; `check` waits for an editor; `plain` is named without a link. */
export type MarkTone = 'person' | 'body' | 'check' | 'plain';

/** A name in the text; offsets are UTF-16 into the story's text, end exclusive. */
export interface Mark {
  start: number;
  end: number;
  tone: MarkTone;
  appearance: AppearanceView;
}

/** Tone in which an appearance is marked, by its kind and state. */
export const toneOf = ({ state, kind }: Pick<AppearanceView, 'state' | 'kind'>): MarkTone => {
  if (state === 'suggested') {
    return 'check';
  }
  if (state === 'linked') {
    return kind === 'person' ? 'person' : 'body';
  }
  return 'plain';
};

/** All marks of a story in the order of the text; where two overlap the first stays, where they start together the longer. */
export const findMarks = (story: Pick<StoryView, 'people' | 'organizations'>): Mark[] => {
  const marks = [...story.people, ...story.organizations].flatMap((appearance) =>
    appearance.mentions.map(({ start, end }) => ({ start, end, tone: toneOf(appearance), appearance })),
  );
  const kept: Mark[] = [];
  for (const mark of marks.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = kept.at(-1);
    if (last === undefined || mark.start >= last.end) {
      kept.push(mark);
    }
  }
  return kept;
};
