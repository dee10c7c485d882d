import type { Registry } from '../registry';
import type { Analysis, DecisionInForce, Link, OfficeRank, PartialDate, PersonEntry, Warning } from '../types';
import { newPerson } from './new-records';
import { findByFullName, findByName } from './person-candidates';
import { weighPeople, type WeighedPerson } from './person-findings';
import { tiesOf, withRelations } from './relation-findings';
import { type OpenQuestion, settle } from './settle';

/** One person of a story with all records that may be meant. */
export interface PersonQuestion extends OpenQuestion {
  candidates: readonly WeighedPerson[];
  /** True where other spellings of the name were not looked for, since one of that very name held the office that day. */
  isPlain: boolean;
}

/** Links of a story's people, in the order of `analysis.people`, with warnings about names that too many bear. */
export function linkPeople(
  analysis: Analysis,
  registry: Registry,
  decisions: readonly DecisionInForce[],
  seniorRanks: readonly OfficeRank[],
): { links: Link[]; warnings: Warning[] } {
  const asked = weighStory(analysis, registry, seniorRanks);
  const first = settle(asked.questions, 'person', decisions);
  // A plain answer that an editor or another person of the story took away: now all spellings are looked for.
  const isWidened = asked.questions.some(({ isPlain }, i) => isPlain && first[i]?.state !== 'linked');
  const { questions, warnings } = isWidened ? weighStory(analysis, registry, seniorRanks, true) : asked;
  const links = isWidened ? settle(questions, 'person', decisions) : first;
  const related = relate(analysis, registry, questions, links);
  return { links: related === null ? links : settle(related, 'person', decisions), warnings };
}

/**
 * Weighs what each person of a story may mean by all but relations, which need the links of others. With `isWide`, other
 * spellings are looked for even where one of that very name held the office that day.
 */
export function weighStory(
  analysis: Analysis,
  registry: Registry,
  seniorRanks: readonly OfficeRank[],
  isWide = false,
): { questions: PersonQuestion[]; warnings: Warning[] } {
  const day = analysis.date?.value ?? null;
  const warnings: Warning[] = [];
  const questions = analysis.people.map((entry): PersonQuestion => {
    const [name, create] = [entry.name, () => newPerson(entry, seniorRanks)];
    const plain = isWide || entry.offices.length === 0 ? null : plainAnswer(entry, registry, day);
    if (plain !== null) return { name, candidates: plain, create, isPlain: true };
    const { matches, isCut } = findByName(entry, registry);
    if (isCut) {
      const message = `More records than can be compared bear the name "${shortened(name)}": some were not looked at.`;
      warnings.push({ code: 'tooManyNamesakes', message });
    }
    const weighed = weighPeople(entry, matches, registry, day);
    // Among those that were not looked at may be one with a better claim.
    const candidates = isCut ? weighed.map((candidate) => ({ ...candidate, isLinkable: false })) : weighed;
    return { name, candidates, create, isPlain: false };
  });
  return { questions, warnings };
}

/** The records of that very name, where one of them held the very office that day; null else. */
function plainAnswer(entry: PersonEntry, registry: Registry, day: PartialDate | null): WeighedPerson[] | null {
  const { matches, isCut } = findByFullName(entry, registry);
  if (isCut || matches.length === 0) return null;
  const weighed = weighPeople(entry, matches, registry, day);
  const holds = ({ isLinkable, findings }: WeighedPerson): boolean =>
    isLinkable && findings.some(({ name }) => name === 'officeHeldOnDate');
  return weighed.some(holds) ? weighed : null;
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
