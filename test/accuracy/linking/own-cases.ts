import type { RegistryRows } from '../../../src/plugins/newsdesk/core/types';
import { makeRandom } from '../../bench/stories';
import { CASE_KINDS, type DrawnCase } from './case-kinds';
import { dayOf, openWorld } from './case-world';
import type { LinkingCase } from './linking-case';
import { surnameOf } from './name-variants';
import { TRADES } from './patterns';
import { waysToSay, wordsOfState } from './said-office';

/** Cases, and the registry that they are to be linked with: people of the kind "absent" are not in it. */
export interface OwnCases {
  cases: LinkingCase[];
  rows: RegistryRows;
}

export interface CaseOptions {
  count: number;
  seed: number;
  /** States whose officials the cases are about; all where left out. */
  states?: ReadonlySet<string>;
  /** Share of people who are taken out of the registry. */
  absent: number;
}

const MOST_TRIES = 40;

/**
 * Makes short stories about the officials of a registry, each with the record that office, state and day decide; the same
 * for the same rows and seed. A case that the rows leave undecided (two of one name who fit) is not made.
 */
export const makeOwnCases = (rows: RegistryRows, { count, seed, states, absent }: CaseOptions): OwnCases => {
  const random = makeRandom(seed);
  const away = new Set(rows.people.filter(() => random() < absent).map(({ id }) => id));
  const world = openWorld(rows, states, random);
  const total = CASE_KINDS.reduce((sum, { share }) => sum + share, 0);
  const cases: LinkingCase[] = [];
  for (let tries = 0; cases.length < count && tries < count * MOST_TRIES && world.usable.length > 0; tries++) {
    let at = random() * total;
    const kind = CASE_KINDS.find(({ share }) => (at -= share) < 0);
    const one = world.usable[Math.floor(random() * world.usable.length)];
    const drawn = one === undefined ? null : (kind?.draw(one, world, random) ?? null);
    if (drawn === null) continue;
    const isAway = away.has(drawn.one.person.id);
    cases.push({
      docId: `own-${cases.length + 1}`,
      kind: isAway ? 'absent' : drawn.kind,
      published: drawn.time === null ? null : dayOf(drawn.time),
      text: textOf(drawn, random),
      expect: isAway ? null : drawn.expect,
      others: (drawn.others ?? []).filter((id) => !away.has(id)),
    });
  }
  return { cases, rows: without(rows, away) };
};

const textOf = ({ one, pattern, said = {} }: DrawnCase, random: () => number): string => {
  const pick = (list: readonly string[]): string => list[Math.floor(random() * list.length)] ?? '';
  const values: Record<string, string> = {
    name: one.person.name,
    surname: surnameOf(one.person.name, one.state),
    office: pick(waysToSay(one.office.title)),
    ...wordsOfState(said.state ?? one.state),
    trade: pick(TRADES),
    age: String(19 + Math.floor(random() * 60)),
    ...said,
  };
  const text = pattern.replace(/\{(\w+)\}/g, (_, key: string) => values[key] ?? '');
  return text.charAt(0).toUpperCase() + text.slice(1);
};

const without = (rows: RegistryRows, away: ReadonlySet<string>): RegistryRows => ({
  ...rows,
  people: rows.people.filter(({ id }) => !away.has(id)),
  terms: rows.terms.filter(({ person }) => !away.has(person)),
  relationships: rows.relationships.filter(({ person, relative }) => !away.has(person) && !away.has(relative)),
});
