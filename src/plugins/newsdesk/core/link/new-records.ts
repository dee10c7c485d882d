import { foldName } from '../names/fold';
import { formOfBody } from '../registry/organization-index';
import type { NewRecord, OfficeRank, OrganizationEntry, OrganizationKind, PersonEntry } from '../types';
import { isBareName } from './person-candidates';
import { rankOfTitle } from './office-rank';
import { statedStates } from './person-findings';
import { isMetonym } from './state-words';

const PUBLIC_KINDS: ReadonlySet<OrganizationKind> = new Set([
  'government',
  'military',
  'intergovernmental',
  'legislature',
  'court',
]);
const STATUSES_WITH_RECORD: ReadonlySet<string> = new Set(['current', 'acting', 'elect']);

/**
 * The record that the desk would make for a person it does not know: only for one of grade `official`, named in full,
 * with a senior office that is theirs now; never for a rank-and-file officer, a victim, a suspect or a child.
 */
export function newPerson(entry: PersonEntry, seniorRanks: readonly OfficeRank[]): NewRecord | null {
  if (entry.grade !== 'official' || isBareName(foldName(entry.name))) return null;
  if (entry.givenName === null || entry.familyName === null) return null;
  const office = entry.offices.find(
    ({ title, country, organization, status }) =>
      STATUSES_WITH_RECORD.has(status) &&
      seniorRanks.includes(rankOfTitle(title, country)) &&
      // "Leader" of a body is anything from a church to a gang.
      !(foldName(title).endsWith('leader') && (organization !== null || country === null)),
  );
  if (office === undefined) return null;
  const { name, givenName, familyName } = entry;
  return {
    name,
    givenName,
    familyName,
    country: office.country ?? statedStates(entry)[0] ?? null,
    office,
    classification: null,
  };
}

/** The record that the desk would make for a public body with a proper full name: not "the ministry", not an acronym. */
export function newOrganization(entry: OrganizationEntry): NewRecord | null {
  if (!PUBLIC_KINDS.has(entry.kind) || isMetonym(formOfBody(entry.name))) return null;
  const words = entry.name.split(/\s+/);
  const isProperName =
    words.filter((word) => /^\p{Lu}/u.test(word)).length >= 2 && !/^\p{Ll}/u.test(words[words.length - 1] ?? '');
  if (!isProperName || entry.mentions.every(({ form }) => form === 'acronym' || form === 'short')) return null;
  return {
    name: entry.name,
    givenName: null,
    familyName: null,
    country: entry.country,
    office: null,
    classification: entry.kind,
  };
}
