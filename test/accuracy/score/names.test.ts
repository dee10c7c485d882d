import { expect } from 'chai';
import { type FoundNames, ratesOf, scoreNames } from './names';

const text = 'Ann Lee of the Navy met Bob Ray, of Ray & Sons.';
const names = [
  { start: 0, end: 7, label: 0 as const },
  { start: 24, end: 31, label: 0 as const },
  { start: 15, end: 19, label: 1 as const },
  { start: 36, end: 46, label: 1 as const },
];
const story = { docId: 'a', text, published: null, names };
const found = (people: [number, number][], bodies: [number, number][]): FoundNames => ({
  people: people.map(([start, end]) => ({ mentions: [{ start, end }] })),
  organizations: bodies.map(([start, end]) => ({ mentions: [{ start, end }] })),
});

describe('scoring names', () => {
  it('trims blanks, commas and "the" at the edges', () => {
    const { people, bodies, errors } = scoreNames(story, found([[0, 8], [24, 32]], [[11, 19], [36, 46]])); // prettier-ignore
    expect([people, bodies]).to.deep.equal([
      { right: 2, found: 2, gold: 2 },
      { right: 2, found: 2, gold: 2 },
    ]);
    expect(errors).to.deep.equal([]);
  });

  it('tells missed names, false ones and wrong edges apart, people and bodies too', () => {
    const { people, bodies, errors } = scoreNames(story, found([[0, 3], [36, 39]], [[15, 19]])); // prettier-ignore
    expect([people, bodies]).to.deep.equal([
      { right: 0, found: 2, gold: 2 },
      { right: 1, found: 1, gold: 2 },
    ]);
    expect(errors.map(({ kind, label, words, found }) => [kind, label, words, found])).to.deep.equal([
      ['wrong edges', 0, 'Ann Lee', 'Ann'],
      ['missed', 0, 'Bob Ray', null],
      ['false', 0, 'Ray', null],
      ['missed', 1, 'Ray & Sons', null],
    ]);
  });

  it('gives precision, recall and F1 in per cent, and 0 of nothing', () => {
    expect(ratesOf({ right: 1, found: 2, gold: 4 })).to.deep.equal({ precision: 50, recall: 25, f1: 100 / 3 });
    expect(ratesOf({ right: 0, found: 0, gold: 0 })).to.deep.equal({ precision: 0, recall: 0, f1: 0 });
  });
});
