import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import type { NamedWithAnswer } from '../../../contracts/record-content';
import { fromDate } from '../../../sql/connection';
import { hostTypes } from '../../../writer/host-types';
import { tablesOf } from '../../../writer/tables';
import { fromPageCursor, toPageCursor } from './page-cursor';
import { groupBy } from './batch';
import type { Reader } from './reader';
import { toOrganization, toPerson } from './records';
import { EVERY_STORY, filterStories } from './story-filter';
import type { Sight } from './sight';
import type { TimeSpan } from './time-span';

/** Stories that are looked at, the newest: so that the answer for a head of state costs no more than it must. */
export const STORIES_COUNTED = 5000;

type Kind = 'person' | 'organization';

/** With whom some records are named: in stories of which time, people or bodies alone, after which place, how many. */
export interface NamedWithRequest {
  kind: Kind;
  records: readonly string[];
  type: Kind | null;
  span: TimeSpan;
  after: string | null;
  limit: number;
}

/** A page; `next` is null on the last. */
export interface NamedWithPage {
  named: NamedWithAnswer[];
  next: string | null;
  counted: { atMost: number; stories: number };
}

const place = z.tuple([z.number().int().positive(), z.string().min(1).max(64)]);

interface CountRow {
  of: string;
  kind: Kind;
  record: string;
  stories: number | string;
  lastPublished: unknown;
}

/** The newest published stories that name a record, as a table of texts. */
const selectStories = (strapi: Core.Strapi, { kind, span }: NamedWithRequest, record: string) => {
  const { appearance, article } = tablesOf(strapi);
  const of = (name: string) => `a.${appearance.column(name)}`;
  const query = strapi.db
    .connection({ a: appearance.name })
    .join({ s: article.name }, (on) => {
      on.on('s.document_id', of('article')).on(`s.${article.column('contentHash')}`, of('textHash'));
    })
    .where({ [of('record')]: record, [of('state')]: 'linked', [of('kind')]: kind })
    .whereNotNull('s.published_at')
    .orderByRaw('?? desc nulls last, ?? desc', [of('firstPublished'), of('article')])
    .limit(STORIES_COUNTED)
    .select({ of: of('record'), article: of('article'), hash: of('textHash'), day: of('firstPublished') });
  filterStories(strapi, query, { ...EVERY_STORY, ...span }, 'a');
  return query;
};

const kindsInSight = async (strapi: Core.Strapi, { sight }: Reader, type: Kind | null): Promise<Kind[]> => {
  const types = hostTypes(strapi);
  const kinds: Kind[] = [];
  for (const kind of ['person', 'organization'] as const) {
    if ((type === null || type === kind) && (await sight.may(`${types[kind]}.find`))) kinds.push(kind);
  }
  return kinds;
};

const selectCounts = (
  strapi: Core.Strapi,
  { seesInternal }: Sight,
  request: NamedWithRequest,
  kinds: readonly Kind[],
  record: string,
) => {
  const db = strapi.db.connection;
  const tables = tablesOf(strapi);
  const { appearance } = tables;
  const of = (name: string) => `b.${appearance.column(name)}`;
  const query = db
    .from(selectStories(strapi, request, record).as('t'))
    .join({ b: appearance.name }, (on) => {
      on.on(of('article'), 't.article').on(of('textHash'), 't.hash');
    })
    // `coalesce` keeps SQLite from searching by state, of which there may be any number of rows.
    .whereRaw("coalesce(??, '') = 'linked'", [of('state')])
    .whereNotNull(of('record'))
    .whereNot(of('record'), record)
    .whereIn(of('kind'), [...kinds])
    .groupBy(of('kind'), of('record'))
    .orderByRaw('3 desc, 2 asc')
    .select({ kind: of('kind'), record: of('record') })
    .countDistinct({ stories: 't.article' })
    .max({ lastPublished: 't.day' })
    .max({ of: 't.of' })
    .limit(request.limit + 1);
  if (!seesInternal) {
    void query.where((any) => {
      for (const kind of ['person', 'organization'] as const) {
        const { name, column } = tables[kind];
        void any.orWhere((one) => {
          void one.where(of('kind'), kind).whereExists((found) => {
            void found
              .select(db.raw('1'))
              .from({ r: name })
              .whereRaw('?? = ??', ['r.document_id', of('record')])
              .where(`r.${column('visibility')}`, 'public');
          });
        });
      }
    });
  }
  if (request.after !== null) {
    const [stories, last] = fromPageCursor(request.after, place);
    void query.havingRaw('(count(distinct ??) < ? or (count(distinct ??) = ? and ?? > ?))', [
      ...['t.article', stories, 't.article', stories, of('record'), last],
    ]);
  }
  return query;
};

const readCounts = async (strapi: Core.Strapi, reader: Reader, request: NamedWithRequest): Promise<CountRow[]> => {
  const db = strapi.db.connection;
  const kinds = await kindsInSight(strapi, reader, request.type);
  const [first, ...rest] = request.records.map((record) =>
    db.select('*').from(selectCounts(strapi, reader.sight, request, kinds, record).as('page')),
  );
  return first === undefined ? [] : first.unionAll(rest);
};

const countStories = async (strapi: Core.Strapi, request: NamedWithRequest): Promise<Map<string, number>> => {
  const db = strapi.db.connection;
  const [first, ...rest] = request.records.map((record) =>
    db
      .from(selectStories(strapi, request, record).as('t'))
      .countDistinct({ count: 't.article' })
      // Not as a value of its own: knex would bind it after those of the table that is selected from.
      .max({ of: 't.of' }),
  );
  const rows: { of: string | null; count: number | string }[] = first === undefined ? [] : await first.unionAll(rest);
  return new Map(rows.flatMap((row) => (row.of === null ? [] : [[row.of, Number(row.count)]])));
};

const toNamed = async (reader: Reader, { kind, record, ...row }: CountRow): Promise<NamedWithAnswer | null> => {
  const counts = { stories: Number(row.stories), lastPublished: fromDate(row.lastPublished) };
  const found = await (kind === 'person' ? reader.person(record) : reader.organization(record));
  if (found === undefined) return null;
  return kind === 'person'
    ? { type: kind, record: toPerson(found), ...counts }
    : { type: kind, record: toOrganization(found), ...counts };
};

/** Who and what stories name together with some records, most often first; only what is in sight is counted. */
export const readNamedWith = async (
  strapi: Core.Strapi,
  reader: Reader,
  request: NamedWithRequest,
): Promise<Map<string, NamedWithPage>> => {
  const stories = await countStories(strapi, request);
  const rows = groupBy(await readCounts(strapi, reader, request), (row) => row.of);
  const pages = request.records.map(async (record): Promise<[string, NamedWithPage]> => {
    const found = rows.get(record) ?? [];
    const shown = found.slice(0, request.limit);
    const last = found.length > shown.length ? shown.at(-1) : undefined;
    const named = await Promise.all(shown.map((row) => toNamed(reader, row)));
    const page = {
      named: named.filter((one) => one !== null),
      next: last === undefined ? null : toPageCursor([Number(last.stories), last.record]),
      counted: { atMost: STORIES_COUNTED, stories: stories.get(record) ?? 0 },
    };
    return [record, page];
  });
  return new Map(await Promise.all(pages));
};
