import office from './office/schema.json';
import officeTerm from './office-term/schema.json';
import relationship from './relationship/schema.json';
import appearance from './appearance/schema.json';
import quote from './quote/schema.json';
import decision from './decision/schema.json';
import erasure from './erasure/schema.json';
import merge from './merge/schema.json';
import source from './source/schema.json';
import importRun from './import-run/schema.json';
import importItem from './import-item/schema.json';

/** The plugin's own types: the registry (Office, OfficeTerm, Relationship) and the desk's records. */
export default {
  office: { schema: office },
  'office-term': { schema: officeTerm },
  relationship: { schema: relationship },
  appearance: { schema: appearance },
  quote: { schema: quote },
  decision: { schema: decision },
  merge: { schema: merge },
  erasure: { schema: erasure },
  source: { schema: source },
  'import-run': { schema: importRun },
  'import-item': { schema: importItem },
};
