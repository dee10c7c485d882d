import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import type { StatedOfficeAnswer } from '../../../contracts/content';
import type { RecordQuoteAnswer } from '../../../contracts/record-content';
import { type BlockNode, locateIn } from '../../../core/blocks';
import { fromDate, fromJson } from '../../../sql/connection';
import { tablesOf } from '../../../writer/tables';
import { officeOnDay, statedOffice } from './answers';
import { fromPageCursor, toPageCursor } from './page-cursor';
import type { Reader } from './reader';
import { filterStories, type StoryFilter } from './story-filter';

/** Words of which records, of which kind, after which place, how many of each record. */
export interface QuotesRequest {
  type: 'person' | 'organization';
  records: readonly string[];
  kind: 'direct' | 'partial' | null;
  after: string | null;
  limit: number;
  filter: StoryFilter;
}

/** A page of words; `next` is null on the last. */
export interface QuotesPage {
  quotes: RecordQuoteAnswer[];
  next: string | null;
}

interface QuoteRow {
  record: string;
  article: string;
  story: number;
  day: unknown;
  start: number;
  end: number;
  kind: 'direct' | 'partial';
  name: string;
  offices: unknown;
  term: string | null;
}

const place = z.tuple([z.iso.datetime().nullable(), z.string().min(1).max(64), z.number().int().min(0)]);

/** Newest stories first, those without a day last; in a story in its order. */
const selectQuotes = (strapi: Core.Strapi, request: QuotesRequest, record: string) => {
  const db = strapi.db.connection;
  const { appearance, article, quote } = tablesOf(strapi);
  const of = (name: string) => `a.${appearance.column(name)}`;
  const [day, story, start] = [of('firstPublished'), of('article'), `q.${quote.column('start')}`];
  const query = db({ a: appearance.name })
    .join({ q: quote.name }, `q.${quote.column('speaker')}`, 'a.document_id')
    .join({ s: article.name }, (on) => {
      on.on('s.document_id', story).on(`s.${article.column('contentHash')}`, of('textHash'));
    })
    .where({ [of('record')]: record, [of('state')]: 'linked', [of('kind')]: request.type })
    .whereNotNull('s.published_at')
    .orderByRaw('?? desc nulls last, ?? desc, ?? asc', [day, story, start])
    .limit(request.limit + 1)
    .select({ record: of('record'), article: story, story: 's.id', day, start, end: `q.${quote.column('end')}` })
    .select({ kind: `q.${quote.column('kind')}`, name: of('name'), offices: of('offices'), term: of('term') });
  if (request.kind !== null) void query.where(`q.${quote.column('kind')}`, request.kind);
  filterStories(strapi, query, request.filter, 'a');
  if (request.after === null) return query;
  const [lastDay, lastStory, lastStart] = fromPageCursor(request.after, place);
  const isLater = (either: typeof query) => {
    void either.where(story, '<', lastStory).orWhere((same) => {
      void same.where(story, lastStory).where(start, '>', lastStart);
    });
  };
  if (lastDay === null) return query.whereNull(day).where(isLater);
  const moment = new Date(lastDay);
  return query.where((any) => {
    void any
      .where(day, '<', moment)
      .orWhereNull(day)
      .orWhere((same) => void same.where(day, moment).where(isLater));
  });
};

interface StoryRow {
  id: number;
  documentId: string;
  slug: string | null;
  headline: string;
  body: unknown;
  text: string | null;
  firstPublished: unknown;
}

const readTexts = async (strapi: Core.Strapi, rows: readonly QuoteRow[]): Promise<Map<number, StoryRow>> => {
  if (rows.length === 0) return new Map();
  const { article } = tablesOf(strapi);
  const column = (name: string) => article.column(name);
  const stories: StoryRow[] = await strapi.db
    .connection(article.name)
    .whereIn('id', [...new Set(rows.map(({ story }) => story))])
    .select({ id: 'id', documentId: 'document_id', slug: column('slug'), headline: column('headline') })
    .select({ body: column('body'), text: column('text'), firstPublished: column('firstPublished') });
  return new Map(stories.map((story) => [story.id, story]));
};

const toAnswer = async (reader: Reader, row: QuoteRow, story: StoryRow): Promise<RecordQuoteAnswer> => {
  const { start, end, kind, name, term } = row;
  const { documentId, slug, headline } = story;
  const firstPublished = fromDate(story.firstPublished);
  const held = term === null ? undefined : await reader.term(term);
  const terms = new Map(term === null || held === undefined ? [] : [[term, held]]);
  return {
    words: (story.text ?? '').slice(start, end),
    kind,
    start,
    end,
    places: locateIn(headline, fromJson<BlockNode[]>(story.body, []))({ start, end }),
    name,
    office: statedOffice([{ offices: fromJson<StatedOfficeAnswer[]>(row.offices, []) }]),
    officeOnDay: officeOnDay([{ term }], terms, firstPublished),
    article: { documentId, slug, headline, firstPublished },
  };
};

/** What some people or bodies said in published stories, newest first: three statements, however many records. */
export const readRecordQuotes = async (
  strapi: Core.Strapi,
  reader: Reader,
  request: QuotesRequest,
): Promise<Map<string, QuotesPage>> => {
  const db = strapi.db.connection;
  const [first, ...rest] = request.records.map((record) =>
    db.select('*').from(selectQuotes(strapi, request, record).as('page')),
  );
  const rows: QuoteRow[] = first === undefined ? [] : await first.unionAll(rest);
  const texts = await readTexts(strapi, rows);
  const pages = request.records.map(async (record): Promise<[string, QuotesPage]> => {
    const found = rows.filter((row) => row.record === record);
    const shown = found.slice(0, request.limit);
    const last = found.length > shown.length ? shown.at(-1) : undefined;
    const quotes = shown.flatMap((row) => {
      const story = texts.get(row.story);
      return story === undefined ? [] : [toAnswer(reader, row, story)];
    });
    return [
      record,
      {
        quotes: await Promise.all(quotes),
        next: last === undefined ? null : toPageCursor([fromDate(last.day), last.article, last.start]),
      },
    ];
  });
  return new Map(await Promise.all(pages));
};
