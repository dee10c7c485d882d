import { z } from 'zod';

/**
 * POST /newsdesk/records/erase -> EraseAnswer. Of people alone, on their request. It cannot be undone: `confirm` says that
 * whoever asks knows it.
 */
export const eraseRequest = z.strictObject({
  record: z.string().min(1).max(64),
  confirm: z.literal('erase', { error: 'write "erase": it cannot be undone' }),
});

/** What was erased, told once: nothing of it is stored. */
export interface EraseAnswer {
  name: string;
  /** The record, and those that were merged into it. */
  records: number;
  names: number;
  terms: number;
  relations: number;
  /** Links of stories to the record; the texts stay as they are. */
  links: number;
  /** Quotations that are nobody's now. */
  quotes: number;
  decisions: number;
  merges: number;
  /** Items of imports whose values before were removed. */
  importItems: number;
  /** Pictures that nothing else shows, removed from the media library. */
  pictures: number;
  /** Stories that named the person; their texts still do. */
  stories: { documentId: string; headline: string }[];
  /** More stories than are listed. */
  otherStories: number;
}
