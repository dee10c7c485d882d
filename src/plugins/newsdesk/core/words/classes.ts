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

/** Whether a word of this shape is written with a capital, so that it can be part of a name. */
export const isCapitalShape = (shape: number): boolean => shape !== 0 && shape !== 5 && shape !== 6;

export type Shape = (typeof SHAPES)[number];

/** Stands for a word without a class. */
export const NONE_CLASS = 31;

/** Order in which the classes tell most about a word that has several. */
const PRIORITY = [
  'honorific',
  'rank',
  'month',
  'weekday',
  'agency',
  'knownBody',
  'companySuffix',
  'closedWord',
  'country',
  'demonym',
  'officeHead',
  'titleModifier',
  'bodyHead',
  'trade',
  'speechVerb',
  'givenName',
  'eastAsianSurname',
  'surname',
  'particle',
  'place',
  'bodyWord',
  'facilityWord',
  'eventWord',
  'creed',
  'kinWord',
  'statusWord',
  'speechNoun',
  'titleAdjective',
  'functionWord',
] as const;
const priorityBits = PRIORITY.map((name) => BIT[name]);

const mainClasses = new Map<number, number>();

/** The class of a word that tells most, as an index into `CLASSES`; `NONE_CLASS` for none. */
export function mainClass(bits: number): number {
  const known = mainClasses.get(bits);
  if (known !== undefined) return known;
  const bit = priorityBits.find((candidate) => (bits & candidate) !== 0);
  const main = bit === undefined ? NONE_CLASS : Math.log2(bit);
  mainClasses.set(bits, main);
  return main;
}
