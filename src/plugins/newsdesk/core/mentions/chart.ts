import { type Example, NOTHING } from './gather-examples';
import { LONGEST_SPAN } from './lattice';

/** Scores and probabilities of one example, by forward and backward sums. */
export class Chart {
  scores = new Float64Array(0);
  private left = new Float64Array(0);
  private right = new Float64Array(0);
  private inside = new Float64Array(0);

  /** Share of the findings that are left out by chance, and what decides which. */
  dropped = 0;
  seed = 0;

  /** Whether a finding is left out this time. */
  isDropped(id: number): boolean {
    return this.dropped > 0 && (Math.imul(id ^ this.seed, 0x9e3779b1) ^ (id << 7)) >>> 0 < this.dropped * 0x100000000;
  }

  private sum(ids: Int32Array, values: Float64Array, out: Float64Array, at: number): void {
    for (const id of ids) {
      if (this.isDropped(id)) continue;
      out[at] = (out[at] ?? 0) + (values[id * 2] ?? 0);
      out[at + 1] = (out[at + 1] ?? 0) + (values[id * 2 + 1] ?? 0);
    }
  }

  score(example: Example, values: Float64Array, extra: Float64Array | undefined): Float64Array {
    const n = example.chunk.last - example.chunk.first;
    this.left = new Float64Array(n * 2);
    this.right = new Float64Array(n * 2);
    this.inside = new Float64Array((n + 1) * 2);
    for (let k = 0; k < n; k++) {
      this.sum(example.left[k] ?? NOTHING, values, this.left, k * 2);
      this.sum(example.right[k] ?? NOTHING, values, this.right, k * 2);
      this.inside[(k + 1) * 2] = this.inside[k * 2] ?? 0;
      this.inside[(k + 1) * 2 + 1] = this.inside[k * 2 + 1] ?? 0;
      this.sum(example.inside[k] ?? NOTHING, values, this.inside, (k + 1) * 2);
    }
    const scores = new Float64Array(n * LONGEST_SPAN * 2);
    example.span.forEach((ids, at) => {
      if (ids === undefined) return;
      const start = Math.floor(at / LONGEST_SPAN);
      const end = start + (at % LONGEST_SPAN) + 1;
      for (let y = 0; y < 2; y++) {
        scores[at * 2 + y] =
          (this.left[start * 2 + y] ?? 0) +
          (this.right[(end - 1) * 2 + y] ?? 0) +
          (this.inside[end * 2 + y] ?? 0) -
          (this.inside[start * 2 + y] ?? 0) +
          (extra?.[at * 2 + y] ?? 0);
      }
      this.sum(ids, values, scores, at * 2);
    });
    this.scores = scores;
    return scores;
  }

  /** Probability of each candidate, in the order of the scores. */
  probabilities(example: Example): Float64Array {
    const n = example.chunk.last - example.chunk.first;
    const forward = new Float64Array(n + 1);
    const backward = new Float64Array(n + 1);
    const add = (a: number, b: number): number =>
      a > b ? a + Math.log1p(Math.exp(b - a)) : b + Math.log1p(Math.exp(a - b));
    for (let end = 1; end <= n; end++) {
      let total = forward[end - 1] ?? 0;
      for (let start = Math.max(0, end - LONGEST_SPAN); start < end; start++) {
        const at = start * LONGEST_SPAN + end - start - 1;
        if (example.span[at] === undefined) continue;
        for (let y = 0; y < 2; y++) total = add(total, (forward[start] ?? 0) + (this.scores[at * 2 + y] ?? 0));
      }
      forward[end] = total;
    }
    for (let start = n - 1; start >= 0; start--) {
      let total = backward[start + 1] ?? 0;
      for (let end = start + 1; end <= Math.min(n, start + LONGEST_SPAN); end++) {
        const at = start * LONGEST_SPAN + end - start - 1;
        if (example.span[at] === undefined) continue;
        for (let y = 0; y < 2; y++) total = add(total, (backward[end] ?? 0) + (this.scores[at * 2 + y] ?? 0));
      }
      backward[start] = total;
    }
    const whole = forward[n] ?? 0;
    const result = new Float64Array(this.scores.length);
    example.span.forEach((ids, at) => {
      if (ids === undefined) return;
      const start = Math.floor(at / LONGEST_SPAN);
      const end = start + (at % LONGEST_SPAN) + 1;
      for (let y = 0; y < 2; y++)
        result[at * 2 + y] = Math.exp(
          (forward[start] ?? 0) + (this.scores[at * 2 + y] ?? 0) + (backward[end] ?? 0) - whole,
        );
    });
    return result;
  }
}
