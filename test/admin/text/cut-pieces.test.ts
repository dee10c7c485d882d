import { expect } from 'chai';
import { cutPieces, findLines } from '../../../src/plugins/newsdesk/admin/src/text/cut-pieces';
import { findMarks } from '../../../src/plugins/newsdesk/admin/src/text/find-marks';
import { makeAppearance } from '../appearance';

const text = 'Vella speaks\n"We sail," Vella said.';
const place = (words: string, from = 0) => {
  const start = text.indexOf(words, from);
  return { start, end: start + words.length };
};

describe('a text cut into pieces', () => {
  const vella = makeAppearance({ mentions: [place('Vella'), place('Vella', 5)] });
  const marks = findMarks({ people: [vella], organizations: [] });

  const show = (line: number, quotes = [place('"We sail,"')]) =>
    cutPieces(text, findLines(text)[line] ?? { start: 0, end: 0 }, marks, quotes).map((piece) => [
      piece.text,
      `${piece.mark === null ? '' : 'mark'}${piece.isQuoted ? 'quote' : ''}`,
    ]);

  it('has a line for the headline and for each paragraph', () => {
    expect(findLines(text)).to.deep.equal([
      { start: 0, end: 12 },
      { start: 13, end: text.length },
    ]);
  });

  it('is cut at the edges of marks and quotations', () => {
    expect(show(0)).to.deep.equal([
      ['Vella', 'mark'],
      [' speaks', ''],
    ]);
    expect(show(1)).to.deep.equal([
      ['"We sail,"', 'quote'],
      [' ', ''],
      ['Vella', 'mark'],
      [' said.', ''],
    ]);
  });

  it('marks a name inside a quotation as both', () => {
    const whole = findLines(text)[1] ?? { start: 0, end: 0 };
    expect(show(1, [whole]).map(([, kind]) => kind)).to.deep.equal(['quote', 'markquote', 'quote']);
  });

  it('gives back every character, whatever overlaps and however far it reaches', () => {
    for (const line of findLines(text)) {
      const quotes = [
        { start: 0, end: 999 },
        { start: 15, end: 20 },
      ];
      const pieces = cutPieces(text, line, marks, quotes);
      expect(pieces.map((piece) => piece.text).join('')).to.equal(text.slice(line.start, line.end));
    }
  });
});
