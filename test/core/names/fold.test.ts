import { expect } from 'chai';
import { foldName } from '../../../src/plugins/newsdesk/core/names/fold';

describe('foldName', () => {
  const table: Array<[name: string, folded: string]> = [
    ['Recep Tayyip Erdoğan', 'recep tayyip erdogan'],
    ['Kim Yo-jong', 'kim yo jong'],
    ["O'Brien", 'obrien'],
    ['O’Brien', 'obrien'],
    ['Al-Sisi', 'al sisi'],
    ['U.S.', 'us'],
    ['W. Gyude Moore', 'w gyude moore'],
    ['  Jean–Yves   Le Drian ', 'jean yves le drian'],
    ['Orbán Viktor', 'orban viktor'],
    ['Łukasz Østergård', 'lukasz ostergard'],
    ['', ''],
    ['— …', ''],
  ];
  for (const [name, folded] of table) {
    it(`folds ${JSON.stringify(name)} to ${JSON.stringify(folded)}`, () => {
      expect(foldName(name)).to.equal(folded);
    });
  }
  it('gives the same again when folded twice', () => {
    for (const [name] of table) expect(foldName(foldName(name))).to.equal(foldName(name));
  });
});
