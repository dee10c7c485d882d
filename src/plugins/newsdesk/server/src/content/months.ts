import type { Core } from '@strapi/strapi';
import type { MonthCount } from '../../../contracts/record-content';
import { monthOf } from '../../../sql/month';
import { tablesOf } from '../../../writer/tables';

/** How many published stories name a record in each month, latest first; those without a day last. */
export const readMonths = async (
  strapi: Core.Strapi,
  kind: 'person' | 'organization',
  record: string,
): Promise<MonthCount[]> => {
  const db = strapi.db.connection;
  const { appearance, article } = tablesOf(strapi);
  const of = (name: string) => `a.${appearance.column(name)}`;
  const month = monthOf(db, of('firstPublished'));
  const rows: { month: string | null; stories: number | string }[] = await db({ a: appearance.name })
    .join({ s: article.name }, (on) => {
      on.on('s.document_id', of('article')).on(`s.${article.column('contentHash')}`, of('textHash'));
    })
    .where({ [of('record')]: record, [of('state')]: 'linked', [of('kind')]: kind })
    .whereNotNull('s.published_at')
    .groupBy(month)
    .orderByRaw('1 desc nulls last')
    .select({ month })
    .countDistinct({ stories: of('article') });
  return rows.map((row) => ({ month: row.month, stories: Number(row.stories) }));
};
