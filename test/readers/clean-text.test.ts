import { expect } from 'chai';
import { cleanText } from '../../src/plugins/newsdesk/readers/clean-text';

const rows: { what: string; given: string; text: string; warnings?: string[] }[] = [
  { what: 'line ends', given: 'a\r\nb\rc\u2028d\fe', text: 'a\nb\nc\nd\ne' },
  { what: 'composed letters', given: 'Zoe\u0308', text: 'Zoë' },
  { what: 'soft hyphens and zero-width blanks', given: 'Aus\u00adtin\u200b\ufeff', text: 'Austin' },
  { what: 'control characters', given: 'a\u0007b\u001ac', text: 'abc', warnings: ['control-characters'] },
  { what: 'lone surrogates', given: 'a\ud800b\udc00', text: 'a\ufffdb\ufffd', warnings: ['broken-characters'] },
  { what: 'whole surrogate pairs', given: '🗞', text: '🗞' },
];

describe('cleanText', () => {
  for (const row of rows) {
    it(`cleans ${row.what}`, () => {
      const clean = cleanText(row.given);
      expect(clean.text).to.equal(row.text);
      expect(clean.warnings.map((warning) => warning.code)).to.deep.equal(row.warnings ?? []);
    });
  }
});
