import { LABELS } from './labels';
import { type SequenceWeights, decode } from './sequence';

/** A chunk with the ids of its tokens and their right labels. */
export interface SequenceExample {
  tokens: Int32Array[];
  labels: Uint8Array;
  weight: number;
}

/** Scores of tokens for each label, by the ids of each. */
export function scoreTokens(tokens: readonly Int32Array[], values: Float64Array): Float64Array {
  const scores = new Float64Array(tokens.length * LABELS);
  tokens.forEach((ids, k) => {
    for (const id of ids)
      for (let y = 0; y < LABELS; y++)
        scores[k * LABELS + y] = (scores[k * LABELS + y] ?? 0) + (values[id * LABELS + y] ?? 0);
  });
  return scores;
}

/** Fits the second opinion by a structured perceptron; the weights are the mean of all rounds. */
export function fitSequence(
  examples: readonly SequenceExample[],
  size: number,
  options: { epochs: number; minimumCount: number },
  random: () => number,
): SequenceWeights {
  const counts = new Int32Array(size);
  for (const { tokens } of examples) for (const ids of tokens) for (const id of ids) counts[id] = (counts[id] ?? 0) + 1;
  const now: SequenceWeights = { values: new Float64Array(size * LABELS), steps: new Float64Array(LABELS * LABELS) };
  const sums: SequenceWeights = { values: new Float64Array(size * LABELS), steps: new Float64Array(LABELS * LABELS) };
  let time = 1;
  const add = (to: keyof SequenceWeights, at: number, by: number): void => {
    now[to][at] = (now[to][at] ?? 0) + by;
    sums[to][at] = (sums[to][at] ?? 0) + by * time;
  };
  const order = examples.map((_, i) => i);
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      const k = Math.floor(random() * (i + 1));
      [order[i], order[k]] = [order[k] as number, order[i] as number];
    }
    for (const index of order) {
      const { tokens, labels, weight } = examples[index] as SequenceExample;
      const found = decode(scoreTokens(tokens, now.values), tokens.length, now.steps);
      time++;
      let before = 0;
      let beforeFound = 0;
      for (let k = 0; k < labels.length; k++) {
        const right = labels[k] ?? 0;
        const wrong = found[k] ?? 0;
        if (right !== wrong)
          for (const id of tokens[k] ?? []) {
            if ((counts[id] ?? 0) < options.minimumCount) continue;
            add('values', id * LABELS + right, weight);
            add('values', id * LABELS + wrong, -weight);
          }
        if (right !== wrong || before !== beforeFound) {
          add('steps', before * LABELS + right, weight);
          add('steps', beforeFound * LABELS + wrong, -weight);
        }
        before = right;
        beforeFound = wrong;
      }
    }
  }
  const mean = (to: keyof SequenceWeights): Float64Array =>
    now[to].map((value, at) => Math.round((value - (sums[to][at] ?? 0) / time) * 100) / 100);
  return { values: mean('values'), steps: mean('steps') };
}
