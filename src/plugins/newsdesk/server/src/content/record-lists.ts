import type { Core } from '@strapi/strapi';
import type { z } from 'zod';
import type {
  namedWithQuery,
  NamedWithList,
  personQuotesQuery,
  personStoriesQuery,
  QuotesAnswer,
  StoriesAnswer,
} from '../../../contracts/record-content';
import { hostTypes } from '../../../writer/host-types';
import { type NamedWithPage, readNamedWith, STORIES_COUNTED } from './named-with';
import { createReader } from './reader';
import { type QuotesPage, readRecordQuotes } from './record-quotes';
import { findRecord } from './records';
import type { Sight } from './sight';
import { readStories, type StoriesPage } from './stories';
import { fromCursor } from './story-cursor';
import { readFilter } from './story-filter';
import { timeSpan } from './time-span';

type Kind = 'person' | 'organization';
type StoriesQuery = z.output<typeof personStoriesQuery>;
type QuotesQuery = z.output<typeof personQuotesQuery>;
type NamedWithQuery = z.output<typeof namedWithQuery>;

const seesStories = (strapi: Core.Strapi, sight: Sight) => sight.may(`${hostTypes(strapi).article}.find`);

/** A page of the stories that name a record, newest first; null where no such record is in sight. */
export const storiesList = async (
  strapi: Core.Strapi,
  sight: Sight,
  kind: Kind,
  address: string,
  query: StoriesQuery,
): Promise<StoriesAnswer | null> => {
  const record = await findRecord(strapi, hostTypes(strapi)[kind], address, sight);
  if (record === null) return null;
  const { after = null, limit } = query;
  const place = after === null ? null : fromCursor(after);
  const none: StoriesPage = { stories: [], next: null };
  let page = none;
  if (await seesStories(strapi, sight)) {
    const filter = await readFilter(strapi, [record], query);
    const request = { kind, records: [record], after: place, limit, filter };
    page = (await readStories(strapi, createReader(strapi, sight), request)).get(record) ?? none;
  }
  return { data: page.stories, meta: { pagination: { limit, after, next: page.next } } };
};

/** A page of what a record said, newest first; null where no such record is in sight. */
export const quotesList = async (
  strapi: Core.Strapi,
  sight: Sight,
  type: Kind,
  address: string,
  query: QuotesQuery,
): Promise<QuotesAnswer | null> => {
  const record = await findRecord(strapi, hostTypes(strapi)[type], address, sight);
  if (record === null) return null;
  const { after = null, limit, kind = null } = query;
  const none: QuotesPage = { quotes: [], next: null };
  let page = none;
  if (await seesStories(strapi, sight)) {
    const filter = await readFilter(strapi, [record], { ...query, role: null });
    const request = { type, records: [record], kind, after, limit, filter };
    page = (await readRecordQuotes(strapi, createReader(strapi, sight), request)).get(record) ?? none;
  }
  return { data: page.quotes, meta: { pagination: { limit, after, next: page.next } } };
};

/** A page of those whom stories name together with a record; null where no such record is in sight. */
export const namedWithList = async (
  strapi: Core.Strapi,
  sight: Sight,
  kind: Kind,
  address: string,
  query: NamedWithQuery,
): Promise<NamedWithList | null> => {
  const record = await findRecord(strapi, hostTypes(strapi)[kind], address, sight);
  if (record === null) return null;
  const { after = null, limit, from, to, type = null } = query;
  const request = { kind, records: [record], type, span: timeSpan(from, to), after, limit };
  let page: NamedWithPage = { named: [], next: null, counted: { atMost: STORIES_COUNTED, stories: 0 } };
  if (await seesStories(strapi, sight)) {
    page = (await readNamedWith(strapi, createReader(strapi, sight), request)).get(record) ?? page;
  }
  return { data: page.named, meta: { pagination: { limit, after, next: page.next }, counted: page.counted } };
};
