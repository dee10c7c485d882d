/** Weights, in log-odds, of what speaks for a paragraph being no part of the story. */
export const FRAME_WEIGHTS = {
  isWebAddress: 6,
  isPageFurniture: 6,
  isCreditLine: 4,
  afterRemovedParagraph: 1.5,
  speaksAsWe: 2,
  atTheEnd: 1,
  reportsSpeech: -2.5,
  longParagraph: -0.5,
  threshold: 3,
};
