import type { Marked } from '../document';
import { TokenNumbers } from '../words/token-numbers';
import type { MarkedSpan } from './recognise';

/** Where the marks of a story stand, by token: an index into `Marked.marks`. */
export interface MarkPlaces {
  /** By the token after a body. */
  bodyEndingAt: TokenNumbers;
  bodyStartingAt: TokenNumbers;
  /** By each token of a person. */
  personAt: TokenNumbers;
}

const placesOf = new WeakMap<MarkedSpan[], MarkPlaces>();

/** Where the marks stand; looked up once for a list of marks, which is not changed after. */
export function markPlaces({ marks, tokens }: Marked): MarkPlaces {
  const known = placesOf.get(marks);
  if (known !== undefined) return known;
  const places: MarkPlaces = {
    bodyEndingAt: new TokenNumbers(tokens.length),
    bodyStartingAt: new TokenNumbers(tokens.length),
    personAt: new TokenNumbers(tokens.length),
  };
  marks.forEach((mark, index) => {
    if (mark.kind === 'body') {
      places.bodyEndingAt.set(mark.last, index);
      places.bodyStartingAt.set(mark.first, index);
    } else places.personAt.fill(index, mark.first, mark.last);
  });
  placesOf.set(marks, places);
  return places;
}
