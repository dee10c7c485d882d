import { z } from 'zod';
import type { RegistrySummary } from '../../contracts/registry';
import { CommandError } from '../failures';

const count = z.number();
const made = z.object({ created: count, updated: count });
const schema = z.object({
  run: z.string().nullable(),
  seconds: count,
  isWhole: z.boolean(),
  counts: z.object({
    ...{ rows: count, unchanged: count, failed: count, kept: count, adopted: count, strangers: count },
    ...{ people: made, organizations: made, offices: made, terms: made, relationships: made },
  }),
});

/** Reads a summary as the desk, here or in the running server, gave it. */
export const toRegistrySummary = (answer: object): RegistrySummary => {
  const summary = schema.safeParse(answer);
  if (summary.success) return summary.data;
  throw new CommandError(
    'protocol',
    'The desk answers in a way that this command does not know: build it again and restart the server.',
  );
};
