import type { OfficeRank } from '../../types';

/** Ranks of roles that need no closer look, by the role's meaning in `lang/en/office-synonyms`. */
export const RANK_OF_ROLE: Readonly<Record<string, OfficeRank>> = {
  'supreme leader': 'head of state',
  'head of state': 'head of state',
  'governor general': 'head of state',
  'chief executive': 'head of government',
  'chief minister': 'governor',
  governor: 'governor',
  ambassador: 'ambassador',
  envoy: 'ambassador',
  'cabinet secretary': 'agency head',
  'high representative': 'minister',
  'military chief': 'military chief',
  'attorney general': 'minister',
  'chief secretary': 'minister',
  'secretary general': 'agency head',
  prosecutor: 'agency head',
  'auditor general': 'agency head',
  'chief justice': 'judge',
  judge: 'judge',
  'solicitor general': 'deputy minister',
  'financial secretary': 'deputy minister',
  'economic secretary': 'deputy minister',
  speaker: 'legislator',
  senator: 'legislator',
  legislator: 'legislator',
  member: 'legislator',
  whip: 'legislator',
  'opposition leader': 'party leader',
  spokesperson: 'spokesperson',
};

/** Ranks for whose holders the desk makes a record unasked; an option of `link` overrides it. */
export const SENIOR_RANKS: readonly OfficeRank[] = [
  'head of state',
  'head of government',
  'minister',
  'deputy minister',
  'ambassador',
  'military chief',
  'agency head',
  'governor',
];
