import type { Marked, Placed } from '../document';
import type { Finding, KnownNames } from '../types';
import { TokenEvidence, decode, readLabels } from './sequence';
import { WordEvidence } from './word-evidence';
import { BIT } from '../words/classes';
import { Evidence } from './evidence-ids';
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

function addScores(ids: number[], weights: Weights, out: Float64Array, at: number): void {
  let person = 0;
  let body = 0;
  const values = weights.values;
  for (let k = 0; k < ids.length; k++) {
    const id = (ids[k] as number) * 2;
    person += values[id] as number;
    body += values[id + 1] as number;
  }
  out[at] = (out[at] as number) + person;
  out[at + 1] = (out[at + 1] as number) + body;
}

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

/** Room for the one-sided scores of one chunk, used again for each. */
const scratch = {
  left: new Float64Array((LONGEST_CHUNK + 8) * 2),
  right: new Float64Array((LONGEST_CHUNK + 8) * 2),
  inside: new Float64Array((LONGEST_CHUNK + 8) * 2),
};

/** Scores every candidate span of a chunk. */
function scoreChunk(document: Placed, chunk: Chunk, evidence: SpanEvidence, weights: Weights): Lattice {
  const n = chunk.last - chunk.first;
  const { canStart, canEnd } = edgesOf(document, chunk);
  const { left, right, inside } = scratch;
  left.fill(0, 0, n * 2);
  right.fill(0, 0, (n + 1) * 2);
  inside.fill(0, 0, 2);
  const out = new Evidence();
  for (let k = 0; k < n; k++) {
    if (canStart[k] === 1) {
      out.ids.length = 0;
      evidence.left(chunk.first + k, chunk, out);
      addScores(out.ids, weights, left, k * 2);
    }
    if (canEnd[k] === 1) {
      out.ids.length = 0;
      evidence.right(chunk.first + k + 1, chunk, out);
      addScores(out.ids, weights, right, (k + 1) * 2);
    }
    out.ids.length = 0;
    evidence.inside(chunk.first + k, out);
    inside[(k + 1) * 2] = inside[k * 2] as number;
    inside[(k + 1) * 2 + 1] = inside[k * 2 + 1] as number;
    addScores(out.ids, weights, inside, (k + 1) * 2);
  }
  const scores = new Float64Array(n * LONGEST_SPAN * 2);
  for (let start = 0; start < n; start++) {
    if (canStart[start] === 0) continue;
    for (let end = start + 1; end <= Math.min(n, start + LONGEST_SPAN); end++) {
      if (canEnd[end - 1] === 0) continue;
      const at = (start * LONGEST_SPAN + end - start - 1) * 2;
      for (let y = 0; y < 2; y++) {
        scores[at + y] =
          (left[start * 2 + y] as number) +
          (right[end * 2 + y] as number) +
          (inside[end * 2 + y] as number) -
          (inside[start * 2 + y] as number);
      }
      out.ids.length = 0;
      evidence.span(chunk.first + start, chunk.first + end, chunk, out);
      addScores(out.ids, weights, scores, at);
    }
  }
  return { chunk, canStart, canEnd, scores };
}

/** Adds to each candidate what the first reading of the whole story says of it. */
function addStoryScores(lattice: Lattice, names: StoryNames, weights: Weights): void {
  const { chunk, canStart, canEnd, scores } = lattice;
  const n = chunk.last - chunk.first;
  const out = new Evidence();
  for (let start = 0; start < n; start++) {
    if (canStart[start] === 0) continue;
    for (let end = start + 1; end <= Math.min(n, start + LONGEST_SPAN); end++) {
      if (canEnd[end - 1] === 0) continue;
      out.ids.length = 0;
      const at = (start * LONGEST_SPAN + end - start - 1) * 2;
      names.find(chunk.first + start, chunk.first + end, scores[at] ?? 0, scores[at + 1] ?? 0, weights.dictionary, out);
      addScores(out.ids, weights, scores, at);
    }
  }
}

function explain(ids: number[], weights: Weights, label: number): Finding[] {
  const findings: Finding[] = [];
  for (const id of ids) {
    const weight = weights.values[id * 2 + label] ?? 0;
    if (Math.abs(weight) < 0.15) continue;
    const name = weights.dictionary.names[id] ?? '';
    const at = name.indexOf('=');
    findings.push(at < 0 ? { name, weight } : { name: name.slice(0, at), weight, evidence: name.slice(at + 1) });
  }
  return findings;
}

function tokensOf(chunk: Chunk, evidence: TokenEvidence): Int32Array[] {
  const out = new Evidence();
  const tokens: Int32Array[] = [];
  for (let k = chunk.first; k < chunk.last; k++) {
    out.ids.length = 0;
    evidence.find(k, out);
    tokens.push(Int32Array.from(out.ids));
  }
  return tokens;
}

const wordsOfModel = new WeakMap<Model, Map<KnownNames | null, WordEvidence>>();

/** What words say under these weights and with these names; kept until the names change. */
function wordsOf(model: Model, names: KnownNames | null): WordEvidence {
  const byNames = wordsOfModel.get(model) ?? new Map<KnownNames | null, WordEvidence>();
  wordsOfModel.set(model, byNames);
  const known = byNames.get(names);
  if (known?.isFresh() === true) return known;
  const made = new WordEvidence(model.first.dictionary, model.common, names);
  byNames.set(names, made);
  return made;
}

/** Recognises the names of people and bodies: two readings, the second knowing the first. */
export function recogniseNames(document: Placed, model: Model): Marked {
  const chunks = findChunks(document);
  const context = readContext(document);
  const words = wordsOf(model, document.names);
  const evidence = new SpanEvidence(model.first.dictionary, document, context, words);
  const lattices = chunks.map((chunk) => scoreChunk(document, chunk, evidence, model.first));
  const firstReading: Reading[] = lattices.flatMap((lattice) => readBest(lattice, model.bias));
  const tokenEvidence = new TokenEvidence(model.first.dictionary, document, context, words);
  const opinions = chunks.flatMap((chunk) => readLabels(chunk, decode(tokensOf(chunk, tokenEvidence), model.sequence)));
  const names = new StoryNames(document, firstReading, lattices, opinions);
  const marks: MarkedSpan[] = [];
  const out = new Evidence();
  lattices.forEach((lattice) => {
    const firstScores = lattice.scores.slice();
    addStoryScores(lattice, names, model.second);
    const { chunk } = lattice;
    for (const { first, last, label, score } of readBest(lattice, model.bias)) {
      const at = ((first - chunk.first) * LONGEST_SPAN + last - first - 1) * 2;
      out.ids.length = 0;
      evidence.left(first, chunk, out);
      evidence.right(last, chunk, out);
      for (let k = first; k < last; k++) evidence.inside(k, out);
      evidence.span(first, last, chunk, out);
      const findings = explain(out.ids, model.first, label);
      out.ids.length = 0;
      names.find(first, last, firstScores[at] ?? 0, firstScores[at + 1] ?? 0, model.second.dictionary, out);
      findings.push(...explain(out.ids, model.second, label));
      findings.sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
      findings.length = Math.min(findings.length, MOST_FINDINGS);
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
