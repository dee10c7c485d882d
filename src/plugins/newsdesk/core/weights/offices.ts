/** Weights, in log-odds, of what speaks for a title beside a name being a public office of that person. */
export const OFFICE_WEIGHTS = {
  titleBefore: 1.5,
  titleBeforeComma: 0.5,
  apposition: 1,
  copula: 0.5,
  strongHead: 2,
  weakHead: -1,
  privateHead: -2,
  rank: 1,
  capitalTitle: 0.5,
  stateBefore: 1.5,
  titleOfOneState: 1,
  publicBody: 2.5,
  privateBody: -4.5,
  unknownBody: -1.5,
  memberOfParty: -4,
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

/** Weights, in log-odds, of what speaks for a public office that the story does not state. */
export const SIGN_WEIGHTS = {
  noOfficeStated: -1.7,
  officeHolderOfRecord: 3,
  notInRecords: -0.6,
  politicsInStory: 1.3,
  listedWithOfficial: 1.5,
  listedWithOthers: 0.3,
  contestInSentence: 1,
  governingInSentence: 0.6,
  titleInSentence: 0.6,
  politicsAfter: 1.3,
  politicsBefore: 1.4,
  ofPublicBody: 1.2,
  ofOtherBody: -0.4,
  leads: 0.5,
  namedOften: 0.3,
  oneWord: -0.8,
  weakTitle: -0.6,
  tradeStated: -1.3,
  tradeBeside: -0.8,
  privateLife: -0.8,
  ageStated: -1.6,
};
