import { expect } from 'chai';
import { read } from '../rows';

/** What stands before a name and is no part of it, and the honorific that is one. */
const ROWS: Array<[what: string, text: string, people: string[]]> = [
  ['letters of an excellency', 'The guests met the envoy, H E Omar Al Amin, and then left the hall.', ['Omar Al Amin']],
  ['an honorific in the mark', 'They met Begum Rokeya Akhter in Dhaka.', ['Rokeya Akhter']],
  ['a letter in the wrong encoding', 'President Enrique PeÃ±a of Mexico spoke.', ['Enrique PeÃ±a']],
  ['a queen', 'Queen Margrethe of Denmark cut the ribbon.', ['Margrethe']],
  [
    'an honorific that is a name',
    'Prime Minister Sheikh Rehana opened the bridge in Dhaka. Sheikh Rehana said so.',
    ['Sheikh Rehana'],
  ],
  [
    'an honorific of a longer name',
    'Tamim bin Rashid landed in Doha late on Monday. The talks with Sheikh Tamim were short.',
    ['Tamim bin Rashid'],
  ],
];

describe('the front of a name', () => {
  for (const [what, text, people] of ROWS) {
    it(`${what}: ${text}`, () => {
      expect(read(text).people.map(({ name }) => name)).to.deep.equal(people);
    });
  }
});
