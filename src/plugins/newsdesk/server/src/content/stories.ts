import type { Core } from '@strapi/strapi';
import type { StoryAnswer } from '../../../contracts/content';
import { tablesOf } from '../../../writer/tables';
import { officeOnDay, spansOf, statedOffice } from './answers';
import { groupBy } from './batch';
import type { Reader } from './reader';
import { readAppearances, textKey, type AppearanceRow } from './rows';
import { toCursor } from './story-cursor';
import { readStoryKeys, type StoriesRequest, type StoryKey } from './story-keys';

/** A page of stories and, unless it is the last, the cursor of the next. */
export interface StoriesPage {
  stories: StoryAnswer[];
  next: string | null;
}

const countQuotes = async (strapi: Core.Strapi, speakers: readonly string[]): Promise<Map<string, number>> => {
  if (speakers.length === 0) return new Map();
  const { quote } = tablesOf(strapi);
  const speaker = quote.column('speaker');
  const rows: { speaker: string; count: number | string }[] = await strapi.db
    .connection(quote.name)
    .whereIn(speaker, [...speakers])
    .groupBy(speaker)
    .select({ speaker })
    .count({ count: '*' });
  return new Map(rows.map((row) => [row.speaker, Number(row.count)]));
};

const readStoryAppearances = (
  strapi: Core.Strapi,
  keys: readonly StoryKey[],
  records: readonly string[],
): Promise<AppearanceRow[]> => {
  const texts = keys.map(({ documentId, textHash }) => ({ article: documentId, textHash }));
  return texts.length === 0 ? Promise.resolve([]) : readAppearances(strapi, texts, records);
};

const toStory = async (
  reader: Reader,
  { documentId, slug, headline, firstPublished }: StoryKey,
  appearances: readonly AppearanceRow[],
  quotes: ReadonlyMap<string, number>,
): Promise<StoryAnswer> => {
  const ids = appearances.flatMap(({ term }) => (term === null ? [] : [term]));
  const terms = await Promise.all(ids.map(reader.term));
  const known = new Map(ids.flatMap((id, index) => (terms[index] === undefined ? [] : [[id, terms[index]]])));
  return {
    documentId,
    slug,
    headline,
    firstPublished,
    name: appearances[0]?.name ?? '',
    office: statedOffice(appearances),
    officeOnDay: officeOnDay(appearances, known, firstPublished),
    mentions: spansOf(appearances),
    roles: [...new Set(appearances.flatMap(({ roles }) => roles))],
    quotes: appearances.reduce((sum, appearance) => sum + (quotes.get(appearance.documentId) ?? 0), 0),
  };
};

/** The newest stories of some people or bodies, a page each: four statements, however many records are asked for. */
export const readStories = async (
  strapi: Core.Strapi,
  reader: Reader,
  request: StoriesRequest,
): Promise<Map<string, StoriesPage>> => {
  // One more than asked for tells whether there is a next page.
  const keys = await readStoryKeys(strapi, { ...request, limit: request.limit + 1 });
  const appearances = await readStoryAppearances(strapi, keys, request.records);
  const quotes = await countQuotes(
    strapi,
    appearances.map(({ documentId }) => documentId),
  );
  const byStory = groupBy(appearances, (row) => `${row.record} ${textKey(row)}`);
  const byRecord = groupBy(keys, ({ record }) => record);
  const pages = request.records.map(async (record): Promise<[string, StoriesPage]> => {
    const found = byRecord.get(record) ?? [];
    const shown = found.slice(0, request.limit);
    const last = found.length > shown.length ? shown.at(-1) : undefined;
    const stories = shown.map((key) => {
      const text = textKey({ article: key.documentId, textHash: key.textHash });
      return toStory(reader, key, byStory.get(`${record} ${text}`) ?? [], quotes);
    });
    return [record, { stories: await Promise.all(stories), next: last === undefined ? null : toCursor(last) }];
  });
  return new Map(await Promise.all(pages));
};
