import { expect } from 'chai';
import { officesOf, read } from '../rows';

/** Where a title begins and ends: portfolios, commas, places, bodies, and names that only the title shows. */
const ROWS: Array<[what: string, text: string, offices: string[]]> = [
  [
    'a bare surname after a portfolio',
    'The meeting with Norwegian Minister of Culture Berge lasted two hours.',
    ['Berge: Minister of Culture, NO'],
  ],
  [
    'a bare surname between commas',
    "A spokesman for Iceland's Minister of Agriculture, Fisheries and Food, Jonsdottir, declined to comment.",
    ['Jonsdottir: Minister of Agriculture, Fisheries and Food, IS'],
  ],
  [
    'a bare surname after a rank-like office',
    'The meeting with Indian Chief of Air Staff Tandon lasted two hours.',
    ['Tandon: Chief of Air Staff, IN'],
  ],
  [
    'a bare surname after a state that the title names',
    'The meeting with Finnish ambassador to Eritrea Laine lasted two hours.',
    ['Laine: ambassador to Eritrea, FI'],
  ],
  [
    'a bare surname after a place of no list',
    'The meeting with Brazilian Governor of Sertania Queiroz lasted two hours.',
    ['Queiroz: Governor of Sertania, BR'],
  ],
  ['no name in a description', 'The Kenyan Minister of Works said the road was safe.', []],
  [
    'commas within a portfolio',
    'The Irish Minister for Housing, Planning and Local Government, Niall Brady, told lawmakers so.',
    ['Niall Brady: Minister for Housing, Planning and Local Government, IE'],
  ],
  [
    'a comma that ends the title',
    'Omar Haddad, the minister of energy, said Kenya had enough gas.',
    ['Omar Haddad: minister of energy, KE'],
  ],
  [
    'a portfolio that is an office too',
    'Minister of Justice Ruth Palmer of New Zealand opened it.',
    ['Ruth Palmer: Minister of Justice, NZ'],
  ],
  [
    'a second title after a portfolio',
    'Ghanaian Minister of Justice and Attorney General Kwame Darko spoke.',
    ['Kwame Darko: Minister of Justice, GH; Attorney General, GH'],
  ],
  [
    'an office in the service of another',
    'The Greek Undersecretary to the Prime Minister, Eleni Markou, was there.',
    ['Eleni Markou: Undersecretary to the Prime Minister, GR'],
  ],
  [
    'a spokesman is not the president',
    'A spokesman for President Anna Virtanen of Finland spoke.',
    ['Anna Virtanen: President, FI'],
  ],
  [
    'what stands before beats a place inside',
    'The Argentine Governor of San Juan, Pablo Rivas, came late.',
    ['Pablo Rivas: Governor of San Juan, AR'],
  ],
  [
    'small words within a place',
    '"We are ready," said Ana Prado, Brazil\'s Governor of Mato Grosso do Sul.',
    ['Ana Prado: Governor of Mato Grosso do Sul, BR'],
  ],
  [
    'a portfolio with a word of no list',
    '"We are ready," said Marat Akhmetov, Kazakhstan\'s Minister of Emergency Situations.',
    ['Marat Akhmetov: Minister of Emergency Situations, KZ'],
  ],
  [
    'a deputy beside a general',
    'He was met by Deputy Attorney General Susan Clarke of the US.',
    ['Susan Clarke: Deputy Attorney General, US'],
  ],
  ['a branch before a rank', 'US Army Lt. Gen. Robert Hayes retired.', ['Robert Hayes: Lt. Gen., US, US Army']],
  ['a rank in two cases', 'Major general Budi Hartono of Indonesia spoke.', ['Budi Hartono: Major general, ID']],
  ['a camp is no state', 'In Hong Kong, the pro-Beijing councillor Mary Wu won.', ['Mary Wu: councillor, HK']],
  [
    'a central bank',
    '"Prices will fall," said Tomas Fuentes, Chile\'s President of the Central Bank.',
    ['Tomas Fuentes: President, CL, Central Bank'],
  ],
  [
    'an ambassador to a body of states',
    'The meeting with American Ambassador to the United Nations Doyle lasted two hours.',
    ['Doyle: Ambassador, US, United Nations'],
  ],
  [
    'without a portfolio',
    "A spokesman for Serbia's Minister without Portfolio, Petrovic, declined to comment.",
    ['Petrovic: Minister without Portfolio, RS'],
  ],
  [
    'an abbreviation of the same title',
    'Governor Thomas Reed of Ohio spoke. Gov. Thomas Reed then left.',
    ['Thomas Reed: Governor, US'],
  ],
  ['an executive director', 'It was executive director Laura Bishop who resigned in Kenya.', ['Laura Bishop: ']],
  ['a member of a party', 'Kwame Darko, a member of the Democratic Party, left Ghana.', ['Kwame Darko: ']],
  [
    'who had been',
    "Maria Lopez, who had been Peru's Minister of Housing, criticised it.",
    ['Maria Lopez: Minister of Housing, PE, former'],
  ],
  [
    'who once served as',
    'Jon Aasen, who once served as mayor of Bergen, sold the house in Norway.',
    ['Jon Aasen: mayor of Bergen, NO, former'],
  ],
  [
    'is expected to become',
    'Marta Lund is expected to become the next Danish trade minister.',
    ['Marta Lund: trade minister, DK, elect'],
  ],
  [
    'a place whose first words look like a name',
    'The Governor of Santa Cruz, Ana Prado, spoke to them in Brazil.',
    ['Ana Prado: Governor of Santa Cruz, BR'],
  ],
  [
    'a chargé d’affaires',
    'During the talks, Chargé d’Affaires Nicole Brown left.',
    ['Nicole Brown: Chargé d’Affaires, -'],
  ],
  ['a constituency of no list', 'Oteranga MP Ann Hill spoke to them in New Zealand.', ['Ann Hill: Oteranga MP, NZ']],
  ['a party before the title', 'Labour MP Bob Hall spoke to them in Britain.', ['Bob Hall: MP, GB']],
  ['a first lady', 'Former First Lady Ann Hope met Lady Moore there.', ['Ann Hope: First Lady, -, former', 'Moore: ']],
  [
    'a body by its bare noun',
    'The Acting Secretary-General of the Commission, Dr. Omar Buz, spoke to them in Kuwait.',
    ['Omar Buz: Secretary-General, KW, Commission, acting'],
  ],
  ['staff of a campaign', 'Her campaign chairman Tom Stone said that they were glad.', ['Tom Stone: ']],
  [
    'a title with and without its complement',
    'Special Envoy to the Sahel Karl Weiss of Germany came. Special Envoy Weiss then left.',
    ['Karl Weiss: Special Envoy to the Sahel, DE'],
  ],
  [
    'a form of address',
    'The former secretary of state, Ann Hill, said no. Secretary Hill left.',
    ['Ann Hill: secretary of state, US, former'],
  ],
  [
    'a list after a colon',
    'There were three candidates: Ann Hill, Bob Stone and Carl Wood.',
    ['Ann Hill: candidate, -, candidate', 'Bob Stone: candidate, -, candidate', 'Carl Wood: candidate, -, candidate'],
  ],
  [
    'a title in capitals without a comma',
    'They met H E Omar Karimi Ambassador of Oman to Cuba there.',
    ['Omar Karimi: Ambassador to Cuba, OM'],
  ],
  [
    'whom they chose',
    'It tapped Ann Hill as its next finance minister in Kenya.',
    ['Ann Hill: finance minister, KE, elect'],
  ],
  ['the form of a state', 'They met Luis Prado, president of the Republic of Honduras.', ['Luis Prado: president, HN']],
  ['no office in a bare front-runner', 'It was front-runner Ann Hill who spoke.', ['Ann Hill: ']],
];

describe('where titles begin and end', () => {
  for (const [what, text, offices] of ROWS) {
    it(`${what}: ${text}`, () => {
      expect(officesOf(read(text))).to.deep.equal(offices);
    });
  }
});
