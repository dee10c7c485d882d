import { z } from 'zod';
import { UsageError } from './failures';

/** A day (2021-03-17), a moment (2021-03-17T09:30:00Z) or a part of a date (2021-03). */
export const storyDate = z.union(
  [z.iso.date(), z.iso.datetime({ offset: true }), z.string().regex(/^\d{4}(-(0[1-9]|1[0-2]))?$/)],
  'write a day that there is, as 2021-03-17',
);

/** A name or text that is not empty. */
export const named = z.string().trim().min(1, 'must not be empty').max(255, 'is longer than 255 characters');

export const headline = z.string().trim().min(1, 'must not be empty').max(500, 'is longer than 500 characters');

/** Files of a registry; the last two say nothing without the first. */
export const registryOptions = {
  registry: z.string().optional(),
  organizations: z.string().optional(),
  relationships: z.string().optional(),
  json: z.boolean().default(false),
};

const flag = (name: string): string => `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;

/**
 * Checks options against their schema.
 * @throws UsageError that names each wrong option with the value it had.
 */
export const parseOptions = <Schema extends z.ZodType>(schema: Schema, given: object): z.output<Schema> => {
  const result = schema.safeParse(given);
  if (result.success) return result.data;
  const lines = result.error.issues.map(({ path, message }) => {
    const name = String(path[0]);
    const value: unknown = Reflect.get(given, name);
    return `${flag(name)}${typeof value === 'string' ? ` "${value}"` : ''}: ${message}`;
  });
  throw new UsageError(lines.join('\n'));
};
