import type { Registry } from '../registry';
import type { Analysis, DecisionInForce, Link, OfficeRank, Warning } from '../types';
import { newPerson } from './new-records';
import { findByName } from './person-candidates';
import { weighPeople } from './person-findings';
import { tiesOf, withRelations } from './relation-findings';
import { settle } from './settle';

/** Links of a story's people, in the order of `analysis.people`, with warnings about names that too many bear. */
export function linkPeople(
  analysis: Analysis,
  registry: Registry,
  decisions: readonly DecisionInForce[],
  seniorRanks: readonly OfficeRank[],
): { links: Link[]; warnings: Warning[] } {
  const day = analysis.date?.value ?? null;
  const warnings: Warning[] = [];
  const questions = analysis.people.map((entry) => {
    const { matches, isCut } = findByName(entry, registry);
    if (isCut) {
      const message = `More records than can be compared bear the name "${entry.name}": some were not looked at.`;
      warnings.push({ code: 'tooManyNamesakes', message });
    }
    const weighed = weighPeople(entry, matches, registry, day);
    // Among those that were not looked at may be one with a better claim.
    const candidates = isCut ? weighed.map((candidate) => ({ ...candidate, isLinkable: false })) : weighed;
    return { name: entry.name, candidates, create: newPerson(entry, seniorRanks) };
  });
  const links = settle(questions, 'person', decisions);
  const ties = tiesOf(analysis.people);
  if (ties.every((list) => list.length === 0)) return { links, warnings };
  const withTies = questions.map((question, i) => {
    const [entry, own] = [analysis.people[i], ties[i] ?? []];
    if (entry === undefined || own.length === 0) return question;
    const candidates = question.candidates.map((candidate) => withRelations(entry, candidate, own, links, registry));
    return { ...question, candidates };
  });
  return { links: settle(withTies, 'person', decisions), warnings };
}
