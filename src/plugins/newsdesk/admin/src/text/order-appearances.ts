import type { AppearanceView } from '../../../contracts/desk';

/** Appearances as the desk lists them. */
export interface Grouped {
  /** Linked, then to check, each by first mention. */
  shown: AppearanceView[];
  /** Named, rejected or hidden: folded away. */
  rest: AppearanceView[];
}

const RANK = { linked: 0, suggested: 1, none: 2, rejected: 3, hidden: 4 } as const;

const rankOf = ({ state }: AppearanceView): number => RANK[state];

const firstMention = ({ mentions }: AppearanceView): number => mentions[0]?.start ?? Number.MAX_SAFE_INTEGER;

/** Orders appearances: linked first, then to check, then the rest, which is kept apart. */
export const orderAppearances = (appearances: readonly AppearanceView[]): Grouped => {
  const ordered = appearances.toSorted((a, b) => rankOf(a) - rankOf(b) || firstMention(a) - firstMention(b));
  const isShown = (appearance: AppearanceView) => rankOf(appearance) <= RANK.suggested;
  return { shown: ordered.filter(isShown), rest: ordered.filter((appearance) => !isShown(appearance)) };
};
