import { z } from 'zod';

const span = z.object({ start: z.int().nonnegative(), end: z.int().positive() });

const office = z.object({
  title: z.string(),
  country: z.string().nullable().default(null),
  organization: z.string().nullable().default(null),
  status: z.enum(['current', 'former', 'acting', 'elect', 'candidate']),
});

const person = z.object({
  name: z.string(),
  official: z.boolean(),
  offices: z.array(office),
  relations: z.array(z.object({ type: z.string(), of: z.string() })).default([]),
  mentions: z.array(span),
});

const organization = z.object({
  name: z.string(),
  kind: z.string(),
  country: z.string().nullable(),
  mentions: z.array(span),
});

const quote = span.extend({
  speaker: z.string().nullable(),
  speakerType: z.enum(['person', 'organization', 'unnamed']),
});

/** A story labelled in full, in the form that `newsdesk analyse` answers in. Offsets are UTF-16, end exclusive. */
export const labelledStory = z.object({
  docId: z.string(),
  text: z.string(),
  published: z.string().nullable(),
  headline: z.string().nullable(),
  dateline: z.object({ place: z.string().nullable(), agency: z.string().nullable() }).nullable(),
  people: z.array(person),
  organizations: z.array(organization),
  quotes: z.array(quote),
});

export type LabelledOffice = z.output<typeof office>;
export type FullStory = z.output<typeof labelledStory>;

/** What of an answer is held against the labels. */
export interface GivenStory {
  people: { name: string; official: boolean; offices: LabelledOffice[]; mentions: { start: number; end: number }[] }[];
  organizations: { name: string; mentions: { start: number; end: number }[] }[];
  quotes: { start: number; end: number; speaker: string | null; speakerType: string }[];
}
