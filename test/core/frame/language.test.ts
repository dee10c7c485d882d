import { expect } from 'chai';
import { read } from '../rows';
import { SENTENCES } from './sentences-by-language';

/** English that is short, in title case or in capitals: it must be read as English, or with a warning. */
const ENGLISH_LINES: readonly string[] = [
  'River Floods Town',
  'RIVER FLOODS TOWN',
  'Mayor Resigns Over Bridge Scandal',
  'MAYOR RESIGNS OVER BRIDGE SCANDAL',
  'Norway Beats Denmark in Handball Final',
  'Lund and Holm Sign Harbour Deal',
  'Van Dijk Injured Before Cup Tie',
  'Peso Falls Again',
  'Senator Costa dies at 81',
  'Lena Fischer wins Vienna marathon',
  'India, Pakistan hold border talks',
  'Macron Meets Scholz in Berlin',
  'Bus crash kills two near Oslo',
  'Chief Minister Inaugurates Hospital',
  'Oil prices slip on demand worries',
  '"We will not go," Maria Costa said.',
  'Peter Lund, Defence Minister',
  'Kenya: Two held over bank raid',
  'FIFA bans Iranian coach',
  'Ex-minister Silva faces trial',
];

describe('the language of a text', () => {
  for (const [language, sentences] of Object.entries(SENTENCES)) {
    it(`is ${language} in ${sentences.length} sentences, one at a time`, () => {
      for (const sentence of sentences) {
        const { language: found, people, warnings } = read(sentence);
        expect(found, sentence).to.equal(language);
        if (language === 'en') continue;
        expect(people, sentence).to.deep.equal([]);
        expect(
          warnings.map((warning) => warning.code),
          sentence,
        ).to.include('notEnglish');
      }
    });
  }

  for (const line of ENGLISH_LINES) {
    it(`a short line is read as English: ${line}`, () => {
      const { language, sentences, warnings } = read(line);
      expect(sentences).to.have.length.above(0);
      expect(language).to.be.oneOf(['en', null]);
      expect(warnings.some(({ code }) => code === 'languageUnsure')).to.equal(language === null);
    });
  }

  it('says in words that a text is too short to tell', () => {
    expect(read('River Floods Town').warnings[0]?.message).to.match(/too short .* read as English/);
  });

  it('reads an English story about people with foreign names', () => {
    const text =
      'José Peña Nieto and Maria de la Cruz met in São Paulo. The two ministers of Peru and Brazil said that they agreed.';
    expect(read(text).language).to.equal('en');
  });
});
