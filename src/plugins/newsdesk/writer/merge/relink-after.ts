import type { Core } from '@strapi/strapi';
import type { RelinkAnswer } from '../../contracts/merge';
import type { EntryKind } from '../../core/types';
import { completeIndex } from '../relink/complete-index';
import { lookAgain, type LookAgainOptions } from '../relink/look-again';
import { relinkTouched } from '../relink/relink-touched';

/** Records that a merge touched, by documentId, and names that some of them do not bear any more. */
interface Affected {
  records: readonly string[];
  names: readonly string[];
  /** Stories that are looked at again whatever they name. */
  articles?: readonly string[];
}

const wait = (milliseconds: number): { over: Promise<'over'>; stop: () => void } => {
  let timer: NodeJS.Timeout | undefined;
  const over = new Promise<'over'>((resolve) => {
    timer = setTimeout(() => resolve('over'), milliseconds);
  });
  return { over, stop: () => clearTimeout(timer) };
};

/**
 * Links the stories again that hold a name of records which were merged, un-merged or erased, or of which a standing rule
 * speaks. Where that takes longer than
 * `patience` (milliseconds) it goes on after the answer; what goes wrong then is logged.
 */
export const relinkAfter = async (
  strapi: Core.Strapi,
  kind: EntryKind,
  { records, names, articles = [] }: Affected,
  patience: number,
): Promise<RelinkAnswer> => {
  const soFar = { stories: 0, changed: 0 };
  const touched = {
    people: kind === 'person' ? records : [],
    organizations: kind === 'organization' ? records : [],
    offices: [],
    names,
  };
  let isAnswered = false;
  const options: LookAgainOptions = {
    dryRun: false,
    report: ({ outcome }) => {
      soFar.stories++;
      if (outcome === 'changed') soFar.changed++;
    },
  };
  const relink = async () => {
    if (articles.length > 0) {
      await completeIndex(strapi);
      await lookAgain(strapi, articles, options);
    }
    return relinkTouched(strapi, touched, options);
  };
  const work = relink().catch((error: unknown) => {
    if (!isAnswered) throw error;
    const words = error instanceof Error ? error.message : String(error);
    strapi.log.error(`Stories were not all linked again: ${words} Run: npx --no newsdesk relink`);
    return null;
  });
  if (patience === Infinity) {
    await work;
    return { isDone: true, ...soFar };
  }
  const { over, stop } = wait(patience);
  const first = await Promise.race([work, over]);
  stop();
  isAnswered = true;
  return { isDone: first !== 'over', ...soFar };
};
