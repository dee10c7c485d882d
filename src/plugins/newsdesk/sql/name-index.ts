import type { Connection } from './connection';

/**
 * Tables beside Strapi's own, which lead from a form of a name to the stories that hold it. They are derived: whatever they
 * lack is filled in from the appearances. A reading is one text of one article, analysed by some version of the recogniser;
 * a form is stored once, however many stories hold it.
 */
export const NAME_INDEX = {
  readings: 'newsdesk_readings',
  forms: 'newsdesk_name_forms',
  words: 'newsdesk_name_words',
  stories: 'newsdesk_name_stories',
} as const;

/** Longest word and form that are kept; names can be as long as a line. */
export const LONGEST_WORD = 100;
export const LONGEST_FORM = 500;

/** Makes the tables of the name index where they are missing; they read the same on SQLite and PostgreSQL. */
export const makeNameIndex = async (db: Connection): Promise<void> => {
  const { readings, forms, words, stories } = NAME_INDEX;
  if (!(await db.schema.hasTable(readings))) {
    await db.schema.createTable(readings, (table) => {
      table.increments('id');
      table.string('article', 64).notNullable();
      table.string('text_hash', 64).notNullable();
      table.string('engine', 64).nullable().index('newsdesk_readings_engine_idx');
      table.timestamp('read_at').nullable();
      table.unique(['article', 'text_hash'], { indexName: 'newsdesk_readings_text_idx' });
    });
  }
  if (!(await db.schema.hasTable(forms))) {
    await db.schema.createTable(forms, (table) => {
      table.increments('id');
      table.string('kind', 16).notNullable();
      table.string('form', LONGEST_FORM).notNullable();
      table.unique(['kind', 'form'], { indexName: 'newsdesk_name_forms_form_idx' });
    });
  }
  if (!(await db.schema.hasTable(words))) {
    await db.schema.createTable(words, (table) => {
      table.string('word', LONGEST_WORD).notNullable();
      table.integer('form').notNullable();
      table.primary(['word', 'form'], 'newsdesk_name_words_pk');
    });
  }
  if (!(await db.schema.hasTable(stories))) {
    await db.schema.createTable(stories, (table) => {
      table.integer('form').notNullable();
      table.integer('reading').notNullable().index('newsdesk_name_stories_reading_idx');
      table.primary(['form', 'reading'], 'newsdesk_name_stories_pk');
    });
  }
};
