import { makeRandom } from '../bench/stories';

/** Draws that are the same for the same seed. */
export interface Draw {
  /** A whole number from 0 up to, and without, `limit`. */
  below(limit: number): number;
  /** Whether something that happens once in `times` happens. */
  once(times: number): boolean;
  pick<One>(list: readonly One[]): One;
}

/** Draws for text `number` of a run: each text has its own, so that one can be made again alone. */
export function drawFor(seed: number, number: number): Draw {
  const random = makeRandom(Math.imul(seed, 0x9e3779b1) ^ Math.imul(number + 1, 0x85ebca6b));
  const below = (limit: number): number => Math.floor(random() * limit);
  return {
    below,
    once: (times) => below(times) === 0,
    pick: (list) => {
      if (list.length === 0) throw new Error('Nothing to pick from.');
      return list[below(list.length)] as (typeof list)[number];
    },
  };
}
