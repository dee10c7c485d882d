import admin from './admin';
import content from './content';
import decisions from './decisions';
import records from './records';

export default { admin, decisions, records, ...content };
