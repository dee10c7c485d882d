import type { Registry } from '../registry';
import type { Analysis, DecisionInForce, Links, OfficeRank, Warning } from '../types';
import { SENIOR_RANKS } from './data/rank-of-role';
import { linkOrganizations } from './link-organizations';
import { linkPeople } from './link-people';
import { linkSources } from './link-sources';
import { linkUnnamed } from './link-unnamed';

export { holdersToRecord, toRecord, type RecordAnswer } from './to-record';

export interface LinkOptions {
  /** Decisions in force for this story, oldest first; they win over everything. */
  decisions?: readonly DecisionInForce[];
  /** Ranks for whose holders a new record may be asked for. */
  seniorRanks?: readonly OfficeRank[];
}

/**
 * Links the people and bodies of a story to records: candidates by name, named findings with weights, a probability, an
 * outcome. Reads the analysis, its date and the registry, nothing else; `linked` where one record is clearly meant,
 * `suggested` where an editor should look, `none` else, with `create` set for a senior official or a public body that the
 * registry lacks.
 */
export function link(analysis: Analysis, registry: Registry, options: LinkOptions = {}): Links {
  const decisions = options.decisions ?? [];
  const people = linkPeople(analysis, registry, decisions, options.seniorRanks ?? SENIOR_RANKS);
  const organizations = linkOrganizations(analysis, registry, decisions);
  return {
    people: people.links,
    organizations,
    ...linkSources(analysis, registry, decisions),
    unnamedHolders: linkUnnamed(analysis, registry, people.links),
    warnings: [...dateWarnings(analysis), ...people.warnings],
  };
}

function dateWarnings(analysis: Analysis): Warning[] {
  if (analysis.date !== null || analysis.people.every(({ offices }) => offices.length === 0)) return [];
  return [
    {
      code: 'dayUnknown',
      message:
        'The day of the story is unknown: an office counts as once held, not as held on that day. Give the date for surer links.',
    },
  ];
}
