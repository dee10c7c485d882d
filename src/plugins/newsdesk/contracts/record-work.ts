import { z } from 'zod';
import { entryKind } from './desk';

const id = z.string().min(1).max(255);

/** What a command asks of the desk on records as such; each answers with one summary. */
export const recordWork = z.discriminatedUnion('command', [
  z.object({ command: z.literal('merge'), keep: id, lose: id, kind: entryKind, dryRun: z.boolean(), by: z.string() }),
  z.object({ command: z.literal('unmerge'), merge: id, kind: entryKind, by: z.string() }),
  z.object({ command: z.literal('doubles'), kind: entryKind.optional(), limit: z.number().int().min(1).max(1000) }),
  z.object({ command: z.literal('erase'), record: id }),
]);
export type RecordWork = z.infer<typeof recordWork>;
