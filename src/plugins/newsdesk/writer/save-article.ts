import type { Core } from '@strapi/strapi';
import { type BlockNode, blocksToText } from '../core/blocks';
import type { Connection } from '../sql/connection';
import { datelineOf, selectArticles, toStoredArticle, type StoredArticle } from './article';
import { deskOf } from './desk';
import { newDocumentId } from './document-id';
import { fingerprint, hashText } from './hash';
import { readStoredText } from './reading-corrections';
import { noReservedSlugs } from './records';
import { freeSlug } from './slugs';
import { tablesOf } from './tables';

/** The draft row of an article, or null. */
export const readDraft = async (
  strapi: Core.Strapi,
  db: Connection,
  documentId: string,
): Promise<StoredArticle | null> => {
  const tables = tablesOf(strapi);
  const row = await selectArticles(db, tables.article)
    .where({ document_id: documentId })
    .whereNull('published_at')
    .first();
  return row === undefined ? null : toStoredArticle(row);
};

/** Whether the save brings a value of its own: the panel sends back what stood there before, too. */
const isGiven = (value: unknown, before: unknown): boolean =>
  value !== undefined && value !== null && value !== '' && fingerprint(value) !== fingerprint(before);

/**
 * Sets what follows from the text, in the data of a save: `text`, its hash, the slug where there is none, and language and
 * dateline where the editor gave none. `draft` is what stands there before.
 */
export const deriveFields = async (
  strapi: Core.Strapi,
  db: Connection,
  data: Record<string, unknown>,
  draft: StoredArticle | null,
): Promise<void> => {
  const headline = typeof data.headline === 'string' ? data.headline : (draft?.headline ?? '');
  const body = (data.body === undefined ? draft?.body : data.body) as BlockNode[] | null | undefined;
  const text = blocksToText(headline, body);
  data.text = text;
  data.contentHash = hashText(text);
  const table = tablesOf(strapi).article;
  const given = typeof data.slug === 'string' ? data.slug : '';
  const isNew = draft === null;
  if (given !== '' || isNew) {
    const own = draft?.documentId ?? null;
    const unique = (own ?? newDocumentId()).slice(-8);
    data.slug = await freeSlug(
      db,
      table,
      given || headline,
      `article-${unique}`,
      unique,
      noReservedSlugs().article,
      own,
    );
  } else if (data.slug !== undefined) {
    delete data.slug;
  }
  if (text === draft?.text) return;
  const firstPublished =
    typeof data.firstPublished === 'string' ? data.firstPublished : (draft?.firstPublished ?? null);
  const { analysis } = readStoredText({ text, firstPublished }, await deskOf(strapi).registry(db), [], []);
  if (!isGiven(data.language, draft?.language)) data.language = analysis.language;
  if (!isGiven(data.dateline, draft?.dateline)) data.dateline = datelineOf(analysis);
};
