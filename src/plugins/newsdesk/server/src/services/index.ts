import content from './content';
import desk from './desk';

export default { desk, ...content };
