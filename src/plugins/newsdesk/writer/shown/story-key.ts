import type { Connection } from '../../sql/connection';
import { KEY_BITS, SHOWN, UNDATED } from '../../sql/shown-index';

const STEP = 2 ** KEY_BITS;

/** The first key of a second: keys of stories of that moment or later are not below it. */
export const firstKeyOf = (moment: Date): number => Math.max(Math.floor(moment.getTime() / 1000), UNDATED + 1) * STEP;

/** The lowest key that a story with a day can have: those without one are below it. */
export const FIRST_DATED_KEY = (UNDATED + 1) * STEP;

/** The first key of stories without a day. */
const UNDATED_KEY = UNDATED * STEP;

/** A number below 2^20 that an article's documentId gives, so that stories of one moment rarely ask for the same key. */
const startOf = (article: string): number => {
  let hash = 0;
  for (let at = 0; at < article.length; at++) hash = (hash * 31 + article.charCodeAt(at)) % STEP;
  return hash;
};

/** Whether a key is one of a story of a moment. */
export const isKeyOf = (key: number, moment: Date | null): boolean =>
  Math.floor(key / STEP) * STEP === (moment === null ? UNDATED_KEY : firstKeyOf(moment));

/** A free key for a story of a moment: the newer the story, the higher. `taken`: keys that are given and not stored yet. */
export const freeKey = async (
  db: Connection,
  article: string,
  moment: Date | null,
  taken: Set<number>,
): Promise<number> => {
  const first = moment === null ? UNDATED_KEY : firstKeyOf(moment);
  for (let step = 0; step < STEP; step++) {
    const id = first + ((startOf(article) + step) % STEP);
    if (taken.has(id) || (await db(SHOWN.stories).where({ id }).first('id')) !== undefined) continue;
    taken.add(id);
    return id;
  }
  throw new Error(`More than ${STEP} stories have the same moment as ${article}: give them moments that differ.`);
};
