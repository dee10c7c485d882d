import { expect } from 'chai';
import { officesOf, read } from '../rows';

const recorded = (...known: string[]) => ({
  hasPerson: (name: string) => known.includes(name),
  hasOrganization: () => false,
});

const ROWS: Array<[what: string, text: string, offices: string[]]> = [
  [
    'after a title',
    'The bridge was opened by Japanese Prime Minister 山本花子 on Monday.',
    ['山本花子: Prime Minister, JP'],
  ],
  [
    'of several words, before an apposition',
    'A friend of هالة ناصر, the Egyptian minister of trade, spoke.',
    ['هالة ناصر: minister of trade, EG'],
  ],
  ['that no record has', 'The word 山本太郎 stood on the wall of the house.', []],
];

describe('names in a script without capitals', () => {
  for (const [what, text, offices] of ROWS) {
    it(`${what}: ${text}`, () => {
      expect(officesOf(read(text, null, recorded('山本花子', 'هالة ناصر')))).to.deep.equal(offices);
    });
  }
  it('are left alone without records', () => {
    expect(read('The bridge was opened by 山本花子 on Monday.').people).to.deep.equal([]);
  });
});
