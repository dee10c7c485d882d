/**
 * What speaks for and against two records being one, in log-odds. Set by hand: two people of one name in one state are as
 * likely one as two, an office or a birth date in common decides for it, two Wikidata ids or birth dates against it.
 */
export const DOUBLE_WEIGHTS = {
  sameFullName: 3,
  sameOtherName: 2.6,
  sameNameSpelling: 2.6,
  nameOrderSwapped: 2.2,
  missingMiddlePart: 1.2,
  extraMiddlePart: 1.2,
  severalNameParts: 0.6,
  nicknameFits: 1.2,
  initialFits: 0.8,
  nearSpelling: 1,

  sameBirthDate: 4,
  birthDateFits: 2,
  sameDeathDate: 2.5,
  sameWikidataId: 6,
  inSameState: 1,
  sameTermOfOffice: 4,
  sameOffice: 2,
  sameOfficeOfMany: 1,
  oneMadeFromStory: 1,

  otherBirthDate: -5,
  otherDeathDate: -3,
  otherWikidataId: -4,
  inOtherState: -2.5,

  sameNameOfBody: 3.5,
  sameParent: 1.5,
  sameClassification: 0.5,
  otherClassification: -1,
} as const;

export type DoubleFinding = keyof typeof DOUBLE_WEIGHTS;

/** What speaks for any two records being one before anything is known. */
export const DOUBLE_PRIOR = -4;

/** From this probability on two records are worth an editor's look. */
export const WORTH_A_LOOK = 0.2;

/** In words, where the linker has none for the same fact. */
export const DOUBLE_TEXTS: Readonly<Partial<Record<DoubleFinding, string>>> = {
  sameBirthDate: 'born on the same day',
  birthDateFits: 'the birth dates fit each other',
  sameDeathDate: 'died on the same day',
  sameWikidataId: 'the same Wikidata id',
  inSameState: 'the same state',
  sameTermOfOffice: 'the same office at the same time',
  sameOffice: 'the same office, at another time',
  sameOfficeOfMany: 'the same office, which many hold',
  oneMadeFromStory: 'one was made from a story and nobody has looked at it',
  otherBirthDate: 'two birth dates',
  otherDeathDate: 'two death dates',
  otherWikidataId: 'two Wikidata ids',
  inOtherState: 'two states',
  sameNameOfBody: 'the same name',
  sameParent: 'part of the same body',
  sameClassification: 'the same kind of body',
  otherClassification: 'two kinds of body',
};
