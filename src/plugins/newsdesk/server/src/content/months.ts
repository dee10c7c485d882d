import type { Core } from '@strapi/strapi';
import type { MonthCount } from '../../../contracts/record-content';
import { fromDate } from '../../../sql/connection';
import { monthOfKey } from '../../../sql/month';
import { SHOWN } from '../../../sql/shown-index';
import { keepsShown } from '../../../sql/shown-triggers';
import { tablesOf } from '../../../writer/tables';
import { settled } from '../lifecycle/settle-with-commit';
import { groupBy } from './batch';
import type { Sight } from './sight';

type Kind = 'person' | 'organization';

interface MonthRow {
  month: string | null;
  stories: number | string;
  /** Something that waits to be settled; null for nothing. */
  open: unknown;
}

/** Counted from the links themselves: internal records are not in the index of what apps see. */
const countDays = async (strapi: Core.Strapi, kind: Kind, record: string): Promise<MonthCount[]> => {
  const { appearance, article } = tablesOf(strapi);
  const of = (name: string) => `a.${appearance.column(name)}`;
  const rows: { article: string; day: unknown }[] = await strapi.db
    .connection({ a: appearance.name })
    .join({ s: article.name }, (on) => {
      on.on('s.document_id', of('article')).on(`s.${article.column('contentHash')}`, of('textHash'));
    })
    .where({ [of('record')]: record, [of('state')]: 'linked', [of('kind')]: kind })
    .whereNotNull('s.published_at')
    .distinct({ article: of('article'), day: of('firstPublished') });
  const months = groupBy(rows, ({ day }) => fromDate(day)?.slice(0, 7) ?? '');
  return [...months]
    .sort(([a], [b]) => (a < b ? 1 : -1))
    .map(([month, stories]) => ({ month: month === '' ? null : month, stories: stories.length }));
};

/** How many published stories name a record in each month, latest first; those without a day last. */
export const readMonths = async (
  strapi: Core.Strapi,
  { seesInternal }: Sight,
  kind: Kind,
  record: string,
): Promise<MonthCount[]> => {
  const db = strapi.db.connection;
  if (seesInternal || !keepsShown(db)) return countDays(strapi, kind, record);
  // Asks in the same statement whether anything waits to be settled: it seldom does.
  const count = (): Promise<MonthRow[]> =>
    db(SHOWN.links)
      .where({ kind, record })
      .groupByRaw('1')
      .orderByRaw('1 desc nulls last')
      .select({ month: monthOfKey(db, 'story'), open: db(SHOWN.touched).select('id').limit(1) })
      .count({ stories: '*' });
  let rows = await count();
  if ((rows[0]?.open ?? null) !== null || rows.length === 0) {
    await settled(strapi);
    rows = await count();
  }
  return rows.map(({ month, stories }) => ({ month, stories: Number(stories) }));
};
