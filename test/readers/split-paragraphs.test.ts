import { expect } from 'chai';
import { splitParagraphs } from '../../src/plugins/newsdesk/readers/split-paragraphs';

const long =
  'The minister opened the new bridge over the river in the presence of some three hundred guests, and then went on to the port, where';

const rows: { what: string; text: string; paragraphs: string[] }[] = [
  { what: 'nothing', text: ' \n\t\n', paragraphs: [] },
  { what: 'one line', text: 'Head', paragraphs: ['Head'] },
  { what: 'a paragraph a line', text: 'Head\nOne.\nTwo.', paragraphs: ['Head', 'One.', 'Two.'] },
  { what: 'blank lines', text: 'Head\n\nOne.\n\n\nTwo.\n', paragraphs: ['Head', 'One.', 'Two.'] },
  { what: 'hard wraps', text: 'Head\n\nOne\ntwo.\n\nThree.', paragraphs: ['Head', 'One two.', 'Three.'] },
  {
    what: 'a hyphen at a line end',
    text: 'Head\n\nThe vice-\npresident spoke.\n\nEnd.',
    paragraphs: ['Head', 'The vice-president spoke.', 'End.'],
  },
  {
    what: 'a hyphen that stands for a word',
    text: 'Head\n\nA two-\nor three-year term.\n\nEnd.',
    paragraphs: ['Head', 'A two- or three-year term.', 'End.'],
  },
  {
    what: 'a blank line below the headline only',
    text: 'Head\n\nOne.\nTwo.\nThree.',
    paragraphs: ['Head', 'One.', 'Two.', 'Three.'],
  },
  {
    what: 'a blank line below the headline, then one hard-wrapped paragraph',
    text: 'Head\n\nThe minister opened\nthe new bridge over\nthe river.',
    paragraphs: ['Head', 'The minister opened the new bridge over the river.'],
  },
  {
    what: 'long lines between blank lines',
    text: `Head\n\n${long}\n${long}\n\nEnd.`,
    paragraphs: ['Head', long, long, 'End.'],
  },
  {
    what: 'indented paragraphs of a wire service',
    text: 'Head\n   PORTO, May 3 -- The minister opened\nthe new bridge.\n   She then left.',
    paragraphs: ['Head', 'PORTO, May 3 -- The minister opened the new bridge.', 'She then left.'],
  },
  {
    what: 'hard wraps without blank lines',
    text: 'Head\nThe minister opened the new\nbridge over the river in the\nmorning. She left.\nIn the evening she spoke to the\nguests of the town.',
    paragraphs: [
      'Head',
      'The minister opened the new bridge over the river in the morning. She left.',
      'In the evening she spoke to the guests of the town.',
    ],
  },
  {
    what: 'a headline in two lines',
    text: 'Minister opens the new bridge over\nthe river\n\nThe minister opened the new bridge\nthis morning.\n\nEnd.',
    paragraphs: [
      'Minister opens the new bridge over the river',
      'The minister opened the new bridge this morning.',
      'End.',
    ],
  },
  {
    what: 'a byline below the headline',
    text: 'Minister opens the new bridge over the river\nBy Ana Reis\n\nThe minister opened it.\n\nEnd.',
    paragraphs: ['Minister opens the new bridge over the river', 'By Ana Reis', 'The minister opened it.', 'End.'],
  },
  { what: 'runs of blanks', text: 'Head\n\n  One\u00a0 two. \n\nEnd.', paragraphs: ['Head', 'One two.', 'End.'] },
];

describe('splitParagraphs', () => {
  for (const row of rows) {
    it(`reads ${row.what}`, () => {
      expect(splitParagraphs(row.text)).to.deep.equal(row.paragraphs);
    });
  }
});
