import type { Registry } from '../registry';
import type { Analysis, DecisionInForce, Link, OrganizationEntry } from '../types';
import { weighOrganizations } from './organization-findings';
import { settle } from './settle';

/**
 * Links the publisher that a story names and the agency of its dateline to records, by their names alone; null where the
 * story names none. They are no part of the story's people and bodies, so they take no record away from these.
 */
export function linkSources(
  { publisher, dateline }: Analysis,
  registry: Registry,
  decisions: readonly DecisionInForce[],
): { publisher: Link | null; agency: Link | null } {
  const linkOf = (name: string | null | undefined): Link | null => {
    if (name === null || name === undefined) return null;
    const entry: OrganizationEntry = { name, acronym: null, kind: 'media', country: null, mentions: [], findings: [] };
    const candidates = weighOrganizations(entry, registry);
    return settle([{ name, candidates, create: () => null }], 'organization', decisions)[0] ?? null;
  };
  return { publisher: linkOf(publisher), agency: linkOf(dateline?.agency) };
}
