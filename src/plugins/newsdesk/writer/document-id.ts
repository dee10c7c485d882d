import { randomBytes } from 'node:crypto';

const ALPHABET = '0123456789abcdefghijklmnopqrstuvwxyz';
let last = 0;

/**
 * A new documentId: 24 characters of a-z and 0-9 like Strapi's own, but sorting by the time it was made, since rows with
 * such ids go into an index about twice as fast as random ones.
 */
export const newDocumentId = (): string => {
  last = Math.max(last + 1, Date.now() * 1000);
  const time = last.toString(36).padStart(11, '0');
  let tail = '';
  for (const byte of randomBytes(24 - time.length)) tail += ALPHABET[byte % ALPHABET.length];
  return time + tail;
};
