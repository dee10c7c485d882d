import content from './content';
import desk from './desk';
import recordWork from './record-work';
import records from './records';
import registryImports from './registry-imports';
import review from './review';

export default { desk, records, review, 'record-work': recordWork, 'registry-imports': registryImports, ...content };
