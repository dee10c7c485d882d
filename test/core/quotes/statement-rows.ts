/** Texts with the indirect speech that they have, "words | speaker", `-` where the speaker has no name. */
export const STATEMENTS: Array<[what: string, text: string, statements: string[]]> = [
  [
    'a clause with "that" after a day',
    'Lena Fischer said on Monday that the town was ready for the winter.',
    ['the town was ready for the winter | Lena Fischer'],
  ],
  [
    'a clause without "that"',
    'Lena Fischer says the town will be ready for the winter.',
    ['the town will be ready for the winter | Lena Fischer'],
  ],
  [
    'a relative clause inside the words is no beginning',
    'Lena Fischer said she had a plan that would keep the town warm.',
    ['she had a plan that would keep the town warm | Lena Fischer'],
  ],
  [
    'the verb at the end',
    'The town will be ready for the winter, Lena Fischer said on Monday.',
    ['The town will be ready for the winter | Lena Fischer'],
  ],
  [
    'the speaker at the end',
    'The town will be ready for the winter, said Lena Fischer.',
    ['The town will be ready for the winter | Lena Fischer'],
  ],
  [
    'somebody is told',
    'Lena Fischer told reporters in Graz that the town was ready for the winter.',
    ['the town was ready for the winter | Lena Fischer'],
  ],
  [
    'somebody with a name is told, without "that"',
    'Lena Fischer told Peter Lund he could stay in the town.',
    ['he could stay in the town | Lena Fischer'],
  ],
  [
    'according to, before',
    'According to Lena Fischer, the town was ready for the winter.',
    ['the town was ready for the winter | Lena Fischer'],
  ],
  [
    'according to, after',
    'The town was ready for the winter, according to Lena Fischer.',
    ['The town was ready for the winter | Lena Fischer'],
  ],
  [
    'verbs that report only with "that"',
    'Lena Fischer acknowledged that the bridge had been closed for too long.',
    ['the bridge had been closed for too long | Lena Fischer'],
  ],
  [
    'two statements of one sentence',
    'Lena Fischer said the town was ready for the winter, but conceded that the bridge had to be closed.',
    ['the town was ready for the winter | Lena Fischer', 'the bridge had to be closed | Lena Fischer'],
  ],
  [
    'the paper at the end of a sentence',
    'Lena Fischer said the town was ready for the winter, the Norwegian defence ministry said.',
    ['the town was ready for the winter | Lena Fischer'],
  ],
  [
    'speech in a clause beside the main one',
    'While Lena Fischer said the town was ready for the winter, the shops had no wood left.',
    ['the town was ready for the winter | Lena Fischer'],
  ],
  [
    'people without a name',
    'Wood merchants say the town will not be ready for the winter.',
    ['the town will not be ready for the winter | -'],
  ],
];

/** Sentences with a verb of speech that report nothing. */
export const NO_STATEMENTS: Array<[what: string, text: string]> = [
  ['a place', 'Lena Fischer said at a press conference in Graz on Monday afternoon.'],
  ['a book', 'Lena Fischer wrote a long book about the bridges of the town.'],
  ['a plan', 'Lena Fischer announced a new plan for the bridges of the town.'],
  ['words that were not said', 'Peter Lund left, and Lena Fischer would not say the town was ready for the winter.'],
  [
    'speech inside a quotation',
    '"My mother said the town would never be ready for a winter like that," Lena Fischer said.',
  ],
  ['the speaker alone before the verb', 'Lena Fischer, a teacher from Graz, said.'],
  [
    'a headline',
    'Lena Fischer says town is ready for the winter\nThe hall was opened on Monday, and many people came to see it.',
  ],
];
