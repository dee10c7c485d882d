import type { Placed } from '../document';
import { Dictionary } from './dictionary';
import { Evidence, SpanEvidence } from './find-evidence';
import { StoryNames } from './find-story-evidence';
import { type Chunk, findChunks } from './find-chunks';
import { LONGEST_SPAN, type Lattice, type Reading, readBest } from './lattice';
import type { Model, Weights } from './model';
import { readContext } from './read-context';
import { edgesOf } from './recognise';

/** A story with the spans that are right, by token. */
export interface LabelledStory {
  document: Placed;
  spans: Array<{ start: number; end: number; label: number }>;
  /** How much the story counts; 1 is usual. */
  weight: number;
}

export interface FitOptions {
  epochs: number;
  /** Findings seen in fewer candidates are left out. */
  minimumCount: number;
  rate: number;
  decay: number;
  bias: number;
  /** Stories are dealt to this many hands, so that the second reading learns from answers made without its story. */
  folds: number;
}

export const USUAL_FIT: FitOptions = { epochs: 6, minimumCount: 3, rate: 0.3, decay: 1e-6, bias: 0.3, folds: 4 };

/** A chunk with the ids of the findings of all its candidates. */
interface Example {
  story: number;
  chunk: Chunk;
  canStart: Uint8Array;
  canEnd: Uint8Array;
  /** Ids by place: starts, ends, insides by token, then spans by start and length. */
  left: Int32Array[];
  right: Int32Array[];
  inside: Int32Array[];
  span: Array<Int32Array | undefined>;
  /** Label of the right span at `start * LONGEST_SPAN + length - 1`, where there is one. */
  gold: Map<number, number>;
  weight: number;
}

const NOTHING = new Int32Array(0);

function exampleOf(
  story: LabelledStory,
  index: number,
  chunk: Chunk,
  evidence: SpanEvidence,
  goldAt: Map<number, { last: number; label: number }>,
): Example {
  const n = chunk.last - chunk.first;
  const out = new Evidence();
  const take = (find: () => void): Int32Array => {
    out.ids.length = 0;
    find();
    return Int32Array.from(out.ids);
  };
  const { canStart, canEnd } = edgesOf(story.document, chunk);
  const example: Example = {
    story: index,
    chunk,
    canStart,
    canEnd,
    left: [],
    right: [],
    inside: [],
    span: [],
    gold: new Map(),
    weight: story.weight,
  };
  for (let k = 0; k < n; k++) {
    const at = chunk.first + k;
    example.left.push(canStart[k] === 1 ? take(() => evidence.left(at, chunk, out)) : NOTHING);
    example.right.push(canEnd[k] === 1 ? take(() => evidence.right(at + 1, chunk, out)) : NOTHING);
    example.inside.push(take(() => evidence.inside(at, out)));
    const right = goldAt.get(at);
    if (
      right !== undefined &&
      right.last <= chunk.last &&
      right.last - at <= LONGEST_SPAN &&
      canStart[k] === 1 &&
      canEnd[right.last - chunk.first - 1] === 1
    ) {
      example.gold.set(k * LONGEST_SPAN + right.last - at - 1, right.label);
    }
  }
  for (let start = 0; start < n; start++) {
    if (canStart[start] === 0) continue;
    for (let end = start + 1; end <= Math.min(n, start + LONGEST_SPAN); end++) {
      if (canEnd[end - 1] === 0) continue;
      example.span[start * LONGEST_SPAN + end - start - 1] = take(() =>
        evidence.span(chunk.first + start, chunk.first + end, chunk, out),
      );
    }
  }
  return example;
}

/** Examples of all stories, and the dictionary of their findings. */
export function gatherExamples(stories: LabelledStory[], dictionary: Dictionary): Example[] {
  const examples: Example[] = [];
  stories.forEach((story, index) => {
    const { tokens } = story.document;
    const byStart = new Map(tokens.start.map((start, i) => [start, i]));
    const byEnd = new Map(tokens.end.map((end, i) => [end, i + 1]));
    const goldAt = new Map<number, { last: number; label: number }>();
    for (const span of story.spans) {
      const first = byStart.get(span.start);
      const last = byEnd.get(span.end) ?? byEnd.get(span.end + 1);
      if (first !== undefined && last !== undefined && last > first) goldAt.set(first, { last, label: span.label });
    }
    const evidence = new SpanEvidence(dictionary, story.document, readContext(story.document));
    for (const chunk of findChunks(story.document)) examples.push(exampleOf(story, index, chunk, evidence, goldAt));
  });
  return examples;
}

/** Scores and probabilities of one example, by forward and backward sums. */
class Chart {
  scores = new Float64Array(0);
  private left = new Float64Array(0);
  private right = new Float64Array(0);
  private inside = new Float64Array(0);

  private sum(ids: Int32Array, values: Float64Array, out: Float64Array, at: number): void {
    for (const id of ids) {
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

/** Numbers from 0 to 1 in a fixed order, so that the same stories give the same weights. */
function sequence(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 0x100000000;
  };
}

function shuffled<T>(list: T[], random: () => number): T[] {
  const copy = [...list];
  for (let i = copy.length - 1; i > 0; i--) {
    const k = Math.floor(random() * (i + 1));
    [copy[i], copy[k]] = [copy[k] as T, copy[i] as T];
  }
  return copy;
}

/** Fits the weights of the examples' findings by AdaGrad on the likelihood of the right spans; weights are averaged. */
function fitWeights(
  examples: Example[],
  dictionary: Dictionary,
  options: FitOptions,
  extras: Array<Float64Array | undefined>,
): Weights {
  const size = dictionary.names.length;
  const counts = new Int32Array(size);
  for (const example of examples)
    for (const list of [example.left, example.right, example.inside, example.span])
      for (const ids of list) if (ids) for (const id of ids) counts[id] = (counts[id] ?? 0) + 1;
  const values = new Float64Array(size * 2);
  const squares = new Float64Array(size * 2).fill(1e-8);
  const sums = new Float64Array(size * 2);
  const chart = new Chart();
  const random = sequence(7);
  const step = (ids: Int32Array, y: number, gradient: number): void => {
    for (const id of ids) {
      if ((counts[id] ?? 0) < options.minimumCount) continue;
      const at = id * 2 + y;
      const g = gradient + options.decay * 100 * (values[at] ?? 0);
      squares[at] = (squares[at] ?? 0) + g * g;
      values[at] = (values[at] ?? 0) - (options.rate * g) / (1 + Math.sqrt(squares[at] ?? 1));
    }
  };
  const order = examples.map((_, i) => i);
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    for (const index of shuffled(order, random)) {
      const example = examples[index] as Example;
      chart.score(example, values, extras[index]);
      const p = chart.probabilities(example);
      const n = example.chunk.last - example.chunk.first;
      const gradient = new Float64Array(p.length);
      let isOff = false;
      for (let at = 0; at < p.length; at++) {
        const isRight = example.gold.get(at >> 1) === (at & 1);
        gradient[at] = ((p[at] ?? 0) - (isRight ? 1 : 0)) * example.weight;
        if (Math.abs(gradient[at] ?? 0) > 1e-3) isOff = true;
      }
      if (!isOff) continue;
      for (let y = 0; y < 2; y++) {
        const starts = new Float64Array(n);
        const ends = new Float64Array(n);
        const cover = new Float64Array(n + 1);
        example.span.forEach((ids, at) => {
          if (ids === undefined) return;
          const g = gradient[at * 2 + y] ?? 0;
          if (Math.abs(g) < 1e-4) return;
          const start = Math.floor(at / LONGEST_SPAN);
          const end = start + (at % LONGEST_SPAN) + 1;
          starts[start] = (starts[start] ?? 0) + g;
          ends[end - 1] = (ends[end - 1] ?? 0) + g;
          cover[start] = (cover[start] ?? 0) + g;
          cover[end] = (cover[end] ?? 0) - g;
          step(ids, y, g);
        });
        let covering = 0;
        for (let k = 0; k < n; k++) {
          covering += cover[k] ?? 0;
          if (Math.abs(starts[k] ?? 0) > 1e-4) step(example.left[k] ?? NOTHING, y, starts[k] ?? 0);
          if (Math.abs(ends[k] ?? 0) > 1e-4) step(example.right[k] ?? NOTHING, y, ends[k] ?? 0);
          if (Math.abs(covering) > 1e-4) step(example.inside[k] ?? NOTHING, y, covering);
        }
      }
    }
    if (epoch >= options.epochs - 3)
      for (let at = 0; at < sums.length; at++) sums[at] = (sums[at] ?? 0) + (values[at] ?? 0);
  }
  const averaged = Math.min(3, options.epochs);
  for (let at = 0; at < sums.length; at++) values[at] = Math.round(((sums[at] ?? 0) / averaged) * 100) / 100;
  return { dictionary, values };
}

const latticeOf = (example: Example, scores: Float64Array): Lattice => ({
  chunk: example.chunk,
  canStart: example.canStart,
  canEnd: example.canEnd,
  scores,
});

/**
 * Fits a model on labelled stories: the first reading by all findings of a span, the second by what the first found in the
 * rest of the story, made without that story. Same stories, same order: same weights.
 */
export function fitModel(
  stories: LabelledStory[],
  options: FitOptions = USUAL_FIT,
  report: (line: string) => void = () => {},
): Model {
  const dictionary = new Dictionary();
  const examples = gatherExamples(stories, dictionary);
  report(`${stories.length} stories, ${examples.length} chunks, ${dictionary.names.length} findings`);
  const none = examples.map(() => undefined);
  const first = fitWeights(examples, dictionary, options, none);
  const chart = new Chart();
  const secondDictionary = new Dictionary();
  const secondExamples: Example[] = [];
  const extras: Array<Float64Array | undefined> = [];
  for (let fold = 0; fold < options.folds; fold++) {
    const isHeld = (example: Example): boolean => example.story % options.folds === fold;
    const weights = fitWeights(
      examples.filter((example) => !isHeld(example)),
      dictionary,
      options,
      none,
    );
    report(`hand ${fold + 1} of ${options.folds}`);
    const held = examples.filter(isHeld);
    const scores = held.map((example) => chart.score(example, weights.values, undefined));
    const byStory = new Map<number, number[]>();
    held.forEach((example, i) => byStory.set(example.story, [...(byStory.get(example.story) ?? []), i]));
    for (const [story, indices] of byStory) {
      const readings: Reading[] = indices.flatMap((i) =>
        readBest(latticeOf(held[i] as Example, scores[i] as Float64Array), options.bias),
      );
      const names = new StoryNames((stories[story] as LabelledStory).document, readings);
      const out = new Evidence();
      for (const i of indices) {
        const example = held[i] as Example;
        const span = example.span.map((ids, at) => {
          if (ids === undefined) return undefined;
          out.ids.length = 0;
          const start = example.chunk.first + Math.floor(at / LONGEST_SPAN);
          names.find(start, start + (at % LONGEST_SPAN) + 1, secondDictionary, out);
          return Int32Array.from(out.ids);
        });
        secondExamples.push({ ...example, left: [], right: [], inside: [], span });
        extras.push(scores[i]);
      }
    }
  }
  const second = fitWeights(secondExamples, secondDictionary, options, extras);
  return { first, second, bias: options.bias };
}
