import { analyse } from '../../../src/plugins/newsdesk/core';
import { buildRegistry } from '../../../src/plugins/newsdesk/core/registry';
import { readOwnStories } from '../own-stories';
import { goldFile, registryFile } from '../reference';
import { ExampleCounter, type LinkExample } from './link-examples';
import { addLabelledStory, readLabelledPeople } from './labelled-examples';
import { makeLinkingRegistry } from './made-registry';
import { makeOwnCases } from './own-cases';
import { readRows } from './reference-cases';

const MADE = { seeds: [101, 102, 103], count: 1500 };
const OF_REGISTRY = { seed: 104, count: 6000 };
const ABSENT = 0.15;
const STORIES = ['articles.jsonl', 'articles-world.jsonl', 'articles-us.jsonl'];
/** Every other state of the reference registry is left out, so that the others tell how well the weights serve elsewhere. */
const isFittedOn = (state: string): boolean => (state.charCodeAt(0) + state.charCodeAt(1)) % 2 === 0;

/** Examples of generated cases about people who do not exist. */
export const gatherMadeExamples = (made = MADE): ExampleCounter => {
  const counter = new ExampleCounter();
  for (const seed of made.seeds) {
    const { cases, rows } = makeOwnCases(makeLinkingRegistry(seed), { count: made.count, seed, absent: ABSENT });
    const registry = buildRegistry(rows);
    for (const one of cases) counter.addCase(one, registry);
  }
  return counter;
};

/**
 * Gathers examples: generated cases about people who do not exist, cases in the same sentences about half of the states of
 * the reference registry, and the reference's labelled stories.
 */
export const gatherLinkExamples = async (): Promise<LinkExample[]> => {
  const counter = gatherMadeExamples();
  const all = await readRows(registryFile());
  const states = new Set(all.people.flatMap(({ nationalities }) => nationalities).filter(isFittedOn));
  const { cases, rows } = makeOwnCases(all, { ...OF_REGISTRY, states, absent: ABSENT });
  const reduced = buildRegistry(rows);
  for (const one of cases) counter.addCase(one, reduced);
  const registry = buildRegistry(all);
  for (const story of STORIES.flatMap((file) => readLabelledPeople(goldFile(file))))
    addLabelledStory(counter, story, registry);
  // Nobody of these stories exists, so no record is meant.
  for (const { text, published } of readOwnStories())
    counter.addStory(analyse({ text, published }, registry.knownNames), registry, () => false);
  return counter.examples();
};
