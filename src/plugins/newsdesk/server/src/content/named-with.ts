import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import type { NamedWithAnswer } from '../../../contracts/record-content';
import { fromDate } from '../../../sql/connection';
import { hostTypes } from '../../../writer/host-types';
import { tablesOf } from '../../../writer/tables';
import { fromPageCursor, toPageCursor } from './page-cursor';
import type { Reader } from './reader';
import { toOrganization, toPerson } from './records';
import { EVERY_STORY, filterStories } from './story-filter';
import type { TimeSpan } from './time-span';

/** Stories that are looked at, the newest: so that the answer for a head of state costs no more than it must. */
export const STORIES_COUNTED = 5000;

type Kind = 'person' | 'organization';

/** With whom a record is named: in stories of which time, people or bodies alone, after which place, how many. */
export interface NamedWithRequest {
  kind: Kind;
  record: string;
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
  kind: Kind;
  record: string;
  stories: number | string;
  lastPublished: unknown;
}

/** The newest published stories that name a record, as a table of texts. */
const selectStories = (strapi: Core.Strapi, { kind, record, span }: NamedWithRequest) => {
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
    .select({ article: of('article'), hash: of('textHash'), day: of('firstPublished') });
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

const readCounts = async (strapi: Core.Strapi, reader: Reader, request: NamedWithRequest): Promise<CountRow[]> => {
  const db = strapi.db.connection;
  const tables = tablesOf(strapi);
  const { appearance } = tables;
  const of = (name: string) => `b.${appearance.column(name)}`;
  const kinds = await kindsInSight(strapi, reader, request.type);
  const query = db
    .from(selectStories(strapi, request).as('t'))
    .join({ b: appearance.name }, (on) => {
      on.on(of('article'), 't.article').on(of('textHash'), 't.hash');
    })
    // `coalesce` keeps SQLite from searching by state, of which there may be any number of rows.
    .whereRaw("coalesce(??, '') = 'linked'", [of('state')])
    .whereNotNull(of('record'))
    .whereNot(of('record'), request.record)
    .whereIn(of('kind'), kinds)
    .groupBy(of('kind'), of('record'))
    .orderByRaw('3 desc, 2 asc')
    .select({ kind: of('kind'), record: of('record') })
    .countDistinct({ stories: 't.article' })
    .max({ lastPublished: 't.day' })
    .limit(request.limit + 1);
  if (!reader.sight.seesInternal) {
    void query.where((any) => {
      for (const kind of ['person', 'organization'] as const) {
        const { name, column } = tables[kind];
        void any.orWhere((one) => {
          void one.where(of('kind'), kind).whereExists((record) => {
            void record
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
    const [stories, record] = fromPageCursor(request.after, place);
    void query.havingRaw('(count(distinct ??) < ? or (count(distinct ??) = ? and ?? > ?))', [
      ...['t.article', stories, 't.article', stories, of('record'), record],
    ]);
  }
  return query;
};

/** Who and what stories name together with a record, most often first; only what is in sight is counted. */
export const readNamedWith = async (
  strapi: Core.Strapi,
  reader: Reader,
  request: NamedWithRequest,
): Promise<NamedWithPage> => {
  const stories = await strapi.db.connection
    .from(selectStories(strapi, request).as('t'))
    .countDistinct({ count: 't.article' })
    .first();
  const rows = await readCounts(strapi, reader, request);
  const shown = rows.slice(0, request.limit);
  const last = rows.length > shown.length ? shown.at(-1) : undefined;
  const named = await Promise.all(
    shown.map(async ({ kind, record, ...row }): Promise<NamedWithAnswer | null> => {
      const counts = { stories: Number(row.stories), lastPublished: fromDate(row.lastPublished) };
      const found = await (kind === 'person' ? reader.person(record) : reader.organization(record));
      if (found === undefined) return null;
      return kind === 'person'
        ? { type: kind, record: toPerson(found), ...counts }
        : { type: kind, record: toOrganization(found), ...counts };
    }),
  );
  return {
    named: named.filter((one) => one !== null),
    next: last === undefined ? null : toPageCursor([Number(last.stories), last.record]),
    counted: { atMost: STORIES_COUNTED, stories: Number(stories?.count ?? 0) },
  };
};
