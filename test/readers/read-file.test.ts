import { expect } from 'chai';
import { LIMITS } from '../../src/plugins/newsdesk/contracts/desk';
import { MOST_BYTES, readFile, refuseSize } from '../../src/plugins/newsdesk/readers/read-file';
import type { ReadOptions } from '../../src/plugins/newsdesk/readers/story';

const options: ReadOptions = { name: 'bridge.txt', origin: 'bridge.txt', source: 'import' };

const zip = Buffer.from('504b0304140000000800000021000000000000000000', 'hex');

const binaries: { what: string; bytes: Uint8Array; says: RegExp }[] = [
  { what: 'a JPEG', bytes: Buffer.from('ffd8ffe000104a46494600010100000100010000', 'hex'), says: /bytes of a JPEG/ },
  { what: 'a PNG', bytes: Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), says: /bytes of a PNG/ },
  { what: 'a PDF', bytes: Buffer.from('%PDF-1.7\n1 0 obj'), says: /bytes of a PDF/ },
  { what: 'a ZIP', bytes: zip, says: /bytes of a ZIP/ },
  { what: 'HTML', bytes: Buffer.from('\ufeff\n<!DOCTYPE html><p>Text'), says: /bytes of an HTML/ },
  { what: 'unknown bytes', bytes: Buffer.from('Head\0\n\u0001\u0002'), says: /binary/ },
];

describe('readFile', () => {
  it('reads plain text', async () => {
    const outcome = await readFile(Buffer.from('Bridge opened\nThe minister came.'), options);
    expect(outcome.ok && outcome.story.headline).to.equal('Bridge opened');
  });

  for (const row of binaries) {
    it(`says what ${row.what} is`, async () => {
      const outcome = await readFile(row.bytes, options);
      expect(outcome.ok ? null : outcome.problem.code).to.equal('not-text');
      expect(outcome.ok ? '' : outcome.problem.message).to.match(row.says);
    });
  }

  it('refuses what is over the limit that the contracts name', async () => {
    expect(MOST_BYTES).to.equal(LIMITS.fileBytes);
    expect(refuseSize(MOST_BYTES, 'a')).to.equal(null);
    const outcome = await readFile(new Uint8Array(MOST_BYTES + 1), options);
    expect(outcome.ok ? null : outcome.problem.code).to.equal('too-large');
  });

  it('reads a text of nearly ten megabytes and a line of a megabyte in proportion', async () => {
    const paragraph = `${'The minister opened the bridge and left. '.repeat(25)}\n`;
    const large = Buffer.from(`Bridge opened\n${paragraph.repeat(Math.floor(9_900_000 / paragraph.length))}`);
    const began = performance.now();
    expect((await readFile(large, options)).ok).to.equal(true);
    expect((await readFile(Buffer.from(`Bridge opened\n${'x'.repeat(1_000_000)}`), options)).ok).to.equal(true);
    expect((await readFile(Buffer.from(`Bridge opened\n${' '.repeat(1_000_000)}x`), options)).ok).to.equal(true);
    expect(performance.now() - began).to.be.below(10_000);
  });
});
