import { z } from 'zod';
import { firstDayOf, lastDayOf } from '../core/registry/partial-date';
import { decisionVerb, entryKind, linkState } from './desk';

/**
 * Requests on the reading of a story (what is a name, which office, who speaks), on several stories at once, and on all
 * stories of a period. Under the admin prefix `/newsdesk`, as the rest of the panel's.
 */

const documentId = z.string().min(1).max(64);
const key = z.string().min(1).max(600);
const words = z.string().trim().min(1).max(200);
/** Words of which a name can be made: with a letter or a digit among them. */
const nameWords = words.regex(/[\p{L}\p{N}]/u, 'write a name: there is no letter in these words');
const note = z.string().max(2000).optional();
const partialDate = z
  .string()
  .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'write a date as 2021, 2021-03 or 2021-03-17')
  .refine((date) => z.iso.date().safeParse(firstDayOf(date)).success, 'there is no such day');
const country = z.string().regex(/^[A-Z]{2}(-[A-Z0-9]{1,3})?$/, 'write a state as KR (ISO 3166)');

/** What the editor saw of an entry; another state now is answered with 409. */
const seen = z.strictObject({ state: linkState, record: documentId.nullable() }).optional();
/** Who the editor saw as speaker; another one now is answered with 409. */
const seenSpeaker = z.string().max(600).nullable().optional();

/** An office as an editor states it for one story. */
const givenOffice = z.strictObject({
  title: words,
  country: country.nullable(),
  organization: words.nullable().default(null),
  status: z.enum(['current', 'former', 'acting', 'elect', 'candidate']).default('current'),
});

/** POST /newsdesk/articles/:documentId/corrections -> ArticlePanel */
export const correctRequest = z.discriminatedUnion('verb', [
  /** The entry is no name of a person or body. */
  z.strictObject({ verb: z.literal('notAName'), key, seen, note }),
  /** These words of the text are a name; of the entry with this key, or of their own. */
  z.strictObject({ verb: z.literal('mark'), kind: entryKind, name: nameWords, of: key.nullable().default(null), note }),
  /** The entry's name is these words of the text, more or fewer than were found. */
  z.strictObject({ verb: z.literal('rename'), key, name: nameWords, seen, note }),
  /** The office that the story gives the person; null: none. */
  z.strictObject({ verb: z.literal('office'), key, office: givenOffice.nullable(), seen, note }),
  /** Who says the quoted words: the key of an entry, or null for nobody named. `quote` is the quotation's key. */
  z.strictObject({ verb: z.literal('speaker'), quote: key, speaker: key.nullable(), seenSpeaker, note }),
  /** The words are no quotation to show. */
  z.strictObject({ verb: z.literal('hideQuote'), quote: key, note }),
]);
export type CorrectRequest = z.infer<typeof correctRequest>;

/** POST /newsdesk/decisions: one word on names of several stories, to be taken back together. */
export const decideTogetherRequest = z
  .strictObject({
    verb: decisionVerb,
    items: z
      .array(z.strictObject({ article: documentId, key, record: documentId.optional(), seen }))
      .min(1)
      .max(200),
    note,
  })
  .refine(({ verb, items }) => verb !== 'link' || items.every(({ record }) => record !== undefined), {
    message: 'link wants a record for each',
    path: ['items'],
  });
export type DecideTogetherRequest = z.infer<typeof decideTogetherRequest>;

/** What became of one of several: `stale`: somebody else decided meanwhile; `refused`: the verb has nothing to act on. */
export interface DecidedItem {
  article: string;
  key: string;
  outcome: 'decided' | 'stale' | 'gone' | 'refused';
  message: string | null;
}

/** Answer of POST /newsdesk/decisions and of POST /newsdesk/decisions/:group/take-back. */
export interface DecidedTogether {
  group: string;
  items: DecidedItem[];
}

/** POST /newsdesk/rules: in stories of a period, this name with this office is this record. */
export const ruleRequest = z
  .strictObject({
    kind: entryKind,
    /** The name as stories write it. */
    name: nameWords,
    record: documentId,
    office: z.strictObject({ title: words, country: country.nullable() }).nullable().default(null),
    from: partialDate.nullable().default(null),
    until: partialDate.nullable().default(null),
    note,
    /** Only count the stories on which it would speak. */
    dryRun: z.boolean().default(false),
  })
  .refine(({ from, until }) => from === null || until === null || firstDayOf(from) <= lastDayOf(until), {
    message: 'the period ends before it begins',
    path: ['until'],
  });
export type RuleRequest = z.infer<typeof ruleRequest>;

/** A standing rule as the panel shows it. */
export interface RuleView {
  documentId: string;
  kind: z.infer<typeof entryKind>;
  nameForm: string;
  office: { title: string; country: string | null } | null;
  from: string | null;
  until: string | null;
  record: string;
  recordName: string | null;
  by: string | null;
  at: string;
  note: string | null;
}

/** Answer of POST /newsdesk/rules; `rule` is null in a dry run. */
export interface RuleAnswer {
  rule: RuleView | null;
  /** Stories that hold the name in the period and are, or would be, looked at again. */
  stories: number;
  /** False where there are so many that the work goes on after the answer. */
  isDone: boolean;
}
