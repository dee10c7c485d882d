import { expect } from 'chai';
import { bodyKey, isRank, isSame, personKey, titleKey } from './keys';

const CASES: [(text: string) => unknown, string, unknown][] = [
  [personKey, 'President José  Ruiz', 'jose ruiz'],
  [personKey, 'Prime Minister Mr. Ann O’Hara', "ann o'hara"],
  [personKey, 'General', 'general'],
  [personKey, 'Prime Ann', 'prime ann'],
  [bodyKey, "The Navy's", 'navy'],
  [bodyKey, 'Théâtre National', 'theatre national'],
  [titleKey, 'The Vice-President of Defense', 'vice president of defence'],
  [titleKey, 'Sen.', 'sen'],
  [isRank, 'Lt. Gen.', true],
  [isRank, 'Chief Master Sergeant', true],
  [isRank, 'Air Chief', false],
  [isRank, 'General Secretary', false],
];

describe('keys for comparing names and titles', () => {
  for (const [keyOf, text, wanted] of CASES)
    it(`${keyOf.name} of "${text}"`, () => expect(keyOf(text)).to.equal(wanted));

  it('takes none and nothing for the same', () => {
    expect(isSame(null, '')).to.equal(true);
    expect(isSame('GB', 'gb')).to.equal(true);
    expect(isSame('GB', null)).to.equal(false);
  });
});
