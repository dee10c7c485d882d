import { expect } from 'chai';
import fc from 'fast-check';
import { type Analysis, type Span, analyse, cutRemoved } from '../../src/plugins/newsdesk/core';

const PIECES = [
  'President',
  'Lena Fischer',
  'Fischer',
  'said',
  '"',
  '“',
  '”',
  '‘',
  '’',
  "''",
  "'s",
  ',',
  '.',
  ':',
  '\n',
  '\n\n',
  ' ',
  '-',
  '—',
  '(',
  ')',
  'the',
  'of',
  'South Korean defence ministry',
  'Seoul/UNI:',
  'SEOUL, March 17 (Yonhap) --',
  'By Jane Doe',
  'Support our journalism',
  '©',
  'https://example.com/a-b',
  'sister of',
  'U.S.',
  'Lt. Gen.',
  '\ud800',
  '\udc00',
  '\u200b',
  '\u00a0',
  '한국',
  '😀',
  'é',
  '\r\n',
  '\t',
  '2021-03-17',
  '1,000',
  'and',
  'with',
  'who is the mayor',
];

const story = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 300 }),
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join(' ')),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join('')),
);

/** Every stretch that an analysis gives. */
function spansOf(analysis: Analysis): Span[] {
  return [
    ...analysis.removed,
    ...analysis.sentences,
    ...(analysis.dateline === null ? [] : [analysis.dateline]),
    ...analysis.people.flatMap((person) => [...person.mentions, ...person.offices, ...person.relations]),
    ...analysis.organizations.flatMap((body) => body.mentions),
    ...[...analysis.quotes, ...analysis.statements].flatMap((quote) =>
      quote.cue === null ? [quote] : [quote, quote.cue],
    ),
  ];
}

function check(text: string, analysis: Analysis, most = Infinity): void {
  for (const { start, end } of spansOf(analysis).slice(0, most)) {
    expect(start).to.be.at.least(0);
    expect(end).to.be.above(start);
    expect(end).to.be.at.most(text.length);
    const cutsPair = (at: number): boolean => /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(at - 1, at + 1));
    expect(cutsPair(start) || cutsPair(end), 'cuts a character').to.equal(false);
  }
  for (const person of analysis.people)
    for (const relation of person.relations) expect(analysis.people[relation.ofIndex]?.name).to.equal(relation.of);
  for (const quote of [...analysis.quotes, ...analysis.statements]) {
    const list = quote.speakerType === 'person' ? analysis.people : analysis.organizations;
    if (quote.speakerIndex !== null) expect(list[quote.speakerIndex]?.name).to.equal(quote.speaker);
  }
}

describe('any text', () => {
  it('never throws, keeps every place inside the text, and answers the same twice', () => {
    fc.assert(
      fc.property(story, (text) => {
        const analysis = analyse({ text, published: null });
        check(text, analysis);
        expect(analyse({ text, published: null })).to.deep.equal(analysis);
      }),
      { seed: 7, numRuns: 1500 },
    );
  });

  it('stays whole when the removed paragraphs are cut', () => {
    fc.assert(
      fc.property(story, (text) => {
        const cut = cutRemoved(text, analyse({ text, published: null }));
        check(cut.text, cut.analysis);
      }),
      { seed: 8, numRuns: 800 },
    );
  });

  const LONG: Array<[what: string, text: string]> = [
    ['a word of 1 MB', 'x'.repeat(1e6)],
    ['a capital word of 1 MB', `A${'x'.repeat(1e6)}`],
    ['1 MB of names', 'Lena Fischer '.repeat(8e4)],
    ['1 MB of capitals in one line', 'Xa '.repeat(3.3e5)],
    ['200,000 quotation marks', '"'.repeat(2e5)],
    ['10,000 nested marks', `${'“ ‘'.repeat(1e4)}so${'’ ”'.repeat(1e4)}`],
    ['1 MB of commas', ', '.repeat(5e5)],
    ['100,000 lines', 'Support us.\n'.repeat(1e5)],
  ];
  for (const [what, text] of LONG) {
    it(`${what} is done in proportion`, function () {
      this.timeout(20000);
      check(text, analyse({ text, published: null }), 1000);
    });
  }
});
