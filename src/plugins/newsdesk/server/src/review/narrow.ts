import type { ReviewFilters } from '../../../contracts/review';
import type { Connection } from '../../../sql/connection';
import type { Table } from '../../../writer/tables';

const DAY = 86_400_000;

/** A piece of text as a pattern of `like`, in which its own signs mean nothing. */
const pieceOf = (words: string): string => `%${words.toLowerCase().replace(/[\\%_]/g, '\\$&')}%`;

/** The suggestions that the filters leave, as a query that the caller completes. */
export const narrowed = (db: Connection, appearance: Table, filters: Partial<ReviewFilters>) => {
  const column = (name: string) => appearance.column(name);
  const { kind, country, office, story, from, until, reason } = filters;
  // Written out, not bound: the partial index is chosen by these very words.
  const query = db(appearance.name).whereRaw(`?? = 'suggested'`, [column('state')]);
  if (kind !== undefined) query.where(column('kind'), kind);
  if (country !== undefined) query.where(column('country'), country);
  if (story !== undefined) query.where(column('article'), story);
  if (from !== undefined) query.where(column('firstPublished'), '>=', new Date(from));
  if (until !== undefined) query.where(column('firstPublished'), '<', new Date(Date.parse(until) + DAY));
  if (reason !== undefined) query.whereLike(column('reasons'), `%|${reason}|%`);
  if (office !== undefined) query.whereRaw(`lower(??) like ? escape '\\'`, [column('office'), pieceOf(office)]);
  return query;
};
