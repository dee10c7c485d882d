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
  ['Peter Lund came home. His brother, Jonas Lund, was there.', ['Jonas Lund: brother of Peter Lund']],
  ['Anna Holm left with her husband, retired pilot Carl Holm.', ['Carl Holm: husband of Anna Holm']],
  ["Peter Lund's ex-wife, the judge Maria Costa, was heard.", ['Maria Costa: ex-wife of Peter Lund']],
  ["Former president Peter Lund's son Jonas was at the port.", ['Jonas: son of Peter Lund']],
  ['Anna Holm, 38, is the oldest daughter of Carl Holm.', ['Anna Holm: daughter of Carl Holm']],
  ['Anna Holm, who is a half-sister to the late king Carl Holm, was there.', ['Anna Holm: half-sister of Carl Holm']],
  [
    'Clara Lund, the daughter of Peter Lund and Anna Holm, won the race.',
    ['Clara Lund: daughter of Peter Lund', 'Clara Lund: daughter of Anna Holm'],
  ],
  ['Maria Costa, the widow of Pedro Costa, spoke first.', ['Maria Costa: widow of Pedro Costa']],
  ['Jonas Lund, a longtime ally of Maria Costa, resigned.', ['Jonas Lund: ally of Maria Costa']],
  ["Maria Costa's running mate, Jonas Lund, won the debate.", ['Jonas Lund: running mate of Maria Costa']],
  ['Peter Lund named Maria Costa as his running mate.', ['Maria Costa: running mate of Peter Lund']],
  [
    'Peter Lund spoke with Maria Costa, whom he chose on Monday as his running mate.',
    ['Maria Costa: running mate of Peter Lund'],
  ],
  ["Jonas Lund, one of Maria Costa's former aides, was named.", ['Jonas Lund: aide of Maria Costa']],
  ['Peter Lund is married to Maria Costa.', ['Maria Costa: wife of Peter Lund']],
  ['Maria Costa married the banker Peter Lund in May.', ['Peter Lund: husband of Maria Costa']],
  [
    'Police named Jonas Lund, 17, son of Carl Lund, and Pedro Costa, 21, son of Mario Costa.',
    ['Jonas Lund: son of Carl Lund', 'Pedro Costa: son of Mario Costa'],
  ],
  ["Peter Lund met Maria Costa, one of his wife's teachers.", []],
  ['Jonas Lund, an adviser to the Costa campaign, met Maria Costa.', []],
  ["Jonas Lund is friendly with one of Maria Costa's sons.", []],
];

describe('relations between people', () => {
  for (const [text, relations] of ROWS) {
    it(text, () => {
      const found = read(text).people.flatMap((person) =>
        person.relations.map(({ type, of }) => `${person.name}: ${type} of ${of}`),
      );
      expect(found).to.have.members(relations);
    });
  }
});
