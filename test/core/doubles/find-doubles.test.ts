import { expect } from 'chai';
import { describeDouble } from '../../../src/plugins/newsdesk/core/doubles/describe';
import { findDoubles, pairKey } from '../../../src/plugins/newsdesk/core/doubles/find-doubles';
import type {
  OrganizationRecord,
  PersonRecord,
  RegistryRows,
  TermRecord,
} from '../../../src/plugins/newsdesk/core/types';

const person = (id: string, name: string, more: Partial<PersonRecord> = {}): PersonRecord => ({
  ...{ id, name, givenName: null, familyName: null, otherNames: [], birthDate: null, deathDate: null },
  ...{ nationalities: ['NO'], wikidataId: null, visibility: 'public', provisional: false },
  ...more,
});
const term = (who: string, office: string, startDate: string): TermRecord => ({
  ...{ id: `${who} ${office} ${startDate}`, person: who, office, startDate, endDate: null, status: 'holder' },
});
const rows = (people: PersonRecord[], more: Partial<RegistryRows> = {}): RegistryRows => ({
  people,
  organizations: [],
  offices: ['Mayor of Hamar', 'Minister of Roads'].map((title) => ({
    ...{ id: title, title, otherTitles: [], country: 'NO', organization: null, rank: 'minister', wikidataId: null },
  })),
  terms: [],
  relationships: [],
  ...more,
});
const pairs = (given: RegistryRows, different?: Set<string>) =>
  findDoubles(given, different).doubles.map(({ a, b }) => `${a} ${b}`);
const only = (given: RegistryRows) => findDoubles(given).doubles[0];

describe('doubles', () => {
  it('are records of one name in one state, under whatever form of it', () => {
    for (const [one, other, more] of [
      ['Aksel Brenne', 'Aksel Brenne', {}],
      ['Aksel Brenne', 'Brenne Aksel', {}],
      ['Åksel Brenné', 'Aksel Brenne', {}],
      ['Anthony Brenne', 'Tony Brenne', { provisional: true }],
      ['Muammar Gaddafo', 'Muammar Qadhafo', { provisional: true }],
      ['Aksel Brenne', 'Aksel Johan Brenne', { provisional: true }],
    ] as const) {
      const found = pairs(rows([person('a', one), person('b', other, more)]));
      expect(found, `${one} and ${other}`).to.deep.equal(['a b']);
    }
    expect(
      pairs(rows([person('a', 'Aksel Brenne'), person('b', 'Aksel Brenna Dahl'), person('c', 'Brenne')])),
    ).to.deep.equal([]);
  });

  it('are ordered by their evidence, for and against', () => {
    const people = [
      person('a', 'Aksel Brenne', { birthDate: '1960-01-02' }),
      person('b', 'Aksel Brenne', { birthDate: '1960' }),
      person('c', 'Aksel Brenne', { birthDate: '1971' }),
      person('d', 'Liv Tangen'),
      person('e', 'Liv Tangen'),
      person('f', 'Per Moe', { wikidataId: 'Q1' }),
      person('g', 'Per Moe', { wikidataId: 'Q2' }),
      person('h', 'Ola Berg', { nationalities: ['SE'] }),
      person('i', 'Ola Berg'),
    ];
    const terms = [term('d', 'Minister of Roads', '2020'), term('e', 'Minister of Roads', '2020-02-03')];
    const found = findDoubles(rows(people, { terms })).doubles;
    expect(found.map(({ a, b }) => `${a} ${b}`)).to.deep.equal(['d e', 'a b']);
    expect(found[1]?.findings.map(({ name }) => name)).to.deep.equal(['sameFullName', 'inSameState', 'birthDateFits']);
    expect(found[0]?.findings.map((one) => describeDouble(one).text)).to.deep.equal([
      'the same full name',
      'the same state',
      'the same office at the same time',
    ]);
    for (const { score } of found) expect(score).to.be.within(0.2, 1);
  });

  it('keep the record that has more to it', () => {
    const given = rows([
      person('made', 'Liv Tangen', { provisional: true }),
      person('known', 'Liv Tangen', { wikidataId: 'Q7' }),
    ]);
    expect(only(given)).to.include({ a: 'known', b: 'made' });
  });

  it('are left out where somebody said that they are two', () => {
    const given = rows([person('a', 'Liv Tangen'), person('b', 'Liv Tangen')]);
    expect(pairs(given, new Set([pairKey('b', 'a')]))).to.deep.equal([]);
  });

  it('are bodies of one name in one state, too', () => {
    const body = (id: string, name: string, more: Partial<OrganizationRecord> = {}): OrganizationRecord => ({
      ...{ id, name, otherNames: [], classification: 'government', country: 'NO', parent: null, wikidataId: null },
      ...{ visibility: 'public', ...more },
    });
    const organizations = [
      body('a', 'The Roads Agency'),
      body('b', 'Vegvesenet', { otherNames: ['Roads Agency'], classification: 'other' }),
      body('c', 'Roads Agency', { country: 'SE' }),
    ];
    expect(pairs(rows([], { organizations }))).to.deep.equal(['a b']);
  });

  it('are found quickly among very many, and a name that thousands bear is left out and counted', function () {
    this.timeout(60_000);
    const letters = 'abdefgiklmnoprstu';
    const word = (number: number, length: number) =>
      Array.from({ length }, (_, at) => letters[Math.floor(number / letters.length ** at) % letters.length]).join('');
    const many = Array.from({ length: 20_000 }, (_, at) =>
      person(`p${at}`, `${word(at * 7919, 5)} ${word(at * 104_729, 6)}`, {
        nationalities: [['NO', 'SE', 'DK', 'FI'][at % 4] ?? 'NO'],
      }),
    );
    const common = Array.from({ length: 3000 }, (_, at) => person(`c${at}`, 'Kim Min'));
    const twin = [person('t1', 'Ragnhild Uthaug'), person('t2', 'Ragnhild Uthaug')];
    const started = Date.now();
    const { doubles, uncompared } = findDoubles(rows([...many, ...common, ...twin]));
    expect(Date.now() - started).to.be.below(20_000);
    expect(uncompared).to.equal(3000);
    expect(doubles.map(({ a, b }) => pairKey(a, b))).to.include('t1 t2');
  });
});
