import { readWords } from '../words/read-list';
import { Dictionary } from './dictionary';
import { LABELS } from './labels';
import type { SequenceWeights } from './sequence';

/** Weights of findings, two each (person, body), for the first reading and the second. */
export interface Model {
  first: Weights;
  second: Weights;
  /** The second opinion, by the same ids as the first reading. */
  sequence: SequenceWeights;
  bias: readonly number[];
  common: CommonWords;
}

/** Words that texts write in lower case, with how usual they are: 1 seldom, 2 often, 3 very often. */
export type CommonWords = ReadonlyMap<string, number>;

export interface Weights {
  dictionary: Dictionary;
  /** `values[id * 2 + label]`. */
  values: Float64Array;
}

/** Weights as they lie in the data file: by template, "value person body" in hundredths, parted by blanks. */
export interface StoredModel {
  bias: readonly number[];
  /** Words in lower case, the seldom ones first; parted by blanks. */
  common: string[];
  first: Record<string, string>;
  second: Record<string, string>;
  /** "value" and the weights of the four labels of a name against none, in tenths. */
  tokens: Record<string, string>;
  /** Weights of one label after another, in tenths. */
  steps: string;
}

/** Reads rows of "value" and some numbers. */
function readStored(
  stored: Record<string, string>,
  width: number,
  each: (name: string, cells: string[]) => void,
): void {
  for (const [template, row] of Object.entries(stored)) {
    const cells = row.split(' ');
    for (let i = 0; i + width < cells.length; i += width + 1)
      each(cells[i] === '' ? template : `${template}=${cells[i]}`, cells.slice(i + 1, i + 1 + width));
  }
}

function openWeights(stored: Record<string, string>): Weights {
  const names: string[] = [];
  const numbers: number[] = [];
  readStored(stored, 2, (name, cells) => {
    names.push(name);
    numbers.push(Number(cells[0]) / 100, Number(cells[1]) / 100);
  });
  return { dictionary: new Dictionary(names, true), values: Float64Array.from(numbers) };
}

/** Adds the names that only the second opinion knows to the first reading's. */
function openBoth(stored: StoredModel): { first: Weights; sequence: SequenceWeights } {
  const first = openWeights(stored.first);
  const names = [...first.dictionary.names];
  const ids = new Map(names.map((name, id) => [name, id]));
  const rows: Array<[number, number[]]> = [];
  readStored(stored.tokens, LABELS - 1, (name, cells) => {
    const id = ids.get(name) ?? names.push(name) - 1;
    rows.push([id, cells.map((cell) => Number(cell) / 10)]);
  });
  const values = new Float64Array(names.length * LABELS);
  for (const [id, row] of rows) row.forEach((value, k) => (values[id * LABELS + k + 1] = value));
  const grown = new Float64Array(names.length * 2);
  grown.set(first.values);
  const steps = Float64Array.from(stored.steps.split(' '), (cell) => Number(cell) / 10);
  return { first: { dictionary: new Dictionary(names, true), values: grown }, sequence: { values, steps } };
}

/** Rows of named numbers by template, sorted, so that the same weights make the same file. */
function storeRows(names: readonly string[], numbersOf: (id: number) => number[]): Record<string, string> {
  const rows = new Map<string, string[]>();
  names.forEach((name, id) => {
    const numbers = numbersOf(id);
    if (numbers.every((value) => value === 0)) return;
    const at = name.indexOf('=');
    const template = at < 0 ? name : name.slice(0, at);
    const value = at < 0 ? '' : name.slice(at + 1);
    if (value.includes(' ')) return;
    const row = rows.get(template) ?? [];
    row.push(`${value} ${numbers.join(' ')}`);
    rows.set(template, row);
  });
  return Object.fromEntries(
    [...rows].sort(([a], [b]) => (a < b ? -1 : 1)).map(([template, row]) => [template, row.sort().join(' ')]),
  );
}

const storeWeights = ({ dictionary, values }: Weights): Record<string, string> =>
  storeRows(dictionary.names, (id) => [0, 1].map((y) => Math.round((values[id * 2 + y] ?? 0) * 100) + 0));

const storeTokens = ({ values }: SequenceWeights, names: readonly string[]): Record<string, string> =>
  storeRows(names, (id) =>
    [1, 2, 3, 4].map((y) => Math.round(((values[id * LABELS + y] ?? 0) - (values[id * LABELS] ?? 0)) * 10) + 0),
  );

/** Makes the stored weights ready for use. */
export function openModel(stored: StoredModel): Model {
  const common = new Map<string, number>();
  stored.common.forEach((words, i) => readWords(words).forEach((word) => common.set(word, i + 1)));
  return { bias: stored.bias, common, ...openBoth(stored), second: openWeights(stored.second) };
}

/** Gives fitted weights the form of the data file; weights that round to nothing are left out. */
export function storeModel(model: Model): StoredModel {
  const common = [1, 2, 3].map((use) =>
    [...model.common]
      .filter(([, other]) => other === use)
      .map(([word]) => word)
      .sort()
      .join(' '),
  );
  return {
    bias: model.bias,
    common,
    first: storeWeights(model.first),
    second: storeWeights(model.second),
    tokens: storeTokens(model.sequence, model.first.dictionary.names),
    steps: [...model.sequence.steps].map((value) => Math.round(value * 10) + 0).join(' '),
  };
}
