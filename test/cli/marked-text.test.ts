import { expect } from 'chai';
import * as fc from 'fast-check';
import { columnsOf, markedParagraph, type Mark } from '../../src/plugins/newsdesk/cli/marked-text';

const mark = (text: string, words: string, label: string, rank = 1): Mark => {
  const start = text.indexOf(words);
  return { start, end: start + words.length, label, rank, paint: (piece) => `<${label}:${piece}>` };
};

const show = (text: string, marks: Mark[], width = 80, isColoured = false): string[] =>
  markedParagraph(text, { start: 0, end: text.length }, marks, { width, isColoured, indent: '' });

describe('markedParagraph', () => {
  const text = '“We want this,” said Kari Strand, of the harbour board.';

  it('puts marks into brackets with their labels', () => {
    const marks = [mark(text, 'Kari Strand', '1'), mark(text, 'We want this,', 'q1'), mark(text, 'harbour board', 'A')];
    expect(show(text, marks)).to.deep.equal(['“[q1 We want this,]” said [1 Kari Strand], of the [A harbour board].']);
  });

  it('nests brackets, the longer mark outside', () => {
    const marks = [mark(text, 'Kari', '1'), mark(text, 'Kari Strand', 'q1')];
    expect(show(text, marks)).to.deep.equal(['“We want this,” said [q1 [1 Kari] Strand], of the harbour board.']);
  });

  it('paints words, the mark of the higher rank over the other', () => {
    const marks = [mark(text, 'Kari', '1', 2), mark(text, 'said Kari Strand', 'q1', 1)];
    expect(show(text, marks, 80, true)).to.deep.equal([
      '“We want this,” <q1:said> <1:Kari> <q1:Strand>, of the harbour board.',
    ]);
  });

  it('wraps to the width, counting what is seen', () => {
    const marks = [mark(text, 'Kari Strand', '1')];
    for (const width of [20, 30, 40]) {
      for (const line of show(text, marks, width)) expect(columnsOf(line)).to.be.at.most(width);
    }
    expect(show('문재인 문재인 문재인', [], 13)).to.deep.equal(['문재인 문재인', '문재인']);
  });

  it('takes a stretch of a longer text', () => {
    const look = { width: 80, isColoured: false, indent: '  ' };
    const start = text.indexOf('said');
    const lines = markedParagraph(text, { start, end: text.length }, [mark(text, 'Kari', '1')], look);
    expect(lines).to.deep.equal(['  said [1 Kari] Strand, of the harbour board.']);
  });

  it('loses no word, whatever the marks', () => {
    const words = fc.array(fc.constantFrom('Kari', '“we', 'said”', '🗞', 'Zoë,', '\t'), { maxLength: 12 });
    const span = fc.tuple(fc.nat(60), fc.nat(20));
    fc.assert(
      fc.property(words, fc.array(span, { maxLength: 5 }), (parts, spans) => {
        const whole = parts.join(' ');
        const marks = spans.map(([start, length]) => ({
          start,
          end: start + length,
          label: 'x',
          rank: 1,
          paint: (piece: string) => piece,
        }));
        const bare = (shown: string): string =>
          shown
            .replace(/\[x |\]/g, '')
            .replace(/\s+/g, ' ')
            .trim();
        expect(bare(show(whole, marks, 20).join(' '))).to.equal(bare(whole));
        expect(show(whole, marks, 20, true).join(' ')).to.equal(show(whole, [], 20, true).join(' '));
      }),
      { seed: 7 },
    );
  });
});
