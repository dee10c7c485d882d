/** Lists of words in lower case, each with a bit in `Word.flags`. */
const lists: Array<ReadonlySet<string>> = [];
const MOST = 31;
let changed: () => void = () => {};

/**
 * Gives a list of words in lower case a bit in `Word.flags` and `Tokens.flags`, so that a walk over a whole story asks for
 * them without a look-up a token: each distinct word is looked up once, when it is first met.
 * @throws Error where all bits are given away.
 */
export function wordFlag(words: Iterable<string>): number {
  if (lists.length === MOST) throw new Error(`There are no more than ${MOST} flags of words; use a WordSet.`);
  changed();
  return 1 << (lists.push(new Set(words)) - 1);
}

/** Flags of a word in lower case. */
export function flagsOf(lower: string): number {
  let flags = 0;
  for (let i = 0; i < lists.length; i++) if (lists[i]?.has(lower) === true) flags |= 1 << i;
  return flags;
}

/** Has a store of words told when their flags are no longer whole. */
export function onNewFlag(forget: () => void): void {
  changed = forget;
}
