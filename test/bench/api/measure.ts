import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { Core, UID } from '@strapi/strapi';
import { fromDate } from '../../../src/plugins/newsdesk/sql/connection';
import { toCursor } from '../../../src/plugins/newsdesk/server/src/content/story-cursor';
import { tablesOf } from '../../../src/plugins/newsdesk/writer/tables';
import type { Desk } from '../../app/boot';
import { logIn } from '../../app/editors';
import { quantile, timeBoth, timeEach } from './clock';
import { serveByHand } from './hand-written';
import { HOT } from './make-desk';

/** One figure; `most`: what it may be at most, null where it only stands beside others. */
export interface Figure {
  name: string;
  value: number;
  unit: string;
  most: number | null;
}

interface Given extends Desk {
  file: string;
  people: string[];
  vocabulary: string[];
  /** Times that each request is asked. */
  rounds: number;
}

const get = async (url: string, init: RequestInit = {}): Promise<string> => {
  // The server may close a connection that it kept just as it is used again.
  const answer = await fetch(url, init).catch(() => fetch(url, init));
  const text = await answer.text();
  if (answer.status !== 200) throw new Error(`${url} was answered with ${answer.status}: ${text.slice(0, 500)}`);
  return text;
};

const graphql = (url: string, query: string): Promise<string> =>
  get(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });

const countStatements = async (strapi: Core.Strapi, work: () => Promise<unknown>): Promise<number> => {
  let statements = 0;
  const add = () => (statements += 1);
  strapi.db.connection.on('query', add);
  await work();
  strapi.db.connection.removeListener('query', add);
  return statements;
};

/** Where the page of a number begins: the last story of the page before. */
const placeOf = async ({ strapi }: Given, page: number): Promise<{ day: string; documentId: string }> => {
  const { appearance } = tablesOf(strapi);
  const [day, article] = [appearance.column('firstPublished'), appearance.column('article')];
  const row: Record<string, unknown> | undefined = await strapi.db
    .connection(appearance.name)
    .where({ [appearance.column('record')]: HOT.documentId, [appearance.column('state')]: 'linked' })
    .orderBy([
      { column: day, order: 'desc' },
      { column: article, order: 'desc' },
    ])
    .offset(page * 25 - 26)
    .first(day, article);
  return { day: fromDate(row?.[day]) ?? '', documentId: String(row?.[article]) };
};

/** Stories of the person whom half of them name, the first page and a far one. */
export const measureStories = async (given: Given, stories: number): Promise<Figure[]> => {
  const far = Math.min(1000, Math.max(2, Math.floor(stories / 2 / 25) - 1));
  const { url: byHand, server } = await serveByHand(given.file);
  const figures: Figure[] = [];
  const plainQuery = `filters[people][documentId]=${HOT.documentId}&sort=firstPublished:desc&fields=headline&populate[people][fields]=name`;
  for (const page of [1, far]) {
    const place = page === 1 ? { day: '2100-01-01T00:00:00.000Z', documentId: 'z' } : await placeOf(given, page);
    const after = page === 1 ? '' : `&after=${toCursor(place)}`;
    const own = `${given.url}/api/newsdesk/people/${HOT.documentId}/stories?limit=25${after}`;
    const hand = `${byHand}/?record=${HOT.documentId}&day=${Date.parse(place.day)}&article=${place.documentId}`;
    const [ours, theirs] = await timeBoth(
      given.rounds,
      () => get(own),
      () => get(hand),
    );
    const plain = await timeEach(3, () => get(`${given.url}/api/articles?${plainQuery}&pagination[page]=${page}`));
    const name = `stories of a person, page ${page}`;
    figures.push(
      { name, value: quantile(ours, 0.5), unit: 'ms', most: 10 },
      { name: '  by hand-written SQL', value: quantile(theirs, 0.5), unit: 'ms', most: null },
      { name: '  beside hand-written SQL', value: quantile(ours, 0.5) / quantile(theirs, 0.5), unit: 'times', most: 2 },
      { name: '  by plain Strapi', value: quantile(plain, 0.5), unit: 'ms', most: null },
    );
  }
  server.close();
  return figures;
};

/** Lists of stories with officials over GraphQL, beside Strapi's own people and organizations. */
export const measureGraphql = async ({ url, strapi, rounds }: Given): Promise<Figure[]> => {
  const figures: Figure[] = [];
  for (const limit of [25, 100]) {
    const list = `articles(sort: "firstPublished:desc", pagination: { limit: ${limit} })`;
    const own = `{ ${list} { headline officials { name person { name } officeOnDay { title } } bodies { organization { name } } } }`;
    const plain = `{ ${list} { headline people { name } organizations { name } } }`;
    const statements = await countStatements(strapi, () => graphql(url, own));
    const count = Math.max(10, Math.round(rounds / 4));
    const [ours, theirs] = await timeBoth(
      count,
      () => graphql(url, own),
      () => graphql(url, plain),
    );
    figures.push(
      { name: `GraphQL, ${limit} stories with officials`, value: statements, unit: 'statements', most: 12 },
      { name: '  takes', value: quantile(ours, 0.5), unit: 'ms', most: null },
      { name: '  beside plain Strapi', value: quantile(ours, 0.5) / quantile(theirs, 0.5), unit: 'times', most: 0.5 },
    );
  }
  return figures;
};

/** Search with snippets and counts: common and rare words, phrases, people, days. */
export const measureSearch = async ({ url, vocabulary, rounds }: Given): Promise<Figure[]> => {
  const pick = (index: number): string => vocabulary[(index * 37) % vocabulary.length] ?? '';
  const query = (index: number): string => {
    const kinds = [
      `q=${vocabulary[index % 5]}`,
      `q=${pick(index)}`,
      `q=${vocabulary[index % 20]} ${pick(index)}`,
      `q="${vocabulary[index % 7]} ${vocabulary[index % 3]}"`,
      `q=${pick(index)}&person=bench-person-${index % 20}`,
      `person=${HOT.documentId}&from=2020&to=2021`,
      `q=${pick(index).slice(0, 4)}*&from=2019-03`,
    ];
    return kinds[index % kinds.length] ?? '';
  };
  const times = await timeEach(rounds * 2, (index) => get(`${url}/api/newsdesk/search?${encodeURI(query(index))}`));
  return [
    { name: 'search with snippets, p50', value: quantile(times, 0.5), unit: 'ms', most: 20 },
    { name: 'search with snippets, p99', value: quantile(times, 0.99), unit: 'ms', most: 80 },
  ];
};

/** Names as one types them, letter by letter. */
export const measureNames = async ({ url, people, rounds }: Given): Promise<Figure[]> => {
  const typed = Array.from({ length: rounds }, (_, index) => {
    const name = people[(index * 7919) % people.length] ?? '';
    return name.slice(0, 2 + (index % (name.length - 1)));
  });
  const times = await timeEach(rounds, (index) =>
    get(`${url}/api/newsdesk/names?q=${encodeURIComponent((typed[index] ?? '').padEnd(2, 'a'))}`),
  );
  return [{ name: `names as one types, ${people.length} people`, value: quantile(times, 0.5), unit: 'ms', most: 10 }];
};

type Documents = Core.Strapi['documents'];

/** A Document Service without any middleware. */
const plainDocuments = (strapi: Core.Strapi): Documents => {
  const load = createRequire(__filename);
  const core = dirname(load.resolve('@strapi/core/package.json'));
  const { createDocumentService } = load(join(core, 'dist/services/document-service/index.js')) as {
    createDocumentService: (strapi: Core.Strapi) => Documents;
  };
  return createDocumentService(strapi);
};

/** A list over plain REST, with the plugin's guards and without. */
export const measureList = async ({ strapi, url, rounds }: Given): Promise<Figure[]> => {
  const path = `${url}/api/articles?sort=firstPublished:desc&populate[people][fields]=name&pagination[pageSize]=25`;
  const [guarded, plain] = [strapi.get<Documents>('documents'), plainDocuments(strapi)];
  const as = (documents: Documents) => () => {
    Object.defineProperty(strapi, 'documents', { configurable: true, get: () => documents });
    return get(path);
  };
  const [own, without] = await timeBoth(rounds, as(guarded), as(plain));
  Reflect.deleteProperty(strapi, 'documents');
  return [
    { name: 'plain list of 25 with people', value: quantile(own, 0.5), unit: 'ms', most: null },
    {
      name: '  beside it without the plugin',
      value: quantile(own, 0.5) / quantile(without, 0.5),
      unit: 'times',
      most: 1,
    },
  ];
};

/** The next question of Review. */
export const measureReview = async (given: Given): Promise<Figure[]> => {
  const editor = await logIn(given, 'strapi-super-admin');
  const times = await timeEach(given.rounds, async () => {
    const { status } = await editor.request('GET', '/newsdesk/review?limit=1');
    if (status !== 200) throw new Error(`The next question was answered with ${status}.`);
  });
  return [{ name: 'Review: next question', value: quantile(times, 0.5), unit: 'ms', most: 50 }];
};

/** An editor's save of a story of 600 words, with analysis and links, and the same save without the plugin. */
export const measureSave = async ({ strapi, people, rounds }: Given, prose: readonly string[]): Promise<Figure[]> => {
  const uid = 'api::article.article' as UID.ContentType;
  const blocks = (index: number) => [
    ...prose.map((text) => ({ type: 'paragraph', children: [{ type: 'text', text }] })),
    {
      type: 'paragraph',
      children: [{ type: 'text', text: `The minister, ${people[index]}, came as number ${index}.` }],
    },
  ];
  const make = async (documents: Documents, name: string) => {
    const data = { headline: `Bench save ${name}`, slug: `bench-save-${name}`, pubStatus: 'usable', body: blocks(0) };
    const { documentId } = await documents(uid).create({ data } as never);
    return (index: number) => documents(uid).update({ documentId, data: { body: blocks(index + 1) } } as never);
  };
  const own = await make(strapi.get<Documents>('documents'), 'own');
  const plain = await make(plainDocuments(strapi), 'plain');
  const [ours, theirs] = await timeBoth(Math.max(10, Math.round(rounds / 4)), own, plain);
  return [
    { name: 'save of a story of 600 words', value: quantile(ours, 0.5), unit: 'ms', most: null },
    { name: '  without the plugin', value: quantile(theirs, 0.5), unit: 'ms', most: null },
    { name: '  beside it', value: quantile(ours, 0.5) / quantile(theirs, 0.5), unit: 'times', most: 1.3 },
  ];
};

/** Memory before and after many mixed requests. */
export const measureMemory = async ({ url, vocabulary }: Given, requests: number): Promise<Figure[]> => {
  setFlagsFromString('--expose_gc');
  const collect = runInNewContext('gc') as () => void;
  const paths = (index: number): string[] => [
    `people/bench-person-${index % 500}`,
    `people/bench-person-${index % 500}/stories?limit=10`,
    `people/bench-person-${index % 50}/quotes?limit=10`,
    `search?q=${vocabulary[index % vocabulary.length]}`,
    `names?q=${vocabulary[index % vocabulary.length]?.slice(0, 3)}`,
    `articles/bench-story-${String(index % 1000).padStart(7, '0')}`,
  ];
  const ask = async (count: number): Promise<number> => {
    for (let index = 0; index < count; index += 4) {
      await Promise.all([0, 1, 2, 3].map((at) => get(`${url}/api/newsdesk/${paths(index)[(index / 4 + at) % 6]}`)));
    }
    collect();
    return process.memoryUsage().heapUsed / 1024 / 1024;
  };
  const before = await ask(Math.max(400, requests / 5));
  const after = await ask(requests);
  return [{ name: `memory, growth in ${requests} requests`, value: after - before, unit: 'MB', most: 0 }];
};
