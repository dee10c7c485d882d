import { expect } from 'chai';
import { analyse } from '../../../src/plugins/newsdesk/core';

describe('offices: without a person', () => {
  const read = (text: string): string[] =>
    (analyse({ text, published: '2021-03-17' }).unnamedOffices ?? []).map(
      ({ title, country }) => `${title}, ${country}`,
    );

  const cases: [text: string, offices: string[]][] = [
    ['The Norwegian defence minister said on Monday that the base would close.', ['defence minister, NO']],
    [
      "Chile's foreign minister and the Peruvian president met at the border.",
      ['foreign minister, CL', 'president, PE'],
    ],
    ['The president of Ghana and the Kenyan prime minister were late.', ['president, GH', 'prime minister, KE']],
    ['The Danish prime minister spoke. Later the Danish prime minister left.', ['prime minister, DK']],
    ['Danish Prime Minister Mette Holm spoke for an hour.', []],
    ['Mette Holm, the Danish prime minister, spoke for an hour.', []],
    ['The Danish prime minister, Mette Holm, spoke for an hour.', []],
    ['Mette Holm became the Danish prime minister in June.', []],
    ['She was the Danish prime minister for a year.', []],
    ['The former Danish prime minister spoke for an hour.', []],
    ['A Danish minister and another French president were there.', []],
    ["The Danish prime minister's office gave no reason.", []],
    ['Danish ministers met on Monday.', []],
    ['The prime minister spoke for an hour.', []],
  ];
  for (const [text, offices] of cases) {
    it(`${text} -> ${offices.join('; ') || 'none'}`, () => {
      expect(read(text)).to.deep.equal(offices);
    });
  }

  it('say where they stand', () => {
    const text = 'On Monday the Norwegian defence minister left for Rome.';
    const [office] = analyse({ text, published: null }).unnamedOffices ?? [];
    expect(text.slice(office?.start, office?.end)).to.equal('defence minister');
  });
});
