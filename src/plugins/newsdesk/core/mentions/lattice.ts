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
  /** Whether a span may start or end at a token, from `edge` on by token of the chunk; others have no candidates. */
  canStart: Uint8Array;
  canEnd: Uint8Array;
  edge: number;
  /** `scores[at + (start * LONGEST_SPAN + length - 1) * 2 + label]`; what is no candidate may be anything. */
  scores: Float64Array;
  at: number;
}

/** Scratch of one reading, used again. */
const scratch = { best: new Float64Array(64), from: new Int32Array(64), label: new Int8Array(64) };

/** Reads the best sequence of spans out of a lattice and adds it to `out`; what is in no span costs nothing. */
export function addBest(lattice: Lattice, bias: readonly number[], out: Reading[]): void {
  const { chunk, canStart, canEnd, edge, scores } = lattice;
  const n = chunk.last - chunk.first;
  if (scratch.best.length <= n) {
    scratch.best = new Float64Array(n * 2);
    scratch.from = new Int32Array(n * 2);
    scratch.label = new Int8Array(n * 2);
  }
  const { best, from, label } = scratch;
  const personBias = bias[PERSON] ?? 0;
  const bodyBias = bias[BODY] ?? 0;
  best[0] = 0;
  let hasAny = false;
  for (let end = 1; end <= n; end++) {
    let most = best[end - 1] as number;
    let origin = end - 1;
    let reading = -1;
    if (canEnd[edge + end - 1] === 1) {
      for (let start = Math.max(0, end - LONGEST_SPAN); start < end; start++) {
        if (canStart[edge + start] === 0) continue;
        const at = lattice.at + (start * LONGEST_SPAN + end - start - 1) * 2;
        const before = best[start] as number;
        const person = before + (scores[at] as number) + personBias;
        if (person > most) {
          most = person;
          origin = start;
          reading = PERSON;
        }
        const body = before + (scores[at + 1] as number) + bodyBias;
        if (body > most) {
          most = body;
          origin = start;
          reading = BODY;
        }
      }
    }
    best[end] = most;
    from[end] = origin;
    label[end] = reading;
    if (reading >= 0) hasAny = true;
  }
  if (!hasAny) return;
  const first = out.length;
  for (let end = n; end > 0; end = from[end] as number) {
    const reading = label[end] as number;
    const start = from[end] as number;
    if (reading < 0) continue;
    const at = lattice.at + (start * LONGEST_SPAN + end - start - 1) * 2;
    const score = scores[at + reading] as number;
    out.push({ first: chunk.first + start, last: chunk.first + end, label: reading, score });
  }
  // They were found from the end of the chunk.
  for (let i = first, j = out.length - 1; i < j; i++, j--) {
    const reading = out[i] as Reading;
    out[i] = out[j] as Reading;
    out[j] = reading;
  }
}
