import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { z } from 'zod';
import type { FoundStory, SearchAnswer, SearchMeta, searchQuery } from '../../../contracts/search';
import { type Connection, fromDate, type Query } from '../../../sql/connection';
import { monthOfKey } from '../../../sql/month';
import { canSearch, fromTexts, NO_SEARCH, type SearchTerm } from '../../../sql/search-index';
import { SHOWN } from '../../../sql/shown-index';
import { hostTypes } from '../../../writer/host-types';
import type { LinkKind } from '../../../writer/shown/read-stories';
import { FIRST_DATED_KEY, firstKeyOf } from '../../../writer/shown/story-key';
import { tablesOf } from '../../../writer/tables';
import { settled } from '../lifecycle/settle-with-commit';
import { fromPageCursor, toPageCursor } from './page-cursor';
import type { Reader } from './reader';
import { findRecord, toOrganization, toPerson } from './records';
import { readTerms } from './search-terms';
import type { Sight } from './sight';
import { cutSnippets, findMarks } from './snippets';
import { timeSpan } from './time-span';

type Wanted = z.output<typeof searchQuery>;

/** The newest of the stories found are counted, so that a common word costs no more than it must. */
const PEOPLE_COUNTED = 1000;
const MONTHS_COUNTED = 20_000;
/** People and bodies that are told of. */
const MOST_NAMED = 10;

const place = z.tuple([z.number().int()]);

interface Criteria {
  terms: SearchTerm[];
  links: { kind: LinkKind; record: string }[];
  from: Date | null;
  until: Date | null;
}

const findOffice = async (strapi: Core.Strapi, address: string): Promise<string | null> => {
  const { office } = tablesOf(strapi);
  const rows: { document_id: string }[] = await strapi.db
    .connection(office.name)
    .where('document_id', address)
    .orWhere(office.column('wikidataId'), address)
    .orderBy('id')
    .limit(10)
    .select('document_id');
  return (rows.find(({ document_id }) => document_id === address) ?? rows[0])?.document_id ?? null;
};

/** What is looked for; null where nothing can have it, since it names a record that is not in sight. */
const readCriteria = async (strapi: Core.Strapi, sight: Sight, wanted: Wanted): Promise<Criteria | null> => {
  const types = hostTypes(strapi);
  const { from, until } = timeSpan(wanted.from, wanted.to);
  const terms = readTerms(wanted.q ?? '');
  if (wanted.q !== undefined && !terms.some(({ isExcluded }) => !isExcluded)) {
    const message = 'q: write a word to look for';
    throw new errors.ValidationError(message, { errors: [{ path: ['q'], message, name: 'ValidationError' }] });
  }
  const links: Criteria['links'] = [];
  for (const kind of ['person', 'organization'] as const) {
    const address = wanted[kind];
    if (address === undefined) continue;
    const record = (await sight.may(`${types[kind]}.find`))
      ? await findRecord(strapi, types[kind], address, sight)
      : null;
    if (record === null) return null;
    links.push({ kind, record });
  }
  const { office, country } = wanted;
  // Both tell of people and bodies.
  const isOfRecords = office !== undefined || country !== undefined;
  const may = async (kind: 'person' | 'organization') => sight.may(`${types[kind]}.find`);
  if (isOfRecords && !((await may('person')) && (await may('organization')))) return null;
  if (office !== undefined) {
    const record = await findOffice(strapi, office);
    if (record === null) return null;
    links.push({ kind: 'office', record });
  }
  if (country !== undefined) links.push({ kind: 'country', record: country.toUpperCase() });
  return { terms, links, from, until };
};

/** A query over the keys of the stories found, newest first. */
const selectKeys = (db: Connection, criteria: Criteria): { query: Query; key: string } => {
  const { terms, links, from, until } = criteria;
  const [first, ...others] = links;
  let rest = links;
  let found: { query: Query; key: string };
  if (terms.length > 0) found = fromTexts(db, terms);
  else if (first === undefined) found = { query: db.from(SHOWN.stories), key: `${SHOWN.stories}.id` };
  else {
    found = {
      query: db.from({ l: SHOWN.links }).where({ 'l.kind': first.kind, 'l.record': first.record }),
      key: 'l.story',
    };
    rest = others;
  }
  const { query, key } = found;
  for (const { kind, record } of rest) {
    void query.whereExists((one) => {
      void one
        .select(db.raw('1'))
        .from({ x: SHOWN.links })
        .where({ 'x.kind': kind, 'x.record': record })
        .whereRaw('?? = ??', ['x.story', key]);
    });
  }
  if (from !== null) void query.where(key, '>=', firstKeyOf(from));
  if (until !== null) void query.where(key, '<', firstKeyOf(until));
  // Stories without a day are of no time.
  if (until !== null && from === null) void query.where(key, '>=', FIRST_DATED_KEY);
  void query.orderBy(key, 'desc');
  return found;
};

interface StoryRow {
  key: number | string;
  documentId: string;
  slug: string | null;
  headline: string;
  text: string | null;
  firstPublished: unknown;
}

const toFound = ({ documentId, slug, headline, text, firstPublished }: StoryRow, terms: SearchTerm[]): FoundStory => ({
  documentId,
  slug,
  headline,
  firstPublished: fromDate(firstPublished),
  headlineMarks: findMarks(headline, terms),
  snippets: cutSnippets(text ?? '', terms, Math.min(headline.length + 1, (text ?? '').length)),
});

const readFound = async (
  strapi: Core.Strapi,
  criteria: Criteria,
  { after, limit }: Wanted,
): Promise<{ stories: FoundStory[]; next: string | null }> => {
  const db = strapi.db.connection;
  const { article } = tablesOf(strapi);
  const { query, key } = selectKeys(db, criteria);
  if (after !== undefined) void query.where(key, '<', fromPageCursor(after, place)[0]);
  const rows: StoryRow[] = await db
    .from(
      query
        .limit(limit + 1)
        .select({ key })
        .as('f'),
    )
    .join({ k: SHOWN.stories }, 'k.id', 'f.key')
    .join({ s: article.name }, 's.id', 'k.row')
    .whereNotNull('s.published_at')
    .orderBy('f.key', 'desc')
    .select({ key: 'f.key', documentId: 's.document_id', slug: `s.${article.column('slug')}` })
    .select({ headline: `s.${article.column('headline')}`, text: `s.${article.column('text')}` })
    .select({ firstPublished: `s.${article.column('firstPublished')}` });
  const shown = rows.slice(0, limit);
  const last = rows.length > limit ? shown.at(-1) : undefined;
  return {
    stories: shown.map((row) => toFound(row, criteria.terms)),
    next: last === undefined ? null : toPageCursor([Number(last.key)]),
  };
};

const countNamed = async (db: Connection, criteria: Criteria, kind: 'person' | 'organization') => {
  const { query, key } = selectKeys(db, criteria);
  const rows: { record: string; stories: number | string }[] = await db
    .from(query.limit(PEOPLE_COUNTED).select({ key }).as('f'))
    .join({ n: SHOWN.links }, 'n.story', 'f.key')
    .where('n.kind', kind)
    .groupBy('n.record')
    .orderByRaw('2 desc, 1 asc')
    .limit(MOST_NAMED)
    .select({ record: 'n.record' })
    .count({ stories: '*' });
  return rows.map(({ record, stories }) => ({ record, stories: Number(stories) }));
};

const countMonths = async (db: Connection, criteria: Criteria): Promise<SearchAnswer['months']> => {
  const { query, key } = selectKeys(db, criteria);
  const rows: { month: string | null; stories: number | string }[] = await db
    .from(query.limit(MONTHS_COUNTED).select({ key }).as('f'))
    .groupByRaw('1')
    .orderByRaw('1 desc nulls last')
    .select({ month: monthOfKey(db, 'f.key') })
    .count({ stories: '*' });
  return rows.map(({ month, stories }) => ({ month, stories: Number(stories) }));
};

const namedIn = async (db: Connection, reader: Reader, criteria: Criteria) => {
  const people = await countNamed(db, criteria, 'person');
  const organizations = await countNamed(db, criteria, 'organization');
  const shownPeople = await Promise.all(
    people.map(async ({ record, stories }) => {
      const row = await reader.person(record);
      return row === undefined ? [] : [{ person: toPerson(row), stories }];
    }),
  );
  const shownBodies = await Promise.all(
    organizations.map(async ({ record, stories }) => {
      const row = await reader.organization(record);
      return row === undefined ? [] : [{ organization: toOrganization(row), stories }];
    }),
  );
  return { people: shownPeople.flat(), organizations: shownBodies.flat() };
};

/**
 * Published stories that have what is looked for, newest first, with excerpts, and counts by person, body and month.
 * @throws NotImplementedError on a database that cannot search
 */
export const search = async (
  strapi: Core.Strapi,
  reader: Reader,
  wanted: Wanted,
): Promise<{ data: SearchAnswer; meta: SearchMeta }> => {
  const db = strapi.db.connection;
  if (!canSearch(db)) throw new errors.NotImplementedError(NO_SEARCH);
  await settled(strapi);
  const { sight } = reader;
  const criteria = await readCriteria(strapi, sight, wanted);
  const { limit, after = null } = wanted;
  const counted = { people: PEOPLE_COUNTED, months: MONTHS_COUNTED };
  if (criteria === null || !(await sight.may(`${hostTypes(strapi).article}.find`))) {
    const data = { stories: [], people: [], organizations: [], months: [] };
    return { data, meta: { pagination: { limit, after, next: null }, counted } };
  }
  const { stories, next } = await readFound(strapi, criteria, wanted);
  const named = await namedIn(db, reader, criteria);
  const months = await countMonths(db, criteria);
  return { data: { stories, ...named, months }, meta: { pagination: { limit, after, next }, counted } };
};
