import { analyse } from '../../src/plugins/newsdesk/core';

/** Time of this process alone, in milliseconds: other work on the machine does not count. */
export const ownTime = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

const timeOf = (text: string): number => {
  const began = ownTime();
  analyse({ text, published: null });
  return ownTime() - began;
};

/** How long a text takes: the shortest of a few runs, or of one where that is long enough to be told from noise. */
const steadyTime = (text: string): number => {
  let best = timeOf(text);
  for (let run = 0; run < 2 && best < 300; run++) best = Math.min(best, timeOf(text));
  return best;
};

export interface Growth {
  /** Milliseconds for the long text. */
  long: number;
  /** How many times as long a character of the long text takes as one of the short text; linear is 1. */
  ratio: number;
}

/** What the ratio may be, so that noise breaks nothing; a quadratic step would give 4. */
export const MOST_GROWTH = 2.5;

/** How often what looks too slow is measured again: other work on the machine slows a run, a quadratic step slows all. */
const MOST_ROUNDS = 4;

/** Compares the time a character of a text takes with that in a text four times as long. */
export function growthOf(make: (length: number) => string, length: number): Growth {
  const texts = [make(length), make(4 * length)] as const;
  let [short, long] = [Infinity, Infinity];
  let ratio = Infinity;
  for (let round = 0; round < MOST_ROUNDS && ratio >= MOST_GROWTH; round++) {
    short = Math.min(short, steadyTime(texts[0]));
    long = Math.min(long, steadyTime(texts[1]));
    // What takes no more than a moment says nothing.
    ratio = long < 60 ? 1 : long / 4 / Math.max(short, 1);
  }
  return { long, ratio };
}
