import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { z } from 'zod';
import { recordAddress } from '../../../contracts/content';

/** A request as a controller gets it. */
export type Context = Parameters<Core.ControllerHandler>[0];

/**
 * The parameters of a request.
 * @throws ValidationError that names each wrong and each unknown one
 */
export const check = <Schema extends z.ZodType>(schema: Schema, query: unknown): z.output<Schema> => {
  const result = schema.safeParse(query);
  if (result.success) return result.data;
  const details = result.error.issues.flatMap((issue) => {
    const paths = issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [key]) : [issue.path.map(String)];
    const what = issue.code === 'unrecognized_keys' ? 'unknown parameter' : issue.message;
    return paths.map((path) => ({ path, message: `${path.join('.')}: ${what}`, name: 'ValidationError' }));
  });
  throw new errors.ValidationError(details.map(({ message }) => message).join('; '), { errors: details });
};

/** The record that a request's address names. */
export const addressOf = (context: Context): string => {
  const address = recordAddress.safeParse(context.params.id);
  // What can be nobody's address is not there.
  if (!address.success) throw new errors.NotFoundError('Not Found');
  return address.data;
};

/** One answer for what is not there, what is internal and what is not published. */
export const found = <Page>(page: Page | null): Page => {
  if (page === null) throw new errors.NotFoundError('Not Found');
  return page;
};
