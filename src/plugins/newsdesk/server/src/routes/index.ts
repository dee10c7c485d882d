import admin from './admin';
import content from './content';

export default { admin, content };
