import type { Registry } from '../registry';
import type { Finding, Link, PersonEntry } from '../types';
import { ANY_KIN, KINSHIP_GROUPS } from './data/kinship-groups';
import { found } from './findings';
import { isWholeName } from './compare-names';
import type { WeighedPerson } from './person-findings';
import { statesOf } from './person-findings';

/** A relation of one entry to another, seen from either of the two. */
interface Tie {
  type: string;
  other: number;
}

/** The relations of each entry of a story, its own and those that others state to it. */
export function tiesOf(people: readonly PersonEntry[]): Tie[][] {
  const ties: Tie[][] = people.map(() => []);
  for (const [i, { relations }] of people.entries()) {
    for (const { type, ofIndex } of relations) {
      if (ofIndex === i) continue;
      ties[i]?.push({ type, other: ofIndex });
      ties[ofIndex]?.push({ type, other: i });
    }
  }
  return ties;
}

/**
 * Adds what the story's relations to linked people say for a candidate: strong where the registry has the relation too,
 * else where the two are of one state. Such a relation speaks besides the name, so it may make a whole name linkable.
 */
export function withRelations(
  entry: PersonEntry,
  candidate: WeighedPerson,
  ties: readonly Tie[],
  links: readonly Link[],
  registry: Registry,
): WeighedPerson {
  const finding = bestRelation(candidate, ties, links, registry);
  if (finding === null) return candidate;
  const isContradicted = candidate.findings.some(({ name }) => name === 'otherState' || name === 'notYetAdult');
  const isSure = finding.name === 'relationInRegistry';
  const isFreeOfDoubt = candidate.office.verdict !== 'against' && (isSure || entry.trade === null);
  const canLink = isWholeName(candidate.match.finding) && !isContradicted && isFreeOfDoubt;
  return { ...candidate, findings: [...candidate.findings, finding], isLinkable: candidate.isLinkable || canLink };
}

function bestRelation(
  candidate: WeighedPerson,
  ties: readonly Tie[],
  links: readonly Link[],
  registry: Registry,
): Finding | null {
  let stated: Finding | null = null;
  for (const { type, other } of ties) {
    const link = links[other];
    if (link === undefined || link.state !== 'linked' || link.record === null || link.record === candidate.record)
      continue;
    const relative = registry.person(link.record);
    if (relative === null) continue;
    const evidence = `${type}, ${relative.record.name}`;
    const isKnown = registry
      .relationshipsOf(candidate.record)
      .some(
        ({ person, relative: theirs, kind }) =>
          (person === link.record || theirs === link.record) && areOneKind(kind, type),
      );
    if (isKnown) return found('relationInRegistry', evidence);
    const states = statesOf(relative.record, registry);
    if ([...candidate.states].some((state) => states.has(state))) stated ??= found('relationStated', evidence);
  }
  return stated;
}

/** True where two words can name one relation, from whichever side: "sister", "sibling"; "father", "child". */
function areOneKind(a: string, b: string): boolean {
  const [kindA, kindB] = [a.toLowerCase(), b.toLowerCase()];
  if (kindA === kindB || ANY_KIN.has(kindA) || ANY_KIN.has(kindB)) return true;
  return KINSHIP_GROUPS.some((group) => group.includes(kindA) && group.includes(kindB));
}
