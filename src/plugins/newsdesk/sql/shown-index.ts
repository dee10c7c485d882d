import type { Connection } from './connection';
import { isSqlite } from './dialect';

/**
 * Tables beside Strapi's own that hold what apps may see, and nothing else: published stories, their links to public people
 * and bodies, the words by which these are found, and the log of changes. They are derived from Strapi's tables.
 * `touched` names what changed in a transaction and is not settled yet.
 */
export const SHOWN = {
  stories: 'newsdesk_shown_stories',
  links: 'newsdesk_shown_links',
  records: 'newsdesk_shown_records',
  words: 'newsdesk_shown_words',
  changes: 'newsdesk_changes',
  touched: 'newsdesk_touched',
  /** Full text of the stories; only on SQLite. */
  search: 'newsdesk_search',
} as const;

/** Bits of a story's key below its seconds: 2^20 stories of one second. */
export const KEY_BITS = 20;

/** Seconds that stand for "without a day": before every day that a story can have. */
export const UNDATED = -(2 ** 31);

const keyed = (table: string, columns: string, key: string, isRowless: boolean): string =>
  `create table if not exists "${table}" (${columns}, primary key (${key}))${isRowless ? ' without rowid' : ''}`;

/** Makes the tables where they are missing. */
export const makeShownIndex = async (db: Connection): Promise<void> => {
  const { stories, links, records, words, changes, touched, search } = SHOWN;
  const onSqlite = isSqlite(db);
  const bigint = onSqlite ? 'integer' : 'bigint';
  // The key is moment and number in one, so that its order is that of the days, and a time is a range of keys.
  await db.raw(
    `create table if not exists "${stories}" ("id" ${bigint} primary key, "article" varchar(64) not null unique, ` +
      `"row" integer not null, "text_hash" varchar(64) not null, "stamp" varchar(64) not null)`,
  );
  const link = `"kind" varchar(16) not null, "record" varchar(64) not null, "story" ${bigint} not null`;
  await db.raw(keyed(links, link, '"kind", "record", "story"', onSqlite));
  await db.raw(`create index if not exists "newsdesk_shown_links_story" on "${links}" ("story")`);
  if (!(await db.schema.hasTable(records))) {
    await db.schema.createTable(records, (table) => {
      table.increments('id');
      table.string('kind', 16).notNullable();
      table.string('record', 64).notNullable();
      table.integer('stories').notNullable();
      table.unique(['kind', 'record'], { indexName: 'newsdesk_shown_records_record' });
    });
  }
  await db.raw(keyed(words, '"word" varchar(100) not null, "record" integer not null', '"word", "record"', onSqlite));
  await db.raw(`create index if not exists "newsdesk_shown_words_record" on "${words}" ("record")`);
  if (!(await db.schema.hasTable(changes))) {
    await db.schema.createTable(changes, (table) => {
      table.bigIncrements('id');
      table.string('type', 32).notNullable();
      table.bigInteger('at').notNullable();
      table.string('article', 64).nullable();
      table.string('kind', 16).nullable();
      table.string('record', 64).nullable();
      table.string('into', 64).nullable();
    });
  }
  await db.raw(keyed(touched, '"kind" varchar(16) not null, "id" varchar(100) not null', '"kind", "id"', onSqlite));
  if (onSqlite) {
    // The text itself stays in the article: excerpts are cut from there.
    await db.raw(
      `create virtual table if not exists "${search}" using ` +
        `fts5(headline, body, content='', contentless_delete=1, tokenize='unicode61 remove_diacritics 2')`,
    );
  }
};
