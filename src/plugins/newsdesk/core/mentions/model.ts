import { readWords } from '../words/read-list';
import { Dictionary } from './dictionary';

/** Weights of findings, two each (person, body), for the first reading and the second. */
export interface Model {
  first: Weights;
  second: Weights;
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
}

function openWeights(stored: Record<string, string>): Weights {
  const names: string[] = [];
  const numbers: number[] = [];
  for (const [template, row] of Object.entries(stored)) {
    const cells = row.split(' ');
    for (let i = 0; i + 2 < cells.length; i += 3) {
      names.push(cells[i] === '' ? template : `${template}=${cells[i]}`);
      numbers.push(Number(cells[i + 1]) / 100, Number(cells[i + 2]) / 100);
    }
  }
  return { dictionary: new Dictionary(names, true), values: Float64Array.from(numbers) };
}

function storeWeights(weights: Weights): Record<string, string> {
  const rows = new Map<string, string[]>();
  weights.dictionary.names.forEach((name, id) => {
    const person = Math.round((weights.values[id * 2] ?? 0) * 100);
    const body = Math.round((weights.values[id * 2 + 1] ?? 0) * 100);
    if (person === 0 && body === 0) return;
    const at = name.indexOf('=');
    const template = at < 0 ? name : name.slice(0, at);
    const value = at < 0 ? '' : name.slice(at + 1);
    if (value.includes(' ')) return;
    const row = rows.get(template) ?? [];
    row.push(`${value} ${person} ${body}`);
    rows.set(template, row);
  });
  return Object.fromEntries(
    [...rows].sort(([a], [b]) => (a < b ? -1 : 1)).map(([template, row]) => [template, row.sort().join(' ')]),
  );
}

/** Makes the stored weights ready for use. */
export function openModel(stored: StoredModel): Model {
  const common = new Map<string, number>();
  stored.common.forEach((words, i) => readWords(words).forEach((word) => common.set(word, i + 1)));
  return { bias: stored.bias, common, first: openWeights(stored.first), second: openWeights(stored.second) };
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
  return { bias: model.bias, common, first: storeWeights(model.first), second: storeWeights(model.second) };
}
