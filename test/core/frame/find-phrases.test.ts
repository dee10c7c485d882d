import { expect } from 'chai';
import { findPhrases } from '../../../src/plugins/newsdesk/core/frame/find-phrases';

const ROWS: Array<[text: string, phrases: string[]]> = [
  ['donate now', ['donate now']],
  ['please consider our paper: donate now, donate now', ['please consider', 'donate now']],
  ['© the evening paper', ['©']],
  ['donate no', []],
  ['', []],
];

describe('phrases of paragraphs that are no part of a story', () => {
  for (const [text, phrases] of ROWS)
    it(`"${text}"`, () => expect(findPhrases(text).map(({ phrase }) => phrase)).to.deep.equal(phrases));
});
