import type { AppearanceView, CandidateView } from '../../../contracts/desk';

/** What a suggestion asks about: its first candidate; null where it is none, or its record is not there any more. */
export const proposedOf = ({
  state,
  candidates,
}: Pick<AppearanceView, 'state' | 'candidates'>): CandidateView | null =>
  state === 'suggested' ? (candidates[0] ?? null) : null;
