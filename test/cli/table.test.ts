import { expect } from 'chai';
import { table } from '../../src/plugins/newsdesk/cli/table';

describe('table', () => {
  it('aligns columns, whatever is coloured or wide', () => {
    const rows = [
      ['a', '\u001b[31mbb\u001b[39m', 'c'],
      ['문재인', 'd', ''],
    ];
    expect(table(rows)).to.equal('a       \u001b[31mbb\u001b[39m  c\n문재인  d');
  });

  it('wraps the last column where the table is too wide', () => {
    const rows = [['name', 'one two three four five six seven']];
    expect(table(rows, 26)).to.equal('name  one two three four\n      five six seven');
    expect(table(rows)).to.equal('name  one two three four five six seven');
  });
});
