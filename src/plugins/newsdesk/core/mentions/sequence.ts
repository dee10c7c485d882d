import type { Placed } from '../document';
import type { Chunk } from './find-chunks';
import { AT, Evidence } from './evidence-ids';
import { BODY, PERSON, type Reading } from './lattice';
import type { Dictionary } from './dictionary';
import type { StoryContext } from './read-context';
import type { WordEvidence } from './word-evidence';

/** Labels of a token: outside, first and later token of a person, first and later token of a body. */
export const OUTSIDE = 0;
export const LABELS = 5;
const PERSON_FIRST = 1;
const PERSON_LATER = 2;
const BODY_FIRST = 3;
const BODY_LATER = 4;

/** Weights of the second opinion: `values[id * LABELS + label]`, and of one label after another. */
export interface SequenceWeights {
  values: Float64Array;
  /** `steps[before * LABELS + label]`; before the first token of a chunk stands `OUTSIDE`. */
  steps: Float64Array;
}

/** Whether a label may follow another: a later token follows a first or later one of its own kind. */
export const mayFollow = (before: number, label: number): boolean =>
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

/** Finds what the tokens of a chunk say, one by one: a second opinion that knows no spans. */
export class TokenEvidence {
  constructor(
    private readonly dictionary: Dictionary,
    private readonly document: Placed,
    private readonly context: StoryContext,
    private readonly words: WordEvidence,
  ) {}

  /** Findings of token `k`. */
  find(k: number, out: Evidence): void {
    const { tokens, sentenceOf, sentences } = this.document;
    const s = sentenceOf[k] ?? 0;
    const listOf = (i: number, template: number): Int32Array => {
      const word = i >= 0 && sentenceOf[i] === s ? tokens.word[i] : undefined;
      return (word === undefined ? this.words.edge : this.words.idsOf(word))[template] as Int32Array;
    };
    out.addAll(listOf(k, AT.tokenWord));
    out.addAll(listOf(k - 1, AT.wordBefore));
    out.addAll(listOf(k + 1, AT.wordAfter));
    out.addAll(listOf(k - 2, AT.secondWordBefore));
    out.addAll(listOf(k + 2, AT.secondWordAfter));
    const word = tokens.word[k];
    if (word === undefined) return;
    const before = k > 0 && sentenceOf[k - 1] === s ? (tokens.word[k - 1]?.shape ?? 10) : 10;
    const after = sentenceOf[k + 1] === s ? (tokens.word[k + 1]?.shape ?? 10) : 10;
    const shapes = (before * 11 + word.shape) * 11 + after;
    out.add(this.dictionary.idOfCode(13, shapes, () => `tokenShapes=${before}-${word.shape}-${after}`));
    const seen = this.context.get(word.lower) ?? 0;
    const flags =
      (sentences[s]?.isTitleCase ? 1 : 0) + (sentences[s]?.isUpperCase ? 2 : 0) + (before === 10 ? 4 : 0) + seen * 8;
    out.add(this.dictionary.idOfCode(14, flags, () => `tokenSeen=${flags}`));
  }
}

/** Scratch of one decoding, used again. */
const best = { score: new Float64Array(64 * LABELS), from: new Uint8Array(64 * LABELS) };

/** The best labels of a chunk's tokens, by the ids of each. */
export function decode(ids: readonly Int32Array[], { values, steps }: SequenceWeights): Uint8Array {
  const n = ids.length;
  if (best.score.length < n * LABELS) {
    best.score = new Float64Array(n * LABELS);
    best.from = new Uint8Array(n * LABELS);
  }
  const { score, from } = best;
  for (let k = 0; k < n; k++) {
    const list = ids[k] as Int32Array;
    for (let y = 0; y < LABELS; y++) {
      let own = 0;
      for (let i = 0; i < list.length; i++) own += values[(list[i] as number) * LABELS + y] as number;
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
      score[k * LABELS + y] = most + own;
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
