/**
 * What one run has said so far: the values of single fields by record and field, and the ends of terms. The first row that
 * says a thing counts; a later one that says another contradicts it.
 */
export class Stated {
  readonly #values = new Map<string, string | null>();
  readonly #earlier: Stated | null;

  constructor(earlier: Stated | null = null) {
    this.#earlier = earlier;
  }

  /** What was said; undefined where nothing was. */
  get(key: string): string | null | undefined {
    const found = this.#values.get(key);
    return found === undefined ? this.#earlier?.get(key) : found;
  }

  set(key: string, value: string | null): void {
    this.#values.set(key, value);
  }

  /** Takes over what a batch said, once it is stored. */
  take(batch: Stated): void {
    for (const [key, value] of batch.#values) this.#values.set(key, value);
  }
}
