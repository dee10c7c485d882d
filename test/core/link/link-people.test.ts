import { expect } from 'chai';
import { link } from '../../../src/plugins/newsdesk/core/link';
import { buildRegistry } from '../../../src/plugins/newsdesk/core/registry';
import type { PersonEntry, StatedRelation } from '../../../src/plugins/newsdesk/core/types';
import { personRecord, rowsOf } from './make-registry';
import { person, story } from './make-story';

const rows = rowsOf(
  [
    'Mette Frederiksen: Prime Minister, DK, 2019-06-27, ',
    'Lars Løkke Rasmussen: Prime Minister, DK, 2015-06-28, 2019-06-27',
    'Lars Løkke Rasmussen: Minister of Foreign Affairs, DK, 2022-12-15, ',
    'Trine Bramsen: Minister of Defence, DK, 2019-06-27, 2022-02-04',
    'Bo Dahl: Chief of Defence, DK, 2020-12-01, ',
    'Park Jin: Minister of Foreign Affairs, KR, 2022-05-12, 2024-01-10',
    'Kim Dong-il: Minister of Justice, KR, 2020-01, 2021-12',
    'Kim Sang-ho: Minister of Environment, KR, 2020-01, 2021-12',
    'Ahmed Hassan: Minister of Health, EG, 2018, 2023',
    'Ahmed Hassan Ali: Governor of Aswan, EG, 2018, 2023',
    'John Carter: Senator, US, 2001, 2013',
    'Thomas Baker: Secretary of Defense, US, 2017-01-20, 2021-01-20',
    'Maria Fernanda Lopez Ortiz: Minister of Culture, MX, 2019, 2024',
    'Ursula von der Leyen: Minister of Defence, DE, 2013-12-17, 2019-07-17',
    'Abdul Rahman al-Saadi: Minister of Oil, IQ, 2019, 2023',
    'Erik Young: Minister of Trade, NZ, 2019, 2023',
    'Paul Young: Minister of Health, NZ, 2019, 2023',
    'Ruth Ada: President, GH, 2017, 2025',
    'Henry Cole: Prime Minister, AU, 2010, 2013',
    'Henry Cole: Minister of Finance, AU, 2020, 2024',
    'Viktor Gaddafi: Minister of Transport, LY, 2019, 2023',
    'Ann Prior: Minister of Trade, IE, 2020-06-27, 2021-03-01',
    'Bea Post: Minister of Trade, IE, 2021-03-01, ',
  ],
  {
    people: [
      personRecord('Ada Mensah', 'GH'),
      personRecord('Anthony Brooks', 'US', { id: 'brooks', birthDate: '1990', deathDate: '2019-05-01' }),
      personRecord('Moon Ji-woo', 'KR', { id: 'moon', otherNames: ['문지우'], birthDate: '2010-04-02' }),
    ],
    relationships: [{ person: 'ada mensah', relative: 'ruth ada', kind: 'sibling' }],
  },
);
const registry = buildRegistry(rows);

const on = (day: string | null, entry: PersonEntry) => {
  const found = link(story(day, [entry]), registry).people[0];
  if (found === undefined) throw new Error('no link for the only person');
  return found;
};

describe('link: people', () => {
  type Case = [what: string, day: string | null, entry: PersonEntry, state: string, record: string | null];
  const cases: Case[] = [
    [
      'full name and office on that day',
      '2021-03-17',
      person('Mette Frederiksen', ['Prime Minister, DK']),
      'linked',
      'mette frederiksen',
    ],
    [
      'another title of the same office',
      '2021-03-17',
      person('Trine Bramsen', ['Defense Minister, DK']),
      'linked',
      'trine bramsen',
    ],
    [
      'no accents and no middle part',
      '2016-03-17',
      person('Lars Rasmussen', ['Prime Minister, DK']),
      'linked',
      'lars løkke rasmussen',
    ],
    [
      'the story’s day decides, not today',
      '2021-03-17',
      person('Lars Løkke Rasmussen', ['Foreign Minister, DK']),
      'suggested',
      null,
    ],
    [
      'former holder',
      '2021-03-17',
      person('Lars Løkke Rasmussen', ['former Prime Minister, DK']),
      'linked',
      'lars løkke rasmussen',
    ],
    [
      'former, and still in office',
      '2021-03-17',
      person('Trine Bramsen', ['former Defence Minister, DK']),
      'suggested',
      null,
    ],
    [
      'family name and office',
      '2021-03-17',
      person('Frederiksen', ['Prime Minister, DK']),
      'linked',
      'mette frederiksen',
    ],
    [
      'family name of two, the office decides',
      '2021-03-17',
      person('Kim', ['Justice Minister, KR']),
      'linked',
      'kim dong-il',
    ],
    ['family name first or last', '2022-06-01', person('Jin Park', ['Foreign Minister, KR']), 'linked', 'park jin'],
    ['family name without an office', '2021-03-17', person('Frederiksen'), 'none', null],
    ['family name with another office', '2021-03-17', person('Frederiksen', ['Minister of Culture, DK']), 'none', null],
    ['a full name alone', '2021-03-17', person('Trine Bramsen'), 'suggested', null],
    [
      'a full name with another trade',
      '2021-03-17',
      person('Trine Bramsen', [], { trade: 'goalkeeper' }),
      'none',
      null,
    ],
    ['a namesake of another state', '2021-03-17', person('Trine Bramsen', ['Defence Minister, NO']), 'none', null],
    [
      'a namesake with an office that does not fit',
      '2021-03-17',
      person('Trine Bramsen', ['Ambassador, DK']),
      'suggested',
      null,
    ],
    [
      'name and state of one who holds an office',
      '2021-03-17',
      person('Trine Bramsen', [], { country: 'DK' }),
      'suggested',
      null,
    ],
    [
      'an official of that state',
      '2021-03-17',
      person('Trine Bramsen', [], { country: 'DK', grade: 'official' }),
      'linked',
      'trine bramsen',
    ],
    [
      'first of two who share the words',
      '2021-03-17',
      person('Ahmed Hassan', ['Health Minister, EG']),
      'linked',
      'ahmed hassan',
    ],
    [
      'second of two who share the words',
      '2021-03-17',
      person('Ahmed Hassan', ['Governor of Aswan, EG']),
      'linked',
      'ahmed hassan ali',
    ],
    ['state unknown', '2018-03-17', person('Thomas Baker', ['Secretary of Defense']), 'linked', 'thomas baker'],
    ['Pentagon chief', '2018-03-17', person('Thomas Baker', ['Pentagon chief, US']), 'linked', 'thomas baker'],
    ['a short given name', '2018-03-17', person('Tom Baker', ['Defense Secretary, US']), 'linked', 'thomas baker'],
    ['an initial', '2018-03-17', person('T. Baker', ['Defense Secretary, US']), 'linked', 'thomas baker'],
    [
      'two family names, one named',
      '2021-03-17',
      person('Maria Lopez', ['Culture Minister, MX']),
      'linked',
      'maria fernanda lopez ortiz',
    ],
    ['particles', '2016-03-17', person('von der Leyen', ['Defence Minister, DE']), 'linked', 'ursula von der leyen'],
    [
      'an article less',
      '2021-03-17',
      person('Abdul Rahman Saadi', ['Oil Minister, IQ']),
      'linked',
      'abdul rahman al-saadi',
    ],
    ['transliterated', '2021-03-17', person('Viktor Qadhafi', ['Transport Minister, LY']), 'linked', 'viktor gaddafi'],
    ['leader', '2021-03-17', person('Ruth Ada', ['leader, GH']), 'linked', 'ruth ada'],
    ['a bare "minister"', '2021-03-17', person('Erik Young', ['Minister, NZ']), 'linked', 'erik young'],
    ['a bare "minister" of two of a family name', '2021-03-17', person('Young', ['Minister, NZ']), 'suggested', null],
    ['elect', '2019-06-10', person('Mette Frederiksen', ['elect Prime Minister, DK']), 'linked', 'mette frederiksen'],
    ['predecessor, some days after', '2021-03-04', person('Ann Prior', ['Trade Minister, IE']), 'linked', 'ann prior'],
    ['predecessor, family name alone', '2021-03-04', person('Prior', ['Trade Minister, IE']), 'suggested', null],
    ['successor, on the first day', '2021-03-01', person('Post', ['Trade Minister, IE']), 'linked', 'bea post'],
    [
      'two offices, one of them theirs',
      '2021-03-17',
      person('Henry Cole', ['Treasurer, AU', 'former Prime Minister, AU']),
      'linked',
      'henry cole',
    ],
    ['the dead hold no office', '2021-03-17', person('Anthony Brooks', ['Senator, US']), 'none', null],
    ['a child', '2021-03-17', person('Moon Ji-woo', ['Senator, KR']), 'none', null],
    ['a mere rank', '2021-03-17', person('Trine Bramsen', ['General, DK']), 'suggested', null],
    ['a mere rank of a military chief', '2021-03-17', person('Bo Dahl', ['General, DK']), 'linked', 'bo dahl'],
    [
      'day unknown: once held',
      null,
      person('Mette Frederiksen', ['Prime Minister, DK']),
      'linked',
      'mette frederiksen',
    ],
    ['day unknown: state unknown too', null, person('Thomas Baker', ['Defense Secretary']), 'linked', 'thomas baker'],
    [
      'day unknown: a family name is not enough',
      null,
      person('Frederiksen', ['Prime Minister, DK']),
      'suggested',
      null,
    ],
    ['nobody of that name', '2021-03-17', person('Xenia Novak', ['spokeswoman, DK']), 'none', null],
  ];
  for (const [what, day, entry, state, record] of cases) {
    it(`${what}: ${state}`, () => {
      const found = on(day, entry);
      expect({ state: found.state, record: found.record }, JSON.stringify(found.candidates)).to.deep.equal({
        state,
        record,
      });
    });
  }

  it('gives the findings with weights, the term and the score of a link', () => {
    const found = on('2021-03-17', person('Mette Frederiksen', ['Prime Minister, DK']));
    expect(found.findings.map(({ name }) => name)).to.deep.equal([
      'sameFullName',
      'officeHeldOnDate',
      'sameState',
      'soleBearer',
    ]);
    expect(found.term).to.equal('mette frederiksen|DK|prime minister|2019-06-27');
    expect(found.score).to.be.above(0.95).and.below(1);
    expect(found.candidates[0]).to.include({ record: 'mette frederiksen', score: found.score });
  });

  it('says that the day is unknown', () => {
    const links = link(story(null, [person('Mette Frederiksen', ['Prime Minister, DK'])]), registry);
    expect(links.warnings.map(({ code }) => code)).to.deep.equal(['dayUnknown']);
  });

  const sister = (ofIndex: number): StatedRelation => ({
    start: 0,
    end: 0,
    type: 'sister',
    of: 'Ruth Ada',
    ofIndex,
    findings: [],
  });

  it('links by a relation to a linked person that the registry has too', () => {
    const people = [person('Ada Mensah', [], { relations: [sister(1)] }), person('Ruth Ada', ['President, GH'])];
    const [ada] = link(story('2021-03-17', people), registry).people;
    expect(ada?.record).to.equal('ada mensah');
    expect(ada?.findings.map(({ name }) => name)).to.include('relationInRegistry');
  });

  it('does not link by a relation to somebody who is not linked', () => {
    const people = [person('Ada Mensah', [], { relations: [sister(1)] }), person('Ruth Ada', ['President, NO'])];
    expect(link(story('2021-03-17', people), registry).people[0]?.state).to.equal('suggested');
  });

  it('never links two people of a story to one record', () => {
    const people = [person('Frederiksen', ['Prime Minister, DK']), person('Mette Frederiksen', ['Prime Minister, DK'])];
    const links = link(story('2021-03-17', people), registry).people;
    expect(links.map(({ record }) => record)).to.deep.equal([null, 'mette frederiksen']);
  });

  it('suggests both of two namesakes with an equal claim', () => {
    const twins = rowsOf(['Jan Novak: Senator, CZ, 2018, 2024']);
    twins.people.push(personRecord('Jan Novak', 'CZ', { id: 'other' }));
    twins.terms.push({
      id: 'o',
      person: 'other',
      office: 'CZ|senator',
      startDate: '2018',
      endDate: '2024',
      status: 'holder',
    });
    const found = link(story('2021-03-17', [person('Jan Novak', ['Senator, CZ'])]), buildRegistry(twins)).people[0];
    expect(found?.state).to.equal('suggested');
    expect(found?.candidates.map(({ record }) => record)).to.have.members(['jan novak', 'other']);
    expect(found?.findings.map(({ name }) => name)).to.include('namesakeWithEqualClaim');
  });
});
