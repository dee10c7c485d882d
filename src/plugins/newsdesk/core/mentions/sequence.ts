import type { Placed } from '../document';
import type { Chunk } from './find-chunks';
import { type Evidence, TOKEN_PLACES, tokenSumsAt } from './evidence-ids';
import { BODY_FIRST, BODY_LATER, LABELS, PERSON_FIRST, PERSON_LATER } from './labels';
import { BODY, PERSON, type Reading } from './lattice';
import { type Dictionary, UNNAMED } from './dictionary';
import type { StoryContext } from './read-context';
import type { Word, WordFacts } from '../words/word';
import type { WordEvidence } from './word-evidence';

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

/** Where the words stand that speak of a token, in the order of `TOKEN_PLACES`. */
const OFFSETS = [0, -1, 1, -2, 2] as const;
/** Templates whose values are told by numbers; those of spans come before them. */
const SHAPES = 13;
const SEEN = 14;
/** Stands for the shape of what is not there. */
const NO_SHAPE = 10;

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
    OFFSETS.forEach((offset, place) => out.addWord(this.factsAt(k, offset), TOKEN_PLACES[place] as number));
    out.add(this.shapesAt(k));
    out.add(this.seenAt(k));
  }

  /** Adds the weights of token `k` for each label to `scores`, from `at` on. */
  score(k: number, { values }: SequenceWeights, scores: Float64Array, at: number): void {
    scores[at] = 0;
    let personFirst = 0;
    let personLater = 0;
    let bodyFirst = 0;
    let bodyLater = 0;
    for (let p = 0; p < OFFSETS.length; p++) {
      const from = this.factsAt(k, OFFSETS[p] as number).at + tokenSumsAt(p);
      const { sums } = this.words;
      personFirst += sums[from + PERSON_FIRST] as number;
      personLater += sums[from + PERSON_LATER] as number;
      bodyFirst += sums[from + BODY_FIRST] as number;
      bodyLater += sums[from + BODY_LATER] as number;
    }
    for (let i = 0; i < 2; i++) {
      const id = i === 0 ? this.shapesAt(k) : this.seenAt(k);
      if (id < 0) continue;
      personFirst += values[id * LABELS + PERSON_FIRST] as number;
      personLater += values[id * LABELS + PERSON_LATER] as number;
      bodyFirst += values[id * LABELS + BODY_FIRST] as number;
      bodyLater += values[id * LABELS + BODY_LATER] as number;
    }
    scores[at + PERSON_FIRST] = personFirst;
    scores[at + PERSON_LATER] = personLater;
    scores[at + BODY_FIRST] = bodyFirst;
    scores[at + BODY_LATER] = bodyLater;
  }

  private factsAt(k: number, offset: number): WordFacts {
    const { tokens, sentenceOf } = this.document;
    const i = k + offset;
    if (i < 0 || i >= tokens.length || sentenceOf[i] !== sentenceOf[k]) return this.words.edge;
    return this.words.factsOf(tokens.word[i] as Word);
  }

  private shapeBeside(k: number, i: number): number {
    const { tokens, sentenceOf } = this.document;
    const isBeside = i >= 0 && i < tokens.length && sentenceOf[i] === sentenceOf[k];
    return isBeside ? (tokens.shape[i] as number) : NO_SHAPE;
  }

  /** Id of the shapes around a token. */
  private shapesAt(k: number): number {
    const before = this.shapeBeside(k, k - 1);
    const own = this.document.tokens.shape[k] as number;
    const after = this.shapeBeside(k, k + 1);
    const code = (before * 11 + own) * 11 + after;
    const id = this.dictionary.coded(SHAPES, code);
    return id === UNNAMED ? this.dictionary.nameCode(SHAPES, code, `tokenShapes=${before}-${own}-${after}`) : id;
  }

  /** Id of what the story says of a token's word, and its sentence of the writing. */
  private seenAt(k: number): number {
    const { tokens, sentenceOf, sentences } = this.document;
    const sentence = sentences[sentenceOf[k] as number];
    const code =
      (sentence?.isTitleCase ? 1 : 0) +
      (sentence?.isUpperCase ? 2 : 0) +
      (sentence?.first === k ? 4 : 0) +
      (this.context[tokens.form[k] as number] as number) * 8;
    const id = this.dictionary.coded(SEEN, code);
    return id === UNNAMED ? this.dictionary.nameCode(SEEN, code, `tokenSeen=${code}`) : id;
  }
}

/** Scratch of one decoding, used again. */
const best = { score: new Float64Array(64 * LABELS), from: new Uint8Array(64 * LABELS), steps: new Float64Array(25) };

/** The best labels of some tokens, by their own scores for each label; `n` tokens. */
export function decode(own: Float64Array, n: number, steps: Float64Array): Uint8Array {
  if (best.score.length < n * LABELS) {
    best.score = new Float64Array(n * LABELS);
    best.from = new Uint8Array(n * LABELS);
  }
  const { score, from } = best;
  // What may not follow costs more than anything.
  for (let b = 0; b < LABELS; b++)
    for (let y = 0; y < LABELS; y++)
      best.steps[b * LABELS + y] = mayFollow(b, y) ? (steps[b * LABELS + y] as number) : -Infinity;
  const allowed = best.steps;
  for (let y = 0; y < LABELS; y++) {
    score[y] = (allowed[y] as number) + (own[y] as number);
    from[y] = 0;
  }
  for (let k = 1; k < n; k++) {
    const before = (k - 1) * LABELS;
    for (let y = 0; y < LABELS; y++) {
      let most = -Infinity;
      let origin = 0;
      for (let b = 0; b < LABELS; b++) {
        const total = (score[before + b] as number) + (allowed[b * LABELS + y] as number);
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

/** Reads the spans out of labels and adds them to `out`. */
export function addLabelled(chunk: Chunk, labels: Uint8Array, out: Reading[]): void {
  for (let k = 0; k < labels.length; k++) {
    const label = labels[k];
    if (label !== PERSON_FIRST && label !== BODY_FIRST) continue;
    let end = k + 1;
    while (end < labels.length && labels[end] === label + 1) end++;
    out.push({
      first: chunk.first + k,
      last: chunk.first + end,
      label: label === PERSON_FIRST ? PERSON : BODY,
      score: 0,
    });
  }
}
