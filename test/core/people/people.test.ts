import { expect } from 'chai';
import { read } from '../rows';

const ROWS: Array<[what: string, text: string, people: string[]]> = [
  ['a bare surname', 'Lena Fischer spoke first. Fischer then left.', ['Lena Fischer (Fischer): Lena Fischer, Fischer']],
  ['a possessive is no part', "Marta Lopes's plan failed. Lopes left.", ['Marta Lopes (Lopes): Marta Lopes, Lopes']],
  [
    'family name first',
    'Foreign Minister Park Ji-hoon of South Korea spoke. Park was tired.',
    ['Park Ji-hoon (Park): Park Ji-hoon, Park'],
  ],
  [
    'family name last though it looks like one from the East',
    'The singer Kim Wilson sang. Wilson was tired.',
    ['Kim Wilson (Wilson): Kim Wilson, Wilson'],
  ],
  [
    'particles',
    'Minister Hugo van der Berg of the Netherlands said no. Van der Berg left.',
    ['Hugo van der Berg (van der Berg): Hugo van der Berg, Van der Berg'],
  ],
  [
    'a crowned head is called by a given name',
    'King Salman met Crown Prince Mohammed bin Salman. Prince Mohammed left.',
    ['Salman (null): Salman', 'Mohammed bin Salman (bin Salman): Mohammed bin Salman, Mohammed'],
  ],
  [
    'a small word inside a name of southern Africa',
    'President Themba ka Mhlongo spoke. Themba ka Mhlongo left.',
    ['Themba ka Mhlongo (ka Mhlongo): Themba ka Mhlongo, Themba ka Mhlongo'],
  ],
  ['an honorific', 'Mr Okafor said he was glad.', ['Okafor (Okafor): Okafor']],
  [
    'a middle name more or less',
    'President George W. Harper spoke. George Harper left.',
    ['George W. Harper (Harper): George W. Harper, George Harper'],
  ],
  [
    'a city that is a surname too',
    'General Frank Austin met them in Boston. Austin was late.',
    ['Frank Austin (Austin): Frank Austin, Austin'],
  ],
  [
    'two of one surname',
    'President Kim Min-jae met his sister Kim So-yeon in Seoul. President Kim smiled.',
    ['Kim Min-jae (Kim): Kim Min-jae, Kim', 'Kim So-yeon (Kim): Kim So-yeon'],
  ],
  ['apostrophes', "Sean O'Brien of Ireland won. O'Brien was glad.", ["Sean O'Brien (O'Brien): Sean O'Brien, O'Brien"]],
  [
    'accents',
    'Prime Minister Zuzana Čapková of Slovakia resigned. Čapková was tired.',
    ['Zuzana Čapková (Čapková): Zuzana Čapková, Čapková'],
  ],
];

describe('people and their mentions', () => {
  for (const [what, text, people] of ROWS) {
    it(`${what}: ${text}`, () => {
      const lines = read(text).people.map(
        (person) =>
          `${person.name} (${person.familyName}): ${person.mentions.map(({ start, end }) => text.slice(start, end)).join(', ')}`,
      );
      expect(lines).to.deep.equal(people);
    });
  }

  it('says why a bare surname means its person', () => {
    const person = read('Lena Fischer spoke first. Fischer then left.').people[0];
    expect(person?.mentions.map((mention) => mention.form)).to.deep.equal(['full', 'family']);
    expect(person?.mentions[1]?.findings[0]).to.include({
      name: 'surnameOfFullName',
      evidence: 'Lena Fischer, named in the first paragraph',
    });
  });

  it('takes a name that some record has for one finding more, never for the only one', () => {
    const names = { hasPerson: () => true, hasOrganization: () => false };
    expect(read('The rain in the hills was heavy.').people).to.deep.equal([]);
    expect(names.hasPerson()).to.equal(true);
  });
});
