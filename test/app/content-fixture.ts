import type { Core, UID } from '@strapi/strapi';
import { hashText } from '../../src/plugins/newsdesk/writer/hash';
import { blocksToText, paragraphsToBlocks } from '../../src/plugins/newsdesk/core/blocks';

/** Rows as the desk's writer makes them, put in one by one so that each test knows what is there. */
export interface Rows {
  /** Inserts a row past the Document Service and gives its row id; it is removed by `remove`. */
  insert(uid: string, data: Record<string, unknown>): Promise<{ id: number; documentId: string }>;
  article(story: Story): Promise<{ documentId: string; text: string; textHash: string; publishedId: number | null }>;
  remove(): Promise<void>;
}

export interface Story {
  slug: string;
  headline: string;
  paragraphs: string[];
  firstPublished?: string | null;
  isPublished?: boolean;
  /** Headline of the draft, where it differs from the published one. */
  draftHeadline?: string;
  people?: number[];
  organizations?: number[];
  image?: number;
}

let count = 0;

/** A documentId that sorts in the order of making: "fixture00000000000000001". */
const nextDocumentId = (): string => `fixture${String((count += 1)).padStart(17, '0')}`;

export const rowsOf = (strapi: Core.Strapi): Rows => {
  const made: { uid: UID.ContentType; id: number }[] = [];

  const insert: Rows['insert'] = async (uid, data) => {
    const type = uid as UID.ContentType;
    const documentId = typeof data.documentId === 'string' ? data.documentId : nextDocumentId();
    const now = new Date().toISOString();
    const row = await strapi.db
      .query(type)
      .create({ data: { publishedAt: now, createdAt: now, updatedAt: now, ...data, documentId } });
    made.push({ uid: type, id: row.id });
    return { id: row.id, documentId };
  };

  const article: Rows['article'] = async (story) => {
    const documentId = nextDocumentId();
    const body = paragraphsToBlocks(story.paragraphs);
    const insertRow = async (headline: string, publishedAt: string | null) => {
      const text = blocksToText(headline, body);
      const textHash = hashText(text);
      const row = await insert('api::article.article', {
        documentId,
        headline,
        slug: story.slug,
        body,
        text,
        contentHash: textHash,
        firstPublished: story.firstPublished ?? null,
        pubStatus: 'usable',
        language: 'en',
        people: story.people ?? [],
        organizations: story.organizations ?? [],
        image: story.image ?? null,
        publishedAt,
      });
      return { id: row.id, text, textHash };
    };
    const draft = await insertRow(story.draftHeadline ?? story.headline, null);
    if (story.isPublished === false)
      return { documentId, text: draft.text, textHash: draft.textHash, publishedId: null };
    const published = await insertRow(story.headline, new Date().toISOString());
    return { documentId, text: published.text, textHash: published.textHash, publishedId: published.id };
  };

  const remove: Rows['remove'] = async () => {
    for (const { uid, id } of made.splice(0).reverse()) await strapi.db.query(uid).delete({ where: { id } });
  };

  return { insert, article, remove };
};
