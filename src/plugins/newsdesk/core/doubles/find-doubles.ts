import { foldName } from '../names/fold';
import { wordsOfName } from '../registry/family-name';
import { formOfBody } from '../registry/organization-index';
import { stateOf } from '../registry/state';
import type { EntryKind, Finding, OfficeRecord, OrganizationRecord, RegistryRows, TermRecord } from '../types';
import { keysOfName, LARGEST_BLOCK } from './blocks';
import { DOUBLE_PRIOR, WORTH_A_LOOK } from './data/double-weights';
import { finding, type KnownPerson, statesOf, weighFacts, weighNames } from './weigh-people';

/** Two records that may be one, with what speaks for it and against. */
export interface Double {
  kind: EntryKind;
  /** documentIds; `a` is the record with more to it, which would stay. */
  a: string;
  b: string;
  /** 0 to 1. */
  score: number;
  findings: Finding[];
}

/** Doubles, the likeliest first; `uncompared`: records whose names are too common to be compared with each other. */
export interface FoundDoubles {
  doubles: Double[];
  uncompared: number;
}

/** One string for a pair, whichever comes first. */
export const pairKey = (a: string, b: string): string => (a < b ? `${a} ${b}` : `${b} ${a}`);

const probability = (findings: readonly Finding[]): number => {
  const odds = findings.reduce((sum, { weight }) => sum + weight, DOUBLE_PRIOR);
  return Math.round(10_000 / (1 + Math.exp(-odds))) / 10_000;
};

/** Work is handed back after so many records or pairs, so that others can go on in between. */
const STEP = 1000;

/** Groups of slots that share a key; a group that is too large is parted by `partOf`, and what is still too large is left. */
function* blocksOf(
  count: number,
  keysOf: (slot: number) => readonly string[],
  partOf: (slot: number) => readonly string[],
): Generator<void, { blocks: number[][]; uncompared: Set<number> }> {
  const byKey = new Map<string, number[]>();
  for (let slot = 0; slot < count; slot++) {
    if (slot % STEP === 0) yield;
    for (const key of keysOf(slot)) {
      const block = byKey.get(key);
      if (block === undefined) byKey.set(key, [slot]);
      else block.push(slot);
    }
  }
  const blocks: number[][] = [];
  const uncompared = new Set<number>();
  for (const [key, block] of byKey) {
    if (block.length < 2) continue;
    if (block.length <= LARGEST_BLOCK) {
      blocks.push(block);
      continue;
    }
    const parts = new Map<string, number[]>();
    for (const slot of block) {
      for (const name of partOf(slot)) {
        const part = parts.get(name);
        if (part === undefined) parts.set(name, [slot]);
        else part.push(slot);
      }
    }
    for (const part of parts.values()) {
      if (part.length > 1 && part.length <= LARGEST_BLOCK) blocks.push(part);
      // Only who bears the very same name is missed; the other keys are for spellings.
      else if (part.length > LARGEST_BLOCK && key.startsWith('=')) for (const slot of part) uncompared.add(slot);
    }
  }
  return { blocks, uncompared };
}

function* pairsOf(blocks: readonly number[][], count: number): Generator<[number, number]> {
  const seen = new Set<number>();
  for (const block of blocks) {
    for (const [at, first] of block.entries()) {
      for (const second of block.slice(at + 1)) {
        const key = Math.min(first, second) * count + Math.max(first, second);
        if (first === second || seen.has(key)) continue;
        seen.add(key);
        yield [first, second];
      }
    }
  }
}

const groupTerms = (terms: readonly TermRecord[]): Map<string, TermRecord[]> => {
  const byPerson = new Map<string, TermRecord[]>();
  for (const term of terms) {
    const held = byPerson.get(term.person);
    if (held === undefined) byPerson.set(term.person, [term]);
    else held.push(term);
  }
  return byPerson;
};

function* knownPeople(
  rows: RegistryRows,
  officeOf: (id: string) => OfficeRecord | null,
): Generator<void, KnownPerson[]> {
  const terms = groupTerms(rows.terms);
  const known: KnownPerson[] = [];
  for (const record of rows.people) {
    if (known.length % STEP === 0) yield;
    const names = [record.name, ...record.otherNames].map((name) => wordsOfName(foldName(name)).join(' '));
    const held = terms.get(record.id) ?? [];
    const forms = [...new Set(names)].filter((form) => form !== '');
    known.push({ record, forms, terms: held, states: statesOf(record, held, officeOf) });
  }
  return known;
}

/** How much a record holds: the one with more stays. */
const worth = ({ record, terms, forms }: KnownPerson): number =>
  (record.wikidataId === null ? 0 : 100) + (record.provisional ? 0 : 50) + terms.length + forms.length;

/** No name says more than this. */
const BEST_NAME = finding('sameFullName');

function* doublesOfPeople(rows: RegistryRows, different: ReadonlySet<string>): Generator<void, FoundDoubles> {
  const offices = new Map(rows.offices.map((office) => [office.id, office]));
  const officeOf = (id: string) => offices.get(id) ?? null;
  const people = yield* knownPeople(rows, officeOf);
  const at = (slot: number) => people[slot] as KnownPerson;
  const keysOf = (slot: number) => [...new Set(at(slot).forms.flatMap(keysOfName))];
  const { blocks, uncompared } = yield* blocksOf(people.length, keysOf, (slot) => [
    ...at(slot).states,
    ...(at(slot).states.size === 0 ? [''] : []),
  ]);
  const doubles: Double[] = [];
  let compared = 0;
  for (const [first, second] of pairsOf(blocks, people.length)) {
    if (++compared % STEP === 0) yield;
    const [one, two] = [at(first), at(second)];
    if (different.has(pairKey(one.record.id, two.record.id))) continue;
    // Names are compared last, since that takes longest.
    const facts = weighFacts(one, two, officeOf);
    if (probability([...facts, BEST_NAME]) < WORTH_A_LOOK) continue;
    const name = weighNames(one, two);
    const findings = name === null ? [] : [name, ...facts];
    const score = name === null ? 0 : probability(findings);
    if (score < WORTH_A_LOOK) continue;
    const [a, b] = worth(two) > worth(one) ? [two, one] : [one, two];
    doubles.push({ kind: 'person', a: a.record.id, b: b.record.id, score, findings });
  }
  return { doubles, uncompared: uncompared.size };
}

const weighBodies = (a: OrganizationRecord, b: OrganizationRecord, form: string): Finding[] => {
  const found = [finding('sameNameOfBody', form)];
  const [mine, theirs] = [stateOf(a.country), stateOf(b.country)];
  if (mine !== null && theirs !== null) {
    found.push(mine === theirs ? finding('inSameState', mine) : finding('inOtherState', `${mine} and ${theirs}`));
  }
  if (a.parent !== null && a.parent === b.parent) found.push(finding('sameParent'));
  if (a.classification === b.classification) found.push(finding('sameClassification', a.classification));
  else if (a.classification !== 'other' && b.classification !== 'other') found.push(finding('otherClassification'));
  if (a.wikidataId !== null && b.wikidataId !== null) {
    found.push(
      a.wikidataId === b.wikidataId
        ? finding('sameWikidataId', a.wikidataId)
        : finding('otherWikidataId', `${a.wikidataId} and ${b.wikidataId}`),
    );
  }
  return found;
};

function* doublesOfBodies(
  { organizations }: RegistryRows,
  different: ReadonlySet<string>,
): Generator<void, FoundDoubles> {
  const forms = organizations.map(({ name, otherNames }) => [...new Set([name, ...otherNames].map(formOfBody))]);
  const at = (slot: number) => organizations[slot] as OrganizationRecord;
  const keysOf = (slot: number) => (forms[slot] ?? []).filter((form) => form !== '').map((form) => `= ${form}`);
  const { blocks, uncompared } = yield* blocksOf(organizations.length, keysOf, (slot) => [
    stateOf(at(slot).country) ?? '',
  ]);
  const doubles: Double[] = [];
  for (const [first, second] of pairsOf(blocks, organizations.length)) {
    const [one, two] = [at(first), at(second)];
    if (different.has(pairKey(one.id, two.id))) continue;
    const shared = (forms[first] ?? []).find((form) => forms[second]?.includes(form)) ?? '';
    const findings = weighBodies(one, two, shared);
    const score = probability(findings);
    if (score < WORTH_A_LOOK) continue;
    const [a, b] = one.wikidataId === null && two.wikidataId !== null ? [two, one] : [one, two];
    doubles.push({ kind: 'organization', a: a.id, b: b.id, score, findings });
  }
  return { doubles, uncompared: uncompared.size };
}

/** Finds doubles as `findDoubles` does, handing the work back often: for those who have others waiting. */
export function* doublesInSteps(
  rows: RegistryRows,
  different: ReadonlySet<string> = new Set(),
): Generator<void, FoundDoubles> {
  const people = yield* doublesOfPeople(rows, different);
  const bodies = yield* doublesOfBodies(rows, different);
  const doubles = [...people.doubles, ...bodies.doubles].sort(
    (x, y) => y.score - x.score || (pairKey(x.a, x.b) < pairKey(y.a, y.b) ? -1 : 1),
  );
  return { doubles, uncompared: people.uncompared + bodies.uncompared };
}

/**
 * Finds records that may be one: the same name, or one that may be a form of it, and states, offices and dates that fit.
 * `different`: pairs (`pairKey`) of which somebody said that they are two. Names meet by keys and not each by each, so that
 * the time grows with the number of records; a name that very many bear in one state is left out, and counted.
 */
export const findDoubles = (rows: RegistryRows, different: ReadonlySet<string> = new Set()): FoundDoubles => {
  const work = doublesInSteps(rows, different);
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
  }
};
