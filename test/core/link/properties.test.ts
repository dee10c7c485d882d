import { expect } from 'chai';
import fc from 'fast-check';
import { link } from '../../../src/plugins/newsdesk/core/link';
import { foldName } from '../../../src/plugins/newsdesk/core/names/fold';
import { buildRegistry } from '../../../src/plugins/newsdesk/core/registry';
import type { DecisionInForce, RegistryRows } from '../../../src/plugins/newsdesk/core/types';
import { personRecord, rowsOf } from './make-registry';
import { person, story } from './make-story';

const given = fc.constantFrom('Jan', 'John', 'Jon', 'Ana', 'Anna Maria', 'J.', 'Mohammed', 'Muhammad', 'Lee');
const family = fc.constantFrom('Kim', 'Lee', 'Novak', 'van Dijk', 'al-Saadi', 'Saadi', 'Lopez Ortiz', 'Smith-Jones');
const state = fc.constantFrom('KR', 'CZ', 'US', 'MX');
const title = fc.constantFrom('Minister of Defence', 'Prime Minister', 'Senator', 'Governor of Acre', 'Spokesperson');
const year = fc.integer({ min: 2010, max: 2024 }).map(String);

const rowsArbitrary = fc
  .array(fc.tuple(given, family, state, title, year, year), { minLength: 1, maxLength: 14 })
  .map((list) => {
    const rows = rowsOf([]);
    for (const [i, [first, last, country, office, from, until]] of list.entries()) {
      const id = `p${i}`;
      const [one] = rowsOf([`x: ${office}, ${country}, ${from}, ${until}`]).offices;
      if (one === undefined) continue;
      rows.people.push(personRecord(`${first} ${last}`, country, { id, nationalities: i % 3 === 0 ? [] : [country] }));
      if (!rows.offices.some((known) => known.id === one.id)) rows.offices.push(one);
      rows.terms.push({ id: `t${i}`, person: id, office: one.id, startDate: from, endDate: until, status: 'holder' });
      if (i > 0) rows.relationships.push({ person: id, relative: `p${i - 1}`, kind: 'sibling' });
    }
    return rows;
  });

const storyArbitrary = fc
  .record({
    day: fc.option(
      year.map((value) => `${value}-06-15`),
      { nil: null },
    ),
    people: fc.array(
      fc.tuple(fc.option(given, { nil: '' }), family, fc.array(fc.tuple(title, state), { maxLength: 2 }), fc.nat(8)),
      { minLength: 1, maxLength: 6 },
    ),
  })
  .map(({ day, people }) => {
    const entries = people.map(([first, last, offices, other]) => {
      const entry = person(
        `${first} ${last}`.trim(),
        offices.map(([office, country]) => `${office}, ${country}`),
      );
      const ofIndex = other % people.length;
      return {
        ...entry,
        relations: other < 4 ? [{ start: 0, end: 0, type: 'sister', of: '', ofIndex, findings: [] }] : [],
      };
    });
    return story(day, entries);
  });

const shuffled = (rows: RegistryRows, seed: number): RegistryRows => {
  const mix = <T>(list: readonly T[]): T[] =>
    [...list]
      .map((value, i) => ({ value, key: ((i + 1) * seed) % 97 }))
      .sort((a, b) => a.key - b.key)
      .map(({ value }) => value);
  return {
    people: mix(rows.people),
    organizations: mix(rows.organizations),
    offices: mix(rows.offices),
    terms: mix(rows.terms),
    relationships: mix(rows.relationships),
  };
};

describe('link: properties', () => {
  it('the order of the registry’s rows does not matter', () => {
    fc.assert(
      fc.property(rowsArbitrary, storyArbitrary, fc.integer({ min: 2, max: 96 }), (rows, analysis, seed) => {
        expect(link(analysis, buildRegistry(shuffled(rows, seed)))).to.deep.equal(link(analysis, buildRegistry(rows)));
      }),
      { numRuns: 300 },
    );
  });

  it('building at once and in two steps gives the same', () => {
    fc.assert(
      fc.property(rowsArbitrary, storyArbitrary, fc.nat(14), (rows, analysis, at) => {
        const registry = buildRegistry({ ...rows, people: rows.people.slice(0, at), terms: rows.terms.slice(at) });
        registry.apply({ put: { people: rows.people, terms: rows.terms } });
        expect(link(analysis, registry)).to.deep.equal(link(analysis, buildRegistry(rows)));
      }),
      { numRuns: 100 },
    );
  });

  it('two people never share a record', () => {
    fc.assert(
      fc.property(rowsArbitrary, storyArbitrary, (rows, analysis) => {
        const linked = link(analysis, buildRegistry(rows)).people.filter(({ state: outcome }) => outcome === 'linked');
        expect(new Set(linked.map(({ record }) => record)).size).to.equal(linked.length);
      }),
      { numRuns: 300 },
    );
  });

  it('a namesake whose offices do not fit is never linked', () => {
    fc.assert(
      fc.property(rowsArbitrary, storyArbitrary, (rows, analysis) => {
        for (const found of link(analysis, buildRegistry(rows)).people) {
          if (found.state !== 'linked') continue;
          const names = found.findings.map(({ name }) => name);
          expect(names).not.to.include.members(['otherState']);
          expect(names).not.to.include.members(['otherOffice']);
          expect(names).not.to.include.members(['officeNotHeldThen']);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('decisions always win', () => {
    const verb = fc.constantFrom<DecisionInForce['verb']>('accept', 'reject', 'hide', 'none');
    fc.assert(
      fc.property(rowsArbitrary, storyArbitrary, verb, fc.nat(5), fc.nat(13), (rows, analysis, word, who, which) => {
        const at = analysis.people.findIndex(
          ({ name }) => name === analysis.people[who % analysis.people.length]?.name,
        );
        const entry = analysis.people[at];
        const record = rows.people[which % rows.people.length]?.id ?? null;
        if (entry === undefined) return;
        const nameForm = foldName(entry.name);
        const decision: DecisionInForce = {
          id: 'd',
          verb: word,
          kind: 'person',
          nameForm,
          record: word === 'none' ? null : record,
        };
        const links = link(analysis, buildRegistry(rows), { decisions: [decision] }).people;
        for (const [i, found] of links.entries()) {
          const isOwn = i === at;
          if (word === 'accept' && isOwn) expect(found).to.include({ state: 'linked', record, decision: 'd' });
          if (word === 'none' && isOwn)
            expect(found).to.include({ state: 'none', record: null, decision: 'd', create: null });
          if (word === 'reject' || word === 'hide') {
            expect(found.state === 'linked' && found.record === record).to.equal(false);
            expect(found.candidates.map((candidate) => candidate.record)).not.to.include(record);
          }
        }
      }),
      { numRuns: 300 },
    );
  });
});
