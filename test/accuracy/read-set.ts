import { analyseWith } from '../../src/plugins/newsdesk/core/analyse';
import type { Model } from '../../src/plugins/newsdesk/core/mentions/model';
import type { Analysis, KnownNames } from '../../src/plugins/newsdesk/core/types';
import { CROSS, foldOf } from './recipes';

export type Answer = Analysis & { docId: string };

type Readable = { docId: string; text: string; published: string | null };

/** Gives the weights to read a story with. */
export type Choice = (docId: string) => Model;

/** For each story the weights that were fitted without it. */
export const crossed =
  (fits: ReadonlyMap<string, Model>): Choice =>
  (docId) => {
    const name = CROSS[foldOf(docId)]?.name ?? '';
    const model = fits.get(name);
    if (model === undefined) throw new Error(`There are no weights called ${name}.`);
    return model;
  };

/** Analyses some stories, each with the weights of choice, with the names of a registry or without. */
export const readStories = (stories: readonly Readable[], choose: Choice, names: KnownNames | null): Answer[] =>
  stories.map(({ docId, text, published }) => ({
    docId,
    ...analyseWith(choose(docId), { text, published }, names ?? undefined),
  }));
