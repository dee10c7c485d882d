import type { Core } from '@strapi/strapi';
import type { Candidate } from '../../core/types';
import { type Connection, fromJson, inChunks } from '../../sql/connection';
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

/** Takes a record out of what stories say of others: as a candidate, or as somebody whom a name does not mean. */
export const scrubReferences = async (strapi: Core.Strapi, db: Connection, ids: readonly string[]): Promise<void> => {
  const { appearance } = tablesOf(strapi);
  const [record, candidates] = [appearance.column('record'), appearance.column('candidates')];
  const query = db(appearance.name).whereIn(record, [...ids]);
  for (const id of ids) void query.orWhereRaw('cast(?? as text) like ?', [candidates, `%${id}%`]);
  const rows: Found[] = await query.select('id', record, candidates);
  for (const row of rows) {
    const held = fromJson<Candidate[]>(row[candidates], []);
    const kept = held.filter((one) => !ids.includes(one.record));
    const isOwn = ids.includes(String(row[record]));
    const unlinked = { record: null, term: null, state: 'none', score: 0, findings: [], decision: null };
    await db(appearance.name)
      .where('id', Number(row.id))
      .update(toRow(appearance, { candidates: kept, ...(isOwn ? unlinked : {}) }));
  }
};
