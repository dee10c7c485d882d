import { expect } from 'chai';
import { officesOf, read } from '../rows';

/** Records in which these people held these offices: name, title, state, until. */
const recorded = (...held: Array<[name: string, title: string, country: string, until: string | null]>) => ({
  hasPerson: (name: string) => held.some(([known]) => known === name),
  hasOrganization: () => false,
  officesOfPerson: (name: string) =>
    held.filter(([known]) => known === name).map(([, title, country, until]) => ({ title, country, until })),
});

/** Descriptions with "the" that point at somebody named before. */
const ROWS: Array<[what: string, text: string, offices: string[]]> = [
  [
    'the subject of the sentence before',
    'Ann Hill was tired. The Ohio governor left early.',
    ['Ann Hill: Ohio governor, US'],
  ],
  [
    'several in a row',
    'Ann Hill was tired. The former trade minister, first lady and Ohio senator left early.',
    ['Ann Hill: trade minister, US, former; first lady, US, former; Ohio senator, US, former'],
  ],
  [
    'another clause of the same sentence',
    'It was hard for Ann Hill because the British prime minister had promised it.',
    ['Ann Hill: prime minister, GB'],
  ],
  [
    'a name that follows',
    'Ann Hill was tired. The Ohio governor, Bob Stone, left early.',
    ['Ann Hill: ', 'Bob Stone: Ohio governor, US'],
  ],
  ['a bare weak word', 'Ann Hill was tired. The chairman left early.', ['Ann Hill: ']],
  ['a bare minister', 'Ann Hill was tired. The president left early.', ['Ann Hill: ']],
  [
    'two people, none of them the subject',
    'With Ann Hill came Bob Stone. The Ohio governor left early.',
    ['Ann Hill: ', 'Bob Stone: '],
  ],
  ['another current office', 'Mayor Ann Hill was tired. The Ohio governor left early.', ['Ann Hill: Mayor, US']],
  [
    'another state',
    'French foreign minister Ann Hill was tired. The former Japanese minister left early.',
    ['Ann Hill: foreign minister, FR'],
  ],
  [
    'a holder whom the story names',
    'Ohio governor Bob Stone came. Ann Hill was tired. The Ohio governor left early.',
    ['Bob Stone: Ohio governor, US', 'Ann Hill: '],
  ],
];

describe('people whom a description means', () => {
  for (const [what, text, offices] of ROWS) {
    it(`${what}: ${text}`, () => {
      expect(officesOf(read(text))).to.deep.equal(offices);
    });
  }
  const text = 'Ann Hill waited. Bob Stone made a difference between himself and the former finance minister of Kenya.';
  it('by the records, however far', () => {
    const names = recorded(['Ann Hill', 'Minister of Finance', 'KE', '2010'], ['Bob Stone', 'senator', 'KE', null]);
    expect(officesOf(read(text, '2020-01-01', names))[0]).to.equal('Ann Hill: finance minister, KE, former');
  });
  it('not where the records give the office to two', () => {
    const names = recorded(
      ['Ann Hill', 'Finance Minister', 'KE', '2010'],
      ['Bob Stone', 'Finance Minister', 'KE', '2001'],
    );
    expect(officesOf(read(text, '2020-01-01', names))[0]).to.equal('Ann Hill: ');
  });
  it('not where the time of a current office is over', () => {
    const now = 'Bob Stone met Ann Hill and then spoke of the Kenyan finance minister.';
    const names = recorded(['Ann Hill', 'Finance Minister', 'KE', '2010-05']);
    expect(officesOf(read(now, '2020-01-01', names))[1]).to.equal('Ann Hill: ');
    expect(officesOf(read(now, '2009-01-01', names))[1]).to.equal('Ann Hill: finance minister, KE');
  });
});
