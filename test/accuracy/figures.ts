import {
  atLeast,
  atMost,
  BARE_FLOORS,
  type Figure,
  LEFT_OUT_FLOORS,
  NAME_FLOORS,
  SPEAKER_FLOORS,
  STORY_FLOORS,
} from './floors';
import type { Measured } from './measure-reference';
import { valueOf } from './reference-scorer';
import { ratesOf } from './score/names';

const rounded = (figure: Figure): Figure => ({ ...figure, value: Math.round(figure.value * 10) / 10 });

/**
 * What was measured as a list of figures, each beside its floor. A quick look at some stories of a set has no floors:
 * they are for whole sets.
 */
export const figuresOf = ({ sets, leftOut, stories, speakers }: Measured, isWhole: boolean): Figure[] => {
  const floor = (value: number | undefined): number | null => (isWhole ? (value ?? null) : null);
  const figures: Figure[] = [];
  for (const { name, full, bare, rivals } of sets) {
    const floors = NAME_FLOORS[name];
    figures.push(
      atLeast(`people F1, ${name}`, ratesOf(full.people).f1, floor(floors?.people)),
      atLeast(`organisations F1, ${name}`, ratesOf(full.bodies).f1, floor(floors?.bodies)),
      atLeast(`people F1 without a registry, ${name}`, ratesOf(bare.people).f1, floor(BARE_FLOORS[name])),
      atLeast(`organisations F1 without a registry, ${name}`, ratesOf(bare.bodies).f1, null),
    );
    for (const { rival, people, bodies } of rivals) {
      figures.push(
        atLeast(`people F1 of ${rival.package}, ${name}`, ratesOf(people).f1, null),
        atLeast(`organisations F1 of ${rival.package}, ${name}`, ratesOf(bodies).f1, null),
      );
    }
  }
  for (const { name, full, bare } of leftOut) {
    figures.push(
      atLeast(`people F1, fitted without ${name}`, ratesOf(full.people).f1, floor(LEFT_OUT_FLOORS[name])),
      atLeast(`organisations F1, fitted without ${name}`, ratesOf(full.bodies).f1, null),
      atLeast(`people F1 without a registry, fitted without ${name}`, ratesOf(bare.people).f1, null),
    );
  }
  if (stories !== null) {
    for (const { name, row, value, floor: least } of STORY_FLOORS) {
      const full = valueOf(stories.full, row, value);
      const bare = valueOf(stories.bare, row, value);
      if (full !== null) figures.push(atLeast(name, full, floor(sets.length > 1 ? least : undefined)));
      if (bare !== null) figures.push(atLeast(`${name} without a registry`, bare, null));
    }
  }
  if (speakers !== null) {
    figures.push(
      atLeast('speaker right, quotes-us', speakers.right, floor(SPEAKER_FLOORS.right)),
      atMost('speaker wrong, quotes-us', speakers.wrong, floor(SPEAKER_FLOORS.wrong)),
    );
  }
  return figures.map(rounded);
};
