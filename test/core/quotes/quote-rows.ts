/** Texts with the quotations that they have, "words | speaker", `-` where the speaker has no name. */
export const ROWS: Array<[what: string, text: string, quotes: string[]]> = [
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
    'a subordinate clause after it, whose verb is no speech of it',
    'Lena Fischer told the council that it must "wait and see", as two others began to speak.',
    ['wait and see | Lena Fischer'],
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
  ['an unknown verb before the name', '"We are ready," thundered Lena Fischer.', ['We are ready, | Lena Fischer']],
  [
    'a clause before the attribution',
    '"We are ready for the winter" if it comes early, said Lena Fischer, a teacher.',
    ['We are ready for the winter | Lena Fischer'],
  ],
  [
    'an attribution at the end',
    '"We are ready for the winter" and for the ice, Lena Fischer said.',
    ['We are ready for the winter | Lena Fischer'],
  ],
  [
    'an office with "of" before the name',
    'Minister of Education Lena Fischer said: "We are ready for the winter."',
    ['We are ready for the winter. | Lena Fischer'],
  ],
  [
    'the clause goes on with but',
    'Lena Fischer called it "a gift," but said she was tired.',
    ['a gift, | Lena Fischer'],
  ],
  [
    'the clause goes on with a participle',
    'Lena Fischer called it "a gift," adding that Peter Lund was tired.',
    ['a gift, | Lena Fischer'],
  ],
  [
    'asked by somebody',
    'Lena Fischer was asked by Peter Lund: "Are you ready for the winter?"',
    ['Are you ready for the winter? | Peter Lund'],
  ],
  [
    'quoted as saying',
    'Lena Fischer was quoted as saying: "We are ready for the winter."',
    ['We are ready for the winter. | Lena Fischer'],
  ],
  ['a passive without an agent', 'The bridge was described as "a danger to all of us".', ['a danger to all of us | -']],
  [
    'a spokesman before the verb',
    '"We are ready for the winter," a spokesman for Lena Fischer said.',
    ['We are ready for the winter, | -'],
  ],
  [
    'a spokesman after the verb',
    '"We are ready for the winter," said a spokesman for Lena Fischer.',
    ['We are ready for the winter, | -'],
  ],
  [
    "somebody's office",
    '"We are ready for the winter," Lena Fischer\'s office said.',
    ['We are ready for the winter, | -'],
  ],
  [
    'a subordinate clause first',
    'When Peter Lund left the hall, Lena Fischer said it was "a shame for the town".',
    ['a shame for the town | Lena Fischer'],
  ],
  [
    'X told Y',
    'Lena Fischer told Peter Lund the plan was "a gift to the rich".',
    ['a gift to the rich | Lena Fischer'],
  ],
  [
    'question and answer, verbs before',
    'Lena Fischer asked, "Are you ready?" Peter Lund replied, "We are not."',
    ['Are you ready? | Lena Fischer', 'We are not. | Peter Lund'],
  ],
  [
    'question and answer, verbs after',
    '"Are you ready?" Lena Fischer asked. "We are not," Peter Lund replied.',
    ['Are you ready? | Lena Fischer', 'We are not, | Peter Lund'],
  ],
  [
    'an interview',
    'Q: Are you ready? Lena Fischer: "We are ready for the winter."',
    ['We are ready for the winter. | Lena Fischer'],
  ],
  [
    'with X calling',
    'Peter Lund left, with Lena Fischer calling it "a shame for the town".',
    ['a shame for the town | Lena Fischer'],
  ],
  [
    'a paper that reports it',
    'Lena Fischer called it "a gift to the rich", according to the Northern Herald.',
    ['a gift to the rich | Lena Fischer'],
  ],
  [
    'it of a body',
    'The Norwegian defence ministry is ready. "We have enough gas," the Norwegian defence ministry said. "It was hard," it added.',
    ['We have enough gas, | Norwegian defence ministry', 'It was hard, | Norwegian defence ministry'],
  ],
  [
    'a statement that is released',
    'Lena Fischer released the following statement:\n"We are ready for the winter and have enough gas."',
    ['We are ready for the winter and have enough gas. | Lena Fischer'],
  ],
  [
    'an agency in the dateline',
    'VIENNA (Reuters) - Lena Fischer called the plan "a gift to the rich" on Monday.',
    ['a gift to the rich | Lena Fischer'],
  ],
  ['a tweet', 'Lena Fischer tweeted: "We are ready for the winter."', ['We are ready for the winter. | Lena Fischer']],
  [
    'age and apposition',
    'Lena Fischer, 49, a teacher who lives in Graz, said: "We are ready for the winter."',
    ['We are ready for the winter. | Lena Fischer'],
  ],
  [
    'a title before the name',
    'The party\'s leader, Lena Fischer, said: "We are ready for the winter."',
    ['We are ready for the winter. | Lena Fischer'],
  ],
  [
    'she is the subject, not the one she thanked',
    'Anna Holm lost. She thanked Maria Lund. "I will be back," she said.',
    ['I will be back, | Anna Holm'],
  ],
  [
    'he is the one who was spoken of',
    'Peter Lund met Carl Holm. He wore a hat. "I will be back," he said.',
    ['I will be back, | Peter Lund'],
  ],
  [
    'two kinds of marks',
    '“We are ready," Lena Fischer said. "We have enough gas.”',
    ['We are ready, | Lena Fischer', 'We have enough gas. | Lena Fischer'],
  ],
  ['low marks', '„We are ready for the winter“, said Lena Fischer.', ['We are ready for the winter | Lena Fischer']],
  ['guillemets', '«We are ready for the winter», said Lena Fischer.', ['We are ready for the winter | Lena Fischer']],
  [
    'blanks on the wrong side',
    '“We have enough gas, ”Lena Fischer said.“ We are ready for the winter.”',
    ['We have enough gas,  | Lena Fischer', ' We are ready for the winter. | Lena Fischer'],
  ],
  [
    'over three paragraphs',
    'Lena Fischer said: “We are ready for the winter.\n“We have enough gas.\n“We have enough wood.”',
    [
      'We are ready for the winter. | Lena Fischer',
      'We have enough gas. | Lena Fischer',
      'We have enough wood. | Lena Fischer',
    ],
  ],
  [
    'a forgotten closing mark',
    'Lena Fischer said: "We are ready for the winter.\nPeter Lund went home.',
    ['We are ready for the winter. | Lena Fischer'],
  ],
  [
    'a forgotten mark before others',
    '"We are ready for the winter, Lena Fischer said. "We have enough gas," she said.',
    ['We have enough gas, | Lena Fischer'],
  ],
  [
    'two apostrophes with single ones inside',
    "''We are ready for the winter,'' said Lena Fischer. ''We have 'enough' gas.''",
    ['We are ready for the winter, | Lena Fischer', "We have 'enough' gas. | Lena Fischer"],
  ],
  [
    'single marks with double ones inside',
    '‘We are ready for the winter,’ Lena Fischer said. ‘They told us “never” and we believed it.’',
    ['We are ready for the winter, | Lena Fischer', 'They told us “never” and we believed it. | Lena Fischer'],
  ],
  [
    'a title of a work before a quotation',
    'Lena Fischer likes "The Long Winter." She said it was "a good story".',
    ['a good story | Lena Fischer'],
  ],
  [
    'a programme on which it was said',
    'Lena Fischer said on the radio\'s "Early Hours" that the town was "not ready at all".',
    ['not ready at all | Lena Fischer'],
  ],
  [
    'a minister of something before the name, another minister before',
    'Interior Minister Lena Fischer went to Graz. Later on Friday Minister of Trade Peter Lund met Foreign Minister Anna Holm, defended the deal with Oslo and cast it as "firm," "fair" and "good for both of our peoples."',
    ['firm, | Peter Lund', 'fair | Peter Lund', 'good for both of our peoples. | Peter Lund'],
  ],
];

/** Texts whose marks quote nobody. */
export const NONE: Array<[what: string, text: string]> = [
  ['a label', 'Lena Fischer will join the others for a "three plus one" meeting, which begins at noon.'],
  ['a name that is given', 'The plan, dubbed "winter shield," was praised by Lena Fischer.'],
  ['a title of a work', 'Lena Fischer sang in "The Winter Journey" for nine years.'],
];
