export type * from './types';
export { foldName } from './names/fold';
export { analyse } from './analyse';
export { analyseCorrected, nameNow, type CorrectedAnalysis, type Renaming } from './corrections/analyse-corrected';
export { ENGINE } from './engine';
export { cutRemoved, type CutParagraph, type CutText } from './cut-removed';
export { describeFinding, describeRule, type FindingWords } from './findings/describe-finding';
export { quoteForms } from './corrections/correct-entries';
