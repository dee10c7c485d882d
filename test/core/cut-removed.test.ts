import { expect } from 'chai';
import { analyse, cutRemoved } from '../../src/plugins/newsdesk/core';

const TEXT = [
  'Kenya signs harbour deal with Denmark after a year of talks',
  'Subscribe to our newsletter for more of this.',
  'MOMBASA (Reuters) - Kenyan Transport Minister Grace Wanjiru signed a contract on Friday to rebuild the old harbour.',
  '',
  '"This is the largest loan of its kind," Wanjiru said, and the whole hall rose to its feet when she put down her pen.',
  'Support our journalism',
].join('\n');

describe('cutRemoved', () => {
  const analysis = analyse({ text: TEXT, published: null });
  const cut = cutRemoved(TEXT, analysis);

  it('cuts the removed paragraphs and says where they stood among the lines', () => {
    expect(cut.removed).to.deep.equal([
      { paragraph: 1, text: 'Subscribe to our newsletter for more of this.', reason: 'subscription' },
      { paragraph: 5, text: 'Support our journalism', reason: 'plea for support' },
    ]);
    expect(cut.text.split('\n')).to.have.length(4);
  });

  it('moves every mark to where its words stand now', () => {
    const words = (text: string, list: Array<{ start: number; end: number }>): string[] =>
      list.map(({ start, end }) => text.slice(start, end));
    analysis.people.forEach((person, i) =>
      expect(words(cut.text, cut.analysis.people[i]?.mentions ?? [])).to.deep.equal(words(TEXT, person.mentions)),
    );
    expect(words(cut.text, cut.analysis.quotes)).to.deep.equal(words(TEXT, analysis.quotes));
    expect(cut.text.slice(cut.analysis.dateline?.start, cut.analysis.dateline?.end)).to.equal('MOMBASA (Reuters) -');
  });

  it('puts the lines back in their order', () => {
    const lines = cut.text.split('\n');
    for (const { paragraph, text } of cut.removed) lines.splice(paragraph, 0, text);
    expect(lines.join('\n')).to.equal(TEXT);
  });

  it('leaves a text alone where nothing was removed', () => {
    const text = 'The town is ready for the winter, Lena Fischer said.';
    expect(cutRemoved(text, analyse({ text, published: null })).text).to.equal(text);
  });
});
