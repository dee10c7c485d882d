import type { Core } from '@strapi/strapi';
import type { ReviewChoices } from '../../../contracts/review';
import { describeFinding } from '../../../core/findings/describe-finding';
import { tablesOf } from '../../../writer/tables';
import { narrowed } from './narrow';

/** States and kinds of reason that suggestions have, the most frequent first. */
export const readChoices = async (strapi: Core.Strapi): Promise<ReviewChoices> => {
  const db = strapi.db.connection;
  const { appearance } = tablesOf(strapi);
  const counted = async (attribute: string): Promise<{ value: string; count: number }[]> => {
    const column = appearance.column(attribute);
    const rows: { value: string; count: number | string }[] = await narrowed(db, appearance, {})
      .whereNotNull(column)
      .groupBy(column)
      .select({ value: column })
      .count({ count: '*' });
    return rows.map(({ value, count }) => ({ value, count: Number(count) })).sort((a, b) => b.count - a.count);
  };
  const reasons = new Map<string, number>();
  for (const { value, count } of await counted('reasons')) {
    for (const name of value.split('|').filter((part) => part !== '')) {
      reasons.set(name, (reasons.get(name) ?? 0) + count);
    }
  }
  return {
    countries: (await counted('country')).map(({ value, count }) => ({ code: value, count })),
    reasons: [...reasons]
      .map(([name, count]) => ({ name, text: describeFinding({ name }).text, count }))
      .sort((a, b) => b.count - a.count),
  };
};
