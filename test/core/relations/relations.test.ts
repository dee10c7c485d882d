import { expect } from 'chai';
import { read } from '../rows';

const ROWS: Array<[text: string, relations: string[]]> = [
  ['Ri Mi-sun, the powerful sister of North Korean leader Ri Sung-ho, was angry.', ['Ri Mi-sun: sister of Ri Sung-ho']],
  ["Peter Lund's wife, Anna Lund, is a teacher.", ['Anna Lund: wife of Peter Lund']],
  [
    'Kofi Asante, a younger brother of former president Yaw Asante, lost the vote.',
    ['Kofi Asante: brother of Yaw Asante'],
  ],
  ['Peter Lund and his daughter, Clara Lund, were in the car.', ['Clara Lund: daughter of Peter Lund']],
  ['Peter Lund has a sister and two brothers, says Anna Holm.', []],
];

describe('relations between people', () => {
  for (const [text, relations] of ROWS) {
    it(text, () => {
      const found = read(text).people.flatMap((person) =>
        person.relations.map(({ type, of }) => `${person.name}: ${type} of ${of}`),
      );
      expect(found).to.deep.equal(relations);
    });
  }
});
