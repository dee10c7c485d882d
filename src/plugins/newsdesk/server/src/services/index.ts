import content from './content';
import desk from './desk';
import records from './records';

export default { desk, records, ...content };
