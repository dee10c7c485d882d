import weights from './finding-weights.json';

/**
 * Weights of the linker's findings, in log-odds: what each adds to or takes from the belief that a name means a record.
 * `npm run fit:linking` makes them; `findings.ts` has the same facts in words for people.
 */
export const FINDING_WEIGHTS: Readonly<typeof weights> = weights;

export type LinkFindingName = keyof typeof FINDING_WEIGHTS;

/** What speaks for any record before anything is known, in log-odds: little, since most names mean none of them. */
export const PRIOR = -6;

/** Probabilities and margins that part `linked`, `suggested` and `none`. */
export const THRESHOLDS = {
  /** From this probability on a record may be linked. */
  linked: 0.85,
  /** Log-odds by which the best must lead the next that is itself likelier than not. */
  margin: 1.2,
  /** From this probability on a record is worth an editor's look. */
  suggested: 0.05,
  mostCandidates: 5,
} as const;
