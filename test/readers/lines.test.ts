import { Readable } from 'node:stream';
import { expect } from 'chai';
import * as fc from 'fast-check';
import { readLines } from '../../src/plugins/newsdesk/readers/lines';

const linesOf = async (chunks: (Uint8Array | string)[]): Promise<string[]> => {
  const lines: string[] = [];
  for await (const line of readLines(Readable.from(chunks))) lines.push(line);
  return lines;
};

describe('readLines', () => {
  it('breaks at newlines alone', async () => {
    expect(await linesOf(['a\r\nb\u2028c\n\nd'])).to.deep.equal(['a', 'b\u2028c', '', 'd']);
    expect(await linesOf(['a\n'])).to.deep.equal(['a']);
    expect(await linesOf([])).to.deep.equal([]);
  });

  it('gives the same lines wherever the bytes are cut', async () => {
    const property = fc.asyncProperty(
      fc.array(fc.constantFrom('Zoë', '“문”', '🗞', '', '{"a":1}'), { minLength: 1 }),
      fc.integer({ min: 1, max: 9 }),
      async (lines, size) => {
        const bytes = Buffer.from(`${lines.join('\n')}\n`);
        const chunks = Array.from({ length: Math.ceil(bytes.length / size) }, (_, at) =>
          bytes.subarray(at * size, (at + 1) * size),
        );
        expect(await linesOf(chunks)).to.deep.equal(lines);
      },
    );
    await fc.assert(property, { seed: 7 });
  });

  it('gives a line before the next one is there', async () => {
    const input = new Readable({ read: () => undefined });
    const lines = readLines(input);
    input.push('first\nsec');
    expect(await lines.next()).to.deep.equal({ done: false, value: 'first' });
    input.push('ond\n');
    expect(await lines.next()).to.deep.equal({ done: false, value: 'second' });
    input.push(null);
    expect((await lines.next()).done).to.equal(true);
  });
});
