const SMALLEST = 25;
const LARGEST = 2000;

/**
 * How many rows one transaction takes. On the command line it is bounded by size; in a server by time, so that the requests
 * that wait for the database are not held up for long.
 */
export class Pace {
  size: number;
  readonly #target: number | null;

  constructor(isServer: boolean) {
    this.#target = isServer ? 40 : null;
    this.size = isServer ? 100 : 400;
  }

  /** Hears how long the last batch took, in milliseconds. */
  took(milliseconds: number): void {
    if (this.#target === null) return;
    if (milliseconds > this.#target * 1.25) this.size = Math.max(SMALLEST, Math.floor(this.size / 2));
    else if (milliseconds < this.#target / 2) this.size = Math.min(LARGEST, Math.ceil(this.size * 1.5));
  }
}
