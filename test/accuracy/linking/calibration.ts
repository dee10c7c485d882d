import type { JudgedCase } from './judge-links';
import { UNDECIDED } from './link-examples';

/** People whose best candidate has a probability within these bounds, and how many of these candidates are meant. */
export interface CalibrationRow {
  from: number;
  to: number;
  count: number;
  said: number;
  right: number;
}

const BOUNDS = [0, 0.1, 0.3, 0.5, 0.7, 0.9, 0.97, 0.99, 1];

/** Probability said against truth, for the best candidate of every person of the cases who has one. */
export const calibrate = (judged: readonly JudgedCase[]): CalibrationRow[] => {
  const rows = BOUNDS.slice(1).map((to, at) => ({ from: BOUNDS[at] ?? 0, to, count: 0, said: 0, right: 0 }));
  for (const { case: one, links } of judged) {
    if (one.kind === UNDECIDED) continue;
    for (const { candidates } of links.people) {
      const [best] = candidates;
      if (best === undefined) continue;
      const row = rows.find(({ to }) => best.score < to) ?? rows[rows.length - 1];
      if (row === undefined) continue;
      row.count++;
      row.said += best.score;
      if (best.record === one.expect || one.others.includes(best.record)) row.right++;
    }
  }
  return rows.map((row) => ({ ...row, said: row.count === 0 ? 0 : row.said / row.count }));
};
