import admin from './admin';
import content from './content';
import decisions from './decisions';

export default { admin, decisions, ...content };
