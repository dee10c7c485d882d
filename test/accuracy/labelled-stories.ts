import { readFileSync } from 'node:fs';
import { z } from 'zod';

const span = z.object({ start: z.int().nonnegative(), end: z.int().positive() });
const named = z.object({ mentions: z.array(span) });

const labelledLine = z
  .object({
    docId: z.string(),
    text: z.string(),
    published: z.string().nullish(),
    people: z.array(named).optional(),
    organizations: z.array(named).optional(),
    mentions: z.array(span.extend({ type: z.enum(['PER', 'ORG']) })).optional(),
  })
  .refine(
    ({ people, organizations, mentions }) =>
      mentions !== undefined || (people !== undefined && organizations !== undefined),
    'wants "mentions", or "people" and "organizations"',
  );

/** A name in a text: label 0 for a person, 1 for a body. */
export interface NameSpan {
  start: number;
  end: number;
  label: 0 | 1;
}

/** A story with all its names. */
export interface NamedStory {
  docId: string;
  text: string;
  published: string | null;
  names: NameSpan[];
}

/** Cuts off what no name has at its edges: blanks and commas, a possessive, a body's "the". " the Navy's " -> "Navy". */
export const trimSpan = (text: string, { start, end, label }: NameSpan): NameSpan => {
  while (start < end && /\s/.test(text.charAt(start))) start++;
  while (end > start && /[\s,;:]/.test(text.charAt(end - 1))) end--;
  end -= /['’]s?$/.exec(text.slice(start, end))?.[0].length ?? 0;
  if (label === 1) start += /^the\s+/i.exec(text.slice(start, end))?.[0].length ?? 0;
  return { start, end, label };
};

/** Each line of a JSON Lines file, parsed. @throws Error with the file, the line and what is wrong in it. */
const readJsonLines = <S extends z.ZodType>(file: string, schema: S): z.output<S>[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line, index) => {
      if (line.trim() === '') return [];
      const result = schema.safeParse(JSON.parse(line));
      if (result.success) return [result.data];
      throw new Error(`${file}:${index + 1}: ${z.prettifyError(result.error)}`);
    });

/** Reads a file of labelled stories, those with names alone and those labelled in full alike. */
export const readNamedStories = (file: string): NamedStory[] =>
  readJsonLines(file, labelledLine).map(({ docId, text, published, people = [], organizations = [], mentions }) => {
    const ofList = (list: typeof people, label: 0 | 1): NameSpan[] =>
      list.flatMap((entry) => entry.mentions.map((mention) => ({ ...mention, label })));
    const names = mentions?.map(({ start, end, type }): NameSpan => ({
      start,
      end,
      label: type === 'PER' ? 0 : 1,
    })) ?? [...ofList(people, 0), ...ofList(organizations, 1)];
    return { docId, text, published: published ?? null, names: names.map((name) => trimSpan(text, name)) };
  });

const textLine = z.object({ docId: z.string(), text: z.string(), published: z.string().nullable().default(null) });

/** Reads the stories of a file without their labels. */
export const readTexts = (file: string): z.output<typeof textLine>[] => readJsonLines(file, textLine);
