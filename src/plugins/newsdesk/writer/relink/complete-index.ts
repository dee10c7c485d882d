import type { Core } from '@strapi/strapi';
import type { Connection } from '../../sql/connection';
import { NAME_INDEX } from '../../sql/name-index';
import { selectArticles, toStoredArticle } from '../article';
import { deskOf } from '../desk';
import { hashText } from '../hash';
import { readMarks } from '../stored';
import { tablesOf } from '../tables';
import { writeReadings } from './readings';

/** Articles that are filled in in one transaction. */
const BATCH = 50;

const { readings, forms, words, stories } = NAME_INDEX;

/** documentIds of articles of which the index does not know some text, in their order after one of them. */
const missingArticles = async (strapi: Core.Strapi, db: Connection, after: string): Promise<string[]> => {
  const { article } = tablesOf(strapi);
  const rows: { id: string }[] = await db(article.name)
    .leftJoin(readings, (on) =>
      on
        .on(`${readings}.article`, `${article.name}.document_id`)
        .andOn(`${readings}.text_hash`, `${article.name}.${article.column('contentHash')}`),
    )
    .whereNull(`${readings}.id`)
    .where(`${article.name}.document_id`, '>', after)
    .orderBy(`${article.name}.document_id`)
    .limit(BATCH)
    .distinct(`${article.name}.document_id as id`);
  return rows.map(({ id }) => id);
};

const fillIn = async (strapi: Core.Strapi, db: Connection, ids: readonly string[]): Promise<void> => {
  const tables = tablesOf(strapi);
  const rows: Record<string, unknown>[] = await selectArticles(db, tables.article).whereIn(
    `${tables.article.name}.document_id`,
    [...ids],
  );
  const articles = rows.map(toStoredArticle);
  const marks = await readMarks(db, tables, [...new Set(articles.map(({ documentId }) => documentId))]);
  const found = new Map(
    articles.map(({ documentId, text }) => {
      const textHash = hashText(text);
      const appearances = (marks.get(documentId)?.appearances ?? []).filter((one) => one.textHash === textHash);
      // A text in which nothing was found does not say who read it.
      const engine = appearances[0]?.engine ?? null;
      return [`${documentId}\n${textHash}`, { article: documentId, textHash, text, engine, appearances }];
    }),
  );
  await writeReadings(db, [...found.values()], new Date());
};

/** Drops forms that no story holds any more, with their words. */
export const dropUnusedForms = async (db: Connection): Promise<void> => {
  await db(forms)
    .whereNotExists(
      db(stories)
        .select(db.raw('1'))
        .whereRaw('?? = ??', [`${stories}.form`, `${forms}.id`]),
    )
    .del();
  await db(words)
    .whereNotExists(
      db(forms)
        .select(db.raw('1'))
        .whereRaw('?? = ??', [`${words}.form`, `${forms}.id`]),
    )
    .del();
};

const underWay = new WeakMap<Core.Strapi, Promise<void>>();

const complete = async (strapi: Core.Strapi): Promise<void> => {
  let after = '';
  for (;;) {
    const ids = await missingArticles(strapi, strapi.db.connection, after);
    const last = ids[ids.length - 1];
    if (last === undefined) return;
    await deskOf(strapi).inTurn(() => strapi.db.transaction(({ trx }) => fillIn(strapi, trx, ids)));
    after = last;
    await new Promise((resolve) => setImmediate(resolve));
  }
};

/**
 * Fills into the name index what it lacks: stories stored before there was one, or written by another way (an import of
 * Strapi's own). Where nothing is missing it costs one look. Not to be called inside a desk's turn.
 */
export const completeIndex = (strapi: Core.Strapi): Promise<void> => {
  const running = underWay.get(strapi) ?? complete(strapi).finally(() => underWay.delete(strapi));
  underWay.set(strapi, running);
  return running;
};
