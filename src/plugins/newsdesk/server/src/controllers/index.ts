import admin from './admin';
import content from './content';
import decisions from './decisions';
import records from './records';
import review from './review';
import search from './search';

export default { admin, decisions, records, review, ...content, ...search };
