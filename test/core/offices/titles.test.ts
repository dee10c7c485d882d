import { expect } from 'chai';
import { officesOf, read } from '../rows';

const ROWS: Array<[what: string, text: string, offices: string[]]> = [
  [
    'a title before the name',
    'Defence Minister Pavel Dvorak of the Czech Republic resigned on Monday.',
    ['Pavel Dvorak: Defence Minister, CZ'],
  ],
  [
    'a state before the title',
    'The talks began when US Defense Secretary Martin Cole met them.',
    ['Martin Cole: Defense Secretary, US'],
  ],
  ['a demonym', 'It was North Korean leader Ri Sung-ho who gave the order.', ['Ri Sung-ho: leader, KP']],
  ['"of" after the head', 'Secretary of State Henry Walsh was there.', ['Henry Walsh: Secretary of State, US']],
  [
    'a long portfolio',
    'Minister of Economy and Planning Aminata Diallo of Senegal spoke.',
    ['Aminata Diallo: Minister of Economy and Planning, SN'],
  ],
  [
    'a body before the title',
    'European Commission President Clara Jansen will travel to Rome.',
    ['Clara Jansen: President, -, European Commission'],
  ],
  [
    '"then-"',
    'It was signed by then-Defence Secretary Robert Hall of Britain.',
    ['Robert Hall: Defence Secretary, GB, former'],
  ],
  ['"former"', 'She met former French President Alain Moreau in Paris.', ['Alain Moreau: President, FR, former']],
  [
    '"acting"',
    'The order came from acting Interior Minister Daniel Osei of Ghana.',
    ['Daniel Osei: Interior Minister, GH, acting'],
  ],
  ['"-elect"', 'The call came from Chilean President-elect Sofia Rojas.', ['Sofia Rojas: President, CL, elect']],
  [
    'two titles',
    'Deputy chief and acting Interior Minister Karim Wardak of Afghanistan spoke.',
    ['Karim Wardak: Deputy chief, AF; Interior Minister, AF, acting'],
  ],
  [
    'an office and a rank',
    'The army sent Chief of Staff Major General Hassan Karimi to Iran.',
    ['Hassan Karimi: Chief of Staff, IR; Major General, IR'],
  ],
  [
    'a shared title',
    'Presidents Anna Virtanen of Finland and Marek Nowicki of Poland met.',
    ['Anna Virtanen: President, FI', 'Marek Nowicki: President, PL'],
  ],
  [
    'an envoy with his mission',
    'It was US Special Envoy to the Horn of Africa Michael Stone who called.',
    ['Michael Stone: Special Envoy to the Horn of Africa, US'],
  ],
  [
    'an apposition',
    'Eduard Hruska, the foreign minister of Slovakia, was not there.',
    ['Eduard Hruska: foreign minister, SK'],
  ],
  [
    'a second title after "and"',
    'Yaw Mensah, the Attorney General and Minister of Justice, came from Ghana.',
    ['Yaw Mensah: Attorney General, GH; Minister of Justice, GH'],
  ],
  [
    'a title before a comma',
    "Malaysia's prime minister, Ismail Rahman, said he was sorry.",
    ['Ismail Rahman: prime minister, MY'],
  ],
  [
    'an ambassador keeps where he is',
    'Peter Lund, the Danish ambassador to Kenya, signed.',
    ['Peter Lund: ambassador to Kenya, DK'],
  ],
  [
    'a role told by "as"',
    'Maria Costa was criticised in Portugal over her time as finance minister.',
    ['Maria Costa: finance minister, PT, former'],
  ],
  [
    'a party is no part of a title',
    'The vote was won by Democratic Sen. Jane Doerr, a critic of the law.',
    ['Jane Doerr: Sen., US'],
  ],
  ['a place below the state is', 'It was Maryland Gov. Thomas Reed who signed.', ['Thomas Reed: Maryland Gov., US']],
  [
    'a speaker of parliament',
    'Boris Kollar, the speaker of parliament, supports the Slovak plan.',
    ['Boris Kollar: speaker, SK'],
  ],
  ['a phrase', 'It was District Attorney Nora Lindqvist who spoke.', ['Nora Lindqvist: District Attorney, -']],
  [
    'a phrase with its state and place',
    'The plan of Bob Stone, the U.S. attorney for Maine, was read.',
    ['Bob Stone: U.S. attorney for Maine, US'],
  ],
  ['an abbreviation', 'The visit of Amb. Nora Lindqvist was short.', ['Nora Lindqvist: Amb., -']],
  ['a rank of the police', 'It was DSP Nora Lindqvist who came.', ['Nora Lindqvist: DSP, -']],
  [
    'a body in capitals that is a small word too',
    'Nora Lindqvist, the WHO chief, was there.',
    ['Nora Lindqvist: chief, -, WHO'],
  ],
  [
    'a first vice president',
    'It was First Vice President Omar Saleh who came.',
    ['Omar Saleh: First Vice President, -'],
  ],
  ['a style before the title', 'They met His Majesty King Omar II on Friday.', ['Omar II: King, -']],
  [
    '"once" after a comma',
    "Omar Saleh, once Egypt's minister of trade, spoke.",
    ['Omar Saleh: minister of trade, EG, former'],
  ],
  [
    '"previously" before an article',
    'It went to Nora Lindqvist, previously the Swedish minister of trade.',
    ['Nora Lindqvist: minister of trade, SE, former'],
  ],
  [
    'who is replaced',
    "It was he who replaced Omar Saleh as Egypt's ambassador to Peru.",
    ['Omar Saleh: ambassador to Peru, EG, former'],
  ],
  [
    '"as" before a state',
    "Omar Saleh took the floor as Egypt's minister of trade and asked for time.",
    ['Omar Saleh: minister of trade, EG'],
  ],
  ['"as" before what another did', "Omar Saleh left the room as Egypt's minister of trade arrived.", ['Omar Saleh: ']],
  ['"such as"', "Omar Saleh met guests such as Egypt's minister of trade.", ['Omar Saleh: ']],
  [
    'a surname alone after the state',
    'The minister of trade of Egypt, Talaat, cancelled a trip.',
    ['Talaat: minister of trade, EG'],
  ],
  ['the state after "in"', 'Omar Saleh, who serves as president in Egypt, spoke.', ['Omar Saleh: president, EG']],
  [
    'a surname after a portfolio in small letters',
    "Peru's minister for agriculture Huaman is expected to attend the fair.",
    ['Huaman: minister for agriculture, PE'],
  ],
  [
    'between dashes',
    "Omar Saleh - Egypt's minister of trade - told the paper so.",
    ['Omar Saleh: minister of trade, EG'],
  ],
  [
    'an office before a name, told from later on',
    "As Egypt's minister of trade, Omar Saleh had fought the same battle.",
    ['Omar Saleh: minister of trade, EG, former'],
  ],
];

const NONE: Array<[what: string, text: string]> = [
  ['a company officer', 'Acme Corp chief executive Laura Bishop resigned on Monday.'],
  ['an attorney', 'It was attorney Nora Lindqvist who spoke.'],
  ['a goalkeeper', 'Goalkeeper Diego Santos saved the last shot of the match.'],
  ['an analyst', 'Political analyst Nora Lindqvist said the vote would be close.'],
  ['officials beside a name', 'It was one of the officials Grace Wanjiru had spoken to.'],
];

describe('titles beside names', () => {
  for (const [what, text, offices] of ROWS) {
    it(`${what}: ${text}`, () => {
      expect(officesOf(read(text))).to.deep.equal(offices);
    });
  }
  for (const [what, text] of NONE) {
    it(`no office: ${what}: ${text}`, () => {
      const people = read(text).people;
      expect(people).to.have.length(1);
      expect(people[0]?.grade).to.equal('name');
    });
  }

  it('gives each office its findings and the place where it stands', () => {
    const text = 'It was North Korean leader Ri Sung-ho who gave the order.';
    const office = read(text).people[0]?.offices[0];
    expect(text.slice(office?.start, office?.end)).to.equal('leader');
    expect(office?.findings.map((finding) => finding.name)).to.include.members(['titleBefore', 'stateBefore']);
  });
});
