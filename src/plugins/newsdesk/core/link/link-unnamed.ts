import type { Registry } from '../registry';
import type { Analysis, Candidate, Link, PartialDate, StatedOffice, UnnamedHolder } from '../types';
import { THRESHOLDS } from './data/finding-weights';
import { found, probability } from './findings';
import { officeMatcher } from './match-office';

/**
 * The holders on the story's day of offices that it names without a person, as suggestions: an office is no name, so it
 * never makes a link. Left out where the day is unknown, where more hold it than can be shown, and where the holder is
 * named in the story.
 */
export function linkUnnamed(analysis: Analysis, registry: Registry, people: readonly Link[]): UnnamedHolder[] {
  const day = analysis.date?.value ?? null;
  if (day === null) return [];
  const named = new Set(people.flatMap(({ candidates }) => candidates.map(({ record }) => record)));
  for (const { record } of people) if (record !== null) named.add(record);
  return (analysis.unnamedOffices ?? []).flatMap((office) => {
    const candidates = holdersOf(office, registry, day);
    const isShown = candidates.length > 0 && candidates.length <= THRESHOLDS.mostCandidates;
    return isShown && candidates.every(({ record }) => !named.has(record)) ? [{ office, candidates }] : [];
  });
}

function holdersOf(stated: StatedOffice, registry: Registry, day: PartialDate): Candidate[] {
  const matches = officeMatcher(stated);
  const holders = new Map<string, Candidate>();
  for (const office of registry.officesOf(stated.country)) {
    if (matches(office) !== 'same') continue;
    for (const { id, person, startDate, endDate, status } of registry.holdersOn(office.id, day)) {
      if (status === 'candidate' || status === 'elect' || holders.has(person)) continue;
      const findings = [
        found('officeHeldOnDate', `${office.title}, ${startDate ?? '?'} to ${endDate ?? '?'}`),
        found('sameState', stated.country ?? ''),
      ];
      holders.set(person, { record: person, term: id, score: probability(findings), findings });
    }
  }
  return [...holders.values()].sort((a, b) => (a.record < b.record ? -1 : 1));
}
