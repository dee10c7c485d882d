import { mkdirSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import nlp from 'compromise/three';
import winkNLP from 'wink-nlp';
import model from 'wink-eng-lite-web-model';
import { z } from 'zod';
import type { NamedStory } from './labelled-stories';
import { addCounts, type Count, emptyCount, type FoundNames, scoreNames } from './score/names';
import { hashText } from './source-hash';

/** Another library that reads names in a Node process. */
export interface Rival {
  name: string;
  package: string;
  read: (text: string) => FoundNames;
}

/** Parts of what compromise says of a match. */
const match = z.object({
  terms: z.array(z.object({ tags: z.array(z.string()), offset: z.object({ start: z.number(), length: z.number() }) })),
});

/** The span of a match, without the titles that compromise counts in and we do not: to its advantage. */
const spansOf = ({ terms }: z.output<typeof match>): { start: number; end: number }[] => {
  const name = terms.find(({ tags }) => !tags.includes('Honorific') && !tags.includes('Actor')) ?? terms[0];
  const last = terms.at(-1);
  if (name === undefined || last === undefined) return [];
  return [{ start: name.offset.start, end: last.offset.start + last.offset.length }];
};

const readByCompromise = (text: string): FoundNames => {
  const document = nlp(text);
  const found = (list: { json: (options: object) => unknown }) =>
    z
      .array(match)
      .parse(list.json({ offset: true }))
      .map((each) => ({ mentions: spansOf(each) }));
  return { people: found(document.people()), organizations: found(document.organizations()) };
};

const wink = winkNLP(model);
// eslint-disable-next-line @typescript-eslint/unbound-method -- what `its` holds are plain functions
const { detail } = wink.its;
const winkEntity = z.object({ value: z.string(), type: z.string() });

const readByWink = (text: string): FoundNames => {
  const entities = z.array(winkEntity).parse(wink.readDoc(text).entities().out(detail));
  let at = 0;
  const spans = entities.map(({ value, type }) => {
    const start = Math.max(at, text.indexOf(value, at));
    at = start + value.length;
    return { type, mentions: [{ start, end: at }] };
  });
  const ofType = (wanted: RegExp) => spans.filter(({ type }) => wanted.test(type));
  return { people: ofType(/^PER/), organizations: ofType(/^ORG/) };
};

const load = createRequire(__filename);
const nameWithVersion = (name: string): string => {
  const file = resolve(load.resolve(name), '..');
  for (let folder = file; ; folder = resolve(folder, '..')) {
    const manifest = join(folder, 'package.json');
    if (!existsSync(manifest)) continue;
    const { name: found, version } = JSON.parse(readFileSync(manifest, 'utf8')) as { name?: string; version?: string };
    if (found === name && version !== undefined) return `${name} ${version}`;
  }
};

export const RIVALS: readonly Rival[] = [
  { name: 'compromise', package: nameWithVersion('compromise'), read: readByCompromise },
  { name: 'wink-nlp', package: nameWithVersion('wink-nlp'), read: readByWink },
];

const folder = resolve(__dirname, '../../.cache/rivals');
const counts = z.object({ right: z.number(), found: z.number(), gold: z.number() });
const kept = z.object({ people: counts, bodies: counts });

/** How a rival reads some stories; kept in .cache, since the stories and the package's version do not change. */
export const scoreRival = (rival: Rival, stories: readonly NamedStory[]): { people: Count; bodies: Count } => {
  mkdirSync(folder, { recursive: true });
  const source = readFileSync(__filename, 'utf8');
  const file = join(folder, `${hashText(`${rival.package}\0${source}\0${JSON.stringify(stories)}`)}.json`);
  if (existsSync(file)) return kept.parse(JSON.parse(readFileSync(file, 'utf8')));
  const sum = { people: emptyCount(), bodies: emptyCount() };
  for (const story of stories) {
    const { people, bodies } = scoreNames(story, rival.read(story.text));
    sum.people = addCounts(sum.people, people);
    sum.bodies = addCounts(sum.bodies, bodies);
  }
  writeFileSync(file, JSON.stringify(sum));
  return sum;
};
