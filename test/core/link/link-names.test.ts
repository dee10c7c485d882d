import { expect } from 'chai';
import { link } from '../../../src/plugins/newsdesk/core/link';
import { buildRegistry } from '../../../src/plugins/newsdesk/core/registry';
import { personRecord, rowsOf } from './make-registry';
import { person, story } from './make-story';

const others = (name: string, country: string, otherNames: string[]) => personRecord(name, country, { otherNames });
const registry = buildRegistry(
  rowsOf(
    [
      'Recep Tayyip Erdoğan: President, TR, 2014-08-28, ',
      'Anthony Blair: Prime Minister, GB, 1997-05-02, 2007-06-27',
      'Muammar Gaddafi: Leader, LY, 1969-09-01, 2011-08-23',
      'Volodymyr Zelenskyy: President, UA, 2019-05-20, ',
      'Ursula von der Leyen: Minister of Defence, DE, 2013-12-17, 2019-07-17',
      'Mohammed bin Salman: Minister of Defence, SA, 2015-01-23, 2022-09-27',
      'Moon Jae-in: President, KR, 2017-05-10, 2022-05-09',
      'Vladimir Putin: President, RU, 2012-05-07, ',
      'Abdel Fattah el-Sisi: President, EG, 2014-06-08, ',
      "Conor O'Brien: Minister of Health, IE, 2015, 2022",
      'Samuel Davis Jr.: Secretary of Labor, US, 2015, 2022',
      'Jean-Yves Le Drian: Minister of Defence, FR, 2012-05-16, 2017-05-10',
      'William Gyude Moore: Minister of Public Works, LR, 2014, 2018',
      'Kim Yo-jong: Minister of Culture, KP, 2015, 2022',
      'Viktor Orbán: Prime Minister, HU, 2010-05-29, ',
      'Luiz Inácio Lula da Silva: President, BR, 2003-01-01, 2010-12-31',
      'Noor Aziz al-Rubaie: Minister of Oil, IQ, 2014, 2020',
    ],
    {
      people: [
        others('Moon Jae-in', 'KR', ['문재인']),
        others('Vladimir Putin', 'RU', ['Владимир Путин', 'Путин']),
        others('Recep Tayyip Erdoğan', 'TR', []),
      ],
    },
  ),
);

describe('link: the ways in which a name is written', () => {
  type Row = [written: string, office: string, day: string, record: string, finding: string];
  const rows: Row[] = [
    ['Recep Tayyip Erdoğan', 'President, TR', '2016-07-15', 'recep tayyip erdoğan', 'sameFullName'],
    ['RECEP TAYYIP ERDOGAN', 'President, TR', '2016-07-15', 'recep tayyip erdoğan', 'sameFullName'],
    ['Recep Erdogan', 'President, TR', '2016-07-15', 'recep tayyip erdoğan', 'missingMiddlePart'],
    ['Tayyip Erdogan', 'President, TR', '2016-07-15', 'recep tayyip erdoğan', 'severalNameParts'],
    ['R. T. Erdogan', 'President, TR', '2016-07-15', 'recep tayyip erdoğan', 'initialFits'],
    ['Erdogan', 'President, TR', '2016-07-15', 'recep tayyip erdoğan', 'sameFamilyName'],
    ['Tony Blair', 'Prime Minister, GB', '2001-03-03', 'anthony blair', 'nicknameFits'],
    ['Moammar Qadhafi', 'Leader, LY', '2005-03-03', 'muammar gaddafi', 'bothNearSpelling'],
    ['Muammar Kadafi', 'Leader, LY', '2005-03-03', 'muammar gaddafi', 'nearSpelling'],
    ['Volodymyr Zelensky', 'President, UA', '2022-03-03', 'volodymyr zelenskyy', 'nearSpelling'],
    ['Volodymyr Zelenskiy', 'President, UA', '2022-03-03', 'volodymyr zelenskyy', 'nearSpelling'],
    ['von der Leyen', 'Defence Minister, DE', '2016-03-03', 'ursula von der leyen', 'sameFamilyName'],
    ['Ursula Von Der Leyen', 'Defence Minister, DE', '2016-03-03', 'ursula von der leyen', 'sameFullName'],
    ['bin Salman', 'Defence Minister, SA', '2016-03-03', 'mohammed bin salman', 'sameFamilyName'],
    ['Mohammad bin Salman', 'Defence Minister, SA', '2016-03-03', 'mohammed bin salman', 'nearSpelling'],
    ['문재인', 'President, KR', '2020-03-03', 'moon jae-in', 'sameOtherName'],
    ['Moon Jae In', 'President, KR', '2020-03-03', 'moon jae-in', 'sameFullName'],
    ['Moon Jaein', 'President, KR', '2020-03-03', 'moon jae-in', 'sameNameSpelling'],
    ['Jae-in Moon', 'President, KR', '2020-03-03', 'moon jae-in', 'nameOrderSwapped'],
    ['Путин', 'President, RU', '2020-03-03', 'vladimir putin', 'sameOtherName'],
    ['Vladimir V. Putin', 'President, RU', '2020-03-03', 'vladimir putin', 'extraMiddlePart'],
    ['Abdel Fattah al-Sisi', 'President, EG', '2020-03-03', 'abdel fattah el-sisi', 'sameNameSpelling'],
    ['Sissi', 'President, EG', '2020-03-03', 'abdel fattah el-sisi', ''],
    ['Conor O’Brien', 'Health Minister, IE', '2018-03-03', "conor o'brien", 'sameFullName'],
    ['Samuel Davis', 'Labor Secretary, US', '2018-03-03', 'samuel davis jr.', 'sameFullName'],
    ['Sam Davis, Jr', 'Labor Secretary, US', '2018-03-03', 'samuel davis jr.', 'nicknameFits'],
    ['Jean Yves Le Drian', 'Defence Minister, FR', '2015-03-03', 'jean-yves le drian', 'sameFullName'],
    ['W. Gyude Moore', 'Public Works Minister, LR', '2016-03-03', 'william gyude moore', 'initialFits'],
    ['Yo-jong Kim', 'Culture Minister, KP', '2018-03-03', 'kim yo-jong', 'nameOrderSwapped'],
    ['Orban Viktor', 'Prime Minister, HU', '2018-03-03', 'viktor orbán', 'nameOrderSwapped'],
    ['Lula da Silva', 'President, BR', '2005-03-03', 'luiz inácio lula da silva', 'severalNameParts'],
    ['Noor Aziz Rubaie', 'Oil Minister, IQ', '2016-03-03', 'noor aziz al-rubaie', ''],
  ];
  for (const [written, office, day, record, finding] of rows) {
    it(`${written} as ${office}: ${finding || 'no link, and no other record'}`, () => {
      const found = link(story(day, [person(written, [office])]), registry).people[0];
      const shown = JSON.stringify(found?.candidates);
      if (finding === '') expect([null, record], shown).to.include(found?.record ?? null);
      else {
        expect({ state: found?.state, record: found?.record }, shown).to.deep.equal({ state: 'linked', record });
        expect(found?.findings[0]?.name).to.equal(finding);
      }
    });
  }

  const apart: [written: string, office: string, day: string, what: string][] = [
    ['Anthony Bloom', 'Prime Minister, GB', '2001-03-03', 'another family name'],
    ['Maria Putin', 'President, RU', '2020-03-03', 'another given name'],
    ['Moon Jae-sung', 'President, KR', '2020-03-03', 'another syllable'],
    ['Conor J. OBryen', 'Mayor, IE', '2018-03-03', 'another office'],
  ];
  for (const [written, office, day, what] of apart) {
    it(`${written} is nobody of the registry: ${what}`, () => {
      expect(link(story(day, [person(written, [office])]), registry).people[0]?.state).not.to.equal('linked');
    });
  }
});
