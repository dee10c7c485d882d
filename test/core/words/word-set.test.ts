import { expect } from 'chai';
import { wordOf } from '../../../src/plugins/newsdesk/core/words/word-store';
import { WordSet } from '../../../src/plugins/newsdesk/core/words/word-set';

describe('a set of words', () => {
  const set = new WordSet('married wed o’clock');

  for (const form of ['married', 'Married', 'WED'])
    it(`has ${form}`, () => expect(set.has(wordOf(form))).to.equal(true));
  for (const form of ['marry', 'weds', '', '.', 'Wednesday'])
    it(`has not "${form}"`, () => expect(set.has(wordOf(form))).to.equal(false));
});
