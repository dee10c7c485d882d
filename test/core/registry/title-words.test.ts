import { expect } from 'chai';
import { analyse, type KnownNames } from '../../../src/plugins/newsdesk/core';
import { TitleWords } from '../../../src/plugins/newsdesk/core/registry/title-words';
import { officesOf } from '../rows';

const titlesOf = (...all: string[]): TitleWords => {
  const titles = new TitleWords();
  for (const title of all) titles.add(title);
  return titles;
};
const isTitle = (titles: TitleWords, words: string): boolean => {
  let at: TitleWords | null = titles;
  for (const word of words.split(' ')) at = at?.after(word) ?? null;
  return at?.isTitle ?? false;
};

describe('titles that the records know', () => {
  it('are found word by word, folded, and only as a whole', () => {
    const titles = titlesOf("Head of the Queen's Office", 'Minister');
    expect(isTitle(titles, 'head of the queen s office')).to.equal(true);
    expect(isTitle(titles, 'head of the queen')).to.equal(false);
    expect(isTitle(titles, 'minister'), 'one word tells nothing').to.equal(false);
  });

  it('stay as long as one office has them', () => {
    const titles = titlesOf('Chair of the Board of Tides', 'Chair of the Board of Tides', 'Chair of the Board');
    titles.add('Chair of the Board of Tides', -1);
    expect(isTitle(titles, 'chair of the board of tides')).to.equal(true);
    titles.add('Chair of the Board of Tides', -1);
    expect(isTitle(titles, 'chair of the board of tides')).to.equal(false);
    expect(isTitle(titles, 'chair of the board')).to.equal(true);
  });

  const names: KnownNames = {
    hasPerson: () => false,
    hasOrganization: () => false,
    titles: titlesOf(
      'Chair of the Council of Tidal Advisers',
      'Minister for Wells, Springs and Hidden Streams',
      'Speaker of the House of Northfold',
    ),
    countWord: (word) => ({ first: 0, last: word === 'hill' ? 2 : 0 }),
  };
  const rows: Array<[text: string, offices: string[]]> = [
    [
      'The Canadian Chair of the Council of Tidal Advisers, Marta Lind, told lawmakers that the dams would hold.',
      ['Marta Lind: Chair, CA, Council of Tidal Advisers'],
    ],
    [
      "A spokesman for Norway's Minister for Wells, Springs and Hidden Streams, Hill, declined to comment.",
      ['Hill: Minister for Wells, Springs and Hidden Streams, NO'],
    ],
    [
      'The meeting with Irish Speaker of the House of Northfold Corrigan lasted two hours.',
      ['Corrigan: Speaker, IE, House of Northfold'],
    ],
  ];
  for (const [text, wanted] of rows)
    it(text, () => {
      const found = officesOf(analyse({ text, published: null }, names)).filter((line) => !line.endsWith(': '));
      expect(found).to.deep.equal(wanted);
    });
});
