import { expect } from 'chai';
import { readHolders } from '../../../src/plugins/newsdesk/readers/registry-csv';
import { readOwnStories } from '../../accuracy/own-stories';
import { median, time } from './clock';
import { makeRegistry } from './make-registry';
import { bytesOf, endlessStories, storyOf600Words, takeBytes } from './texts';

describe('what the speed of the analysis is measured with', () => {
  const texts = readOwnStories();

  it('makes a registry that can be read whole, the same each time', async () => {
    const csv = makeRegistry(500);
    expect(makeRegistry(500)).to.equal(csv);
    const { rows, problems } = await readHolders(csv);
    expect(problems).to.deep.equal([]);
    expect(rows.people.length).to.equal(500);
    expect(rows.terms.length).to.be.within(750, 1000);
  });

  it('has a story of 600 words where none is so long', () => {
    expect(storyOf600Words(texts).text.split(/\s+/).filter(Boolean).length).to.equal(600);
  });

  it('takes about as many bytes as asked for', () => {
    expect(bytesOf(takeBytes(texts, bytesOf(texts) / 3)) / bytesOf(texts)).to.be.within(0.2, 0.5);
  });

  it('makes stories without end, no two with the same names', () => {
    const stories = endlessStories(texts);
    const names = Array.from({ length: 200 }, () => /Minister (\S+ \S+) spoke of/.exec(stories.next().value.text)?.[1]);
    expect(new Set(names).size).to.equal(200);
  });

  it('takes the middle of some times', () => {
    expect(median([5, 1, 3])).to.equal(3);
    expect(time(() => undefined).wall).to.be.at.least(0);
  });
});
