import { fork } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { USUAL_FIT } from '../../src/plugins/newsdesk/core/mentions/fit';
import { type Model, type StoredModel, openModel } from '../../src/plugins/newsdesk/core/mentions/model';
import type { Recipe } from './recipes';
import { goldFile, registryFile } from './reference';
import { SETS } from './sets';
import { hashFiles, sourcesOf } from './source-hash';

const root = resolve(__dirname, '../..');
const runner = join(__dirname, 'fit-recipe.ts');

/** Lines that a fit tells, and its end. */
export const STEPS_OF_A_FIT = USUAL_FIT.folds + 2;

let kept: string | null = null;
/** Where the fits of this state of the sources, of the stories and of the registry are kept. */
const cacheFolder = (): string =>
  (kept ??= join(
    root,
    '.cache/fits',
    hashFiles([...sourcesOf([runner]), ...SETS.map(({ file }) => goldFile(file)), registryFile()]),
  ));

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

const fileOf = (recipe: Recipe, folder: string | null): string => join(folder ?? cacheFolder(), `${recipe.name}.json`);

/** A fit that is still to be made, and the file that it goes into. */
export interface WaitingFit {
  recipe: Recipe;
  file: string;
}

/**
 * The fits of some recipes that are not there yet. Weights in `folder` are taken as they are; without a folder they are
 * kept by what they depend on.
 */
export const fitsToMake = (recipes: readonly Recipe[], folder: string | null): WaitingFit[] =>
  recipes.map((recipe) => ({ recipe, file: fileOf(recipe, folder) })).filter(({ file }) => !existsSync(file));

/** Makes fits, as many at once as there are cores. */
export const makeFits = async (fits: readonly WaitingFit[], step: () => void): Promise<void> => {
  const waiting = [...fits];
  const work = async (): Promise<void> => {
    for (let fit = waiting.shift(); fit; fit = waiting.shift()) {
      mkdirSync(dirname(fit.file), { recursive: true });
      await fitRecipe(fit.recipe, fit.file, step);
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
};

/** The weights of some recipes, by name. */
export const openFits = (recipes: readonly Recipe[], folder: string | null): Map<string, Model> =>
  new Map(
    recipes.map((recipe) => {
      const weights = JSON.parse(readFileSync(fileOf(recipe, folder), 'utf8')) as StoredModel;
      return [recipe.name, openModel(weights)];
    }),
  );
