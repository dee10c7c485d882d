import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import { type FullStory, labelledStory } from './score/labels';

const folder = resolve(__dirname, '../stories');

const office = z.tuple([z.string(), z.string().nullable(), z.string().nullable(), z.string()]);

const head = z.strictObject({
  published: z.string().nullable().default(null),
  headline: z.string().nullable().default(null),
  dateline: z.tuple([z.string().nullable(), z.string().nullable()]).nullable().default(null),
  people: z.record(
    z.string(),
    z.strictObject({
      name: z.string(),
      official: z.boolean().default(false),
      offices: z.array(office).default([]),
      relations: z.array(z.tuple([z.string(), z.string()])).default([]),
    }),
  ),
  bodies: z.record(z.string(), z.strictObject({ name: z.string(), kind: z.string(), country: z.string().nullable() })),
});

interface Marks {
  text: string;
  /** Spans by the key of their person or body. */
  names: Map<string, { start: number; end: number }[]>;
  quotes: { start: number; end: number; by: string }[];
}

/**
 * Takes the marks out of a text. "{A|Ann Lee} said {"A|no}." -> "Ann Lee said no." with one name and one quotation; marks
 * may lie in one another.
 */
const readMarks = (marked: string): Marks => {
  const names: Marks['names'] = new Map();
  const quotes: Marks['quotes'] = [];
  const open: { key: string; isQuote: boolean; start: number }[] = [];
  let text = '';
  for (const [piece] of marked.matchAll(/\{"?[\w?]+\||\}|[^{}]+|\{/g)) {
    const [, mark, key] = /^\{("?)([\w?]+)\|$/.exec(piece) ?? [];
    if (key !== undefined) open.push({ key, isQuote: mark === '"', start: text.length });
    else if (piece === '}') {
      const span = open.pop();
      if (span === undefined) throw new Error(`A mark is closed that was not opened, after "${text.slice(-40)}".`);
      const { start, isQuote } = span;
      if (isQuote) quotes.push({ start, end: text.length, by: span.key });
      else names.set(span.key, [...(names.get(span.key) ?? []), { start, end: text.length }]);
    } else text += piece;
  }
  if (open.length > 0) throw new Error(`The mark of ${open[0]?.key} is not closed.`);
  return { text, names, quotes: quotes.sort((a, b) => a.start - b.start) };
};

const readStory = (docId: string, source: string): FullStory => {
  const [top = '', ...rest] = source.split('\n---\n');
  const { people, bodies, dateline, ...frame } = head.parse(JSON.parse(top));
  const { text, names, quotes } = readMarks(rest.join('\n---\n').trim());
  for (const key of [...names.keys(), ...quotes.map(({ by }) => by)])
    if (key !== '?' && !(key in people) && !(key in bodies)) throw new Error(`Nobody is called ${key} in ${docId}.`);
  const nameOf = (key: string): string => people[key]?.name ?? bodies[key]?.name ?? key;
  return labelledStory.parse({
    docId,
    text,
    ...frame,
    dateline: dateline === null ? null : { place: dateline[0], agency: dateline[1] },
    people: Object.entries(people).map(([key, { offices, relations, ...person }]) => ({
      ...person,
      offices: offices.map(([title, country, organization, status]) => ({ title, country, organization, status })),
      relations: relations.map(([type, of]) => ({ type, of: nameOf(of) })),
      mentions: names.get(key) ?? [],
    })),
    organizations: Object.entries(bodies).map(([key, body]) => ({ ...body, mentions: names.get(key) ?? [] })),
    quotes: quotes.map(({ start, end, by }) => ({
      start,
      end,
      speaker: by === '?' ? null : nameOf(by),
      speakerType: by === '?' ? 'unnamed' : by in people ? 'person' : 'organization',
    })),
  });
};

/** The labelled stories that stand in this repository (test/stories/README.md says how), sorted by name. */
export const readOwnStories = (): FullStory[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.story'))
    .sort()
    .map((name) => {
      try {
        return readStory(name.replace(/\.story$/, ''), readFileSync(join(folder, name), 'utf8'));
      } catch (error) {
        throw new Error(`test/stories/${name}: ${error instanceof Error ? error.message : String(error)}`, {
          cause: error,
        });
      }
    });
