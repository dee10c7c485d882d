import type { Connection, Query } from './connection';
import { isSqlite } from './dialect';
import { SHOWN } from './shown-index';

/** Why there is no full text on other databases. */
export const NO_SEARCH =
  'Full text is searched by SQLite FTS5 alone so far. On PostgreSQL a column of tsvector over headline and body, with a GIN index, is missing in sql/search-index.ts.';

/** A story's text under its key. */
export interface IndexedText {
  id: number;
  headline: string;
  text: string;
}

/** Words, phrases and beginnings of words that a story must have, or must not have. */
export interface SearchTerm {
  /** In the spelling of whoever asks; more than one are a phrase. */
  words: string[];
  /** The last word is the beginning of one. */
  isPrefix: boolean;
  isExcluded: boolean;
}

/** Whether the database can search full text. */
export const canSearch = isSqlite;

/** Puts texts into the index; on a database that cannot search it does nothing. */
export const indexTexts = async (db: Connection, texts: readonly IndexedText[]): Promise<void> => {
  if (!canSearch(db)) return;
  for (const { id, headline, text } of texts) {
    await db.raw(`insert into "${SHOWN.search}" (rowid, headline, body) values (?, ?, ?)`, [id, headline, text]);
  }
};

/** Takes texts out of the index. */
export const dropTexts = async (db: Connection, ids: readonly number[]): Promise<void> => {
  if (!canSearch(db)) return;
  for (const id of ids) await db.raw(`delete from "${SHOWN.search}" where rowid = ?`, [id]);
};

const phrase = ({ words, isPrefix }: SearchTerm): string =>
  `"${words.join(' ').replaceAll('"', ' ')}"${isPrefix ? ' *' : ''}`;

/**
 * A query over the stories whose text has what `terms` ask for, one of them at least not excluded; `key` is the column of
 * the story's key, by which they come in order at no cost.
 */
export const fromTexts = (db: Connection, terms: readonly SearchTerm[]): { query: Query; key: string } => {
  const wanted = terms.filter(({ isExcluded }) => !isExcluded).map(phrase);
  const excluded = terms.filter(({ isExcluded }) => isExcluded).map(phrase);
  const match = `${wanted.join(' AND ')}${excluded.map((one) => ` NOT ${one}`).join('')}`;
  const query = db.from(SHOWN.search).whereRaw('?? match ?', [SHOWN.search, match]);
  return { query, key: `${SHOWN.search}.rowid` };
};
