import type { Registry } from '../registry';
import type { Analysis, DecisionInForce, Link } from '../types';
import { newOrganization } from './new-records';
import { weighOrganizations } from './organization-findings';
import { settle } from './settle';

/** Links of a story's bodies, in the order of `analysis.organizations`. */
export function linkOrganizations(
  analysis: Analysis,
  registry: Registry,
  decisions: readonly DecisionInForce[],
): Link[] {
  const questions = analysis.organizations.map((entry) => ({
    name: entry.name,
    candidates: weighOrganizations(entry, registry),
    create: () => newOrganization(entry),
  }));
  return settle(questions, 'organization', decisions);
}
