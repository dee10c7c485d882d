import type { Core } from '@strapi/strapi';
import type { Watched } from '../../sql/shown-triggers';
import { tablesOf } from '../tables';

/** Where the triggers find what apps may see. */
export const watchedTables = (strapi: Core.Strapi): Watched => {
  const tables = tablesOf(strapi);
  const { article, appearance, merge, names } = tables;
  const shown = ['headline', 'slug', 'summary', 'body', 'text', 'contentHash', 'firstPublished', 'publishedAt'];
  const kinds = [
    { kind: 'person', parts: names.personParts },
    { kind: 'organization', parts: names.organizationParts },
  ] as const;
  return {
    article: { table: article.name, columns: [...shown.map(article.column), 'document_id'] },
    appearance: {
      table: appearance.name,
      article: appearance.column('article'),
      state: appearance.column('state'),
      record: appearance.column('record'),
      kind: appearance.column('kind'),
      textHash: appearance.column('textHash'),
      term: appearance.column('term'),
    },
    merge: { table: merge.name, undoneAt: merge.column('undoneAt') },
    names: { table: names.table, value: 'value' },
    records: kinds.map(({ kind, parts }) => ({
      kind,
      table: tables[kind].name,
      columns: ['document_id', tables[kind].column('name')],
      visibility: tables[kind].column('visibility'),
      parts,
    })),
  };
};
