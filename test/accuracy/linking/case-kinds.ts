import { foldName } from '../../../src/plugins/newsdesk/core/names/fold';
import { lastDayOf } from '../../../src/plugins/newsdesk/core/registry/partial-date';
import {
  type CaseWorld,
  covers,
  DAY,
  type Held,
  isAlone,
  LAST_DAY,
  surnameKey,
  timeOf,
  timeWithin,
} from './case-world';
import { variantsOf } from './name-variants';
import { PATTERNS } from './patterns';

/** What a maker decides on; the sentence is filled in by the caller. */
export interface DrawnCase {
  kind: string;
  /** Whom the case is about: their name, surname and office fill the pattern. */
  one: Held;
  pattern: string;
  time: number | null;
  expect: string | null;
  /** Values of the pattern that are not the record's own. */
  said?: Record<string, string>;
  others?: string[];
}

/** Draws a case about a term, or null where the rows leave it undecided. */
export type CaseMaker = (one: Held, world: CaseWorld, random: () => number) => DrawnCase | null;

const pickFrom = (list: readonly string[], random: () => number): string =>
  list[Math.floor(random() * list.length)] ?? '';
const isOnly = ({ person }: Held, { byName }: CaseWorld): boolean => isAlone(byName.get(foldName(person.name)));
/** Sentences in which nothing but the name is said of the person. */
const WITHOUT_SURNAME = PATTERNS.full.filter((text) => !text.includes('{surname}'));
/** Sentences in which the state stands beside the office. */
const WITH_STATE = PATTERNS.full.filter((text) => !text.startsWith('The committee'));
const PART_OF_VARIANT: ReadonlySet<string> = new Set(['no accents', 'no middle part', 'other order']);

const drawNear: CaseMaker = (one, { holdersOf }, random) => {
  const { endDate } = one.term;
  if (endDate?.length !== 10) return null;
  const change = timeOf(endDate);
  const next = holdersOf
    .get(one.office.id)
    ?.find(({ term }) => term.startDate?.length === 10 && Math.abs(timeOf(term.startDate) - change) < 6 * DAY);
  if (next === undefined || next.person.id === one.person.id || surnameKey(next) === surnameKey(one)) return null;
  const days = (2 + random() * 20) * DAY;
  const [kind, which] = ['around a change', random()];
  const draw = (who: Held, pattern: string, time: number): DrawnCase => ({ kind, one: who, pattern, time, expect: who.person.id }); // prettier-ignore
  if (which < 0.4) return draw(next, pickFrom(PATTERNS.successor, random), change + 6 * DAY + days);
  if (which < 0.6) return draw(next, pickFrom(PATTERNS.elect, random), change - 6 * DAY - days);
  const pattern = pickFrom(PATTERNS.predecessor, random);
  return draw(one, pattern, pattern.includes('utgoing') ? change - days : change + days);
};

/** The kinds of cases, how often each is drawn, and how. */
export const CASE_KINDS: readonly { kind: string; share: number; draw: CaseMaker }[] = [
  {
    kind: 'full',
    share: 22,
    draw: (one, { byName, termsOf }, random) => {
      const time = timeWithin(one, random);
      if (time === null) return null;
      const rivals = (byName.get(foldName(one.person.name)) ?? []).filter(({ id }) =>
        termsOf.get(id)?.some(({ state, term }) => state === one.state && covers(term, time)),
      );
      if (!isAlone(rivals)) return null;
      return { kind: 'full', one, pattern: pickFrom(PATTERNS.full, random), time, expect: one.person.id };
    },
  },
  {
    kind: 'surname',
    share: 14,
    draw: (one, { bySurname }, random) => {
      const time = timeWithin(one, random);
      if (time === null) return null;
      const rivals = (bySurname.get(surnameKey(one)) ?? []).filter(
        ({ office, term }) => office.id === one.office.id && covers(term, time),
      );
      if (!isAlone(rivals.map(({ person }) => person))) return null;
      return { kind: 'surname', one, pattern: pickFrom(PATTERNS.surname, random), time, expect: one.person.id };
    },
  },
  {
    kind: 'former',
    share: 12,
    draw: (one, world, random) => {
      if (one.term.endDate === null || !isOnly(one, world)) return null;
      const time = timeOf(lastDayOf(one.term.endDate)) + (40 + random() * 1500) * DAY;
      const terms = world.termsOf.get(one.person.id) ?? [];
      const isBack = terms.some(({ office, term }) => office.id === one.office.id && covers(term, time));
      if (isBack || time > LAST_DAY) return null;
      return { kind: 'former', one, pattern: pickFrom(PATTERNS.former, random), time, expect: one.person.id };
    },
  },
  {
    kind: 'variant',
    share: 16,
    draw: (one, world, random) => {
      const time = timeWithin(one, random);
      const ways = variantsOf(one.person.name, one.person.otherNames, one.state, random);
      const way = ways[Math.floor(random() * ways.length)];
      if (time === null || way === undefined || !isOnly(one, world)) return null;
      if (world.byName.get(foldName(way.name))?.some(({ id }) => id !== one.person.id) === true) return null;
      const kind = PART_OF_VARIANT.has(way.kind) ? 'variant' : way.kind;
      return { kind, one, pattern: pickFrom(WITHOUT_SURNAME, random), time, expect: one.person.id, said: { name: way.name } }; // prettier-ignore
    },
  },
  {
    kind: 'namesake',
    share: 8,
    draw: (one, world, random) => {
      const time = timeWithin(one, random);
      if (time === null || !isOnly(one, world)) return null;
      return { kind: 'namesake', one, pattern: pickFrom(PATTERNS.namesake, random), time, expect: null };
    },
  },
  {
    kind: 'bare name',
    share: 4,
    draw: (one, _world, random) => {
      const time = timeWithin(one, random);
      return time === null ? null : { kind: 'bare name', one, pattern: pickFrom(PATTERNS['bare name'], random), time, expect: null }; // prettier-ignore
    },
  },
  { kind: 'around a change', share: 8, draw: (one, world, random) => (isOnly(one, world) ? drawNear(one, world, random) : null) }, // prettier-ignore
  {
    kind: 'other state',
    share: 5,
    draw: (one, world, random) => {
      const time = timeWithin(one, random);
      const other = world.usable[Math.floor(random() * world.usable.length)];
      if (time === null || other === undefined || !isOnly(one, world) || one.office.rank === 'ambassador') return null;
      if (world.termsOf.get(one.person.id)?.some(({ state }) => state === other.state) !== false) return null;
      return { kind: 'other state', one, pattern: pickFrom(WITH_STATE, random), time, expect: null, said: { state: other.state } }; // prettier-ignore
    },
  },
  {
    kind: 'no date',
    share: 5,
    draw: (one, world, random) =>
      isOnly(one, world)
        ? { kind: 'no date', one, pattern: pickFrom(PATTERNS.full, random), time: null, expect: one.person.id }
        : null,
  },
  {
    kind: 'relative',
    share: 6,
    draw: (one, world, random) => {
      const time = timeWithin(one, random);
      const relation = world.relativesOf.get(one.person.id)?.find(({ person }) => world.people.has(person));
      const relative = world.people.get(relation?.person ?? '');
      if (time === null || relation === undefined || relative === undefined) return null;
      const whose = { ...one, person: relative };
      if (!isOnly(one, world) || !isOnly(whose, world)) return null;
      const said = { kin: relation.kind, relative: one.person.name };
      const pattern = pickFrom(PATTERNS.relative, random);
      return { kind: 'relative', one: whose, pattern, time, expect: relative.id, said, others: [one.person.id] };
    },
  },
];
