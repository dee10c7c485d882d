import type { Placed } from '../document';
import { BIT } from '../words/classes';

/** States that a story names, each with how much speaks for the story being about it. */
export function statesOfStory(document: Placed): Map<string, number> {
  const { gazetteer, tokens, text, frame } = document;
  const counts = new Map<string, number>();
  const early = Math.max(600, text.length / 3);
  for (const [i, { known, length }] of gazetteer.at) {
    if (known.country === null) continue;
    const start = tokens.start[i] ?? 0;
    const next = tokens.word[i + length];
    const isDateline = frame.dateline !== null && start >= frame.dateline.start && start < frame.dateline.end;
    // "the Thai government", "Kenyan police": a state's own bodies and officers tell most.
    const isOwner = next !== undefined && (next.bits & (BIT.officeHead | BIT.titleModifier | BIT.lowerBodyHead)) !== 0;
    const usual = known.kind === 'body' ? 1 : known.kind === 'capital' || known.kind === 'place' ? 2 : 3;
    const weight = (usual + (isOwner ? 2 : 0)) * (start < early ? 2 : 1) + (isDateline ? 12 : 0);
    counts.set(known.country, (counts.get(known.country) ?? 0) + weight);
  }
  return counts;
}

/** The state that most speaks for; null where the story names none. */
export function mostNamed(states: Map<string, number>): string | null {
  let best: string | null = null;
  for (const [state, weight] of states) if (best === null || weight > (states.get(best) ?? 0)) best = state;
  return best;
}
