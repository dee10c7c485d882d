import type { Core } from '@strapi/strapi';
import type { OrganizationPage, PersonPage, StoriesMeta } from '../../../contracts/content';
import type { MonthCount, RecordQuoteAnswer } from '../../../contracts/record-content';
import { hostTypes } from '../../../writer/host-types';
import { readMonths } from './months';
import { createReader, type Reader } from './reader';
import { readRecordQuotes } from './record-quotes';
import { readParent, readRecord, toOrganization, toPerson, type RecordRow } from './records';
import type { Sight } from './sight';
import { readStories, type StoriesPage } from './stories';
import { fromCursor } from './story-cursor';
import { EVERY_STORY } from './story-filter';
import { termsOn } from './terms';

/** Quotations that a page shows, the newest. */
const QUOTES = 10;

/** Which page of the stories of a record; `after` is the cursor that the page before gave. */
interface StoriesWanted {
  after: string | null;
  limit: number;
}

interface InStories {
  stories: StoriesPage;
  quotes: RecordQuoteAnswer[];
  months: MonthCount[];
}

/** What the stories hold of a record, as far as stories are in sight. */
const inStories = async (
  strapi: Core.Strapi,
  reader: Reader,
  kind: 'person' | 'organization',
  record: string,
  { after, limit }: StoriesWanted,
): Promise<InStories> => {
  const none: StoriesPage = { stories: [], next: null };
  const place = after === null ? null : fromCursor(after);
  if (!(await reader.sight.may(`${hostTypes(strapi).article}.find`))) return { stories: none, quotes: [], months: [] };
  const [stories, quotes, months] = await Promise.all([
    readStories(strapi, reader, { kind, records: [record], after: place, limit, filter: EVERY_STORY }),
    readRecordQuotes(strapi, reader, {
      ...{ type: kind, records: [record], kind: null, after: null, limit: QUOTES, filter: EVERY_STORY },
    }),
    readMonths(strapi, reader.sight, kind, record),
  ]);
  return { stories: stories.get(record) ?? none, quotes: quotes.get(record)?.quotes ?? [], months };
};

const metaOf = ({ after, limit }: StoriesWanted, { next }: StoriesPage): StoriesMeta => ({
  pagination: { limit, after, next },
});

const otherNames = (row: RecordRow) => (row.otherNames ?? []).map(({ value, kind }) => ({ value, kind: kind ?? null }));

/** A person with offices, all or those of a day, stories, words and counts; null where none is in sight. */
export const personPage = async (
  strapi: Core.Strapi,
  sight: Sight,
  address: string,
  wanted: StoriesWanted & { on: string | null },
): Promise<{ data: PersonPage; meta: StoriesMeta } | null> => {
  const row = await readRecord(strapi, hostTypes(strapi).person, address, sight);
  if (row === null) return null;
  const reader = createReader(strapi, sight);
  const [offices, found] = await Promise.all([
    reader.offices(row.documentId),
    inStories(strapi, reader, 'person', row.documentId, wanted),
  ]);
  const person = {
    ...toPerson(row),
    otherNames: otherNames(row),
    birthDate: row.birthDate ?? null,
    deathDate: row.deathDate ?? null,
    nationalities: row.nationalities ?? [],
    summary: row.summary ?? null,
  };
  const { stories, quotes, months } = found;
  return {
    data: { person, offices: termsOn(offices ?? [], wanted.on), stories: stories.stories, quotes, months },
    meta: metaOf(wanted, stories),
  };
};

/** A body with stories, words and counts, by documentId, Wikidata id or slug; null where none is in sight. */
export const organizationPage = async (
  strapi: Core.Strapi,
  sight: Sight,
  address: string,
  wanted: StoriesWanted,
): Promise<{ data: OrganizationPage; meta: StoriesMeta } | null> => {
  const { organization: uid } = hostTypes(strapi);
  const row = await readRecord(strapi, uid, address, sight);
  if (row === null) return null;
  const reader = createReader(strapi, sight);
  const [parent, { stories, quotes, months }] = await Promise.all([
    readParent(strapi, uid, row.id, sight),
    inStories(strapi, reader, 'organization', row.documentId, wanted),
  ]);
  const organization = {
    ...toOrganization(row),
    otherNames: otherNames(row),
    summary: row.summary ?? null,
    parent: parent === null ? null : { documentId: parent.documentId, slug: parent.slug ?? null, name: parent.name },
  };
  return { data: { organization, stories: stories.stories, quotes, months }, meta: metaOf(wanted, stories) };
};
