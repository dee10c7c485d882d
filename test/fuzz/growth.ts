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

/** Compares the time a character of a text takes with that in a text four times as long. */
export function growthOf(make: (length: number) => string, length: number): Growth {
  const short = steadyTime(make(length));
  const long = steadyTime(make(4 * length));
  // What takes no more than a moment says nothing.
  return { long, ratio: long < 60 ? 1 : long / 4 / Math.max(short, 1) };
}

/** What the ratio may be, so that noise breaks nothing; a quadratic step would give 4. */
export const MOST_GROWTH = 2.5;
