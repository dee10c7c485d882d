import type { LabelledStory } from '../../src/plugins/newsdesk/core/mentions/fit';
import { readFrame } from '../../src/plugins/newsdesk/core/frame/read-frame';
import { splitSentences } from '../../src/plugins/newsdesk/core/sentences/split-sentences';
import { findKnown } from '../../src/plugins/newsdesk/core/words/gazetteer';
import { tokenize } from '../../src/plugins/newsdesk/core/words/tokens';
import type { KnownNames } from '../../src/plugins/newsdesk/core/types';
import { type NamedStory, readNamedStories } from './labelled-stories';
import { goldFile } from './reference';
import { SETS, type StorySet } from './sets';

/** Into how many parts the stories are dealt for cross-validation. */
const FOLDS = 5;

/** FNV-1a with a last stir, so that ids that differ in their last character fall far apart. */
const hashOf = (text: string): number => {
  let hash = 2166136261;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 16777619) >>> 0;
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 2246822507) >>> 0;
  hash ^= hash >>> 13;
  return hash >>> 0;
};

/** The part that a story belongs to; the same story in another set, with another ending to its id, falls into the same. */
export const foldOf = (docId: string): number => (hashOf(docId.replace(/\.txt(\.\w+)?$/, '')) % 9973) % FOLDS;

/** A selection of the stories to fit on, so that the rest may be measured. */
export interface Recipe {
  name: string;
  keeps: (set: StorySet, docId: string) => boolean;
}

export const ALL: Recipe = { name: 'all', keeps: () => true };

export const CROSS: readonly Recipe[] = Array.from({ length: FOLDS }, (_, fold) => ({
  name: `fold${fold}`,
  keeps: (_set: StorySet, docId: string) => foldOf(docId) !== fold,
}));

const twinsOf = (file: string): (() => Set<string>) => {
  let ids: Set<string> | null = null;
  return () => (ids ??= new Set(readNamedStories(goldFile(file)).map(({ docId }) => docId)));
};
const inGumNews = twinsOf('spans/gum-news.jsonl');

/** Fits without a whole set: how well the weights carry over to other papers. */
export const LEFT_OUT: readonly (Recipe & { measures: string })[] = [
  {
    name: 'without-gum-news',
    measures: 'gum-news',
    keeps: ({ name }, docId) => name !== 'gum-news' && !inGumNews().has(docId),
  },
  {
    name: 'without-worldwide',
    measures: 'worldwide-dev',
    keeps: ({ name }) => !['worldwide-dev', 'worldwide-train', 'articles-world'].includes(name),
  },
  { name: 'without-wikigold', measures: 'wikigold', keeps: ({ name }) => name !== 'wikigold' },
];

/** Every second story is fitted with the registry's names, so that the weights serve with a registry and without. */
const knowsNames = (docId: string): boolean => hashOf(docId) % 2 === 0;

/** Makes a story ready for fitting: the steps of the analysis up to where names are looked for. */
export const labelStory = (
  { docId, text, names }: NamedStory,
  weight: number,
  known: KnownNames | null,
): LabelledStory => {
  const framed = readFrame({
    story: { text, published: null },
    text,
    names: knowsNames(docId) ? known : null,
    warnings: [],
  });
  return { document: findKnown(splitSentences({ ...framed, tokens: tokenize(text) })), spans: names, weight };
};

/** All stories that a recipe keeps, each once, in the order of the sets. */
export const gatherStories = (recipe: Recipe): { set: StorySet; story: NamedStory }[] => {
  const seen = new Set<string>();
  return SETS.flatMap((set) =>
    readNamedStories(goldFile(set.file)).flatMap((story) => {
      if (seen.has(story.docId) || !recipe.keeps(set, story.docId)) return [];
      seen.add(story.docId);
      return [{ set, story }];
    }),
  );
};
