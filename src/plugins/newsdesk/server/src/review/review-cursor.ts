import { errors } from '@strapi/utils';
import { z } from 'zod';
import type { Place } from './rank-questions';

const place = z.tuple([z.number(), z.number(), z.enum(['person', 'organization']), z.string(), z.string()]);

/** A place in the order as text, for the next request. */
export const toCursor = ({ stories, score, kind, nameForm, record }: Place): string =>
  Buffer.from(JSON.stringify([stories, score, kind, nameForm, record])).toString('base64url');

/**
 * The place that a cursor names.
 * @throws ValidationError where no answer gave it
 */
export const fromCursor = (cursor: string): Place => {
  let given: unknown;
  try {
    given = JSON.parse(Buffer.from(cursor, 'base64url').toString());
  } catch {
    throw new errors.ValidationError('after: give the "next" of an earlier answer.');
  }
  const found = place.safeParse(given);
  if (!found.success) throw new errors.ValidationError('after: give the "next" of an earlier answer.');
  const [stories, score, kind, nameForm, record] = found.data;
  return { stories, score, kind, nameForm, record };
};
