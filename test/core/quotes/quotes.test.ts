import { expect } from 'chai';
import { read } from '../rows';

const ROWS: Array<[what: string, text: string, quotes: string[]]> = [
  [
    'speaker after, name first',
    '"We are ready for the winter," Lena Fischer said.',
    ['We are ready for the winter, | Lena Fischer'],
  ],
  [
    'speaker after, verb first',
    '"We are ready for the winter," said Lena Fischer.',
    ['We are ready for the winter, | Lena Fischer'],
  ],
  [
    'speaker before',
    'Lena Fischer said: "We are ready for the winter."',
    ['We are ready for the winter. | Lena Fischer'],
  ],
  [
    'speaker in the middle',
    '"We are ready," Lena Fischer said, "and we have enough gas."',
    ['We are ready, | Lena Fischer', 'and we have enough gas. | Lena Fischer'],
  ],
  [
    'verb and speaker in the middle',
    '“We do not want a fight,” said Lena Fischer, “but we are ready for one.”',
    ['We do not want a fight, | Lena Fischer', 'but we are ready for one. | Lena Fischer'],
  ],
  [
    'a pronoun',
    'Lena Fischer opened the hall. "It took nine years," she said.',
    ['It took nine years, | Lena Fischer'],
  ],
  [
    'a partial one',
    'Lena Fischer called the plan "a gift to the rich" on Monday.',
    ['a gift to the rich | Lena Fischer'],
  ],
  [
    'according to',
    'According to Lena Fischer, the plan is "a gift to the rich".',
    ['a gift to the rich | Lena Fischer'],
  ],
  [
    'a body',
    '"We will look into it," the South Korean defence ministry said.',
    ['We will look into it, | South Korean defence ministry'],
  ],
  [
    'a statement of a body',
    '"We will look into it," a statement by the Norwegian defence ministry read.',
    ['We will look into it, | Norwegian defence ministry'],
  ],
  [
    'a description',
    'Foreign minister Lena Fischer left Vienna. "I have nothing to add," the minister said.',
    ['I have nothing to add, | Lena Fischer'],
  ],
  [
    'a source without a name',
    'Foreign minister Lena Fischer left. "It was a mistake," a senior official said.',
    ['It was a mistake, | -'],
  ],
  [
    'somebody named inside',
    '"Peter Lund lied to all of us," Lena Fischer said.',
    ['Peter Lund lied to all of us, | Lena Fischer'],
  ],
  [
    'a participle',
    'Lena Fischer left the hall, calling the vote "a shame for the town".',
    ['a shame for the town | Lena Fischer'],
  ],
  [
    'another person in between',
    'Lena Fischer said it shows President Peter Lund\'s "will to save the woods" of Norway.',
    ['will to save the woods | Lena Fischer'],
  ],
  ['curly marks', 'Lena Fischer said: “We are ready for the winter.”', ['We are ready for the winter. | Lena Fischer']],
  [
    'two apostrophes',
    "Lena Fischer said: ''We are ready for the winter.''",
    ['We are ready for the winter. | Lena Fischer'],
  ],
  [
    'marks turned round',
    'Lena Fischer said: ”We are ready for the winter.“',
    ['We are ready for the winter. | Lena Fischer'],
  ],
  [
    'single marks',
    '‘We are ready for the winter,’ Lena Fischer said. ‘We have enough gas.’',
    ['We are ready for the winter, | Lena Fischer', 'We have enough gas. | Lena Fischer'],
  ],
  [
    'marks inside marks',
    'Lena Fischer said: "They told me “never” and I believed them."',
    ['They told me “never” and I believed them. | Lena Fischer'],
  ],
  [
    'an odd mark in one paragraph',
    'The price is 5" too high.\n"We are ready for the winter," Lena Fischer said.',
    ['We are ready for the winter, | Lena Fischer'],
  ],
  [
    'over two paragraphs',
    'Lena Fischer said: "We are ready for the winter.\n"We have enough gas."',
    ['We are ready for the winter. | Lena Fischer', 'We have enough gas. | Lena Fischer'],
  ],
];

const NONE: Array<[what: string, text: string]> = [
  ['a label', 'Lena Fischer will join the others for a "three plus one" meeting, which begins at noon.'],
  ['a title of a work', 'Lena Fischer sang in "The Winter Journey" for nine years.'],
];

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

  it('names the rule and the cue', () => {
    const text = '"We are ready for the winter," said Lena Fischer.';
    const quote = read(text).quotes[0];
    expect(quote?.rule).to.equal('nameAfterVerb');
    expect(text.slice(quote?.cue?.start, quote?.cue?.end)).to.equal('said');
  });

  it('finds indirect speech', () => {
    const text = 'Lena Fischer said on Monday that the town was ready for the winter.';
    const statement = read(text).statements[0];
    expect(text.slice(statement?.start, statement?.end)).to.equal('the town was ready for the winter');
    expect(statement?.speaker).to.equal('Lena Fischer');
  });
});
