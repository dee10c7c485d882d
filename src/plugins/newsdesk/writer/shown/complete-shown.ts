import type { Core } from '@strapi/strapi';
import type { Connection } from '../../sql/connection';
import { SHOWN } from '../../sql/shown-index';
import { deskOf } from '../desk';
import { type Tables, tablesOf } from '../tables';
import { settle } from './settle';

/** Stories or records that are filled in in one transaction. */
const BATCH = 50;

type Find = (strapi: Core.Strapi, tables: Tables) => Promise<{ kind: 'story' | 'record'; id: string }[]>;

/** Published stories that the index lacks, or has with another text. */
const findStories: Find = async (strapi, { article }) => {
  const rows: { id: string }[] = await strapi.db
    .connection({ a: article.name })
    .leftJoin({ s: SHOWN.stories }, 's.article', 'a.document_id')
    .whereNotNull('a.published_at')
    .whereRaw("coalesce(??, '') <> coalesce(??, '-')", [`a.${article.column('contentHash')}`, 's.text_hash'])
    .distinct({ id: 'a.document_id' })
    .limit(BATCH);
  return rows.map(({ id }) => ({ kind: 'story', id }));
};

/** Stories of the index that are not published any more. */
const findWithdrawn: Find = async (strapi, { article }) => {
  const rows: { id: string }[] = await strapi.db
    .connection({ s: SHOWN.stories })
    .leftJoin({ a: article.name }, (on) => {
      on.on('a.document_id', 's.article').onNotNull('a.published_at');
    })
    .whereNull('a.id')
    .limit(BATCH)
    .select({ id: 's.article' });
  return rows.map(({ id }) => ({ kind: 'story', id }));
};

const findRecords =
  (kind: 'person' | 'organization'): Find =>
  async (strapi, tables) => {
    const { name, column } = tables[kind];
    const rows: { id: string }[] = await strapi.db
      .connection({ r: name })
      .leftJoin({ s: SHOWN.records }, (on) => {
        on.on('s.record', 'r.document_id').onVal('s.kind', kind);
      })
      .whereNull('s.id')
      .where(`r.${column('visibility')}`, 'public')
      .limit(BATCH)
      .select({ id: 'r.document_id' });
    return rows.map(({ id }) => ({ kind: 'record', id: `${kind}:${id}` }));
  };

const underWay = new WeakMap<Core.Strapi, Promise<void>>();

const complete = async (strapi: Core.Strapi): Promise<void> => {
  const tables = tablesOf(strapi);
  for (const find of [findRecords('person'), findRecords('organization'), findStories, findWithdrawn]) {
    for (let before = ''; ;) {
      const found = await find(strapi, tables);
      const ids = found.map(({ id }) => id).join(' ');
      // What comes again after it was settled can not be settled: it is left as it is.
      if (found.length === 0 || ids === before) break;
      before = ids;
      await deskOf(strapi).inTurn(() =>
        strapi.db.transaction(async ({ trx }: { trx: Connection }) => {
          await trx(SHOWN.touched).insert(found).onConflict(['kind', 'id']).ignore();
          // Here and not with the commit: nobody is told of stories that were there before.
          await settle(strapi, trx);
        }),
      );
      await new Promise((resolve) => setImmediate(resolve));
    }
  }
};

/**
 * Fills into what apps see whatever it lacks, in batches: stories and records stored before there was such an index, or
 * written while nobody watched. Where nothing is missing it costs one look each. Not to be called inside a desk's turn.
 */
export const completeShown = (strapi: Core.Strapi): Promise<void> => {
  const running = underWay.get(strapi) ?? complete(strapi).finally(() => underWay.delete(strapi));
  underWay.set(strapi, running);
  return running;
};
