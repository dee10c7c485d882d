import { expect } from 'chai';
import { figuresOf } from './figures';
import { atLeast, atMost } from './floors';
import type { Measured } from './measure-reference';

const set = (name: string, right: number): Measured['sets'][number] => {
  const score = { people: { right, found: 100, gold: 100 }, bodies: { right: 90, found: 100, gold: 100 }, errors: [] };
  return { name, stories: 10, full: score, bare: score, rivals: [] };
};
const measured: Measured = { sets: [set('pud', 70)], leftOut: [], stories: null, speakers: null };

describe('figures and floors', () => {
  it('is well at the floor and not under it', () => {
    expect([atLeast('', 78, 78).ok, atLeast('', 77.9, 78).ok, atLeast('', 0, null).ok]).to.deep.equal([
      true,
      false,
      true,
    ]);
    expect([atMost('', 4, 4).ok, atMost('', 4.1, 4).ok]).to.deep.equal([true, false]);
  });

  it('holds a set against its floors', () => {
    const figure = figuresOf(measured, true).find(({ name }) => name === 'people F1, pud');
    expect(figure).to.deep.equal({ name: 'people F1, pud', value: 70, unit: '%', floor: 78, ok: false });
  });

  it('asks nothing of a quick look', () => {
    expect(figuresOf(measured, false).filter(({ floor }) => floor !== null)).to.deep.equal([]);
  });
});
