// Before Strapi, which reads .env as soon as it is imported.
import '../setup';
import { mkdtemp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type Core, createStrapi, type UID } from '@strapi/strapi';
import { stateName } from '../../src/plugins/newsdesk/writer/labels';
import { tablesOf } from '../../src/plugins/newsdesk/writer/tables';
import type deskService from '../../src/plugins/newsdesk/server/src/services/desk';
import { deskEnvironment } from '../app/environment';
import { makeStories, type Named } from './stories';

/** How many times as fast as a loop of Document Service calls the import has to be. */
const FLOOR = 8;
const SEED = 20210317;
const root = resolve(__dirname, '../..');

const HELP = `Usage: npm run bench:import -- [--stories 2000] [--json]

Imports made-up stories into a new SQLite database, then writes the same rows by a loop of Document Service calls,
without the desk's own work at each save. Exit code 1 where the import is not ${FLOOR} times as fast.`;

type Documents = Core.Strapi['documents'];
type Row = Record<string, unknown>;

/** A Document Service without any middleware, so that the loop does nothing but write. */
const plainDocuments = (strapi: Core.Strapi): Documents => {
  const load = createRequire(__filename);
  const core = dirname(load.resolve('@strapi/core/package.json'));
  const { createDocumentService } = load(join(core, 'dist/services/document-service/index.js')) as {
    createDocumentService: (strapi: Core.Strapi) => Documents;
  };
  return createDocumentService(strapi);
};

const readOfficials = async (strapi: Core.Strapi): Promise<Named[]> => {
  const { person, term, termPerson, termOffice, office } = tablesOf(strapi);
  const rows: Row[] = await strapi.db
    .connection(term.name)
    .join(termPerson.name, `${termPerson.name}.${termPerson.from}`, `${term.name}.id`)
    .join(person.name, `${person.name}.id`, `${termPerson.name}.${termPerson.to}`)
    .join(termOffice.name, `${termOffice.name}.${termOffice.from}`, `${term.name}.id`)
    .join(office.name, `${office.name}.id`, `${termOffice.name}.${termOffice.to}`)
    .whereNull(`${term.name}.${term.column('endDate')}`)
    .whereNotNull(`${office.name}.${office.column('country')}`)
    .whereNotNull(`${person.name}.${person.column('familyName')}`)
    .orderBy(`${term.name}.id`)
    .select(
      `${person.name}.${person.column('name')} as name`,
      `${person.name}.${person.column('familyName')} as familyName`,
      `${office.name}.title as title`,
      `${office.name}.country as country`,
    );
  return rows.map(({ name, familyName, title, country }) => ({
    name: String(name),
    familyName: String(familyName),
    title: String(title),
    state: stateName(String(country)),
  }));
};

/** The rows that an import made of some stories, in the form that the Document Service takes. */
const readRows = async (strapi: Core.Strapi, stories: number) => {
  const find = (uid: string, query: object): Promise<Row[]> => strapi.db.query(uid).findMany(query);
  const where = { source: 'bench', publishedAt: { $notNull: true } };
  const populate = { people: { select: ['id'] }, organizations: { select: ['id'] } };
  const articles = await find('api::article.article', { where, populate, limit: stories, orderBy: { id: 'asc' } });
  return Promise.all(
    articles.map(async (article) => {
      const ofArticle = { where: { article: article.documentId }, orderBy: { id: 'asc' } };
      return {
        article,
        appearances: await find('plugin::newsdesk.appearance', ofArticle),
        quotes: await find('plugin::newsdesk.quote', ofArticle),
        items: await find('plugin::newsdesk.import-item', { where: { record: article.documentId } }),
      };
    }),
  );
};

const withoutKeys = ({
  id: _,
  documentId: __,
  createdAt: ___,
  updatedAt: ____,
  publishedAt: _____,
  ...data
}: Row): Row => data;
const idsOf = (records: unknown): number[] => (records as { id: number }[]).map(({ id }) => id);

/** Writes copies of stories by the Document Service, as a script would; gives the stories a second. */
const writeByLoop = async (strapi: Core.Strapi, stories: Awaited<ReturnType<typeof readRows>>): Promise<number> => {
  const documents = plainDocuments(strapi);
  const create = (uid: string, data: Row, more: object = {}) =>
    documents(uid as UID.ContentType).create({ data, ...more } as never) as Promise<{ documentId: string }>;
  const started = performance.now();
  for (const { article, appearances, quotes, items } of stories) {
    const { people, organizations, externalId, slug, ...fields } = withoutKeys(article);
    const data = {
      ...fields,
      externalId: `loop-${String(externalId)}`,
      slug: `loop-${String(slug)}`,
      people: idsOf(people),
      organizations: idsOf(organizations),
    };
    const { documentId } = await create('api::article.article', data, { status: 'published' });
    for (const row of appearances) {
      await create('plugin::newsdesk.appearance', { ...withoutKeys(row), article: documentId });
    }
    for (const row of quotes) await create('plugin::newsdesk.quote', { ...withoutKeys(row), article: documentId });
    for (const row of items) await create('plugin::newsdesk.import-item', { ...withoutKeys(row), record: documentId });
    // Without it no timer of the process would ever run.
    await new Promise((done) => setImmediate(done));
  }
  return (stories.length / (performance.now() - started)) * 1000;
};

const measure = async (stories: number) => {
  const folder = await mkdtemp(join(tmpdir(), 'newsdesk-bench-'));
  const settings = { databaseFile: join(folder, 'data.db'), port: 0, hasSeed: true };
  Object.assign(process.env, deskEnvironment(settings));
  const { buildStale } = await import('../../scripts/build/run.mjs');
  await buildStale({ only: ['plugin', 'server'], isQuiet: true });
  const strapi = createStrapi({ appDir: root, distDir: join(root, 'dist') });
  strapi.log.level = 'warn';
  try {
    await strapi.load();
    const desk: ReturnType<typeof deskService> = strapi.plugin('newsdesk').service('desk');
    await desk.seed();
    const officials = await readOfficials(strapi);
    async function* given() {
      yield* makeStories(stories, officials, SEED);
    }
    const options = { source: 'bench', publish: true, dryRun: false, startedBy: 'bench' };
    const { counts, seconds } = await desk.importStories(given(), options, () => undefined);
    if (counts.created !== stories) throw new Error(`${counts.created} of ${stories} stories were created.`);
    const copied = await readRows(strapi, Math.min(stories, Math.max(50, Math.round(stories / 10))));
    const loop = await writeByLoop(strapi, copied);
    return { imported: stories / seconds, loop, linked: counts.linked / stories };
  } finally {
    await strapi.destroy();
    await rm(folder, { recursive: true, force: true });
  }
};

const round = (value: number): number => Math.round(value * 10) / 10;

const main = async (): Promise<number> => {
  const { values } = parseArgs({
    options: { stories: { type: 'string', default: '2000' }, json: { type: 'boolean' }, help: { type: 'boolean' } },
  });
  const stories = Number(values.stories);
  if (values.help === true || !Number.isInteger(stories) || stories < 1) {
    console.log(HELP);
    return values.help === true ? 0 : 2;
  }
  const { imported, loop, linked } = await measure(stories);
  const times = imported / loop;
  const figures = [
    { name: 'import', value: round(imported), unit: 'stories/s', floor: null, ok: true },
    { name: 'document service loop', value: round(loop), unit: 'stories/s', floor: null, ok: true },
    { name: 'import beside loop', value: round(times), unit: 'times', floor: FLOOR, ok: times >= FLOOR },
    { name: 'links', value: round(linked), unit: 'a story', floor: 3, ok: linked >= 3 },
  ];
  if (values.json === true) console.log(JSON.stringify({ figures }));
  else {
    for (const { name, value, unit, floor, ok } of figures) {
      const wanted = floor === null ? '' : `  (at least ${floor}: ${ok ? 'yes' : 'NO'})`;
      console.log(`${name.padEnd(24)}${String(value).padStart(8)} ${unit}${wanted}`);
    }
  }
  return figures.every(({ ok }) => ok) ? 0 : 1;
};

main().then(
  (code) => process.exit(code),
  (error: unknown) => {
    console.error(error instanceof Error ? error.stack : error);
    process.exit(1);
  },
);
