import type { Core } from '@strapi/strapi';
import type { Registry } from '../core/registry';
import type { Links, StandingRule } from '../core/types';
import type { Connection } from '../sql/connection';
import { addedByHand } from './added-by-hand';
import { type Appearance, type StoredQuote, toAppearances, toQuotes } from './appearances';
import { momentOf, type StoredArticle } from './article';
import { type DecisionRow, readDecisions } from './decisions';
import { deskOf } from './desk';
import { newDocumentId } from './document-id';
import { withoutErased } from './erase/erased';
import { hashText } from './hash';
import { linkStory, type MadeRecord } from './link-story';
import { projectRows } from './projection';
import { readStoredText } from './reading-corrections';
import { noReservedSlugs, writeMadeRecords } from './records';
import { writeReadings } from './relink/readings';
import { standingRules } from './standing-rules';
import { readArticles } from './stored';
import { tablesOf } from './tables';
import { deleteMarks, insertMarks } from './write-plans';

/** What is marked in one text of an article. */
export interface TextMarks {
  textHash: string;
  text: string;
  /** Version of the recogniser. */
  engine: string;
  appearances: Appearance[];
  quotes: StoredQuote[];
  links: Links;
  made: MadeRecord[];
}

const markText = (
  article: StoredArticle,
  textHash: string,
  registry: Registry,
  rows: readonly DecisionRow[],
  rules: readonly StandingRule[],
): TextMarks => {
  const { analysis, decisions } = readStoredText(article, registry, rows, rules);
  const { links, made } = linkStory(analysis, registry, decisions);
  const firstPublished = momentOf(article.firstPublished);
  const ref = { article: article.documentId, textHash, firstPublished, run: null, newDocumentId };
  const named = toAppearances(ref, analysis, links);
  const byHand = addedByHand(ref, rows, named, registry, analysis.engine);
  const found = { appearances: [...named, ...byHand], quotes: toQuotes(ref, analysis, named) };
  return {
    textHash,
    text: article.text,
    engine: analysis.engine,
    ...withoutErased(registry, article.documentId, found),
    links,
    made,
  };
};

/** Analyses and links the texts of an article, each once, by the decisions in force; stores nothing. */
export const markTexts = (
  { draft, published }: { draft: StoredArticle; published: StoredArticle | null },
  registry: Registry,
  rows: readonly DecisionRow[],
  rules: readonly StandingRule[],
): Map<string, TextMarks> => {
  const marks = new Map<string, TextMarks>();
  for (const row of [draft, published]) {
    if (row === null) continue;
    const textHash = hashText(row.text);
    if (!marks.has(textHash)) marks.set(textHash, markText(row, textHash, registry, rows, rules));
  }
  return marks;
};

/**
 * Analyses and links the texts of a stored article anew, by the decisions in force, and writes appearances, quotes and
 * projection. `rows`: which rows show the outcome now; an edit of the draft's fields goes live only with Publish.
 * Call it inside a transaction.
 */
export const refreshArticle = async (
  strapi: Core.Strapi,
  db: Connection,
  documentId: string,
  rows: 'draft' | 'both',
): Promise<void> => {
  const tables = tablesOf(strapi);
  const registry = await deskOf(strapi).registry(db);
  const article = (await readArticles(db, tables, [documentId])).get(documentId);
  if (article === undefined) return;
  const decisions = (await readDecisions(db, tables, [documentId])).get(documentId) ?? [];
  const rules = await standingRules(strapi, db);
  const now = new Date();
  const marks = markTexts(article, registry, decisions, rules);
  await deleteMarks(db, tables, [{ article: documentId }]);
  for (const row of [article.draft, article.published]) {
    if (row === null) continue;
    const textHash = hashText(row.text);
    if (row.contentHash === textHash) continue;
    await db(tables.article.name)
      .where('id', row.id)
      .update({ [tables.article.column('contentHash')]: textHash });
  }
  for (const { made, appearances, quotes } of marks.values()) {
    await writeMadeRecords(db, tables, made, noReservedSlugs());
    await insertMarks(db, tables, appearances, quotes, now);
  }
  await writeReadings(
    db,
    [...marks.values()].map((one) => ({ ...one, article: documentId })),
    now,
  );
  const shown = rows === 'both' ? [article.draft, article.published] : [article.draft];
  await projectRows(
    db,
    tables,
    shown
      .filter((row) => row !== null)
      .map((row) => ({ id: row.id, appearances: marks.get(hashText(row.text))?.appearances ?? [] })),
  );
};
