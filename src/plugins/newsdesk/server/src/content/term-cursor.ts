import { errors } from '@strapi/utils';
import { z } from 'zod';

/** Where a page of terms ended: the term's beginning, as it is kept, and its row. */
export interface TermPlace {
  startDate: string | null;
  row: number;
}

const place = z.tuple([z.string().max(32).nullable(), z.number().int().positive()]);

/** A place as one string that an address can hold. */
export const toTermCursor = ({ startDate, row }: TermPlace): string =>
  Buffer.from(JSON.stringify([startDate, row])).toString('base64url');

/**
 * Reads what `toTermCursor` wrote.
 * @throws ValidationError for anything else
 */
export const fromTermCursor = (cursor: string): TermPlace => {
  try {
    const [startDate, row] = place.parse(JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')));
    return { startDate, row };
  } catch {
    // Made up or cut off: said in words below.
    throw new errors.ValidationError('"after" is not what the page before gave.');
  }
};
