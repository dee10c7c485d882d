import { TokenNumbers } from '../words/token-numbers';

/** A mention by its tokens, with the person or body it stands for; `last` is exclusive. */
export interface Place {
  index: number;
  first: number;
  last: number;
}

/** Mentions by the tokens that they cover. */
export class PlaceMap {
  private readonly places: Place[] = [];
  private readonly numbers: TokenNumbers;

  constructor(length: number) {
    this.numbers = new TokenNumbers(length);
  }

  /** Puts a mention over its tokens, and over what stood there. */
  set(place: Place): void {
    this.numbers.fill(this.places.push(place) - 1, place.first, place.last);
  }

  /** The mention that covers token `i`; undefined for none, also outside the text. */
  get(i: number): Place | undefined {
    const number = this.numbers.get(i);
    return number === undefined ? undefined : this.places[number];
  }

  has(i: number): boolean {
    return this.numbers.has(i);
  }
}
