import { Chart } from './chart';
import { findCommonWords } from './common-words';
import { Dictionary } from './dictionary';
import { Evidence } from './evidence-ids';
import { StoryNames } from './find-story-evidence';
import { type Example, type LabelledStory, NOTHING, gatherExamples } from './gather-examples';
import { fitSequence, scoreTokens } from './fit-sequence';
import { addLabelled, decode } from './sequence';
import { LONGEST_SPAN, type Lattice, type Reading, addBest } from './lattice';
import { type Model, type Weights, openModel, storeModel } from './model';

export type { LabelledStory };

export interface FitOptions {
  epochs: number;
  /** Findings seen in fewer candidates are left out. */
  minimumCount: number;
  rate: number;
  decay: number;
  bias: readonly number[];
  /** Share of the findings that are left out by chance at each look, in the first reading and the second. */
  dropped: number;
  droppedSecond: number;
  /** Stories are dealt to this many hands, so that the second reading learns from answers made without its story. */
  folds: number;
}

export const USUAL_FIT: FitOptions = {
  epochs: 6,
  minimumCount: 3,
  rate: 0.2,
  decay: 1e-5,
  bias: [0.3, 0.3],
  dropped: 0.3,
  droppedSecond: 0.1,
  folds: 4,
};

/** Numbers from 0 to 1 in a fixed order, so that the same stories give the same weights. */
function numbersFrom(seed: number): () => number {
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
  dropped: number,
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
  chart.dropped = dropped;
  const random = numbersFrom(7);
  const step = (ids: Int32Array, y: number, gradient: number): void => {
    for (const id of ids) {
      if ((counts[id] ?? 0) < options.minimumCount || chart.isDropped(id)) continue;
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
      chart.seed = Math.floor(random() * 0x100000000);
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
  for (let at = 0; at < sums.length; at++)
    values[at] = Math.round(((sums[at] ?? 0) / averaged) * (1 - dropped) * 100) / 100;
  return { dictionary, values };
}

const latticeOf = (example: Example, scores: Float64Array): Lattice => ({
  chunk: example.chunk,
  canStart: example.canStart,
  canEnd: example.canEnd,
  edge: 0,
  scores,
  at: 0,
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
  const common = findCommonWords(stories.map(({ document }) => document.tokens.word));
  const examples = gatherExamples(stories, dictionary, common);
  report(`${stories.length} stories, ${examples.length} chunks, ${dictionary.names.length} findings`);
  const none = examples.map(() => undefined);
  const first = fitWeights(examples, dictionary, options, none, options.dropped);
  const sequenceOptions = { epochs: options.epochs, minimumCount: options.minimumCount + 2 };
  const sequence = fitSequence(examples, dictionary.names.length, sequenceOptions, numbersFrom(11));
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
      options.dropped,
    );
    const opinion = fitSequence(
      examples.filter((example) => !isHeld(example)),
      dictionary.names.length,
      sequenceOptions,
      numbersFrom(11),
    );
    report(`hand ${fold + 1} of ${options.folds}`);
    const held = examples.filter(isHeld);
    const scores = held.map((example) => chart.score(example, weights.values, undefined));
    const byStory = new Map<number, number[]>();
    held.forEach((example, i) => byStory.set(example.story, [...(byStory.get(example.story) ?? []), i]));
    for (const [story, indices] of byStory) {
      const lattices = indices.map((i) => latticeOf(held[i] as Example, scores[i] as Float64Array));
      const readings: Reading[] = [];
      for (const lattice of lattices) addBest(lattice, options.bias, readings);
      const opinions: Reading[] = [];
      for (const i of indices) {
        const { chunk, tokens } = held[i] as Example;
        const labels = decode(scoreTokens(tokens, opinion.values), tokens.length, opinion.steps);
        addLabelled(chunk, labels, opinions);
      }
      const names = new StoryNames((stories[story] as LabelledStory).document, readings, lattices, opinions);
      const out = new Evidence();
      for (const i of indices) {
        const example = held[i] as Example;
        const span = example.span.map((ids, at) => {
          if (ids === undefined) return undefined;
          out.ids.length = 0;
          const start = example.chunk.first + Math.floor(at / LONGEST_SPAN);
          const [person, body] = [scores[i]?.[at * 2] ?? 0, scores[i]?.[at * 2 + 1] ?? 0];
          names.find(start, start + (at % LONGEST_SPAN) + 1, person, body, secondDictionary, out);
          return Int32Array.from(out.ids);
        });
        secondExamples.push({ ...example, left: [], right: [], inside: [], span });
        extras.push(scores[i]);
      }
    }
  }
  const second = fitWeights(secondExamples, secondDictionary, options, extras, options.droppedSecond);
  // Through the stored form: frozen, rounded, and without what weighs nothing.
  return openModel(storeModel({ first, second, sequence, bias: options.bias, common }));
}
