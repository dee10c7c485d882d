import type { Placed } from '../document';
import type { KnownNames } from '../types';
import type { Dictionary } from './dictionary';
import { Evidence } from './evidence-ids';
import { type Chunk, findChunks } from './find-chunks';
import { SpanEvidence } from './find-evidence';
import { LONGEST_SPAN } from './lattice';
import { readContext } from './read-context';
import type { CommonWords } from './model';
import { TokenEvidence, labelsOf } from './sequence';
import { readEdges } from './score-chunks';
import { WordEvidence } from './word-evidence';

/** A story with the spans that are right, by token. */
export interface LabelledStory {
  document: Placed;
  spans: Array<{ start: number; end: number; label: number }>;
  /** How much the story counts; 1 is usual. */
  weight: number;
}

/** A chunk with the ids of the findings of all its candidates. */
export interface Example {
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
  /** Ids of each token for the second opinion, and the token's right label. */
  tokens: Int32Array[];
  labels: Uint8Array;
  weight: number;
}

export const NOTHING = new Int32Array(0);

function exampleOf(
  story: LabelledStory,
  index: number,
  chunk: Chunk,
  evidence: SpanEvidence,
  tokenEvidence: TokenEvidence,
  goldAt: Map<number, { last: number; label: number }>,
): Example {
  const n = chunk.last - chunk.first;
  const out = new Evidence();
  const take = (find: () => void): Int32Array => {
    out.ids.length = 0;
    find();
    return Int32Array.from(out.ids);
  };
  const canStart = new Uint8Array(n);
  const canEnd = new Uint8Array(n);
  readEdges(story.document, chunk, canStart, canEnd, 0);
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
    tokens: [],
    labels: new Uint8Array(n),
    weight: story.weight,
  };
  for (let k = 0; k < n; k++) {
    const at = chunk.first + k;
    example.left.push(canStart[k] === 1 ? take(() => evidence.left(at, chunk, out)) : NOTHING);
    example.right.push(canEnd[k] === 1 ? take(() => evidence.right(at + 1, chunk, out)) : NOTHING);
    example.inside.push(take(() => evidence.inside(at, out)));
    example.tokens.push(take(() => tokenEvidence.find(at, out)));
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
  example.labels = labelsOf(
    chunk,
    [...example.gold].map(([at, label]) => {
      const first = chunk.first + Math.floor(at / LONGEST_SPAN);
      return { first, last: first + (at % LONGEST_SPAN) + 1, label };
    }),
  );
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
export function gatherExamples(stories: LabelledStory[], dictionary: Dictionary, common: CommonWords): Example[] {
  const examples: Example[] = [];
  const wordsOf = new Map<KnownNames | null, WordEvidence>();
  stories.forEach((story, index) => {
    const { tokens } = story.document;
    const byStart = new Map(Array.from(tokens.start, (start, i) => [start, i]));
    const byEnd = new Map(Array.from(tokens.end, (end, i) => [end, i + 1]));
    const goldAt = new Map<number, { last: number; label: number }>();
    for (const span of story.spans) {
      const first = byStart.get(span.start);
      const last = byEnd.get(span.end) ?? byEnd.get(span.end + 1);
      if (first !== undefined && last !== undefined && last > first) goldAt.set(first, { last, label: span.label });
    }
    const { names } = story.document;
    const words = wordsOf.get(names) ?? new WordEvidence(dictionary, common, names);
    wordsOf.set(names, words);
    const context = readContext(story.document);
    const evidence = new SpanEvidence(dictionary, story.document, context, words);
    const tokenEvidence = new TokenEvidence(dictionary, story.document, context, words);
    for (const chunk of findChunks(story.document))
      examples.push(exampleOf(story, index, chunk, evidence, tokenEvidence, goldAt));
  });
  return examples;
}
