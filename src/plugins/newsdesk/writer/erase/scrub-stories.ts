import type { Core } from '@strapi/strapi';
import type { Candidate } from '../../core/types';
import { type Connection, fromJson, inChunks } from '../../sql/connection';
import { NAME_INDEX } from '../../sql/name-index';
import { tablesOf, toRow } from '../tables';
import { UNNAMED } from './erased';
import type { OwnMark } from './gather';

type Found = Record<string, unknown>;

/** Makes the quotations of some appearances nobody's; gives their number. */
export const unnameQuotes = async (strapi: Core.Strapi, db: Connection, marks: readonly OwnMark[]): Promise<number> => {
  const { quote } = tablesOf(strapi);
  const speakers = marks.map(({ documentId }) => documentId);
  const rows: { id: number }[] = await inChunks(speakers, (chunk) =>
    db(quote.name).whereIn(quote.column('speaker'), chunk).select('id'),
  );
  await inChunks(rows, async (chunk) => {
    const ids = chunk.map(({ id }) => id);
    await db(quote.name).whereIn('id', ids).update(toRow(quote, UNNAMED));
    return [];
  });
  return rows.length;
};

/** Takes a person's appearances away, and what the same stories say others are to them. */
export const dropAppearances = async (
  strapi: Core.Strapi,
  db: Connection,
  marks: readonly OwnMark[],
): Promise<void> => {
  const { appearance } = tablesOf(strapi);
  const [article, relations] = [appearance.column('article'), appearance.column('relations')];
  await inChunks(
    marks.map(({ documentId }) => documentId),
    async (chunk) => {
      await db(appearance.name).whereIn('document_id', chunk).del();
      return [];
    },
  );
  const names = new Map<string, Set<string>>();
  for (const mark of marks) names.set(mark.article, (names.get(mark.article) ?? new Set()).add(mark.name));
  const others: Found[] = await inChunks([...names.keys()], (chunk) =>
    db(appearance.name).whereIn(article, chunk).select('id', article, relations),
  );
  for (const row of others) {
    const held = fromJson<{ type: string; of: string }[]>(row[relations], []);
    const kept = held.filter(({ of }) => names.get(String(row[article]))?.has(of) !== true);
    if (kept.length === held.length) continue;
    await db(appearance.name)
      .where('id', Number(row.id))
      .update(toRow(appearance, { relations: kept }));
  }
};

/**
 * Takes a record out of what stories say of others: as a candidate, or as somebody whom a name does not mean. The name index
 * tells which stories those are: it must be whole.
 */
export const scrubReferences = async (strapi: Core.Strapi, db: Connection, ids: readonly string[]): Promise<void> => {
  const { appearance } = tablesOf(strapi);
  const [record, candidates] = [appearance.column('record'), appearance.column('candidates')];
  const { readings, forms, stories } = NAME_INDEX;
  const own: Found[] = await db(appearance.name)
    .whereIn(record, [...ids])
    .select('id', record, candidates);
  const naming: { article: string }[] = await db(forms)
    .join(stories, `${stories}.form`, `${forms}.id`)
    .join(readings, `${readings}.id`, `${stories}.reading`)
    .where(`${forms}.kind`, 'candidate')
    .whereIn(`${forms}.form`, [...ids])
    .distinct({ article: `${readings}.article` });
  const held: Found[] = await inChunks(
    naming.map(({ article }) => article),
    (chunk) => db(appearance.name).whereIn(appearance.column('article'), chunk).select('id', record, candidates),
  );
  const isNamed = (row: Found): boolean =>
    fromJson<Candidate[]>(row[candidates], []).some((one) => ids.includes(one.record));
  const rows = new Map([...own, ...held.filter(isNamed)].map((row) => [Number(row.id), row]));
  for (const row of rows.values()) {
    const held = fromJson<Candidate[]>(row[candidates], []);
    const kept = held.filter((one) => !ids.includes(one.record));
    const isOwn = ids.includes(String(row[record]));
    const unlinked = { record: null, term: null, state: 'none', score: 0, findings: [], decision: null };
    const asked = ids.includes(held[0]?.record ?? '') ? { suggested: null } : {};
    await db(appearance.name)
      .where('id', Number(row.id))
      .update(toRow(appearance, { candidates: kept, ...asked, ...(isOwn ? unlinked : {}) }));
  }
};
