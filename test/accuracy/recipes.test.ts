import { expect } from 'chai';
import { CROSS, foldOf, gatherStories } from './recipes';
import { hasReference, MISSING } from './reference';

describe('the parts of cross-validation', () => {
  it('puts one story in one part, whatever its id ends with', () => {
    expect(foldOf('af_wire_1.txt')).to.equal(foldOf('af_wire_1.txt.tsv'));
    expect(foldOf('af_wire_1.txt')).to.equal(foldOf('af_wire_1'));
  });

  it('deals stories evenly, also those that differ in a number alone', () => {
    const parts = CROSS.map(() => 0);
    for (let number = 0; number < 1000; number++) {
      const part = foldOf(`encyclopedia.txt#${number}`);
      parts[part] = (parts[part] ?? 0) + 1;
    }
    for (const size of parts) expect(size).to.be.within(150, 250);
  });

  it('keeps each reference story in all parts but one, and twins together', function () {
    if (!hasReference()) {
      console.log(`      left out: ${MISSING}`);
      this.skip();
    }
    const kept = CROSS.map((recipe) => new Set(gatherStories(recipe).map(({ story }) => story.docId)));
    const all = new Set(kept.flatMap((ids) => [...ids]));
    for (const docId of all) expect(kept.filter((ids) => ids.has(docId)).length, docId).to.equal(CROSS.length - 1);
  });
});
