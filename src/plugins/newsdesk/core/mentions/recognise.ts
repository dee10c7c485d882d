import { type Marked, type Placed, withFields } from '../document';
import type { Finding, KnownNames } from '../types';
import { Score } from './evidence-ids';
import { type Chunk, findChunks } from './find-chunks';
import { SpanEvidence } from './find-evidence';
import { StoryNames } from './find-story-evidence';
import { LABELS } from './labels';
import { LONGEST_SPAN, type Lattice, PERSON, type Reading, addBest } from './lattice';
import type { Model } from './model';
import { readContext } from './read-context';
import { addStoryScores, roomFor, scoreChunk } from './score-chunks';
import { type SequenceWeights, TokenEvidence, addLabelled, decode } from './sequence';
import { Told } from './told';
import { WordEvidence } from './word-evidence';

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

/** Scores of the tokens of one chunk for each label, used again for each. */
let tokenScores = new Float64Array(64 * LABELS);

/** The second opinion on a chunk. */
function readTokens(chunk: Chunk, evidence: TokenEvidence, weights: SequenceWeights, out: Reading[]): void {
  const n = chunk.last - chunk.first;
  if (tokenScores.length < n * LABELS) tokenScores = new Float64Array(n * LABELS * 2);
  for (let k = 0; k < n; k++) evidence.score(chunk.first + k, weights, tokenScores, k * LABELS);
  addLabelled(chunk, decode(tokenScores, n, weights.steps), out);
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
  const weights = { spans: model.first.values, tokens: model.sequence.values };
  const made = new WordEvidence(model.first.dictionary, model.common, names, weights);
  byNames.set(names ?? NO_NAMES, made);
  return made;
}

/** Room for the candidates of all chunks, with nothing scored yet. */
function latticesOf(chunks: readonly Chunk[]): { lattices: Lattice[]; second: Float64Array } {
  let tokens = 0;
  for (const { first, last } of chunks) tokens += last - first;
  const { canStart, canEnd, first: scores, second } = roomFor(tokens);
  let edge = 0;
  const lattices: Lattice[] = [];
  for (const chunk of chunks) {
    lattices.push({ chunk, canStart, canEnd, edge, scores, at: edge * LONGEST_SPAN * 2 });
    edge += chunk.last - chunk.first;
  }
  return { lattices, second };
}

/** Recognises the names of people and bodies: two readings, the second knowing the first. */
export function recogniseNames(document: Placed, model: Model): Marked {
  const chunks = findChunks(document);
  const context = readContext(document);
  const words = wordsOf(model, document.names);
  const evidence = new SpanEvidence(model.first.dictionary, document, context, words);
  const tokenEvidence = new TokenEvidence(model.first.dictionary, document, context, words);
  const { lattices, second } = latticesOf(chunks);
  const sum = new Score(model.first.values, words);
  const readings: Reading[] = [];
  const opinions: Reading[] = [];
  for (const lattice of lattices) {
    scoreChunk(document, lattice, evidence, sum);
    addBest(lattice, model.bias, readings);
    readTokens(lattice.chunk, tokenEvidence, model.sequence, opinions);
  }
  const names = new StoryNames(document, readings, lattices, opinions);
  const more = new Score(model.second.values, words);
  const told = new Told();
  const marks: MarkedSpan[] = [];
  const best: Reading[] = [];
  for (const lattice of lattices) {
    addStoryScores(lattice, names, model.second, more, second);
    best.length = 0;
    addBest({ ...lattice, scores: second }, model.bias, best);
    for (const reading of best) {
      const { first, last, label, score } = reading;
      const start = document.tokens.start[first] ?? 0;
      marks.push({
        kind: label === PERSON ? 'person' : 'body',
        first,
        last,
        start,
        end: document.tokens.end[last - 1] ?? start,
        score,
        findings: explain(lattice, reading, evidence, names, model, told),
      });
    }
  }
  return withFields(document, { marks });
}

/** The findings that weigh most for or against a reading, of the first reading and the second. */
function explain(
  { chunk, scores, at: base }: Lattice,
  { first, last, label }: Reading,
  evidence: SpanEvidence,
  names: StoryNames,
  model: Model,
  told: Told,
): Finding[] {
  told.begin(label);
  told.read(model.first);
  evidence.left(first, chunk, told);
  evidence.right(last, chunk, told);
  for (let k = first; k < last; k++) evidence.inside(k, told);
  evidence.span(first, last, chunk, told);
  told.read(model.second);
  const at = base + ((first - chunk.first) * LONGEST_SPAN + last - first - 1) * 2;
  names.find(first, last, scores[at] ?? 0, scores[at + 1] ?? 0, model.second.dictionary, told);
  return told.findings();
}
