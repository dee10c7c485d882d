/** Weights, in log-odds, of what speaks for a title beside a name being a public office of that person. */
export const OFFICE_WEIGHTS = {
  titleBefore: 1.5,
  titleBeforeComma: 0.5,
  apposition: 1,
  copula: 0.5,
  strongHead: 2,
  weakHead: -1,
  rank: 1,
  capitalTitle: 0.5,
  stateBefore: 1.5,
  titleOfOneState: 1,
  publicBody: 2.5,
  privateBody: -4.5,
  threshold: 0,
};
