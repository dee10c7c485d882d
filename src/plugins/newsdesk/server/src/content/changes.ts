import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { ChangeAnswer, ChangesMeta } from '../../../contracts/search';
import { SHOWN } from '../../../sql/shown-index';
import { keepsShown, NOT_KEPT } from '../../../sql/shown-triggers';
import { settled } from '../lifecycle/settle-with-commit';

interface ChangeRow {
  id: number | string;
  type: ChangeAnswer['type'];
  at: number | string;
  article: string | null;
  kind: 'person' | 'organization' | null;
  record: string | null;
  into: string | null;
}

const toAnswer = ({ id, type, at, article, kind, record, into }: ChangeRow): ChangeAnswer => {
  const when = { id: Number(id), at: new Date(Number(at)).toISOString() };
  const of = { recordType: kind ?? 'person', record: record ?? '' };
  switch (type) {
    case 'storyPublished':
    case 'storyChanged':
    case 'storyWithdrawn':
      return { ...when, type, article: article ?? '' };
    case 'linkMade':
    case 'linkTakenBack':
      return { ...when, type, article: article ?? '', ...of };
    case 'recordMerged':
    case 'recordUnmerged':
      return { ...when, type, ...of, into: into ?? '' };
    case 'recordWithdrawn':
    case 'recordErased':
      return { ...when, type, ...of };
  }
};

/** What changed for apps after a change, in the order of the commits. */
export const readChanges = async (
  strapi: Core.Strapi,
  { after, limit }: { after: number; limit: number },
): Promise<{ data: ChangeAnswer[]; meta: ChangesMeta }> => {
  if (!keepsShown(strapi.db.connection)) throw new errors.NotImplementedError(NOT_KEPT);
  await settled(strapi);
  const rows: ChangeRow[] = await strapi.db
    .connection(SHOWN.changes)
    .where('id', '>', after)
    .orderBy('id')
    .limit(limit + 1)
    .select('id', 'type', 'at', 'article', 'kind', 'record', 'into');
  const data = rows.slice(0, limit).map(toAnswer);
  return { data, meta: { limit, after, last: data.at(-1)?.id ?? after, hasMore: rows.length > limit } };
};
