import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { FoundName } from '../../../contracts/search';
import { foldName } from '../../../core/names/fold';
import { SHOWN } from '../../../sql/shown-index';
import { keepsShown, NOT_KEPT } from '../../../sql/shown-triggers';
import { hostTypes } from '../../../writer/host-types';
import { settled } from '../lifecycle/settle-with-commit';
import type { Reader } from './reader';
import { toOrganization, toPerson } from './records';

type Kind = 'person' | 'organization';

export interface NamesWanted {
  q: string;
  type: Kind | null;
  limit: number;
}

/** The border after all words that begin so. */
const endOf = (beginning: string): string => `${beginning}\uffff`;

/**
 * Public people and bodies that have, for each word asked for, a word in one of their names that begins so; those in most
 * stories first. "kim yo" finds Kim Yo-jong, "pentag" the body whose other name is Pentagon.
 */
export const readNames = async (
  strapi: Core.Strapi,
  reader: Reader,
  { q, type, limit }: NamesWanted,
): Promise<FoundName[]> => {
  const types = hostTypes(strapi);
  const kinds: Kind[] = [];
  for (const kind of ['person', 'organization'] as const) {
    if ((type ?? kind) === kind && (await reader.sight.may(`${types[kind]}.find`))) kinds.push(kind);
  }
  const [longest, ...others] = foldName(q)
    .split(' ')
    .filter((word) => word !== '')
    .sort((a, b) => b.length - a.length);
  if (longest === undefined || kinds.length === 0) return [];
  if (!keepsShown(strapi.db.connection)) throw new errors.NotImplementedError(NOT_KEPT);
  await settled(strapi);
  const db = strapi.db.connection;
  const begins = db(SHOWN.words).where('word', '>=', longest).where('word', '<', endOf(longest)).distinct('record');
  const query = db
    .from(begins.as('w'))
    .join({ r: SHOWN.records }, 'r.id', 'w.record')
    .orderBy([{ column: 'r.stories', order: 'desc' }, { column: 'r.id' }])
    .limit(limit)
    .select('r.kind', 'r.record', 'r.stories');
  if (kinds.length === 1) void query.whereIn('r.kind', kinds);
  for (const word of others) {
    void query.whereExists((one) => {
      void one
        .select(db.raw('1'))
        .from({ x: SHOWN.words })
        .whereRaw('?? = ??', ['x.record', 'r.id'])
        .where('x.word', '>=', word)
        .where('x.word', '<', endOf(word));
    });
  }
  const rows: { kind: Kind; record: string; stories: number }[] = await query;
  const found = await Promise.all(
    rows.map(async ({ kind, record, stories }): Promise<FoundName | null> => {
      const row = await (kind === 'person' ? reader.person(record) : reader.organization(record));
      if (row === undefined) return null;
      return kind === 'person'
        ? { type: kind, record: toPerson(row), stories }
        : { type: kind, record: toOrganization(row), stories };
    }),
  );
  return found.filter((one) => one !== null);
};
