import type { Core } from '@strapi/strapi';
import { NAME_INDEX } from '../../sql/name-index';
import { tablesOf } from '../tables';
import { completeIndex } from './complete-index';
import { isEarlierEngine } from './engine-order';

/** Stories that are chosen, and how many they are. */
export interface Chosen {
  count: number;
  articles: AsyncIterable<string> | Iterable<string>;
}

/** documentIds that are read at once. */
const PAGE = 500;

const { readings } = NAME_INDEX;

/** All ids of a query in their order, page by page: what is written in between moves no page. */
async function* paged(read: (after: string) => PromiseLike<{ id: string }[]>): AsyncGenerator<string> {
  for (let after = ''; ;) {
    const rows = await read(after);
    for (const { id } of rows) yield id;
    const last = rows[rows.length - 1];
    if (last === undefined || rows.length < PAGE) return;
    after = last.id;
  }
}

/** All stories of the desk. */
export const allStories = async (strapi: Core.Strapi): Promise<Chosen> => {
  const db = strapi.db.connection;
  const { name } = tablesOf(strapi).article;
  const found = await db(name).countDistinct({ count: 'document_id' }).first();
  const articles = paged((after) =>
    db(name).where('document_id', '>', after).orderBy('document_id').limit(PAGE).distinct('document_id as id'),
  );
  return { count: Number(found?.count ?? 0), articles };
};

/** Stories of which a text was read by an earlier version of the recogniser than the one named, or by an unknown one. */
export const storiesReadBefore = async (strapi: Core.Strapi, version: string): Promise<Chosen> => {
  await completeIndex(strapi);
  const db = strapi.db.connection;
  const engines: { engine: string | null }[] = await db(readings).distinct('engine');
  const earlier = engines.flatMap(({ engine }) => engine ?? []).filter((engine) => isEarlierEngine(engine, version));
  const query = () => db(readings).where((where) => void where.whereNull('engine').orWhereIn('engine', earlier));
  const found = await query().countDistinct({ count: 'article' }).first();
  const articles = paged((after) =>
    query().where('article', '>', after).orderBy('article').limit(PAGE).distinct('article as id'),
  );
  return { count: Number(found?.count ?? 0), articles };
};
