/**
 * Weights of the linker's findings, in log-odds: what each adds to or takes from the belief that a name means a record.
 * `findings.ts` has the same facts in words for people.
 */
export const FINDING_WEIGHTS = {
  sameFullName: 3.5,
  sameOtherName: 3.2,
  sameNameSpelling: 3.2,
  nameOrderSwapped: 2.8,
  missingMiddlePart: 2.8,
  extraMiddlePart: 2.4,
  severalNameParts: 2.2,
  nicknameFits: 2.2,
  initialFits: 2,
  nearSpelling: 1.4,
  sameFamilyName: 1.2,
  sameNamePart: -0.4,
  sameRegnalName: 1.2,
  soleBearer: 1,
  soleHolderOfFamilyName: 1.7,

  officeHeldOnDate: 5,
  similarOfficeHeldOnDate: 3.7,
  roleHeldOnDate: 3.1,
  officeHeldNearDate: 3.8,
  officeBeginsSoon: 4.2,
  officeHeldBefore: 4.5,
  similarOfficeHeldBefore: 3.5,
  roleHeldBefore: 2.2,
  officeOnceHeld: 3.9,
  similarOfficeOnceHeld: 3,
  roleOnceHeld: 1.5,
  officeSought: 1,
  officeHeldElsewhere: 4,
  holdsOfficeOnDate: 2.7,
  madeFromStory: 3.6,
  sameBody: 0.8,

  sameState: 1.2,
  sameStateInContext: 0.7,
  relationInRegistry: 6,
  relationStated: 4,

  otherState: -5,
  otherStateInContext: -1.2,
  officeNotHeldThen: -2,
  officeStillHeld: -1.5,
  otherOffice: -2.5,
  tradeContradicts: -4,
  deadOnDate: -4,
  notYetAdult: -6,
  namesakeWithEqualClaim: -1.5,

  sameBodyName: 6.5,
  sameOtherBodyName: 6.2,
  sameAcronym: 6.2,
  sameBodyWords: 6,
  similarBodyWords: 2.4,
  bodyOfSameState: 2,
  bodyOfOtherState: -8,
  bodyOfUnknownState: -0.5,
  sameBodyKind: 0.5,
  otherBodyKind: -1.5,
  soleBearerOfBodyName: 2.2,
} as const;

export type LinkFindingName = keyof typeof FINDING_WEIGHTS;

/** What speaks for any record before anything is known, in log-odds: little, since most names mean none of them. */
export const PRIOR = -6;

/** Probabilities and margins that part `linked`, `suggested` and `none`. */
export const THRESHOLDS = {
  /** From this probability on a record may be linked. */
  linked: 0.9,
  /** Log-odds by which the best must lead the next that is itself likelier than not. */
  margin: 1.2,
  /** From this probability on a record is worth an editor's look. */
  suggested: 0.03,
  mostCandidates: 5,
} as const;
