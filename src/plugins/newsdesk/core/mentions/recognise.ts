import type { Marked, Placed } from '../document';
import type { Finding, KnownNames } from '../types';
import { LABELS, type SequenceWeights, TokenEvidence, decode, readLabels } from './sequence';
import { WordEvidence } from './word-evidence';
import { BIT } from '../words/classes';
import { Evidence, Score } from './evidence-ids';
import { SpanEvidence } from './find-evidence';
import { StoryNames } from './find-story-evidence';
import { type Chunk, LONGEST_CHUNK, findChunks, isNameWord } from './find-chunks';
import { LONGEST_SPAN, type Lattice, PERSON, type Reading, readBest } from './lattice';
import type { Model, Weights } from './model';
import { readContext } from './read-context';

/** A stretch of the text that names a person or a body, with what spoke for it. */
export interface MarkedSpan {
  kind: 'person' | 'body';
  /** First token and the one after the last. */
  first: number;
  last: number;
  start: number;
  end: number;
  score: number;
  findings: Finding[];
}

const MOST_FINDINGS = 8;

/** Whether a candidate may start or end at the token. */
export function edgesOf(document: Placed, chunk: Chunk): { canStart: Uint8Array; canEnd: Uint8Array } {
  const n = chunk.last - chunk.first;
  const canStart = new Uint8Array(n);
  const canEnd = new Uint8Array(n);
  for (let k = 0; k < n; k++) {
    const word = document.tokens.word[chunk.first + k];
    if (word === undefined) continue;
    const isName = isNameWord(word, false);
    canStart[k] = isName || (word.shape === 0 && (word.bits & BIT.particle) !== 0 && word.lower !== 'the') ? 1 : 0;
    canEnd[k] = isName || word.shape === 5 || (word.shape === 0 && (word.bits & BIT.lowerBodyHead) !== 0) ? 1 : 0;
  }
  return { canStart, canEnd };
}

/** Candidates with less than this so far are not looked at further: what is left to find would not lift them. */
const HOPELESS = -5;

/** Room for the one-sided scores of one chunk, used again for each. */
const scratch = {
  left: new Float64Array((LONGEST_CHUNK + 8) * 2),
  right: new Float64Array((LONGEST_CHUNK + 8) * 2),
  inside: new Float64Array((LONGEST_CHUNK + 8) * 2),
  tokens: new Float64Array((LONGEST_CHUNK + 8) * LABELS),
};

/** Scores every candidate span of a chunk. */
function scoreChunk(document: Placed, chunk: Chunk, evidence: SpanEvidence, sum: Score): Lattice {
  const n = chunk.last - chunk.first;
  const { canStart, canEnd } = edgesOf(document, chunk);
  const { left, right, inside } = scratch;
  inside[0] = 0;
  inside[1] = 0;
  const put = (to: Float64Array, at: number): void => {
    to[at] = sum.person;
    to[at + 1] = sum.body;
    sum.reset();
  };
  for (let k = 0; k < n; k++) {
    if (canStart[k] === 1) {
      evidence.left(chunk.first + k, chunk, sum);
      put(left, k * 2);
    }
    if (canEnd[k] === 1) {
      evidence.right(chunk.first + k + 1, chunk, sum);
      put(right, (k + 1) * 2);
    }
    evidence.inside(chunk.first + k, sum);
    inside[(k + 1) * 2] = (inside[k * 2] as number) + sum.person;
    inside[(k + 1) * 2 + 1] = (inside[k * 2 + 1] as number) + sum.body;
    sum.reset();
  }
  const oneSided = (y: number, start: number, end: number): number =>
    (left[start * 2 + y] as number) +
    (right[end * 2 + y] as number) +
    (inside[end * 2 + y] as number) -
    (inside[start * 2 + y] as number);
  const scores = new Float64Array(n * LONGEST_SPAN * 2);
  for (let start = 0; start < n; start++) {
    if (canStart[start] === 0) continue;
    const most = Math.min(n, start + LONGEST_SPAN);
    for (let end = start + 1; end <= most; end++) {
      if (canEnd[end - 1] === 0) continue;
      const at = (start * LONGEST_SPAN + end - start - 1) * 2;
      const person = oneSided(0, start, end);
      const body = oneSided(1, start, end);
      if (person > HOPELESS || body > HOPELESS) evidence.span(chunk.first + start, chunk.first + end, chunk, sum);
      scores[at] = person + sum.person;
      scores[at + 1] = body + sum.body;
      sum.reset();
    }
  }
  return { chunk, canStart, canEnd, scores };
}

/** Scores with what the first reading of the whole story says of each candidate. */
function addStoryScores(
  { chunk, canStart, canEnd, scores }: Lattice,
  names: StoryNames,
  weights: Weights,
): Float64Array {
  const n = chunk.last - chunk.first;
  const sum = new Score(weights.values);
  const total = new Float64Array(scores.length);
  for (let start = 0; start < n; start++) {
    if (canStart[start] === 0) continue;
    const most = Math.min(n, start + LONGEST_SPAN);
    for (let end = start + 1; end <= most; end++) {
      if (canEnd[end - 1] === 0) continue;
      const at = (start * LONGEST_SPAN + end - start - 1) * 2;
      const person = scores[at] as number;
      const body = scores[at + 1] as number;
      if (person > HOPELESS || body > HOPELESS)
        names.find(chunk.first + start, chunk.first + end, person, body, weights.dictionary, sum);
      total[at] = person + sum.person;
      total[at + 1] = body + sum.body;
      sum.reset();
    }
  }
  return total;
}

/** Weights that are told; smaller ones say little. */
const LEAST_TOLD = 0.15;

/** The findings that weigh most for or against a label, of the first reading and the second. */
function explain(first: readonly number[], second: readonly number[], model: Model, label: number): Finding[] {
  const told: Array<{ weights: Weights; id: number; weight: number }> = [];
  const gather = (ids: readonly number[], weights: Weights): void => {
    for (const id of ids) {
      const weight = weights.values[id * 2 + label] as number;
      if (weight >= LEAST_TOLD || weight <= -LEAST_TOLD) told.push({ weights, id, weight });
    }
  };
  gather(first, model.first);
  gather(second, model.second);
  told.sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
  return told.slice(0, MOST_FINDINGS).map(({ weights, id, weight }) => {
    const name = weights.dictionary.names[id] ?? '';
    const at = name.indexOf('=');
    return at < 0 ? { name, weight } : { name: name.slice(0, at), weight, evidence: name.slice(at + 1) };
  });
}

/** The second opinion on a chunk. */
function readTokens(chunk: Chunk, evidence: TokenEvidence, weights: SequenceWeights): Reading[] {
  const n = chunk.last - chunk.first;
  for (let k = 0; k < n; k++) evidence.score(chunk.first + k, weights, scratch.tokens, k * LABELS);
  return readLabels(chunk, decode(scratch.tokens, n, weights.steps));
}

/** Stands for no known names. */
const NO_NAMES = {};
/** Weak on both sides: a registry that nobody holds any more is not kept for its words. */
const wordsOfModel = new WeakMap<Model, WeakMap<object, WordEvidence>>();

/** What words say under these weights and with these names; kept until the names change. */
function wordsOf(model: Model, names: KnownNames | null): WordEvidence {
  const byNames = wordsOfModel.get(model) ?? new WeakMap<object, WordEvidence>();
  wordsOfModel.set(model, byNames);
  const known = byNames.get(names ?? NO_NAMES);
  if (known?.isFresh() === true) return known;
  const made = new WordEvidence(model.first.dictionary, model.common, names, {
    spans: model.first.values,
    tokens: model.sequence.values,
  });
  byNames.set(names ?? NO_NAMES, made);
  return made;
}

/** Recognises the names of people and bodies: two readings, the second knowing the first. */
export function recogniseNames(document: Placed, model: Model): Marked {
  const chunks = findChunks(document);
  const context = readContext(document);
  const words = wordsOf(model, document.names);
  const evidence = new SpanEvidence(model.first.dictionary, document, context, words);
  const sum = new Score(model.first.values);
  const lattices = chunks.map((chunk) => scoreChunk(document, chunk, evidence, sum));
  const firstReading: Reading[] = lattices.flatMap((lattice) => readBest(lattice, model.bias));
  const tokenEvidence = new TokenEvidence(model.first.dictionary, document, context, words);
  const opinions = chunks.flatMap((chunk) => readTokens(chunk, tokenEvidence, model.sequence));
  const names = new StoryNames(document, firstReading, lattices, opinions);
  const marks: MarkedSpan[] = [];
  const out = new Evidence();
  const more = new Evidence();
  lattices.forEach((lattice) => {
    const { chunk, scores } = lattice;
    const whole = { ...lattice, scores: addStoryScores(lattice, names, model.second) };
    for (const { first, last, label, score } of readBest(whole, model.bias)) {
      const at = ((first - chunk.first) * LONGEST_SPAN + last - first - 1) * 2;
      out.ids.length = 0;
      evidence.left(first, chunk, out);
      evidence.right(last, chunk, out);
      for (let k = first; k < last; k++) evidence.inside(k, out);
      evidence.span(first, last, chunk, out);
      more.ids.length = 0;
      names.find(first, last, scores[at] ?? 0, scores[at + 1] ?? 0, model.second.dictionary, more);
      const findings = explain(out.ids, more.ids, model, label);
      const start = document.tokens.start[first] ?? 0;
      marks.push({
        kind: label === PERSON ? 'person' : 'body',
        first,
        last,
        start,
        end: document.tokens.end[last - 1] ?? start,
        score,
        findings,
      });
    }
  });
  return { ...document, marks };
}
