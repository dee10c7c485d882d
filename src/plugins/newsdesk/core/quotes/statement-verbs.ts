import { STATEMENT_VERBS, THAT_VERBS } from '../lang/en/speech';
import { readWords } from '../words/read-list';
import { wordFlag } from '../words/word-flags';
import { WordSet } from '../words/word-set';

/** Verbs that report a clause with or without "that". */
export const statementVerbs = new WordSet(STATEMENT_VERBS);
/** Verbs that report a clause only with "that". */
export const thatVerbs = new WordSet(THAT_VERBS);
/** Flag of the words with which a report can begin: these verbs, and "according". */
export const REPORTS = wordFlag([...readWords(STATEMENT_VERBS), ...readWords(THAT_VERBS), 'according']);
