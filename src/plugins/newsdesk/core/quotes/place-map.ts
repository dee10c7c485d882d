/** A mention by its tokens, with the person or body it stands for; `last` is exclusive. */
export interface Place {
  index: number;
  first: number;
  last: number;
}

/** Mentions by the tokens that they cover. */
export class PlaceMap {
  // A plain array: a typed one is dearer to make, once a story.
  private readonly places: Array<Place | undefined>;

  constructor(length: number) {
    this.places = new Array<Place | undefined>(length).fill(undefined);
  }

  /** Puts a mention over its tokens, and over what stood there. */
  set(place: Place): void {
    this.places.fill(place, place.first, place.last);
  }

  /** The mention that covers token `i`; undefined for none, also outside the text. */
  get(i: number): Place | undefined {
    return this.places[i];
  }

  has(i: number): boolean {
    return this.places[i] !== undefined;
  }
}
