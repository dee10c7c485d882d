import type { Span } from '../../../src/plugins/newsdesk/core/types';
import { type NameSpan, trimSpan } from '../labelled-stories';

/** Pairs what is equal on both sides, one to one, in order. */
export const pairUp = <A, B>(gold: readonly A[], given: readonly B[], isEqual: (a: A, b: B) => boolean): [A, B][] => {
  const open = [...given];
  return gold.flatMap((each): [A, B][] => {
    const at = open.findIndex((other) => isEqual(each, other));
    return at < 0 ? [] : [[each, open.splice(at, 1)[0] as B]];
  });
};

interface Entry {
  name: string;
  mentions: readonly Span[];
}

/** The distinct spans of some entries, by key "start-end", with the first entry that has each. */
const ownersOf = <E extends Entry>(entries: readonly E[], text: string, label: NameSpan['label']): Map<string, E> => {
  const owners = new Map<string, E>();
  for (const entry of entries)
    for (const mention of entry.mentions) {
      const { start, end } = trimSpan(text, { start: mention.start, end: mention.end, label });
      const key = `${start}-${end}`;
      if (!owners.has(key)) owners.set(key, entry);
    }
  return owners;
};

/** Which given entry stands for which labelled one: the one of its name, else the free one that shares most mentions. */
export const align = <A extends Entry, B extends Entry>(
  gold: readonly A[],
  given: readonly B[],
  text: string,
  label: NameSpan['label'],
  keyOf: (name: string) => string,
): Map<A, B> => {
  const aligned = new Map(pairUp(gold, given, (a, b) => keyOf(a.name) === keyOf(b.name)));
  const taken = new Set(aligned.values());
  const goldOwners = ownersOf(gold, text, label);
  const givenOwners = ownersOf(given, text, label);
  for (const entry of gold) {
    if (aligned.has(entry)) continue;
    const shared = new Map<B, number>();
    for (const [key, owner] of goldOwners) {
      const other = givenOwners.get(key);
      if (owner === entry && other !== undefined) shared.set(other, (shared.get(other) ?? 0) + 1);
    }
    const best = [...shared].filter(([other]) => !taken.has(other)).sort(([, a], [, b]) => b - a)[0];
    if (best === undefined) continue;
    aligned.set(entry, best[0]);
    taken.add(best[0]);
  }
  return aligned;
};
