import { STATEMENT_VERBS, THAT_VERBS } from '../lang/en/speech';
import { WordSet } from '../words/word-set';

/** Verbs that report a clause with or without "that". */
export const statementVerbs = new WordSet(STATEMENT_VERBS);
/** Verbs that report a clause only with "that". */
export const thatVerbs = new WordSet(THAT_VERBS);
