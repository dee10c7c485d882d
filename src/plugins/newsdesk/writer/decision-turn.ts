import type { Core } from '@strapi/strapi';
import type { Connection } from '../sql/connection';
import { deskOf } from './desk';
import { CorrectionError } from './link-story';

/** Somebody decided otherwise in the meantime, or the text changed: look again. */
export class StaleDecisionError extends Error {
  /** HTTP: conflict. */
  readonly status = 409;
}

/** The article, the record or the decision is not there (any more). */
export class NotThereError extends Error {}

/** Whether an error refuses what was asked, and came before anything was changed. */
export const isRefusal = (error: unknown): error is Error =>
  [NotThereError, StaleDecisionError, CorrectionError].some((type) => error instanceof type);

/** Runs what an editor decides in one transaction, when it is its turn among those who write. */
export const inDecisionTurn = <Result>(
  strapi: Core.Strapi,
  work: (db: Connection) => Promise<Result>,
): Promise<Result> => {
  const desk = deskOf(strapi);
  return desk.inTurn(async () => {
    try {
      return await strapi.db.transaction(({ trx }) => work(trx));
    } catch (error) {
      // What the index learned in the meantime was not stored; a refusal comes before it learns anything.
      if (!isRefusal(error)) desk.forgetRegistry();
      throw error;
    }
  });
};
