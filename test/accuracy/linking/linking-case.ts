import { z } from 'zod';

/** A short dated story and the record that is meant in it. */
export const linkingCase = z.object({
  docId: z.string(),
  kind: z.string(),
  published: z.string().nullable(),
  text: z.string(),
  /** Record of the person whom the case is about; null where nothing may be linked. */
  expect: z.string().nullable(),
  /** Records of others in the story that may be linked too. */
  others: z.array(z.string()).default([]),
});

export type LinkingCase = z.output<typeof linkingCase>;
