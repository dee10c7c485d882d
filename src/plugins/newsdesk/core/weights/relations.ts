/** Weights, in log-odds, of what speaks for a relation between two named people. */
export const RELATION_WEIGHTS = {
  kinOfName: 3,
  possessiveBeforeKin: 2.5,
  pronounBeforeKin: 1.5,
  namedAsKin: 2,
  marriedTo: 2.5,
};
