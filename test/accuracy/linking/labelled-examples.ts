import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { analyse } from '../../../src/plugins/newsdesk/core';
import { statesOf } from '../../../src/plugins/newsdesk/core/link/person-findings';
import { foldName } from '../../../src/plugins/newsdesk/core/names/fold';
import type { Registry } from '../../../src/plugins/newsdesk/core/registry';
import { stateOf } from '../../../src/plugins/newsdesk/core/registry/state';
import type { ExampleCounter } from './link-examples';

const person = z.object({
  name: z.string(),
  official: z.boolean(),
  offices: z.array(z.object({ country: z.string().nullish() })),
  mentions: z.array(z.object({ start: z.number() })),
});
const story = z.object({ text: z.string(), published: z.string().nullish(), people: z.array(person) });

type Person = z.output<typeof person>;
type Story = z.output<typeof story>;

/** Reads the people of a file of labelled stories. */
export const readLabelledPeople = (file: string): Story[] =>
  readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => story.parse(JSON.parse(line)));

/**
 * What a labelled story tells of records, though it names none: an official is the only record of that full name and state;
 * somebody who is no official is none of that name; an official of one state is no record of another. The rest is open.
 */
export const addLabelledStory = (
  counter: ExampleCounter,
  { text, published, people }: Story,
  registry: Registry,
): void => {
  const analysis = analyse({ text, published: published ?? null }, registry.knownNames);
  counter.addStory(analysis, registry, (index, record) => {
    const starts = new Set(analysis.people[index]?.mentions.map(({ start }) => start));
    const labelled = people.find(({ mentions }) => mentions.some(({ start }) => starts.has(start)));
    return labelled === undefined ? undefined : isMeant(labelled, record, registry);
  });
};

const isMeant = ({ name, official, offices }: Person, record: string, registry: Registry): boolean | undefined => {
  const candidate = registry.person(record);
  if (candidate === null || !name.includes(' ') || !candidate.forms.includes(foldName(name))) return undefined;
  if (!official) return false;
  const said = offices.map(({ country }) => stateOf(country ?? null)).filter((state) => state !== null);
  const theirs = statesOf(candidate.record, registry);
  if (said.length === 0 || theirs.size === 0) return undefined;
  if (!said.some((state) => theirs.has(state))) return false;
  return registry.peopleNamed(name).people.length === 1 ? true : undefined;
};
