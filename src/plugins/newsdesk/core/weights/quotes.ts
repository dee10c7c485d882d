/** Weights, in log-odds, of what tells reported words from labels and scare quotes. */
export const QUOTE_WEIGHTS = {
  inQuotationMarks: 0.5,
  reportingVerb: 2,
  hasSpeaker: 0.5,
  continuedParagraph: 3,
  manyWords: 2,
  oneWord: -1,
  fewWordsNoVerb: -1,
  endsWithStop: 1,
  titleCase: -3,
  labelBefore: -2.5,
  namesThingAfter: -3,
  inHeadline: -1,
  threshold: 0,
};
