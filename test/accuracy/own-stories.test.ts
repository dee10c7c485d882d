import { expect } from 'chai';
import { readOwnStories } from './own-stories';

describe('the labelled stories of this repository', () => {
  const stories = readOwnStories();

  it('are there, with everything labelled', () => {
    expect(stories.length).to.be.at.least(12);
    for (const { docId, people, organizations, quotes, text } of stories) {
      expect(text, docId).not.to.match(/[{}|]/);
      for (const { name, mentions } of [...people, ...organizations])
        expect(mentions, `${docId}: ${name} is named nowhere`).not.to.be.empty;
      expect(quotes, docId).not.to.be.empty;
    }
  });

  it('have each name and each quotation where the marks were', () => {
    const story = stories.find(({ docId }) => docId === 'manila-storm');
    const words = ({ start, end }: { start: number; end: number }) => story?.text.slice(start, end);
    expect(story?.people[0]?.mentions.map(words)).to.deep.equal(['Benigno "Ben" Salonga', 'Salonga', 'Salonga']);
    expect(story?.quotes.map(words)[0]).to.equal('People ask me when the money will come.');
    expect(story?.quotes[0]?.speaker).to.equal('Benigno "Ben" Salonga');
  });
});
