import type { Core } from '@strapi/strapi';
import type { ReviewItem } from '../../../contracts/review';
import type { Appearance } from '../../../writer/appearances';
import { deskOf } from '../../../writer/desk';
import { hashText } from '../../../writer/hash';
import { readAppearanceRows, readArticles } from '../../../writer/stored';
import { appearanceView } from '../../../writer/story-view';
import { tablesOf } from '../../../writer/tables';
import { sentenceAt } from './sentence-at';

/** A suggestion with the row that it is stored as. */
export interface FoundItem {
  row: number;
  appearance: Appearance;
  item: ReviewItem;
}

/**
 * Suggestions by their rows, as the page shows them: each with its sentence and its story. Rows that are gone, are no
 * suggestion any more, or whose text no row of the article has, are left out.
 */
export const readItems = async (strapi: Core.Strapi, rows: readonly number[]): Promise<FoundItem[]> => {
  const db = strapi.db.connection;
  const tables = tablesOf(strapi);
  const found = (await readAppearanceRows(db, tables, rows)).filter(
    ({ appearance }) => appearance.state === 'suggested',
  );
  const articles = await readArticles(db, tables, [...new Set(found.map(({ appearance }) => appearance.article))]);
  const registry = await deskOf(strapi).registry();
  const items = new Map<number, FoundItem>();
  for (const { row, appearance } of found) {
    const article = articles.get(appearance.article);
    const story = [article?.draft, article?.published].find(
      (one) => one !== null && one !== undefined && hashText(one.text) === appearance.textHash,
    );
    if (article === undefined || story === null || story === undefined) continue;
    const [mention] = appearance.mentions;
    const sentence = mention === undefined ? null : sentenceAt(story.text, { start: mention[0], end: mention[1] });
    const source = {
      headline: story.headline,
      text: story.text,
      language: story.language,
      published: story.firstPublished,
      dateline: story.dateline,
      removed: [],
      appearances: [appearance],
      quotes: [],
      sentences: sentence === null ? [] : [sentence],
      decisions: [],
      warnings: [],
      unsaved: new Set<string>(),
    };
    items.set(row, {
      row,
      appearance,
      item: {
        article: appearance.article,
        headline: story.headline,
        published: story.firstPublished,
        isPublished: article.published !== null,
        appearance: appearanceView(source, registry, appearance),
      },
    });
  }
  return rows.flatMap((row) => items.get(row) ?? []);
};
