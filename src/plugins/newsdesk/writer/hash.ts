import { createHash } from 'node:crypto';

/** Hash of a story's text, to tell to which text offsets belong: 32 hexadecimal digits of SHA-256. */
export const hashText = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex').slice(0, 32);

/** JSON with sorted keys, so that equal values give equal text whatever database they went through. */
const canonical = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (value instanceof Date) return JSON.stringify(value.toISOString());
  if (value !== null && typeof value === 'object') {
    const parts = Object.entries(value)
      .filter(([, part]) => part !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, part]) => `${JSON.stringify(key)}:${canonical(part)}`);
    return `{${parts.join(',')}}`;
  }
  return JSON.stringify(value ?? null);
};

/** Hash of any plain value: equal values, equal hash. */
export const fingerprint = (value: unknown): string => hashText(canonical(value));
