import { expect } from 'chai';
import { figureTables, markdownTable, putBetween } from './docs';
import { atLeast } from './floors';

describe('the figures in the documentation', () => {
  it('stand between their marks, in place of those before', () => {
    expect(putBetween('a <!-- x --> old <!-- /x --> b', 'x', 'new')).to.equal('a <!-- x -->\n\nnew\n\n<!-- /x --> b');
    expect(() => putBetween('a', 'x', 'new')).to.throw('<!-- x -->');
  });

  it('are a table that needs no formatting', () => {
    expect(markdownTable([['set', 'F1'], ['pud', '78.0']])).to.equal('| set |   F1 |\n| --- | ---: |\n| pud | 78.0 |'); // prettier-ignore
  });

  it('are those of the run', () => {
    const figures = [
      atLeast('people F1, pud', 80, 78),
      atLeast('organisations F1, pud', 60, 59),
      atLeast('people F1 of other 1.0, pud', 40, null),
      atLeast('organisations F1 of other 1.0, pud', 20, null),
      atLeast('quotations, F1', 97, 95),
      atLeast('quotations, F1 without a registry', 96, null),
    ];
    const text = figureTables(figures);
    expect(text).to.match(/\| pud +\| +80\.0 \/ 60\.0 \| +\| +\| 40\.0 \/ 20\.0 \|/);
    expect(text).to.match(/\| quotations, F1 +\| +97\.0 \| +96\.0 \|/);
  });
});
