import { errors } from '@strapi/utils';
import { z } from 'zod';

/** A place in a list of stories that is ordered by day and documentId, newest first. */
export interface StoryPlace {
  /** ISO 8601; null among the stories without a day. */
  day: string | null;
  documentId: string;
}

const place = z.tuple([z.iso.datetime().nullable(), z.string().min(1).max(64)]);

/** A place as callers are given it and hand it back. */
export const toCursor = ({ day, documentId }: StoryPlace): string =>
  Buffer.from(JSON.stringify([day, documentId])).toString('base64url');

/** @throws ValidationError where `cursor` is none that `toCursor` made */
export const fromCursor = (cursor: string): StoryPlace => {
  try {
    const [day, documentId] = place.parse(JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')));
    return { day, documentId };
  } catch {
    const message =
      'The value of "after" is none that this list gives. Take "next" of the page before, or leave it out.';
    throw new errors.ValidationError(message, { errors: [{ path: ['after'], message, name: 'ValidationError' }] });
  }
};
