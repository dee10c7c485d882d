/**
 * Words before "as" that tell of an office: "her tenure as mayor". Sorted within each list. Source: written for this project.
 */

/** Words that tell of an office held before. */
export const ROLE_PAST = `
  career days decades dismissed efforts experience job leadership ousted quit record resign resigned resigning resigns retired role served
  spent stepped stint stints tenure term terms time when while work worked years
`;

/** Other words: word | status. */
export const ROLE_STATUS = `
acts|current
appointed|current
chose|elect
chosen|elect
confirmed|current
debut|current
elected|elect
first|current
inaugurated|elect
installed|elect
named|current
nominated|elect
picked|elect
picking|elect
re-elected|current
reappointed|current
reelected|current
chose|elect
chosen|elect
remains|current
serves|current
serving|current
sworn|elect
tapped|elect
trip|current
visit|current
`;

/** Words that tell an office only with somebody's: "her years as". */
export const ROLE_OWNED = `
  career days decades efforts experience first job leadership record role term terms time trip visit when while work years
`;

/** Spans of time, which tell an office without an owner too: "after eight years as". */
export const SPANS_OF_TIME = `
  decades terms years
`;

/** Words between "as" and a title. */
export const ROLE_SKIPPED = `
  a active an first he her his is its new next our she the their unusually was
`;
