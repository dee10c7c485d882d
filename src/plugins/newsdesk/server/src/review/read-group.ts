import type { Core } from '@strapi/strapi';
import type { ReviewGroup, ReviewGroupQuery } from '../../../contracts/review';
import { tablesOf } from '../../../writer/tables';
import { narrowed } from './narrow';
import { type FoundItem, readItems } from './read-items';

/** One question's suggestions, the newest row first; of two texts of one story the later one. */
export const readGroup = async (
  strapi: Core.Strapi,
  { nameForm, record, after, limit, ...filters }: ReviewGroupQuery,
): Promise<ReviewGroup & { found: FoundItem[] }> => {
  const { appearance } = tablesOf(strapi);
  const column = (name: string) => appearance.column(name);
  const query = narrowed(strapi.db.connection, appearance, filters)
    .where({ [column('nameForm')]: nameForm, [column('suggested')]: record })
    .groupBy(column('article'))
    .max({ id: 'id' })
    .orderBy('id', 'desc')
    .limit(limit + 1);
  if (after !== undefined) query.havingRaw('max(??) < ?', ['id', after]);
  const rows: { id?: number | string }[] = await query;
  const ids = rows.map(({ id }) => Number(id));
  const found = await readItems(strapi, ids.slice(0, limit));
  return {
    found,
    results: found.map(({ item }) => item),
    next: ids.length > limit ? (ids[limit - 1] ?? null) : null,
  };
};
