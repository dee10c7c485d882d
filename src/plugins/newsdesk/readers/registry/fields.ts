import { z } from 'zod';

/** Longest name or title, in characters: what the desk's columns hold. */
const LONGEST_NAME = 255;

const DATE = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;

const isRealDay = (date: string): boolean =>
  date.length < 10 || Number(date.slice(8)) <= 28 || new Date(`${date}T00:00:00Z`).toISOString().startsWith(date);

/** A date as exact as it is known: "2020", "2020-09" or "2020-09-18"; a day that no calendar has is refused. */
export const partialDate = z
  .string()
  .regex(DATE, 'must be a date such as 2020, 2020-09 or 2020-09-18')
  .refine((date) => !DATE.test(date) || isRealDay(date), 'is no day of the calendar');

/** A Wikidata id. */
export const wikidataId = z.string().regex(/^Q\d{1,19}$/, 'must be a Wikidata id such as Q42');

// Marks of direction, zero-width blanks, soft hyphens and control characters: unseen, they make two names of one. The
// joiners U+200C and U+200D stay, since some scripts are spelled with them.
const UNSEEN =
  /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

/** Names that are stored as they are, which most are: seen characters of ASCII and single blanks. */
const CLEAN = /^[!-~]+(?: [!-~]+)*$/;

/** A name or title as it is stored: NFC, single blanks, nothing that cannot be seen. "\u202eSuh  Wook" -> "Suh Wook". */
export const cleanName = (name: string): string =>
  CLEAN.test(name) ? name : name.replace(UNSEEN, '').normalize('NFC').split(/\s+/).join(' ').trim();

/** A name or title that is there, fits its column and was read in the right encoding. */
export const named = z
  .string()
  .transform(cleanName)
  .pipe(
    z
      .string()
      .min(1, 'must not be empty')
      .max(LONGEST_NAME, `is longer than ${LONGEST_NAME} characters`)
      .refine((name) => !name.includes('\ufffd'), 'has characters that are not UTF-8: save the file as UTF-8'),
  );

/** Further names, without empty ones, those that say the same and those that are too long to be one. */
export const cleanNames = (names: readonly string[], known: string): string[] => [
  ...new Set(names.map(cleanName).filter((name) => name !== '' && name !== known && name.length <= LONGEST_NAME)),
];

/** What is wrong with a value, in words: "start_date: must be a date such as 2020". */
export const wordsOf = (error: z.ZodError): string =>
  error.issues.map(({ path, message }) => `${path.join('.') || 'row'}: ${message}`).join('; ');
