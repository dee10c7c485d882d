import { fork } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join, resolve } from 'node:path';
import { USUAL_FIT } from '../../src/plugins/newsdesk/core/mentions/fit';
import { type Model, type StoredModel, openModel } from '../../src/plugins/newsdesk/core/mentions/model';
import type { Recipe } from './recipes';
import { goldFile } from './reference';
import { SETS } from './sets';
import { hashFiles, sourcesOf } from './source-hash';

const root = resolve(__dirname, '../..');
const runner = join(__dirname, 'fit-recipe.ts');

/** Lines that a fit tells, and its end. */
export const STEPS_OF_A_FIT = USUAL_FIT.folds + 2;

/** Where the fits of this state of the sources and of the stories are kept. */
const cacheFolder = (): string =>
  join(root, '.cache/fits', hashFiles([...sourcesOf([runner]), ...SETS.map(({ file }) => goldFile(file))]));

const fitRecipe = async (recipe: Recipe, file: string, step: () => void): Promise<void> => {
  const child = fork(runner, [recipe.name, file], { cwd: root, execArgv: ['--import', 'tsx'] });
  let told = 0;
  child.on('message', () => {
    told++;
    step();
  });
  const [code] = (await once(child, 'close')) as [number | null];
  if (code !== 0) throw new Error(`The fit ${recipe.name} ended with exit code ${code}.`);
  for (; told < STEPS_OF_A_FIT; told++) step();
};

/**
 * The weights of some recipes by name. Those in `folder` are taken as they are; the others are fitted, as many at once
 * as there are cores, and kept there. Without a folder they are kept by what they depend on.
 */
export const openFits = async (
  recipes: readonly Recipe[],
  folder: string | null,
  begin: (steps: number) => () => void,
): Promise<Map<string, Model>> => {
  const place = folder ?? cacheFolder();
  mkdirSync(place, { recursive: true });
  const fileOf = ({ name }: Recipe): string => join(place, `${name}.json`);
  const waiting = recipes.filter((recipe) => !existsSync(fileOf(recipe)));
  const step = begin(waiting.length * STEPS_OF_A_FIT);
  const work = async (): Promise<void> => {
    for (let recipe = waiting.shift(); recipe; recipe = waiting.shift()) await fitRecipe(recipe, fileOf(recipe), step);
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  const open = (recipe: Recipe): Model => openModel(JSON.parse(readFileSync(fileOf(recipe), 'utf8')) as StoredModel);
  return new Map(recipes.map((recipe) => [recipe.name, open(recipe)]));
};
