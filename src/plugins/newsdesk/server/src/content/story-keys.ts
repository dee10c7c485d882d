import type { Core } from '@strapi/strapi';
import { fromDate } from '../../../sql/connection';
import { tablesOf } from '../../../writer/tables';
import { groupBy } from './batch';
import type { StoryPlace } from './story-cursor';
import { filterStories, type StoryFilter } from './story-filter';

export interface StoriesRequest {
  kind: 'person' | 'organization';
  /** documentIds of people, or of organizations; each once. */
  records: readonly string[];
  after: StoryPlace | null;
  limit: number;
  filter: StoryFilter;
}

/** A story of a record, and the published text in which it is linked. */
export interface StoryKey {
  record: string;
  documentId: string;
  textHash: string;
  slug: string | null;
  headline: string;
  firstPublished: string | null;
  /** The day by which the list is ordered. */
  day: string | null;
}

/** A stretch of the list: stories with a day up to a place, stories with none after an article, or all from the start. */
type Stretch = { upTo: { day: Date; documentId: string } } | { undatedAfter: string | null } | null;

const selectKeys = (strapi: Core.Strapi, request: StoriesRequest, record: string, stretch: Stretch) => {
  const db = strapi.db.connection;
  const { appearance, article } = tablesOf(strapi);
  const of = (name: string, alias = 'a') => `${alias}.${appearance.column(name)}`;
  const day = of('firstPublished');
  const query = db({ a: appearance.name })
    .join({ s: article.name }, (on) => {
      on.on('s.document_id', of('article')).on(`s.${article.column('contentHash')}`, of('textHash'));
    })
    .where({ [of('record')]: record, [of('state')]: 'linked', [of('kind')]: request.kind })
    .whereNotNull('s.published_at')
    // A story that names one record in two ways is one story.
    .whereNotExists((other) => {
      void other
        .select(db.raw('1'))
        .from({ b: appearance.name })
        .whereRaw('?? = ??', [of('article', 'b'), of('article')])
        .whereRaw('?? = ??', [of('textHash', 'b'), of('textHash')])
        // `coalesce` keeps SQLite from searching by state or record, of which there may be any number of rows.
        .whereRaw("coalesce(??, '') = ? and coalesce(??, '') = 'linked'", [of('record', 'b'), record, of('state', 'b')])
        .whereRaw('b.id < a.id');
      filterStories(strapi, other, request.filter, 'b');
    })
    .orderByRaw('?? desc nulls last, ?? desc', [day, of('article')])
    .limit(request.limit)
    .select({
      record: of('record'),
      documentId: of('article'),
      textHash: of('textHash'),
      slug: `s.${article.column('slug')}`,
      headline: `s.${article.column('headline')}`,
      firstPublished: `s.${article.column('firstPublished')}`,
      day,
    });
  filterStories(strapi, query, request.filter, 'a');
  if (stretch === null) return query;
  if ('undatedAfter' in stretch) {
    const { undatedAfter } = stretch;
    return undatedAfter === null ? query.whereNull(day) : query.whereNull(day).where(of('article'), '<', undatedAfter);
  }
  const { upTo } = stretch;
  return query
    .where(day, '<=', upTo.day)
    .where((either) => void either.where(day, '<', upTo.day).orWhere(of('article'), '<', upTo.documentId));
};

const run = async (
  strapi: Core.Strapi,
  request: StoriesRequest,
  records: readonly string[],
  stretch: Stretch,
): Promise<StoryKey[]> => {
  const db = strapi.db.connection;
  const [first, ...rest] = records.map((record) =>
    db.select('*').from(selectKeys(strapi, request, record, stretch).as('page')),
  );
  if (first === undefined) return [];
  const rows: (StoryKey & { day: unknown; firstPublished: unknown })[] = await first.unionAll(rest);
  return rows.map((row) => ({ ...row, day: fromDate(row.day), firstPublished: fromDate(row.firstPublished) }));
};

/**
 * The newest stories of some records, up to `limit` each, those without a day last: published, and linked in the text
 * that is published. Paged by day and documentId, so that the thousandth page costs what the first does.
 */
export const readStoryKeys = async (strapi: Core.Strapi, request: StoriesRequest): Promise<StoryKey[]> => {
  const { records, after, limit } = request;
  if (after === null) return run(strapi, request, records, null);
  if (after.day === null) return run(strapi, request, records, { undatedAfter: after.documentId });
  const dated = await run(strapi, request, records, {
    upTo: { day: new Date(after.day), documentId: after.documentId },
  });
  // Asked for apart, since an "or the day is missing" would keep the index from being used.
  const counts = groupBy(dated, ({ record }) => record);
  const short = records.filter((record) => (counts.get(record)?.length ?? 0) < limit);
  return [...dated, ...(await run(strapi, request, short, { undatedAfter: null }))];
};
