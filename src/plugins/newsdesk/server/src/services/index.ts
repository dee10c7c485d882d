import content from './content';
import desk from './desk';
import recordWork from './record-work';
import records from './records';

export default { desk, records, 'record-work': recordWork, ...content };
