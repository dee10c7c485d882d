import { expect } from 'chai';
import { analyse } from '../../src/plugins/newsdesk/core';
import { growthOf, MOST_GROWTH, ownTime } from '../fuzz/growth';
import { faultsOf } from '../fuzz/laws';
import { SHAPES } from '../fuzz/shapes';

/** Characters of the shorter text of each shape; `npm run test:fuzz -- --linear` takes a million. */
const LENGTH = 25_000;

const shape = (wanted: string): ((length: number) => string) => {
  const found = SHAPES.find(([name]) => name === wanted);
  if (found === undefined) throw new Error(`There is no shape "${wanted}".`);
  return found[1];
};

describe('time in proportion to the text', function () {
  this.timeout(120_000);

  before(() => {
    for (let run = 0; run < 30; run++) analyse({ text: shape('stories')(5000), published: null });
  });

  for (const [name, make] of SHAPES) {
    it(name, () => {
      expect(growthOf(make, LENGTH).ratio).to.be.below(MOST_GROWTH);
    });
  }

  it('a story of 10 MB, with every place right', function () {
    this.timeout(300_000);
    const text = shape('stories')(10_000_000);
    const began = ownTime();
    const analysis = analyse({ text, published: null });
    const seconds = (ownTime() - began) / 1000;
    expect(analysis.people.length).to.be.above(1000);
    expect(analysis.sentences.length).to.be.above(50_000);
    expect(faultsOf(text, analysis)).to.deep.equal([]);
    expect(seconds).to.be.below(100);
  });

  it('a line of 1 MB without a blank', () => {
    const text = shape('stories without a blank')(1_000_000);
    expect(faultsOf(text, analyse({ text, published: null }))).to.deep.equal([]);
  });
});
