import admin from './admin';
import content from './content';
import decisions from './decisions';
import overview from './overview';
import recordPages from './record-pages';
import records from './records';
import registryImports from './registry-imports';
import review from './review';
import search from './search';

export default {
  admin,
  decisions,
  overview,
  records,
  review,
  'record-pages': recordPages,
  'registry-imports': registryImports,
  ...content,
  ...search,
};
