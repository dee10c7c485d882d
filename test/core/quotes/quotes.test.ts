import { expect } from 'chai';
import { read } from '../rows';
import { NONE, ROWS } from './quote-rows';
import { NO_STATEMENTS, STATEMENTS } from './statement-rows';

describe('quotations and their speakers', () => {
  for (const [what, text, quotes] of ROWS) {
    it(`${what}: ${text}`, () => {
      expect(
        read(text).quotes.map((quote) => `${text.slice(quote.start, quote.end)} | ${quote.speaker ?? '-'}`),
      ).to.deep.equal(quotes);
    });
  }
  for (const [what, text] of NONE) {
    it(`no quotation: ${what}: ${text}`, () => {
      expect(read(text).quotes).to.deep.equal([]);
    });
  }

  it('gives the rule as a finding with a weight', () => {
    const [quote] = read('"We are ready for the winter," said Lena Fischer.').quotes;
    expect(quote?.findings.map(({ name }) => name)).to.include('nameAfterVerb');
    expect(quote?.findings.find(({ name }) => name === 'nameAfterVerb')?.weight).to.be.above(0);
  });

  it('names the rule and the cue', () => {
    const text = '"We are ready for the winter," said Lena Fischer.';
    const quote = read(text).quotes[0];
    expect(quote?.rule).to.equal('nameAfterVerb');
    expect(text.slice(quote?.cue?.start, quote?.cue?.end)).to.equal('said');
  });
});

describe('indirect speech', () => {
  for (const [what, text, statements] of STATEMENTS) {
    it(`${what}: ${text}`, () => {
      expect(
        read(text).statements.map(({ start, end, speaker }) => `${text.slice(start, end)} | ${speaker ?? '-'}`),
      ).to.deep.equal(statements);
    });
  }
  for (const [what, text] of NO_STATEMENTS) {
    it(`no statement: ${what}: ${text}`, () => expect(read(text).statements).to.deep.equal([]));
  }
});
