import { BODY_HEADS } from '../lang/en/body-synonyms';
import { foldName } from '../names/fold';
import { formOfBody } from '../registry/organization-index';
import type { NewRecord, OfficeRank, OrganizationEntry, OrganizationKind, PersonEntry } from '../types';
import { isBareName } from './compare-names';
import { rankOfTitle } from './office-rank';
import { isStateGuessed, statedStates } from './stated-states';
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
  // A guessed state is no fact to keep.
  const state = isStateGuessed(office) ? null : office.country;
  const country = state ?? statedStates(entry).said[0] ?? null;
  return { name, givenName, familyName, country, office: { ...office, country: state }, classification: null };
}

/**
 * The record that the desk would make for a public body with a proper full name, of a known state or of several: not "the
 * ministry", not an acronym, not a hall or a house.
 */
export function newOrganization(entry: OrganizationEntry): NewRecord | null {
  const { name, kind, country } = entry;
  if (!PUBLIC_KINDS.has(kind) || isMetonym(formOfBody(name))) return null;
  if (kind !== 'intergovernmental' && country === null) return null;
  const words = name.split(/\s+/);
  const isProperName =
    words.filter((word) => /^\p{Lu}/u.test(word)).length >= 2 && !/^\p{Ll}/u.test(words[words.length - 1] ?? '');
  if (
    !isProperName ||
    !foldName(name)
      .split(' ')
      .some((word) => BODY_HEADS.has(word))
  )
    return null;
  if (entry.mentions.every(({ form }) => form === 'acronym' || form === 'short')) return null;
  return { name, givenName: null, familyName: null, country, office: null, classification: kind };
}
