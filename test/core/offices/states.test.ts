import { expect } from 'chai';
import { read } from '../rows';

/** Which state an office serves, where the words beside the title do not say it: text, person, state. */
const ROWS: Array<[what: string, text: string, person: string, state: string | null]> = [
  [
    'the web address of the paper',
    'https://www.thepanamapost.example/story/1\n\nPresident Arturo Vega will renew his cabinet after the strikes, he said.',
    'Arturo Vega',
    'PA',
  ],
  [
    'the end of the web address',
    'https://www.dailystar.co.ke/story/1\n\nInterior Minister Joseph Otieno said the police had been too slow.',
    'Joseph Otieno',
    'KE',
  ],
  ['a surname that is a state', 'Governor Lisa Monaco of Maine met Judge Anna Reed in Boston.', 'Anna Reed', 'US'],
  [
    'a body named after a place is no place',
    'Paraguay votes in May. The Colorado Party backs President Hugo Benega.',
    'Hugo Benega',
    'PY',
  ],
  [
    'the same title beside a state elsewhere',
    'Minister Ines Duarte of Portugal went to Madrid. Later the Spanish foreign minister spoke. Foreign Minister Carlos Ruano was in a good mood.',
    'Carlos Ruano',
    'ES',
  ],
  [
    'the one office is held by somebody else',
    'French President Alain Moreau went to Rome. In Italy, President Sandro Bassi waited for him.',
    'Sandro Bassi',
    'IT',
  ],
  ['no state at all', 'Mayor Karl Brandt opened the bridge.', 'Karl Brandt', null],
];

describe('states that offices serve', () => {
  for (const [what, text, name, state] of ROWS) {
    it(`${what}: ${text}`, () => {
      const person = read(text).people.find((entry) => entry.name === name);
      expect(person?.offices[0]?.country).to.equal(state);
    });
  }

  it('asks the records of that name', () => {
    const names = { hasPerson: () => true, hasOrganization: () => false, statesOfPerson: () => ['JP'] };
    const text = 'Prime Minister Kenji Morita flew to Seoul.';
    expect(read(text).people[0]?.offices[0]?.country).to.equal('KR');
    expect(read(text, null, names).people[0]?.offices[0]?.country).to.equal('JP');
  });
});
