import { foldName } from '../names/fold';
import type { IndexedOrganization, Registry } from '../registry';
import { stateOf } from '../registry/state';
import { formOfBody } from '../registry/organization-index';
import type { Finding, OrganizationEntry, OrganizationKind } from '../types';
import { isBareKind, isGenericBody, readBody } from './body-words';
import { found, type LinkFindingName } from './findings';
import type { WeighedCandidate } from './settle';
import { isMetonym } from './state-words';

const NAME_ORDER: readonly LinkFindingName[] = [
  'sameBodyName',
  'sameOtherBodyName',
  'sameAcronym',
  'sameBodyWords',
  'similarBodyWords',
];
const STATE_BODIES: ReadonlySet<OrganizationKind> = new Set(['government', 'military', 'legislature', 'court']);

interface BodyMatch {
  body: IndexedOrganization;
  finding: LinkFindingName;
  evidence: string;
}

/**
 * Weighs the records that a body of a story may be: by name, other name, acronym, or by what it is called ("South Korean
 * defence ministry"), then by state and kind. A state or city that stands for its government means no body.
 */
export function weighOrganizations(entry: OrganizationEntry, registry: Registry): WeighedCandidate[] {
  const form = formOfBody(entry.name);
  if (form === '' || isMetonym(form)) return [];
  const matches = findBodies(entry, form, registry);
  const sameName = matches.filter(({ finding }) => finding !== 'similarBodyWords' && finding !== 'sameBodyWords');
  const state = stateOf(entry.country);
  return matches.map(({ body, finding, evidence }) => {
    const { record } = body;
    const findings: Finding[] = [found(finding, evidence)];
    const theirs = stateOf(record.country);
    if (theirs !== null && state !== null)
      findings.push(found(theirs === state ? 'bodyOfSameState' : 'bodyOfOtherState', theirs));
    if (theirs !== null && state === null) findings.push(found('bodyOfUnknownState'));
    const kind = compareKinds(entry.kind, record.classification);
    if (kind !== null) findings.push(found(kind, record.classification));
    const isSole = sameName.length === 1 && sameName[0]?.body === body;
    if (isSole) findings.push(found('soleBearerOfBodyName'));
    const isOther = theirs !== null && state !== null && theirs !== state;
    const isUnplaced = theirs !== null && state === null && isGenericBody(readBody(form, theirs));
    const isLinkable = !isOther && !isUnplaced && finding !== 'similarBodyWords';
    return { record: record.id, term: null, findings, isLinkable, isNear: !isOther && finding !== 'similarBodyWords' };
  });
}

function findBodies(entry: OrganizationEntry, form: string, registry: Registry): BodyMatch[] {
  const matches = new Map<string, BodyMatch>();
  const add = (body: IndexedOrganization, finding: LinkFindingName, evidence: string) => {
    const known = matches.get(body.record.id);
    if (known !== undefined && NAME_ORDER.indexOf(known.finding) <= NAME_ORDER.indexOf(finding)) return;
    matches.set(body.record.id, { body, finding, evidence });
  };
  const nameFinding = (body: IndexedOrganization, name: string) =>
    body.forms[0] === name ? 'sameBodyName' : 'sameOtherBodyName';
  const isAcronym = !form.includes(' ') && /^[\p{Lu}.&-]+$/u.test(entry.name);
  for (const body of registry.organizationsNamed(form)) {
    const finding = nameFinding(body, form);
    add(body, isAcronym && finding === 'sameOtherBodyName' ? 'sameAcronym' : finding, form);
  }
  if (entry.acronym !== null) {
    const acronym = foldName(entry.acronym);
    for (const body of registry.organizationsNamed(acronym)) add(body, 'sameAcronym', acronym);
  }
  const state = stateOf(entry.country);
  if (state === null) return [...matches.values()];
  const words = readBody(form, state);
  if (isBareKind(words)) return [...matches.values()];
  for (const body of registry.organizationsOf(state)) {
    for (const theirForm of body.forms) {
      const finding = compareWords(words.strong, readBody(theirForm, state).strong);
      if (finding !== null) add(body, finding, theirForm);
    }
  }
  return [...matches.values()];
}

function compareWords(a: readonly string[], b: readonly string[]): LinkFindingName | null {
  const shared = a.filter((word) => b.includes(word)).length;
  if (shared === 0) return null;
  if (shared === a.length && shared === b.length) return 'sameBodyWords';
  // The kind alone in common is nothing; a field must be shared, and one name be within the other.
  const isWithin = shared === Math.min(a.length, b.length);
  return isWithin && shared >= 2 ? 'similarBodyWords' : null;
}

function compareKinds(a: OrganizationKind, b: OrganizationKind): 'sameBodyKind' | 'otherBodyKind' | null {
  if (a === 'other' || b === 'other') return null;
  if (a === b) return 'sameBodyKind';
  return STATE_BODIES.has(a) && STATE_BODIES.has(b) ? null : 'otherBodyKind';
}
