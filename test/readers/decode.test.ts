import { expect } from 'chai';
import { decode } from '../../src/plugins/newsdesk/readers/decode';

const bytes = (...values: number[]): Uint8Array => new Uint8Array(values);

const read: { what: string; bytes: Uint8Array; text: string; warning?: string }[] = [
  { what: 'UTF-8', bytes: Buffer.from('Zoë “said”'), text: 'Zoë “said”' },
  { what: 'UTF-8 with a mark', bytes: bytes(0xef, 0xbb, 0xbf, 0x41), text: 'A' },
  { what: 'UTF-16, little end first', bytes: bytes(0xff, 0xfe, 0x41, 0x00, 0xeb, 0x00), text: 'Aë' },
  { what: 'UTF-16, big end first', bytes: bytes(0xfe, 0xff, 0x00, 0x41, 0x00, 0xeb), text: 'Aë' },
  {
    what: 'windows-1252',
    bytes: bytes(0x93, 0x5a, 0x6f, 0xeb, 0x92, 0x73, 0x94, 0x20, 0x80),
    text: '“Zoë’s” €',
    warning: 'read-as-windows-1252',
  },
];

describe('decode', () => {
  for (const row of read) {
    it(`reads ${row.what}`, () => {
      const decoded = decode(row.bytes);
      expect(decoded.ok && decoded.text).to.equal(row.text);
      expect(decoded.ok && decoded.warnings.map((warning) => warning.code)).to.deep.equal(
        row.warning === undefined ? [] : [row.warning],
      );
    });
  }

  it('takes NUL bytes and many control characters for binary', () => {
    expect(decode(bytes(0x41, 0x00, 0x42)).ok).to.equal(false);
    expect(decode(bytes(0x01, 0x02, 0x03, 0x04, 0x41)).ok).to.equal(false);
    expect(decode(bytes(0xff, 0xfe, 0x00, 0x00, 0x41, 0x00)).ok).to.equal(false);
  });
});
