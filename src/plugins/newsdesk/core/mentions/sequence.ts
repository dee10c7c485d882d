import type { Placed } from '../document';
import type { Chunk } from './find-chunks';
import { AT, type Evidence } from './evidence-ids';
import { BODY, PERSON, type Reading } from './lattice';
import type { Dictionary } from './dictionary';
import type { StoryContext } from './read-context';
import type { WordFacts } from '../words/word';
import type { WordEvidence } from './word-evidence';

/** Labels of a token: outside, first and later token of a person, first and later token of a body. */
export const LABELS = 5;
const PERSON_FIRST = 1;
const PERSON_LATER = 2;
const BODY_FIRST = 3;
const BODY_LATER = 4;

/** Weights of the second opinion: `values[id * LABELS + label]`, and of one label after another. */
export interface SequenceWeights {
  values: Float64Array;
  /** `steps[before * LABELS + label]`; before the first token of a chunk stands 0, outside. */
  steps: Float64Array;
}

/** Whether a label may follow another: a later token follows a first or later one of its own kind. */
const mayFollow = (before: number, label: number): boolean =>
  label === PERSON_LATER
    ? before === PERSON_FIRST || before === PERSON_LATER
    : label === BODY_LATER
      ? before === BODY_FIRST || before === BODY_LATER
      : true;

/** Labels of the tokens of a chunk in which these readings stand. */
export function labelsOf(chunk: Chunk, readings: Iterable<{ first: number; last: number; label: number }>): Uint8Array {
  const labels = new Uint8Array(chunk.last - chunk.first);
  for (const { first, last, label } of readings) {
    for (let k = first; k < last; k++)
      labels[k - chunk.first] = (label === PERSON ? PERSON_FIRST : BODY_FIRST) + (k > first ? 1 : 0);
  }
  return labels;
}

/** Words around a token that speak, and the template of each. */
const PLACES = [
  [0, AT.tokenWord],
  [-1, AT.wordBefore],
  [1, AT.wordAfter],
  [-2, AT.secondWordBefore],
  [2, AT.secondWordAfter],
] as const;
/** Templates whose values are told by numbers; those of spans come before them. */
const SHAPES = 13;
const SEEN = 14;
const NEITHER = [-1, -1] as const;

/** Finds what the tokens of a chunk say, one by one: a second opinion that knows no spans. */
export class TokenEvidence {
  constructor(
    private readonly dictionary: Dictionary,
    private readonly document: Placed,
    private readonly context: StoryContext,
    private readonly words: WordEvidence,
  ) {}

  /** Findings of token `k`, for fitting. */
  find(k: number, out: Evidence): void {
    for (const [offset, template] of PLACES) out.addWord(this.factsAt(k, offset), template);
    for (const id of this.ownIds(k)) out.add(id);
  }

  /** Adds the weights of token `k` for each label to `scores`, from `at` on. */
  score(k: number, { values }: SequenceWeights, scores: Float64Array, at: number): void {
    for (let y = 0; y < LABELS; y++) scores[at + y] = 0;
    for (let p = 0; p < PLACES.length; p++) {
      const [offset, template] = PLACES[p] as (typeof PLACES)[number];
      const { tokenSums } = this.factsAt(k, offset);
      for (let y = 1; y < LABELS; y++)
        scores[at + y] = (scores[at + y] as number) + (tokenSums[template * LABELS + y] as number);
    }
    const ids = this.ownIds(k);
    for (let i = 0; i < 2; i++) {
      const id = ids[i] as number;
      if (id < 0) continue;
      for (let y = 1; y < LABELS; y++)
        scores[at + y] = (scores[at + y] as number) + (values[id * LABELS + y] as number);
    }
  }

  private factsAt(k: number, offset: number): WordFacts {
    const { tokens, sentenceOf } = this.document;
    const i = k + offset;
    const word = i >= 0 && sentenceOf[i] === sentenceOf[k] ? tokens.word[i] : undefined;
    return word === undefined ? this.words.edge : this.words.factsOf(word);
  }

  /** Ids of the shapes around a token and of what the story says of its word. */
  private ownIds(k: number): readonly [number, number] {
    const { tokens, sentenceOf, sentences } = this.document;
    const word = tokens.word[k];
    if (word === undefined) return NEITHER;
    const s = sentenceOf[k] ?? 0;
    const before = k > 0 && sentenceOf[k - 1] === s ? (tokens.word[k - 1]?.shape ?? 10) : 10;
    const after = sentenceOf[k + 1] === s ? (tokens.word[k + 1]?.shape ?? 10) : 10;
    const shapes = (before * 11 + word.shape) * 11 + after;
    const d = this.dictionary;
    const shapeId =
      d.coded(SHAPES, shapes) ?? d.nameCode(SHAPES, shapes, `tokenShapes=${before}-${word.shape}-${after}`);
    const seen = this.context.get(word.lower) ?? 0;
    const flags =
      (sentences[s]?.isTitleCase ? 1 : 0) + (sentences[s]?.isUpperCase ? 2 : 0) + (before === 10 ? 4 : 0) + seen * 8;
    return [shapeId, d.coded(SEEN, flags) ?? d.nameCode(SEEN, flags, `tokenSeen=${flags}`)];
  }
}

/** Scratch of one decoding, used again. */
const best = { score: new Float64Array(64 * LABELS), from: new Uint8Array(64 * LABELS) };

/** The best labels of some tokens, by their own scores for each label; `n` tokens. */
export function decode(own: Float64Array, n: number, steps: Float64Array): Uint8Array {
  if (best.score.length < n * LABELS) {
    best.score = new Float64Array(n * LABELS);
    best.from = new Uint8Array(n * LABELS);
  }
  const { score, from } = best;
  for (let k = 0; k < n; k++) {
    for (let y = 0; y < LABELS; y++) {
      let most = -Infinity;
      let origin = 0;
      for (let b = 0; b < (k === 0 ? 1 : LABELS); b++) {
        if (!mayFollow(b, y)) continue;
        const total = (k === 0 ? 0 : (score[(k - 1) * LABELS + b] as number)) + (steps[b * LABELS + y] as number);
        if (total > most) {
          most = total;
          origin = b;
        }
      }
      score[k * LABELS + y] = most + (own[k * LABELS + y] as number);
      from[k * LABELS + y] = origin;
    }
  }
  const labels = new Uint8Array(n);
  let last = 0;
  for (let y = 1; y < LABELS; y++)
    if ((score[(n - 1) * LABELS + y] as number) > (score[(n - 1) * LABELS + last] as number)) last = y;
  for (let k = n - 1; k >= 0; k--) {
    labels[k] = last;
    last = from[k * LABELS + last] as number;
  }
  return labels;
}

/** Reads the spans out of labels. */
export function readLabels(chunk: Chunk, labels: Uint8Array): Reading[] {
  const readings: Reading[] = [];
  for (let k = 0; k < labels.length; k++) {
    const label = labels[k];
    if (label !== PERSON_FIRST && label !== BODY_FIRST) continue;
    let end = k + 1;
    while (end < labels.length && labels[end] === label + 1) end++;
    readings.push({
      first: chunk.first + k,
      last: chunk.first + end,
      label: label === PERSON_FIRST ? PERSON : BODY,
      score: 0,
    });
  }
  return readings;
}
