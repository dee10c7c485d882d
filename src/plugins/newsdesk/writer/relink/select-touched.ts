import type { Core } from '@strapi/strapi';
import { foldName } from '../../core/names/fold';
import { deskOf } from '../desk';
import { tablesOf } from '../tables';

/** Records that were made, changed, merged or taken away, by documentId. */
export interface Touched {
  people: readonly string[];
  organizations: readonly string[];
  offices: readonly string[];
  /** Names that records bore before and do not bear any more. */
  names?: readonly string[];
}

/** documentIds of the stories that hold a name form of touched records, or link or suggest one of them. */
export const selectTouched = async (strapi: Core.Strapi, touched: Touched): Promise<string[]> => {
  const { appearance } = tablesOf(strapi);
  const registry = await deskOf(strapi).registry();
  const records = new Set([...touched.people, ...touched.organizations]);
  const words = new Set<string>();
  const addName = (name: string) =>
    foldName(name)
      .split(' ')
      .forEach((word) => words.add(word));
  for (const name of touched.names ?? []) addName(name);
  for (const id of touched.people) registry.person(id)?.forms.forEach(addName);
  for (const id of touched.organizations) registry.organization(id)?.forms.forEach(addName);
  const column = (name: string) => `${appearance.column(name)} as ${name}`;
  const rows: Record<string, string | null>[] = await strapi.db
    .connection(appearance.name)
    .orderBy('id')
    .select(column('article'), column('nameForm'), column('record'), column('candidates'));
  const found = new Set<string>();
  for (const { article, nameForm, record, candidates } of rows) {
    const isHeld =
      (record != null && records.has(record)) ||
      (nameForm ?? '').split(' ').some((word) => words.has(word)) ||
      [...records].some((id) => JSON.stringify(candidates ?? '').includes(id));
    if (isHeld && article != null) found.add(article);
  }
  return [...found];
};
