import type { Core } from '@strapi/strapi';
import type { Connection } from '../../sql/connection';
import { SHOWN } from '../../sql/shown-index';
import { deskOf } from '../desk';
import { type Tables, tablesOf } from '../tables';
import { settle } from './settle';

/** Stories or records that are filled in in one transaction. */
const BATCH = 50;

interface Missing {
  id: string;
  /** Row id, by which the look goes on. */
  row: number;
}

interface Find {
  kind: 'story' | 'record';
  prefix: string;
  read: (strapi: Core.Strapi, tables: Tables, after: number) => Promise<Missing[]>;
}

/** Published stories that the index lacks, or has with another text. */
const stories: Find = {
  kind: 'story',
  prefix: '',
  read: async (strapi, { article }, after) =>
    strapi.db
      .connection({ a: article.name })
      .leftJoin({ s: SHOWN.stories }, 's.article', 'a.document_id')
      .whereNotNull('a.published_at')
      .whereRaw("coalesce(??, '') <> coalesce(??, '-')", [`a.${article.column('contentHash')}`, 's.text_hash'])
      .where('a.id', '>', after)
      .orderBy('a.id')
      .limit(BATCH)
      .select({ id: 'a.document_id', row: 'a.id' }),
};

/** Stories of the index that are not published any more. */
const withdrawn: Find = {
  kind: 'story',
  prefix: '',
  read: async (strapi, { article }, after) =>
    strapi.db
      .connection({ s: SHOWN.stories })
      .leftJoin({ a: article.name }, (on) => {
        on.on('a.document_id', 's.article').onNotNull('a.published_at');
      })
      .whereNull('a.id')
      .where('s.row', '>', after)
      .orderBy('s.row')
      .limit(BATCH)
      .select({ id: 's.article', row: 's.row' }),
};

/** Public people or bodies that can not be found by their names yet. */
const records = (kind: 'person' | 'organization'): Find => ({
  kind: 'record',
  prefix: `${kind}:`,
  read: async (strapi, tables, after) => {
    const { name, column } = tables[kind];
    return strapi.db
      .connection({ r: name })
      .leftJoin({ s: SHOWN.records }, (on) => {
        on.on('s.record', 'r.document_id').onVal('s.kind', kind);
      })
      .whereNull('s.id')
      .where(`r.${column('visibility')}`, 'public')
      .where('r.id', '>', after)
      .orderBy('r.id')
      .limit(BATCH)
      .select({ id: 'r.document_id', row: 'r.id' });
  },
});

const completeOne = async (strapi: Core.Strapi, { kind, prefix, read }: Find): Promise<void> => {
  for (let after = 0; ;) {
    const found = await read(strapi, tablesOf(strapi), after);
    const last = found.at(-1);
    if (last === undefined) return;
    after = last.row;
    const touched = found.map(({ id }) => ({ kind, id: `${prefix}${id}` }));
    await deskOf(strapi).inTurn(() =>
      strapi.db.transaction(async ({ trx }: { trx: Connection }) => {
        await trx(SHOWN.touched).insert(touched).onConflict(['kind', 'id']).ignore();
        // Here and not with the commit: nobody is told of stories that were there before.
        await settle(strapi, trx);
      }),
    );
    await new Promise((resolve) => setImmediate(resolve));
  }
};

const complete = async (strapi: Core.Strapi): Promise<void> => {
  for (const find of [records('person'), records('organization'), stories, withdrawn]) await completeOne(strapi, find);
};

const underWay = new WeakMap<Core.Strapi, Promise<void>>();

/**
 * Fills into what apps see whatever it lacks, in batches: stories and records stored before there was such an index, or
 * written while nobody watched. Where nothing is missing it costs one look each. Not to be called inside a desk's turn.
 */
export const completeShown = (strapi: Core.Strapi): Promise<void> => {
  const running = underWay.get(strapi) ?? complete(strapi).finally(() => underWay.delete(strapi));
  underWay.set(strapi, running);
  return running;
};
