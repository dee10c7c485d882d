/**
 * Names of the recogniser's findings by which an office got its state from the context and not from words about it:
 * such a state is a hint, and neither proves nor rules out a record.
 */
export const GUESSED_STATES: ReadonlySet<string> = new Set([
  'stateOfPersonBefore',
  'stateOfStory',
  'stateOfOfficeBefore',
  'stateOfPaper',
  'stateOfRecord',
  'stateBesideSameTitle',
  'stateInSentence',
]);

/** The one of these that comes from the records themselves: alone, it says nothing for a record. */
export const STATE_OF_RECORD = 'stateOfRecord';
