import type { CandidateView, FindingView } from '../../../contracts/desk';

/** One reason, and what it says for or against each candidate; null where it does not hold for one. */
export interface ComparedReason {
  name: string;
  text: string;
  findings: (FindingView | null)[];
}

/**
 * Sets the findings of candidates side by side: a row a finding, a column a candidate. What tells them apart stands above
 * what all have alike, the strongest first.
 */
export const compareCandidates = (candidates: readonly CandidateView[]): ComparedReason[] => {
  const texts = new Map<string, string>();
  for (const { findings } of candidates)
    for (const { name, text } of findings) if (!texts.has(name)) texts.set(name, text);
  const rows = [...texts].map(([name, text]) => ({
    name,
    text,
    findings: candidates.map(({ findings }) => findings.find((finding) => finding.name === name) ?? null),
  }));
  const weightsOf = ({ findings }: ComparedReason) => findings.map((finding) => finding?.weight ?? 0);
  const spread = (row: ComparedReason): number => Math.max(...weightsOf(row)) - Math.min(...weightsOf(row));
  const strength = (row: ComparedReason): number => Math.max(...weightsOf(row).map(Math.abs));
  return rows.sort((a, b) => spread(b) - spread(a) || strength(b) - strength(a));
};
