import type { Finding } from '../types';
import { FINDING_WEIGHTS, PRIOR, type LinkFindingName } from './data/finding-weights';

export type { LinkFindingName } from './data/finding-weights';

/** Every fact that the linker can find, in words for people. */
export const FINDING_TEXTS: Readonly<Record<LinkFindingName, string>> = {
  sameFullName: 'same full name',
  sameOtherName: 'same as another name on the record',
  sameNameSpelling: 'the same name, spelled in one word or without its article',
  nameOrderSwapped: 'the same name in the other order',
  missingMiddlePart: 'the same name without a middle part',
  extraMiddlePart: 'the same name with a middle part more',
  severalNameParts: 'several parts of the name in their order',
  nicknameFits: 'a short form of the given name',
  initialFits: 'an initial of the given name',
  nearSpelling: 'nearly the same spelling',
  bothNearSpelling: 'given and family name nearly spelled alike, and with one sound',
  sameFamilyName: 'same family name',
  sameNamePart: 'a part of the name',
  sameRegnalName: 'the name under which they reign',
  soleBearer: 'the only record with this name',
  soleHolderOfFamilyName: 'the only one of this family name whose office fits',

  officeHeldOnDate: 'held this office on that day',
  similarOfficeHeldOnDate: 'held an office much like it on that day',
  roleHeldOnDate: 'held an office of this kind on that day',
  officeHeldNearDate: 'held this office within weeks of that day',
  officeBeginsSoon: 'took this office soon after that day',
  officeHeldBefore: 'had held this office before that day',
  similarOfficeHeldBefore: 'had held an office much like it before that day',
  roleHeldBefore: 'had held an office of this kind before that day',
  officeOnceHeld: 'held this office at some time',
  similarOfficeOnceHeld: 'held an office much like it at some time',
  roleOnceHeld: 'held an office of this kind at some time',
  officeSought: 'has stood for or held such an office at some time',
  officeHeldElsewhere: 'held this office on that day, but in another state than the one stated',
  holdsOfficeOnDate: 'an official in the story, and held some public office on that day',
  inOfficeOnDate: 'held some public office on that day',
  roleInSentence: 'the sentence has a title of the kind of office that they held on that day',
  madeFromStory: 'a record made from an earlier story about this name and state',
  sameBody: 'the office belongs to the body that the story names',

  sameState: 'same state',
  sameStateInContext: 'the state that the story is about',
  relationInRegistry: 'the relation in the story is in the registry',
  relationStated: 'the story states a relation to a linked person of the same state',

  otherState: 'another state',
  otherStateInContext: 'another state than the one that the story is about',
  officeNotHeldThen: 'did not hold this office on that day',
  officeStillHeld: 'still held this office on that day, though the story says former',
  otherOffice: 'not known to have held this office',
  tradeContradicts: 'the story gives another trade',
  deadOnDate: 'had died before that day',
  notYetAdult: 'was a child on that day',
  namesakeWithEqualClaim: 'another record has an equal claim to this name',
  commonName: 'a name that many may bear',

  sameBodyName: 'same name',
  sameOtherBodyName: 'same as another name on the record',
  sameAcronym: 'same acronym',
  sameBodyWords: 'the same kind of body for the same field',
  similarBodyWords: 'much the same words in the name',
  bodyOfSameState: 'same state',
  bodyOfOtherState: 'another state',
  bodyOfUnknownState: 'the state is not known',
  sameBodyKind: 'same kind of body',
  otherBodyKind: 'another kind of body',
  soleBearerOfBodyName: 'the only record with this name',
};

/** A finding with its weight from the table; `share` below 1 makes it count for less. */
export function found(name: LinkFindingName, evidence?: string, share = 1): Finding {
  const weight = Math.round(FINDING_WEIGHTS[name] * share * 100) / 100;
  return evidence === undefined ? { name, weight } : { name, weight, evidence };
}

/** Log-odds that the findings amount to. */
export function logOdds(findings: readonly Finding[]): number {
  return findings.reduce((sum, { weight }) => sum + weight, PRIOR);
}

/** Probability of the findings, from 0 to 1, to four places. */
export function probability(findings: readonly Finding[]): number {
  return Math.round(10_000 / (1 + Math.exp(-logOdds(findings)))) / 10_000;
}
