import type { Analysis, EntryKind, Mention, OrganizationEntry, PersonEntry, Quote } from '../types';

const inOrder = (mentions: Mention[]): Mention[] => [...mentions].sort((a, b) => a.start - b.start);

const joinBodies = (kept: OrganizationEntry, lost: OrganizationEntry): OrganizationEntry => ({
  ...kept,
  mentions: inOrder([...kept.mentions, ...lost.mentions]),
});

const joinPeople = (kept: PersonEntry, lost: PersonEntry): PersonEntry => {
  const official = kept.official || lost.official;
  return {
    ...kept,
    mentions: inOrder([...kept.mentions, ...lost.mentions]),
    otherForms: [...new Set([...kept.otherForms, lost.name, ...lost.otherForms])],
    offices: [...kept.offices, ...lost.offices],
    relations: [...kept.relations, ...lost.relations],
    official,
    grade: official ? 'official' : kept.grade,
    country: kept.country ?? lost.country,
  };
};

/** A list with the entry at `from` taken into the one at `into`. */
const joined = <One>(list: readonly One[], from: number, into: number, join: (kept: One, lost: One) => One): One[] => {
  const lost = list[from];
  return list.flatMap((one, i) => {
    if (i === from) return [];
    return i === into && lost !== undefined ? [join(one, lost)] : [one];
  });
};

/**
 * The analysis with one entry taken into another of its kind: its mentions, offices, quotations and relations go over, and
 * its name becomes another form. Later entries move up by one.
 */
export function joinEntries(analysis: Analysis, kind: EntryKind, from: number, into: number): Analysis {
  if (from === into) return analysis;
  const moved = (index: number): number => {
    const target = index === from ? into : index;
    return target > from ? target - 1 : target;
  };
  const isPerson = kind === 'person';
  const left = isPerson ? joined(analysis.people, from, into, joinPeople) : analysis.people;
  const people = isPerson
    ? left.map((person, i) => ({
        ...person,
        relations: person.relations
          .map((relation) => ({ ...relation, ofIndex: moved(relation.ofIndex) }))
          .filter(({ ofIndex }) => ofIndex !== i)
          .map((relation) => ({ ...relation, of: left[relation.ofIndex]?.name ?? relation.of })),
      }))
    : left;
  const organizations = isPerson ? analysis.organizations : joined(analysis.organizations, from, into, joinBodies);
  const names = (isPerson ? people : organizations).map(({ name }) => name);
  const spokenBy = (quotes: Quote[]): Quote[] =>
    quotes.map((quote) => {
      if (quote.speakerType !== kind || quote.speakerIndex === null) return quote;
      const speakerIndex = moved(quote.speakerIndex);
      return { ...quote, speakerIndex, speaker: names[speakerIndex] ?? null };
    });
  return {
    ...analysis,
    people,
    organizations,
    quotes: spokenBy(analysis.quotes),
    statements: spokenBy(analysis.statements),
  };
}
