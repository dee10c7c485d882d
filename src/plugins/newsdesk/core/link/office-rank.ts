import type { OfficeRank } from '../types';
import { RANK_OF_ROLE } from './data/rank-of-role';
import { readTitle, type OfficeTitle } from './office-title';

/**
 * Guesses the rank of an office from its title: "Minister of Defence" -> minister, "Deputy Secretary of State" -> deputy
 * minister, "President of the Senate" -> legislator. `state` (ISO 3166-1 alpha-2) helps with words that mean different
 * things in different states. A title that joins two offices has the higher rank.
 */
export function rankOfTitle(title: string, state: string | null = null): OfficeRank {
  const ranks = readTitle(title, state).map(rankOf);
  return ORDER.find((rank) => ranks.includes(rank)) ?? 'other';
}

const ORDER: readonly OfficeRank[] = [
  'head of state',
  'head of government',
  'minister',
  'military chief',
  'deputy minister',
  'governor',
  'ambassador',
  'agency head',
  'judge',
  'legislator',
  'party leader',
  'spokesperson',
];

const CHAMBERS: ReadonlySet<string> = new Set([
  'senate',
  'assembly',
  'parliament',
  'chamber',
  'house',
  'congress',
  'knesset',
  'duma',
]);
const PARTY_WORDS: ReadonlySet<string> = new Set(['party', 'kuomintang', 'democrats', 'conservatives', 'front']);
const FORCES: ReadonlySet<string> = new Set([
  'army',
  'navy',
  'airforce',
  'forces',
  'military',
  'corps',
  'guard',
  'staff',
  'defence',
]);

function rankOf({ role, level, extras, domain, isRank }: OfficeTitle): OfficeRank {
  if (isRank || role === null) return 'other';
  const isOf = (words: ReadonlySet<string>) => domain.some((word) => words.has(word));
  if (isOf(PARTY_WORDS))
    return role === 'leader' || role === 'head' || role === 'secretary general' ? 'party leader' : 'other';
  if (isOf(CHAMBERS) && (role === 'president' || role === 'head' || role === 'member' || role === 'leader'))
    return 'legislator';
  if (role === 'president' || role === 'premier') {
    if (domain.length > 0) return role === 'premier' ? 'governor' : 'agency head';
    if (level !== '') return 'minister';
    return role === 'premier' ? 'head of government' : 'head of state';
  }
  if (role === 'monarch' || role === 'leader') return domain.length > 0 || level !== '' ? 'other' : 'head of state';
  if (role === 'minister') return rankOfMinister(level, extras);
  if (role === 'head') {
    if (level !== '' || domain.length === 0) return 'other';
    return isOf(FORCES) ? 'military chief' : 'agency head';
  }
  if (role === 'governor' && domain.includes('bank')) return level === '' ? 'agency head' : 'other';
  if (level !== '' && role !== 'ambassador') return 'other';
  return RANK_OF_ROLE[role] ?? 'other';
}

function rankOfMinister(level: string, extras: readonly string[]): OfficeRank {
  if (extras.includes('special')) return 'other';
  return level === '' ? 'minister' : 'deputy minister';
}
