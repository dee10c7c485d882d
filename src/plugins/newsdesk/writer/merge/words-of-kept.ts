import type { Core } from '@strapi/strapi';
import type { EntryKind } from '../../core/types';
import { fieldsOf } from './read-side';
import { tablesOf } from '../tables';
import type { Kept } from './journal';

const counted = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`;

/** What an un-merge left as it was found, in sentences; `name` is the record that stayed. */
export const wordsOfKept = (strapi: Core.Strapi, kind: EntryKind, name: string, kept: readonly Kept[]): string[] => {
  const tables = tablesOf(strapi);
  const record = tables[kind];
  const words: string[] = [];
  for (const field of fieldsOf(strapi, kind)) {
    const column = record.column(field);
    if (!kept.some((one) => one.table === record.name && one.column === column)) continue;
    words.push(`The ${field} of ${name} was changed after the merge, and stays as it is.`);
  }
  const rowsOf = (...names: string[]) =>
    new Set(
      kept.filter(({ table }) => names.includes(table)).flatMap(({ table, ids }) => ids.map((id) => `${table} ${id}`)),
    ).size;
  const terms = rowsOf(tables.term.name, tables.termPerson.name);
  if (terms > 0) {
    words.push(
      `${counted(terms, 'term of office was', 'terms of office were')} changed or removed after the merge: so it stays.`,
    );
  }
  const relations = rowsOf(tables.relationship.name);
  if (relations > 0) {
    words.push(
      `${counted(relations, 'relation was', 'relations were')} changed or removed after the merge: so it stays.`,
    );
  }
  return words;
};
