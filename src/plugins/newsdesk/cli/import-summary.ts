import { z } from 'zod';
import { CommandError } from './failures';

const count = z.number();
const outcomes = z.object({ created: count, updated: count, unchanged: count, conflict: count, failed: count });
const schema = z.object({
  run: z.string().nullable(),
  seconds: z.number(),
  counts: z.object({ ...outcomes.shape, linked: count, suggested: count, made: count }),
});

/** What an import or a seeding came to; `total` is the number of its items. */
export type RunSummary = z.output<typeof schema> & { total: number };

/** Reads a summary as the desk, here or in the running server, gave it. */
export const toSummary = (answer: object): RunSummary => {
  const summary = schema.safeParse(answer);
  if (!summary.success) {
    throw new CommandError(
      'protocol',
      'The desk answers in a way that this command does not know: build it again and restart the server.',
    );
  }
  const byOutcome = Object.values(outcomes.parse(summary.data.counts));
  return { ...summary.data, total: byOutcome.reduce((sum, items) => sum + items, 0) };
};
