import { PRIOR } from '../../../src/plugins/newsdesk/core/link/data/finding-weights';
import type { LinkExample } from './link-examples';
import { FIXED_WEIGHTS, START_WEIGHTS, WEIGHT_ORDERS } from './start-weights';

type Weights = Record<string, number>;

/** How strongly a weight is drawn to where it starts, in examples. */
const PULL = 1.5;
const ROUNDS = 60;
const LARGEST_STEP = 1;
/** Share of its first value that a weight keeps at least, so that no finding comes to say nothing. */
const LEAST = 0.2;

interface Row {
  at: number[];
  share: number[];
  right: number;
  all: number;
}

/**
 * Fits the weights by logistic regression, one weight after another by Newton's method until they rest: the likeliest ones
 * given the examples and where they start. A weight keeps its sign, a fifth of its value, and its place in `WEIGHT_ORDERS`: what
 * speaks for a record cannot come to speak against it, nor a weaker fact outweigh a stronger of its kind. The same examples give the same weights, to two places.
 */
export const fitLinkWeights = (examples: readonly LinkExample[]): Weights => {
  const names = Object.keys(START_WEIGHTS);
  const start = Object.values(START_WEIGHTS) as number[];
  const numberOf = new Map(names.map((name, at) => [name, at]));
  const rows = examples.map(({ findings, right, wrong }): Row => {
    const parts = findings.map((each) => each.split('*'));
    const at = parts.map(([name = '']) => {
      const number = numberOf.get(name);
      if (number === undefined)
        throw new Error(`The examples have a finding without a weight, "${name}": gather anew.`);
      return number;
    });
    return { at, share: parts.map(([, share]) => Number(share ?? 1)), right, all: right + wrong };
  });
  const rowsOf = names.map((_, number) => rows.filter(({ at }) => at.includes(number)));
  const weights = [...start];
  const orders = WEIGHT_ORDERS.map((order) => order.map((name) => numberOf.get(name) ?? -1));
  const [above, below] = [new Map<number, number[]>(), new Map<number, number[]>()];
  for (const order of orders) {
    for (const [place, number] of order.entries()) {
      above.set(number, [...(above.get(number) ?? []), ...order.slice(Math.max(0, place - 1), place)]);
      below.set(number, [...(below.get(number) ?? []), ...order.slice(place + 1, place + 2)]);
    }
  }
  const lowest = (number: number): number => {
    const own = start[number] ?? 0;
    return Math.max(
      own >= 0 ? LEAST * own : -Infinity,
      ...(below.get(number) ?? []).map((other) => weights[other] ?? 0),
    );
  };
  const highest = (number: number): number => {
    const own = start[number] ?? 0;
    return Math.min(own < 0 ? LEAST * own : Infinity, ...(above.get(number) ?? []).map((other) => weights[other] ?? 0));
  };
  for (let round = 0; round < ROUNDS; round++) {
    let moved = 0;
    for (const [number, own] of rowsOf.entries()) {
      if (own.length === 0 || FIXED_WEIGHTS.has(names[number] ?? '')) continue;
      const [before, from] = [weights[number] ?? 0, start[number] ?? 0];
      let slope = PULL * (from - before);
      let bend = PULL;
      for (const row of own) {
        const share = row.share[row.at.indexOf(number)] ?? 1;
        const likely = 1 / (1 + Math.exp(-oddsOf(row, weights)));
        slope += share * (row.right - row.all * likely);
        bend += share * share * row.all * likely * (1 - likely);
      }
      const step = Math.max(-LARGEST_STEP, Math.min(LARGEST_STEP, slope / bend));
      const after = Math.max(lowest(number), Math.min(highest(number), before + step));
      weights[number] = after;
      moved = Math.max(moved, Math.abs(after - before));
    }
    if (moved < 1e-6) break;
  }
  return Object.fromEntries(names.map((name, number) => [name, Math.round((weights[number] ?? 0) * 100) / 100]));
};

const oddsOf = ({ at, share }: Row, weights: readonly number[]): number =>
  at.reduce((sum, number, i) => sum + (weights[number] ?? 0) * (share[i] ?? 1), PRIOR);
