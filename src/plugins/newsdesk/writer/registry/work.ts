import type { Connection } from '../../sql/connection';
import type { Tables } from '../tables';

/** What the writing of one batch needs. */
export interface Work {
  db: Connection;
  tables: Tables;
  now: Date;
  /** documentId of the run. */
  run: string;
  /** Name of the source, kept with terms and relations and as the scheme of its ids. */
  source: string;
}

/** What a new row owes to Strapi beside its own fields. */
export const stamped = ({ now }: Pick<Work, 'now'>) => ({ createdAt: now, updatedAt: now, publishedAt: now });
