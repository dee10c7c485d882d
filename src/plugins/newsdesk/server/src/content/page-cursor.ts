import { errors } from '@strapi/utils';
import type { z } from 'zod';

/** A place in a list as callers are given it and hand it back. */
export const toPageCursor = (place: readonly (string | number | null)[]): string =>
  Buffer.from(JSON.stringify(place)).toString('base64url');

/** @throws ValidationError where `cursor` holds no place of the form of `schema` */
export const fromPageCursor = <Schema extends z.ZodType>(cursor: string, schema: Schema): z.output<Schema> => {
  try {
    return schema.parse(JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')));
  } catch {
    // Made up or cut off: said in words below.
    const message =
      'The value of "after" is none that this list gives. Take "next" of the page before, or leave it out.';
    throw new errors.ValidationError(message, { errors: [{ path: ['after'], message, name: 'ValidationError' }] });
  }
};
