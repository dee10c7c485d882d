import type { Finding } from '../types';
import type { WordFacts } from '../words/word';
import type { Sink } from './evidence-ids';
import type { Weights } from './model';

const MOST_FINDINGS = 8;
/** Weights that are told; smaller ones say little. */
const LEAST_TOLD = 0.15;

/** Findings as they are told, by the weights and then by id and label: many marks share one, and nothing changes it. */
const findingsOf = new WeakMap<Weights, Map<number, Finding>>();

function findingOf(weights: Weights, key: number): Finding {
  let findings = findingsOf.get(weights);
  if (findings === undefined) findingsOf.set(weights, (findings = new Map<number, Finding>()));
  const known = findings.get(key);
  if (known !== undefined) return known;
  const weight = weights.values[key] as number;
  const name = weights.dictionary.names[key >> 1] ?? '';
  const at = name.indexOf('=');
  const finding = at < 0 ? { name, weight } : { name: name.slice(0, at), weight, evidence: name.slice(at + 1) };
  findings.set(key, finding);
  return finding;
}

/** Takes the findings of a span and keeps those that weigh most for or against a label, the first of equal ones first. */
export class Told implements Sink {
  private count = 0;
  private label = 0;
  private weights: Weights | null = null;
  /** Size of each weight that is kept, the largest first; where it comes from; and its key there. */
  private readonly sizes = new Float64Array(MOST_FINDINGS);
  private readonly from: Weights[] = [];
  private readonly keys = new Int32Array(MOST_FINDINGS);

  /** Begins anew for a label. */
  begin(label: number): void {
    this.count = 0;
    this.label = label;
  }

  /** The findings that follow have their weights here. */
  read(weights: Weights): void {
    this.weights = weights;
  }

  add(id: number): void {
    const { weights } = this;
    if (id < 0 || weights === null) return;
    const key = id * 2 + this.label;
    const size = Math.abs(weights.values[key] as number);
    if (size < LEAST_TOLD) return;
    let at = this.count;
    if (at === MOST_FINDINGS && size <= (this.sizes[MOST_FINDINGS - 1] as number)) return;
    if (at < MOST_FINDINGS) this.count++;
    else at--;
    for (; at > 0 && (this.sizes[at - 1] as number) < size; at--) {
      this.sizes[at] = this.sizes[at - 1] as number;
      this.from[at] = this.from[at - 1] as Weights;
      this.keys[at] = this.keys[at - 1] as number;
    }
    this.sizes[at] = size;
    this.from[at] = weights;
    this.keys[at] = key;
  }

  addWord(facts: WordFacts, template: number): void {
    const list = facts.told[template * 2 + this.label] ?? this.worthTelling(facts, template);
    for (let k = 0; k < list.length; k++) this.add(list[k] as number);
  }

  /** What of a word's findings can be told; all words have the weights of the first reading. */
  private worthTelling(facts: WordFacts, template: number): readonly number[] {
    const values = this.weights?.values;
    const isTold = (id: number): boolean => Math.abs(values?.[id * 2 + this.label] ?? 0) >= LEAST_TOLD;
    return (facts.told[template * 2 + this.label] = (facts.ids[template] ?? []).filter(isTold));
  }

  /** What is kept, in words. */
  findings(): Finding[] {
    const findings: Finding[] = [];
    for (let i = 0; i < this.count; i++) findings.push(findingOf(this.from[i] as Weights, this.keys[i] as number));
    return findings;
  }
}
