/** A number for some of the tokens of a story, as a map by token that costs no look-up; numbers are from 0 on. */
export class TokenNumbers {
  /** Numbers from 1 on; 0 stands for none. */
  private readonly numbers: Int32Array;

  constructor(tokens: number) {
    this.numbers = new Int32Array(tokens + 1);
  }

  /** Gives a token its number, in the place of another. */
  set(token: number, number: number): void {
    this.numbers[token] = number + 1;
  }

  /** Gives a stretch of tokens one number, `last` exclusive. */
  fill(number: number, first: number, last: number): void {
    this.numbers.fill(number + 1, first, last);
  }

  /** Number of a token; undefined for none, also outside the text. */
  get(token: number): number | undefined {
    const number = this.numbers[token];
    return number === undefined || number === 0 ? undefined : number - 1;
  }

  has(token: number): boolean {
    return (this.numbers[token] ?? 0) !== 0;
  }
}
