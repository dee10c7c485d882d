import type { Core } from '@strapi/strapi';
import type { StoryRole } from '../../../contracts/record-content';
import type { Query } from '../../../sql/connection';
import { tablesOf } from '../../../writer/tables';
import { type TimeSpan, timeSpan } from './time-span';

/** Which stories of a record are wanted. */
export interface StoryFilter extends TimeSpan {
  role: StoryRole | null;
  /** Terms of the office in which the person is to be named; null: in whatever office, or none. */
  terms: readonly ({ term: string } & TimeSpan)[] | null;
}

/** All stories. */
export const EVERY_STORY: StoryFilter = { from: null, until: null, role: null, terms: null };

/** The terms of some people in an office, given by documentId or Wikidata id, each with the time that it covers. */
const readTermsOf = async (
  strapi: Core.Strapi,
  office: string,
  people: readonly string[],
): Promise<NonNullable<StoryFilter['terms']>> => {
  const tables = tablesOf(strapi);
  const { term, termOffice, termPerson } = tables;
  const rows: { term: string; startDate: string | null; endDate: string | null }[] = await strapi.db
    .connection({ t: term.name })
    .join({ l: termOffice.name }, `l.${termOffice.from}`, 't.id')
    .join({ o: tables.office.name }, 'o.id', `l.${termOffice.to}`)
    .join({ lp: termPerson.name }, `lp.${termPerson.from}`, 't.id')
    .join({ p: tables.person.name }, 'p.id', `lp.${termPerson.to}`)
    .whereIn('p.document_id', [...people])
    .where((either) => {
      void either.where('o.document_id', office).orWhere(`o.${tables.office.column('wikidataId')}`, office);
    })
    .select({
      term: 't.document_id',
      startDate: `t.${term.column('startDate')}`,
      endDate: `t.${term.column('endDate')}`,
    });
  return rows.map((row) => ({ term: row.term, ...timeSpan(row.startDate, row.endDate) }));
};

/** What a filter is given as: an office by its address, days that may be partial. */
export interface GivenFilter {
  role?: StoryRole | null | undefined;
  office?: string | null | undefined;
  from?: string | null | undefined;
  to?: string | null | undefined;
}

/** The filter that callers give, for the stories of some records. */
export const readFilter = async (
  strapi: Core.Strapi,
  records: readonly string[],
  { role = null, office = null, from, to }: GivenFilter,
): Promise<StoryFilter> => ({
  ...timeSpan(from, to),
  role,
  terms: office === null ? null : await readTermsOf(strapi, office, records),
});

/** Adds a filter to a query over appearances that are called `alias` there. */
export const filterStories = (
  strapi: Core.Strapi,
  query: Query,
  { from, until, role, terms }: StoryFilter,
  alias: string,
): void => {
  const { appearance } = tablesOf(strapi);
  const column = (name: string) => `${alias}.${appearance.column(name)}`;
  const day = column('firstPublished');
  const within = (part: Query, span: TimeSpan): void => {
    if (span.from !== null) void part.where(day, '>=', span.from);
    if (span.until !== null) void part.where(day, '<', span.until);
  };
  within(query, { from, until });
  // A list of a few fixed words as JSON: none of them is part of another.
  if (role !== null) void query.whereRaw('cast(?? as text) like ?', [column('roles'), `%"${role}"%`]);
  if (terms === null) return;
  void query.where((any) => {
    if (terms.length === 0) void any.whereRaw('1 = 0');
    for (const { term, ...span } of terms) {
      void any.orWhere((one) => {
        // `coalesce` keeps the index by record and day in use.
        void one.whereRaw("coalesce(??, '') = ?", [column('term'), term]).whereNotNull(day);
        within(one, span);
      });
    }
  });
};
