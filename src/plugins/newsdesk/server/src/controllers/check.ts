import { errors } from '@strapi/utils';
import type { z } from 'zod';
import { NotThereError } from '../../../writer/decision-turn';
import { CorrectionError } from '../../../writer/link-story';

/** What is wrong with a value; for one of several forms, what each of them wants. */
const wordsOf = (issue: z.core.$ZodIssue): string =>
  issue.code === 'invalid_union' ? issue.errors.flat().map(wordsOf).join(', or: ') : issue.message;

/** Checks what came in; what is wrong is answered with 400 and each field that is not right. */
export const check = <Schema extends z.ZodType>(schema: Schema, value: unknown): z.output<Schema> => {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const details = result.error.issues.map((issue) => ({
    path: issue.path.map(String),
    message: wordsOf(issue),
    name: 'ValidationError',
  }));
  const words = details.map(({ path, message }) => `${path.join('.') || 'request'}: ${message}`).join('; ');
  throw new errors.ValidationError(words, { errors: details });
};

/** Gives the desk's own errors the status they have over HTTP. */
export const answering = async <Result>(work: () => Promise<Result>): Promise<Result> => {
  try {
    return await work();
  } catch (error) {
    if (error instanceof NotThereError) throw new errors.NotFoundError(error.message);
    if (error instanceof CorrectionError) throw new errors.ValidationError(error.message);
    throw error;
  }
};
