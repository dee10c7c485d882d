import type { Placed } from '../document';

/**
 * State that the story is about: of the dateline, else the one named most often in its first third; null where none is.
 * A state counts three times as much as a place in it.
 */
export function stateOfStory(document: Placed): string | null {
  const counts = new Map<string, number>();
  const limit = Math.max(600, document.text.length / 3);
  const dateline = document.frame.dateline;
  for (const [i, { known }] of document.gazetteer.at) {
    const start = document.tokens.start[i] ?? 0;
    if (known.country === null || known.kind === 'body' || start > limit) continue;
    const isDateline = dateline !== null && start >= dateline.start && start < dateline.end;
    const weight = (known.kind === 'country' || known.kind === 'demonym' ? 3 : 1) + (isDateline ? 2 : 0);
    counts.set(known.country, (counts.get(known.country) ?? 0) + weight);
  }
  let best: string | null = null;
  for (const [country, count] of counts) if (best === null || count > (counts.get(best) ?? 0)) best = country;
  return best;
}
