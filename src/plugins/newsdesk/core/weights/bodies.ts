/** Weights, in log-odds, of what speaks for a name meaning a body that was named in the story, and for its kind. */
export const BODY_WEIGHTS = {
  sameName: 5,
  knownOtherName: 4,
  acronymInBrackets: 4,
  initialsOfName: 3,
  endOfName: 2.5,
  beginningOfName: 2,
  headOfNameBefore: 2,
  knownBody: 4,
  headOfBody: 2,
  kindToldBeside: 1.5,
  stateInName: 3,
};
