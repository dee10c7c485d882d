// One fit in a process of its own: `fit-recipe.ts NAME FILE`. Tells its parent of each step.
import { renameSync, writeFileSync } from 'node:fs';
import { fitModel, USUAL_FIT } from '../../src/plugins/newsdesk/core/mentions/fit';
import { storeModel } from '../../src/plugins/newsdesk/core/mentions/model';
import { openNames } from './registry-names';
import { ALL, CROSS, LEFT_OUT, gatherStories, labelStory } from './recipes';

const [name, file] = process.argv.slice(2);
const recipe = [ALL, ...CROSS, ...LEFT_OUT].find((each) => each.name === name);
if (recipe === undefined || file === undefined) throw new Error(`There is no recipe ${name}.`);

const fit = async (to: string): Promise<void> => {
  const known = await openNames();
  const stories = gatherStories(recipe).map(({ set, story }) => labelStory(story, set.weight, known));
  const model = fitModel(stories, USUAL_FIT, (line) => process.send?.(line));
  // In one go, so that a fit that was broken off leaves no half of a file.
  writeFileSync(`${to}.part`, `${JSON.stringify(storeModel(model), null, 2)}\n`);
  renameSync(`${to}.part`, to);
  if (process.connected) process.disconnect();
};

void fit(file);
