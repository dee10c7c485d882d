import type { Span } from '../../../src/plugins/newsdesk/core/types';
import { type NamedStory, type NameSpan, trimSpan } from '../labelled-stories';

/** How many there are in the labels, how many were found, and how many of those are right. */
export interface Count {
  right: number;
  found: number;
  gold: number;
}

/** Precision, recall and their harmonic mean, in per cent; 0 where nothing is right. */
export const ratesOf = ({ right, found, gold }: Count): { precision: number; recall: number; f1: number } => {
  const share = (of: number): number => (of === 0 ? 0 : (100 * right) / of);
  return { precision: share(found), recall: share(gold), f1: (200 * right) / Math.max(1, found + gold) };
};

export const emptyCount = (): Count => ({ right: 0, found: 0, gold: 0 });

/** What of an analysis the scoring of names looks at. */
export type FoundNames = Record<'people' | 'organizations', readonly { mentions: readonly Span[] }[]>;

const keyOf = ({ start, end }: NameSpan): string => `${start}-${end}`;

/** The distinct spans of people (0) or bodies (1), as keys "start-end", after cutting what no name has at its edges. */
const spansOf = (names: readonly NameSpan[], label: 0 | 1): Set<string> =>
  new Set(names.filter((name) => name.label === label).map(keyOf));

const namesFound = (text: string, { people, organizations }: FoundNames): NameSpan[] =>
  ([people, organizations] as const).flatMap((list, index) =>
    list.flatMap(({ mentions }) =>
      mentions.map(({ start, end }) => trimSpan(text, { start, end, label: index === 0 ? 0 : 1 })),
    ),
  );

/** An error of recognition: a name that was missed, one that is none, or one found with wrong edges. */
export interface NameError {
  kind: 'missed' | 'false' | 'wrong edges';
  label: 0 | 1;
  words: string;
  /** Where edges are wrong: what was found. */
  found: string | null;
  docId: string;
  start: number;
}

/** What is right and wrong in the names of one story: counts of people and bodies, and the errors. */
export const scoreNames = (
  { docId, text, names }: NamedStory,
  analysis: FoundNames,
): { people: Count; bodies: Count; errors: NameError[] } => {
  const found = namesFound(text, analysis);
  const errors: NameError[] = [];
  const [people, bodies] = ([0, 1] as const).map((label): Count => {
    const gold = spansOf(names, label);
    const given = spansOf(found, label);
    const open = found.filter((name) => name.label === label && !gold.has(keyOf(name)));
    const words = (name: NameSpan): string => text.slice(name.start, name.end).replace(/\s+/g, ' ');
    for (const name of names) {
      if (name.label !== label || given.has(keyOf(name))) continue;
      const at = open.findIndex(({ start, end }) => start < name.end && end > name.start);
      const [other] = at < 0 ? [] : open.splice(at, 1);
      const kind = other === undefined ? 'missed' : 'wrong edges';
      errors.push({ kind, label, words: words(name), found: other ? words(other) : null, docId, start: name.start });
    }
    for (const name of open)
      errors.push({ kind: 'false', label, words: words(name), found: null, docId, start: name.start });
    return { right: [...gold].filter((key) => given.has(key)).length, found: given.size, gold: gold.size };
  }) as [Count, Count];
  return { people, bodies, errors };
};

/** The sum of two counts. */
export const addCounts = (a: Count, b: Count): Count => ({
  right: a.right + b.right,
  found: a.found + b.found,
  gold: a.gold + b.gold,
});
