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
  unknownBody: -1.5,
  partyAndState: 3,
  governmentOfName: 2.5,
  roleOf: 1,
  threshold: 0,
};

/** Weights, in log-odds, of what speaks for a state being the one that an office serves. */
export const STATE_WEIGHTS = {
  share: 3,
  paper: 2,
  record: 3,
  personBefore: 1.5,
  personMet: -1,
  sameTitle: 2,
  sentence: 0.4,
  heldByOther: -4,
};
