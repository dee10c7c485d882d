import { type Figure } from '../floors';
import { type Counts, shareOf } from './judge-links';
import type { LinkingSpeed } from './linking-speed';

interface Floor {
  kind: string;
  right?: number;
  wrong?: number;
}

/** What the cases must reach, in per cent. */
const LINKING_FLOORS: readonly Floor[] = [
  { kind: 'all', right: 96, wrong: 0.4 },
  { kind: 'full', right: 97 },
  { kind: 'surname', right: 94 },
  { kind: 'former', right: 95 },
  { kind: 'variant', right: 88 },
  { kind: 'namesake', wrong: 1 },
];
const ABSENT_WRONG = 0.8;
const SPEED = { mentions: 20_000, build: 2, memory: 250 };

const figure = (name: string, value: number, unit: string, floor: number | null, isAtMost: boolean): Figure => {
  const ok = floor === null || (isAtMost ? value <= floor : value >= floor);
  return { name, value: Math.round(value * 100) / 100, unit, floor, ok };
};

/** Shares of right and wrong links by kind; with `isHeld`, beside their floors. */
export const caseFigures = (title: string, counts: ReadonlyMap<string, Counts>, isHeld: boolean): Figure[] =>
  [...counts].flatMap(([kind, count]) => {
    const floor = isHeld ? LINKING_FLOORS.find((each) => each.kind === kind) : undefined;
    return [
      figure(`${title}, ${kind}: right`, shareOf(count, 'right'), '%', floor?.right ?? null, false),
      figure(`${title}, ${kind}: wrong`, shareOf(count, 'wrong'), '%', floor?.wrong ?? null, true),
    ];
  });

/** Wrong links where the person meant is not in the registry. */
export const absentFigure = (title: string, counts: Counts | undefined, isHeld: boolean): Figure =>
  figure(`${title}: wrong`, shareOf(counts, 'wrong'), '%', isHeld ? ABSENT_WRONG : null, true);

/** Speed and size; with `isHeld`, beside their bounds. */
export const speedFigures = (speed: LinkingSpeed, isHeld: boolean): Figure[] => [
  figure('mentions linked', speed.mentions, 'a second', isHeld ? SPEED.mentions : null, false),
  figure('people and bodies linked', speed.entries, 'a second', null, false),
  figure('index built in', speed.build, 's', isHeld ? SPEED.build : null, true),
  figure('memory of the index and its rows', speed.memory, 'MB', isHeld ? SPEED.memory : null, true),
];
