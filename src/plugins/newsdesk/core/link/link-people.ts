import type { Registry } from '../registry';
import type { Analysis, DecisionInForce, Link, OfficeRank, Warning } from '../types';
import { newPerson } from './new-records';
import { findByName } from './person-candidates';
import { weighPeople, type WeighedPerson } from './person-findings';
import { tiesOf, withRelations } from './relation-findings';
import { type OpenQuestion, settle } from './settle';

/** One person of a story with all records that may be meant. */
export interface PersonQuestion extends OpenQuestion {
  candidates: readonly WeighedPerson[];
}

/** Links of a story's people, in the order of `analysis.people`, with warnings about names that too many bear. */
export function linkPeople(
  analysis: Analysis,
  registry: Registry,
  decisions: readonly DecisionInForce[],
  seniorRanks: readonly OfficeRank[],
): { links: Link[]; warnings: Warning[] } {
  const { questions, warnings } = weighStory(analysis, registry, seniorRanks);
  const links = settle(questions, 'person', decisions);
  const related = relate(analysis, registry, questions, links);
  return { links: related === null ? links : settle(related, 'person', decisions), warnings };
}

/** Weighs what each person of a story may mean by all but relations, which need the links of others. */
export function weighStory(
  analysis: Analysis,
  registry: Registry,
  seniorRanks: readonly OfficeRank[],
): { questions: PersonQuestion[]; warnings: Warning[] } {
  const day = analysis.date?.value ?? null;
  const warnings: Warning[] = [];
  const questions = analysis.people.map((entry) => {
    const { matches, isCut } = findByName(entry, registry);
    if (isCut) {
      const message = `More records than can be compared bear the name "${shortened(entry.name)}": some were not looked at.`;
      warnings.push({ code: 'tooManyNamesakes', message });
    }
    const weighed = weighPeople(entry, matches, registry, day);
    // Among those that were not looked at may be one with a better claim.
    const candidates = isCut ? weighed.map((candidate) => ({ ...candidate, isLinkable: false })) : weighed;
    return { name: entry.name, candidates, create: newPerson(entry, seniorRanks) };
  });
  return { questions, warnings };
}

/** Adds what relations to linked people say; null where the story states none. */
export function relate(
  analysis: Analysis,
  registry: Registry,
  questions: readonly PersonQuestion[],
  links: readonly Link[],
): PersonQuestion[] | null {
  const ties = tiesOf(analysis.people);
  if (ties.every((list) => list.length === 0)) return null;
  return questions.map((question, i) => {
    const [entry, own] = [analysis.people[i], ties[i] ?? []];
    if (entry === undefined || own.length === 0) return question;
    const candidates = question.candidates.map((candidate) => withRelations(entry, candidate, own, links, registry));
    return { ...question, candidates };
  });
}

const LONGEST_SHOWN = 80;

function shortened(name: string): string {
  return name.length <= LONGEST_SHOWN ? name : `${name.slice(0, LONGEST_SHOWN)}…`;
}
