import stored from '../weights/names.json';
import { type Model, openModel } from './model';

let model: Model | null = null;

/** The weights that the package ships, opened once. */
export function usualModel(): Model {
  model ??= openModel(stored);
  return model;
}
