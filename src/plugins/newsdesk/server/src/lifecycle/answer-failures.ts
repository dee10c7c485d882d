import type { Core } from '@strapi/strapi';
import { reasonOf, toDatabaseFailure } from '../../../writer/database-failure';

const statusOf = (error: unknown): number | null =>
  error instanceof Error && 'status' in error && typeof error.status === 'number' ? error.status : null;

/** An error with the words and the status to answer it with; null where Strapi knows better what to say. */
const toAnswer = (error: unknown): { status: number; name: string; message: string } | null => {
  const failure = toDatabaseFailure(error);
  if (failure !== null) return { status: failure.status, name: 'DatabaseFailure', message: failure.message };
  const status = statusOf(error);
  return error instanceof Error && status === 409 ? { status, name: 'ConflictError', message: error.message } : null;
};

/**
 * Answers what Strapi has no words for: a database that is locked, full or away (503, 507), and a decision on what has
 * changed in the meantime (409). To be called in `bootstrap`: what is used in `register` stands outside Strapi's own
 * handling of errors.
 */
export const answerFailures = (strapi: Core.Strapi): void => {
  strapi.server.use(async (context, next) => {
    try {
      await next();
    } catch (error) {
      const answer = toAnswer(error);
      if (answer === null) throw error;
      if (answer.status >= 500)
        strapi.log.error(`${context.method} ${context.path}: ${answer.message} (${reasonOf(error)})`);
      context.status = answer.status;
      context.body = { data: null, error: { ...answer, details: {} } };
    }
  });
};
