import type { Core } from '@strapi/strapi';
import type { Overview, RunView } from '../../../contracts/overview';
import { fromDate } from '../../../sql/connection';
import { deskOf } from '../../../writer/desk';
import { recordView } from '../../../writer/story-view';
import { tablesOf } from '../../../writer/tables';
import { rankQuestions } from '../review/rank-questions';

const DAY = 86_400_000;
const DAYS = 30;
const RUNS = 8;
const PEOPLE = 8;

/** Runs of imports, the newest first, each with the number of its items that did not work. */
const readRuns = async (strapi: Core.Strapi): Promise<RunView[]> => {
  const db = strapi.db.connection;
  const { run, item } = tablesOf(strapi);
  const rows: Record<string, unknown>[] = await db(run.name).orderBy('id', 'desc').limit(RUNS);
  const ids = rows.map((row) => String(row.document_id));
  const counted: { run: string; count: number | string }[] = await db(item.name)
    .whereIn(item.column('run'), ids)
    .whereIn(item.column('outcome'), ['failed', 'conflict'])
    .groupBy(item.column('run'))
    .select({ run: item.column('run') })
    .count({ count: '*' });
  const problems = new Map(counted.map((row) => [row.run, Number(row.count)]));
  const text = (row: Record<string, unknown>, name: string) => (row[run.column(name)] ?? null) as string | null;
  return rows.map((row) => ({
    documentId: String(row.document_id),
    source: text(row, 'source') ?? '',
    kind: text(row, 'kind') ?? '',
    state: (text(row, 'state') ?? 'done') as RunView['state'],
    startedAt: fromDate(row[run.column('startedAt')]),
    by: text(row, 'startedBy'),
    problems: problems.get(String(row.document_id)) ?? 0,
  }));
};

const countNew = async (strapi: Core.Strapi, kind: 'person' | 'organization'): Promise<number> => {
  const table = tablesOf(strapi)[kind];
  const row: { count?: number | string } | undefined = await strapi.db
    .connection(table.name)
    .where(table.column('provisional'), true)
    .count({ count: '*' })
    .first();
  return Number(row?.count ?? 0);
};

/** Published stories since a day: how many each day has. */
const readDays = async (strapi: Core.Strapi, since: Date): Promise<Overview['days']> => {
  const { article } = tablesOf(strapi);
  const moment = article.column('firstPublished');
  const rows: { at: unknown }[] = await strapi.db
    .connection(article.name)
    .whereNotNull('published_at')
    .where(moment, '>=', since)
    .select({ at: moment });
  const counts = new Map<string, number>();
  for (const { at } of rows) {
    const day = fromDate(at)?.slice(0, 10) ?? '';
    counts.set(day, (counts.get(day) ?? 0) + 1);
  }
  return Array.from({ length: DAYS }, (_, index) => {
    const day = new Date(since.getTime() + index * DAY).toISOString().slice(0, 10);
    return { day, stories: counts.get(day) ?? 0 };
  });
};

/** People who are linked in most of the published stories since a day. */
const readInTheNews = async (strapi: Core.Strapi, since: Date): Promise<Overview['inTheNews']> => {
  const { appearance, article } = tablesOf(strapi);
  const of = (name: string) => `a.${appearance.column(name)}`;
  const rows: { record?: string; stories?: number | string }[] = await strapi.db
    .connection({ s: article.name })
    .join({ a: appearance.name }, (on) => {
      on.on(of('article'), 's.document_id').on(of('textHash'), `s.${article.column('contentHash')}`);
    })
    .whereNotNull('s.published_at')
    .where(`s.${article.column('firstPublished')}`, '>=', since)
    .where({ [of('state')]: 'linked', [of('kind')]: 'person' })
    .groupBy(of('record'))
    .select({ record: of('record') })
    .countDistinct({ stories: of('article') })
    .orderBy([{ column: 'stories', order: 'desc' }, 'record'])
    .limit(PEOPLE);
  const registry = await deskOf(strapi).registry();
  return rows.flatMap(({ record: id, stories }) => {
    const record = id === undefined ? null : recordView(registry, 'person', id);
    return record === null ? [] : [{ record, stories: Number(stories) }];
  });
};

/** What waits at the desk, and what has happened there in the 30 days up to `now`. */
export const readOverview = async (strapi: Core.Strapi, now: Date): Promise<Overview> => {
  const today = new Date(`${now.toISOString().slice(0, 10)}T00:00:00.000Z`);
  const since = new Date(today.getTime() - (DAYS - 1) * DAY);
  const { total } = await rankQuestions(strapi, {}, null);
  return {
    toCheck: total,
    newRecords: { people: await countNew(strapi, 'person'), organizations: await countNew(strapi, 'organization') },
    runs: await readRuns(strapi),
    days: await readDays(strapi, since),
    inTheNews: await readInTheNews(strapi, since),
  };
};
