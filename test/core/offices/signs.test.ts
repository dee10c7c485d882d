import { expect } from 'chai';
import { read } from '../rows';

const recorded = (...known: string[]) => ({
  hasPerson: (name: string) => known.includes(name),
  hasOrganization: () => false,
});

/** People whose office the story does not state: text, name, whether an official, with these records. */
const ROWS: Array<[what: string, text: string, name: string, isOfficial: boolean, records: string[]]> = [
  ['a record alone', 'Nora Lindqvist opened the fair on Monday.', 'Nora Lindqvist', true, ['Nora Lindqvist']],
  [
    'a record, and a trade that speaks against it',
    'Nora Lindqvist, a painter who lives near the river, won the prize.',
    'Nora Lindqvist',
    false,
    ['Nora Lindqvist'],
  ],
  ['no record and no sign', 'Nora Lindqvist opened the fair on Monday.', 'Nora Lindqvist', false, []],
  [
    'a campaign and votes',
    'The Varga campaign was glad. Ilona Varga won 52 percent of the vote in the runoff on Sunday.',
    'Ilona Varga',
    true,
    [],
  ],
  [
    'a predecessor in a story about government',
    'President Luis Prado of Bolivia changed his cabinet. His predecessor Jorge Mamani had ruled the country for two terms before the election.',
    'Jorge Mamani',
    true,
    [],
  ],
  ['a verb of holders', 'Jorge Mamani was ousted by the army in the coup of that year.', 'Jorge Mamani', true, []],
  ['a predecessor before a comma', 'The cabinet fell under his predecessor, Jorge Mamani.', 'Jorge Mamani', true, []],
  ['a government by one name', 'Taxes rose in those years under the Okonjo government.', 'Okonjo', true, []],
  ['a state that owns the name', "The summit began with Bolivia's Jorge Mamani.", 'Jorge Mamani', true, []],
  ['a style of office', 'The fair was opened by H.E. Nora Lindqvist on Monday.', 'Nora Lindqvist', true, []],
  ['a style in letters apart', 'The fair was opened by H E Nora Lindqvist on Monday.', 'Nora Lindqvist', true, []],
  ['a style in words', 'The fair was opened by Her Excellency Dr. Nora Lindqvist.', 'Nora Lindqvist', true, []],
  ['a form of address that is none', 'The fair was opened by Dr. Nora Lindqvist.', 'Nora Lindqvist', false, []],
  ['an age', 'Petra Novak, 34, was hit by a tram on Friday.', 'Petra Novak', false, []],
  ['the party and state', 'The bill of Anna Reed (D-Ohio) was read.', 'Anna Reed', true, []],
  [
    'the government of a name',
    'Ana Monteiro left. Taxes rose under the Monteiro government.',
    'Ana Monteiro',
    true,
    [],
  ],
];

describe('officials whose office is not stated', () => {
  for (const [what, text, name, isOfficial, records] of ROWS) {
    it(`${what}: ${text}`, () => {
      const person = read(text, null, recorded(...records)).people.find((entry) => entry.name === name);
      expect(person?.official).to.equal(isOfficial);
      expect(person?.offices).to.deep.equal([]);
    });
  }

  it('names the findings', () => {
    const [person] = read('Nora Lindqvist opened the fair on Monday.', null, recorded('Nora Lindqvist')).people;
    expect(person?.findings.map((finding) => finding.name)).to.include.members([
      'noOfficeStated',
      'officeHolderOfRecord',
    ]);
  });
});
