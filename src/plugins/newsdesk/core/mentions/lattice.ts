import type { Chunk } from './find-chunks';

/** Longest span that is a candidate, in tokens. */
export const LONGEST_SPAN = 10;
export const PERSON = 0;
export const BODY = 1;

/** A stretch of tokens that is read as a person (0) or a body (1), `last` exclusive. */
export interface Reading {
  first: number;
  last: number;
  label: number;
  /** Log-odds of this reading against none. */
  score: number;
}

/** Scores of all candidate spans of one chunk: by start and length, two numbers each (person, body). */
export interface Lattice {
  chunk: Chunk;
  /** Token offsets in the chunk at which a span may start; others have no candidates. */
  canStart: Uint8Array;
  canEnd: Uint8Array;
  /** `scores[(start * LONGEST_SPAN + length - 1) * 2 + label]`. */
  scores: Float64Array;
}

/** Reads the best sequence of spans out of a lattice; what is in no span costs nothing. */
export function readBest(lattice: Lattice, bias: readonly number[]): Reading[] {
  const { chunk, canStart, canEnd, scores } = lattice;
  const n = chunk.last - chunk.first;
  const best = new Float64Array(n + 1);
  const from = new Int32Array(n + 1);
  const label = new Int8Array(n + 1).fill(-1);
  for (let end = 1; end <= n; end++) {
    best[end] = best[end - 1] ?? 0;
    from[end] = end - 1;
    if (canEnd[end - 1] === 0) continue;
    for (let start = Math.max(0, end - LONGEST_SPAN); start < end; start++) {
      if (canStart[start] === 0) continue;
      const at = (start * LONGEST_SPAN + end - start - 1) * 2;
      for (let y = 0; y < 2; y++) {
        const score = (best[start] ?? 0) + (scores[at + y] ?? 0) + (bias[y] ?? 0);
        if (score > (best[end] ?? 0)) {
          best[end] = score;
          from[end] = start;
          label[end] = y;
        }
      }
    }
  }
  const readings: Reading[] = [];
  for (let end = n; end > 0; end = from[end] ?? 0) {
    const y = label[end] ?? -1;
    const start = from[end] ?? 0;
    if (y < 0) continue;
    const at = (start * LONGEST_SPAN + end - start - 1) * 2;
    readings.push({ first: chunk.first + start, last: chunk.first + end, label: y, score: scores[at + y] ?? 0 });
  }
  return readings.reverse();
}
