/** Weights, in log-odds, of what speaks for a name meaning a person who was named in the story. */
export const PEOPLE_WEIGHTS = {
  sameFullName: 5,
  surnameOfFullName: 4,
  givenNameOfFullName: 2.5,
  partOfFullName: 1.5,
  namedOnlyLater: 0.5,
  sameTitle: 2,
  titleAlone: 1.5,
  knownInOwnScript: 2.5,
};
