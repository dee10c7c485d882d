import type { Connection } from '../sql/connection';
import { type Appearance, keyOf } from './appearances';
import type { StoredArticle } from './article';
import { NotThereError, StaleDecisionError } from './decision-turn';
import { hashText } from './hash';
import { readAppearances, readArticles } from './stored';
import type { Tables } from './tables';

/** An article's rows: the draft (or the only one), and the published one. */
export interface ArticleRows {
  draft: StoredArticle;
  published: StoredArticle | null;
}

/** What the editor saw of an entry when the decision was made. */
export interface SeenEntry {
  state: string;
  record: string | null;
}

/**
 * The rows of an article.
 * @throws NotThereError
 */
export const mustReadArticle = async (db: Connection, tables: Tables, documentId: string): Promise<ArticleRows> => {
  const article = (await readArticles(db, tables, [documentId])).get(documentId);
  if (article === undefined) throw new NotThereError('The article is not there any more.');
  return article;
};

/**
 * The entry of a key, and the row whose text holds it: the draft, else the published one.
 * @throws StaleDecisionError where neither holds it, or where it is not as the editor saw it.
 */
export const findEntry = async (
  db: Connection,
  tables: Tables,
  article: ArticleRows,
  key: string,
  seen: SeenEntry | undefined,
): Promise<{ row: StoredArticle; found: Appearance }> => {
  for (const row of [article.draft, article.published]) {
    if (row === null) continue;
    const appearances = await readAppearances(db, tables, row.documentId, hashText(row.text));
    const found = appearances.find((appearance) => keyOf(appearance) === key);
    if (found === undefined) continue;
    if (seen !== undefined && (seen.state !== found.state || seen.record !== found.record)) {
      throw new StaleDecisionError('Somebody else decided on this name in the meantime: look at it again.');
    }
    return { row, found };
  }
  throw new StaleDecisionError('The story does not hold that name any more: look at it again.');
};
