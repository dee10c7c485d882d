/**
 * Names of the recogniser's findings by which an office got its state from the context and not from words about it:
 * such a state is a hint, and neither proves nor rules out a record.
 */
export const GUESSED_STATES: ReadonlySet<string> = new Set([
  'stateOfPersonBefore',
  'stateOfStory',
  'stateOfOfficeBefore',
]);
