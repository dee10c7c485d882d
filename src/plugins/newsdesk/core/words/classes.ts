/** What a word can be, by the word lists. A word may have several classes; the order is that of the bits. */
export const CLASSES = [
  'givenName',
  'surname',
  'eastAsianSurname',
  'particle',
  'honorific',
  'officeHead',
  'titleModifier',
  'rank',
  'trade',
  'country',
  'place',
  'demonym',
  'bodyHead',
  'bodyWord',
  'companySuffix',
  'month',
  'weekday',
  'speechVerb',
  'kinWord',
  'functionWord',
  'closedWord',
  'knownBody',
  'eventWord',
  'facilityWord',
  'creed',
  'statusWord',
  'agency',
  'speechNoun',
  'lowerBodyHead',
  'titleAdjective',
] as const;

export type WordClass = (typeof CLASSES)[number];

/** Bit of each class in `Word.bits`. */
export const BIT = Object.fromEntries(CLASSES.map((name, i) => [name, 1 << i])) as Record<WordClass, number>;

/** How a word is written. */
export const SHAPES = [
  'lower',
  'capital',
  'upper',
  'mixed',
  'initial',
  'number',
  'mark',
  'capitalHyphen',
  'dotted',
  'lowerCapital',
] as const;

export type Shape = (typeof SHAPES)[number];
