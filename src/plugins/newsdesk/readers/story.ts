import type { Warning } from '../core/types';

/** A story as every reader gives it: no guessing is left after this. */
export interface Story {
  /** Where it came from, for people: a file's name, "stdin", "pasted". */
  origin: string;
  headline: string;
  /** Paragraphs of the body, one line each, without the headline. */
  paragraphs: string[];
  byline: string | null;
  /** ISO 8601 date or date-time; null where nobody gave one. */
  published: string | null;
  url: string | null;
  publisher: string | null;
  /** ISO 639-1, where the format states it. */
  language: string | null;
  /** Name of the feed or deliverer; with `externalId` the story's identity. */
  source: string;
  /** Given id, else url, else the file's name, else a hash of the normalised text. */
  externalId: string;
  warnings: Warning[];
}

/** Why a file could not be read: a code for programs, a sentence for people (what, where, what to do). */
export interface Problem {
  code: string;
  message: string;
}

/** What a reader answers for one file or one item of it. */
export type ReadOutcome = { ok: true; story: Story } | { ok: false; origin: string; problem: Problem };

/** What the caller knows of a file beside its bytes. */
export interface ReadOptions {
  /** File name without folder, or null for stdin and pasted text. */
  name: string | null;
  /** For people, in messages: "seoul.txt", "stdin", "pasted text". */
  origin: string;
  source: string;
  published?: string | null;
  /** Given by a person, where the text has none. */
  headline?: string | null;
  url?: string | null;
  externalId?: string | null;
}

/** `headline`, newline, the paragraphs one a line: the text that all offsets of a stored story count in. */
export const storyText = (story: Pick<Story, 'headline' | 'paragraphs'>): string =>
  [story.headline, ...story.paragraphs].join('\n');
