import { expect } from 'chai';
import { officesOf, read } from '../rows';

/** Offices that are told after "as" and "while". */
const ROWS: Array<[what: string, text: string, offices: string[]]> = [
  ['served as', 'Ann Hill served as governor of Ohio.', ['Ann Hill: governor of Ohio, US, former']],
  [
    'at the beginning, with a year',
    'As governor of Ohio in 1983, Bill Hill was loved.',
    ['Bill Hill: governor of Ohio, US, former'],
  ],
  [
    'before the holder is named',
    'During her tenure as secretary of state, Ann Hill travelled.',
    ['Ann Hill: secretary of state, US, former'],
  ],
  [
    'several in a row',
    'Ann Hill boasts of her years as a senator, secretary of state and first lady.',
    ['Ann Hill: senator, US, former; secretary of state, US, former; first lady, US, former'],
  ],
  [
    'a counted span of time',
    'Bob Hall ran again after eight years as mayor of Lima.',
    ['Bob Hall: mayor of Lima, PE, former'],
  ],
  [
    'while in office',
    'It blamed Ann Hill for cutting taxes while governor of Ohio.',
    ['Ann Hill: governor of Ohio, US, former'],
  ],
  [
    'a deputy of somebody',
    'Bob Hall ran after four years as trade minister for President Stone.',
    ['Bob Hall: trade minister, -, former', 'Stone: President, -'],
  ],
  ['a sentence after "while"', 'Ann Hill sang while councillors listened.', ['Ann Hill: ']],
  ['another person after "while"', 'Ann Hill sang, while the governor slept.', ['Ann Hill: ']],
];

describe('offices told after "as"', () => {
  for (const [what, text, offices] of ROWS) {
    it(`${what}: ${text}`, () => {
      expect(officesOf(read(text))).to.deep.equal(offices);
    });
  }
});
