import type { ImportItemView } from '../contracts/desk';
import type { Registry } from '../core/registry';
import { reasonOf } from './database-failure';
import { CorrectionError } from './link-story';
import type { StoryPlan } from './plan-story';

/** One outcome: for people as `view`, with the plan behind it where there is one. */
export interface ImportedItem {
  view: Omit<ImportItemView, 'story'>;
  plan: StoryPlan | null;
  /** The index that knows the plan's records, those of a dry run too: for as long as the item is being told. */
  registry: Registry | null;
}

/** The item of a story that was planned and, outside a dry run, stored. */
export const plannedItem = (plan: StoryPlan, registry: Registry, isDryRun: boolean): ImportedItem => ({
  plan,
  registry,
  view: {
    origin: plan.story.origin,
    outcome: plan.outcome,
    problem: plan.outcome === 'conflict' ? { code: 'conflict', message: CONFLICT } : null,
    warnings: plan.warnings,
    documentId: isDryRun && plan.stored === null ? null : plan.documentId,
    headline: plan.story.headline,
    counts: {
      linked: plan.appearances.filter(({ state }) => state === 'linked').length,
      suggested: plan.appearances.filter(({ state }) => state === 'suggested').length,
      created: plan.linked.made.length,
    },
  },
});

const CONFLICT =
  'An editor changed this article since it was imported, so it was left as it is. The new text is kept with the run: ' +
  'take over by hand what is new.';

/** The item of a file that could not be read, or a story that could not be stored. */
export const failedItem = (origin: string, problem: { code: string; message: string }): ImportedItem => ({
  plan: null,
  registry: null,
  view: {
    origin,
    outcome: 'failed',
    problem,
    warnings: [],
    documentId: null,
    headline: null,
    counts: { linked: 0, suggested: 0, created: 0 },
  },
});

/** What went wrong with one story, in words. */
export const problemOf = (error: unknown): { code: string; message: string } => {
  const message = reasonOf(error);
  if (error instanceof CorrectionError) return { code: 'correction', message };
  return { code: 'not-stored', message: `The story could not be stored: ${message}. Nothing of it was kept.` };
};
