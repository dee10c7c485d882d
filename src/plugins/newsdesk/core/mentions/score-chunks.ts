import type { Placed } from '../document';
import { BIT, SHAPES } from '../words/classes';
import { THE } from '../words/the';
import type { Score } from './evidence-ids';
import { type Chunk, isNameWord } from './find-chunks';
import type { SpanEvidence } from './find-evidence';
import type { StoryNames } from './find-story-evidence';
import { LONGEST_SPAN, type Lattice } from './lattice';
import type { Weights } from './model';

const LOWER = SHAPES.indexOf('lower');
const NUMBER = SHAPES.indexOf('number');

/** Tells whether a candidate may start or end at each token of a chunk, from `edge` on. */
export function readEdges(
  { tokens }: Placed,
  chunk: Chunk,
  canStart: Uint8Array,
  canEnd: Uint8Array,
  edge: number,
): void {
  for (let i = chunk.first; i < chunk.last; i++) {
    const at = edge + i - chunk.first;
    const word = tokens.word[i];
    const isName = word !== undefined && isNameWord(word, false);
    const isLower = tokens.shape[i] === LOWER;
    const bits = tokens.bits[i] as number;
    const isThe = ((tokens.flags[i] as number) & THE) !== 0;
    canStart[at] = isName || (isLower && (bits & BIT.particle) !== 0 && !isThe) ? 1 : 0;
    canEnd[at] = isName || tokens.shape[i] === NUMBER || (isLower && (bits & BIT.lowerBodyHead) !== 0) ? 1 : 0;
  }
}

/** Candidates with less than this so far are not looked at further: what is left to find would not lift them. */
const HOPELESS = -5;

/** Scores of the candidates of all chunks of a story, one after another. */
export interface Room {
  canStart: Uint8Array;
  canEnd: Uint8Array;
  first: Float64Array;
  second: Float64Array;
}

const newRoom = (tokens: number): Room => ({
  canStart: new Uint8Array(tokens),
  canEnd: new Uint8Array(tokens),
  first: new Float64Array(tokens * LONGEST_SPAN * 2),
  second: new Float64Array(tokens * LONGEST_SPAN * 2),
});

/** Room that is used again for each story; a very long one has its own. */
const USUAL = 1 << 13;
const usual = newRoom(USUAL);

/** Room for chunks of so many tokens together; what stands in it is left from another story. */
export const roomFor = (tokens: number): Room => (tokens <= USUAL ? usual : newRoom(tokens));

/** Room for the one-sided scores of one chunk, used again for each. */
let sides = { left: new Float64Array(128), right: new Float64Array(128), inside: new Float64Array(128) };

/** Scores every candidate span of a chunk. */
export function scoreChunk(document: Placed, lattice: Lattice, evidence: SpanEvidence, sum: Score): void {
  const { chunk, canStart, canEnd, edge, scores, at: base } = lattice;
  const n = chunk.last - chunk.first;
  if (sides.left.length < (n + 1) * 2) {
    const room = (n + 1) * 4;
    sides = { left: new Float64Array(room), right: new Float64Array(room), inside: new Float64Array(room) };
  }
  const { left, right, inside } = sides;
  readEdges(document, chunk, canStart, canEnd, edge);
  inside[0] = 0;
  inside[1] = 0;
  for (let k = 0; k < n; k++) {
    if (canStart[edge + k] === 1) {
      evidence.left(chunk.first + k, chunk, sum);
      left[k * 2] = sum.person;
      left[k * 2 + 1] = sum.body;
      sum.reset();
    }
    if (canEnd[edge + k] === 1) {
      evidence.right(chunk.first + k + 1, chunk, sum);
      right[(k + 1) * 2] = sum.person;
      right[(k + 1) * 2 + 1] = sum.body;
      sum.reset();
    }
    evidence.inside(chunk.first + k, sum);
    inside[(k + 1) * 2] = (inside[k * 2] as number) + sum.person;
    inside[(k + 1) * 2 + 1] = (inside[k * 2 + 1] as number) + sum.body;
    sum.reset();
  }
  for (let start = 0; start < n; start++) {
    if (canStart[edge + start] === 0) continue;
    const most = Math.min(n, start + LONGEST_SPAN);
    for (let end = start + 1; end <= most; end++) {
      if (canEnd[edge + end - 1] === 0) continue;
      const at = base + (start * LONGEST_SPAN + end - start - 1) * 2;
      const person =
        (left[start * 2] as number) +
        (right[end * 2] as number) +
        (inside[end * 2] as number) -
        (inside[start * 2] as number);
      const body =
        (left[start * 2 + 1] as number) +
        (right[end * 2 + 1] as number) +
        (inside[end * 2 + 1] as number) -
        (inside[start * 2 + 1] as number);
      if (person > HOPELESS || body > HOPELESS) evidence.span(chunk.first + start, chunk.first + end, chunk, sum);
      scores[at] = person + sum.person;
      scores[at + 1] = body + sum.body;
      sum.reset();
    }
  }
}

/** Puts into `total` the scores with what the first reading of the whole story says of each candidate. */
export function addStoryScores(
  { chunk, canStart, canEnd, edge, scores, at: base }: Lattice,
  names: StoryNames,
  weights: Weights,
  sum: Score,
  total: Float64Array,
): void {
  const n = chunk.last - chunk.first;
  for (let start = 0; start < n; start++) {
    if (canStart[edge + start] === 0) continue;
    const most = Math.min(n, start + LONGEST_SPAN);
    for (let end = start + 1; end <= most; end++) {
      if (canEnd[edge + end - 1] === 0) continue;
      const at = base + (start * LONGEST_SPAN + end - start - 1) * 2;
      const person = scores[at] as number;
      const body = scores[at + 1] as number;
      if (person > HOPELESS || body > HOPELESS)
        names.find(chunk.first + start, chunk.first + end, person, body, weights.dictionary, sum);
      total[at] = person + sum.person;
      total[at + 1] = body + sum.body;
      sum.reset();
    }
  }
}
