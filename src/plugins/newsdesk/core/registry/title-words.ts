import type { KnownTitles } from '../types';
import { tokenize } from '../words/tokens';

/** Titles of one word say nothing that the lists of offices do not. */
const FEWEST = 2;

/** The titles of the offices as a tree of folded words, so that a title in a story is found in one walk. */
export class TitleWords implements KnownTitles {
  /** Made where a word follows: where a title ends none does mostly, and there are many titles. */
  private steps: Map<string, TitleWords> | null = null;
  private count = 0;

  /** Whether a title ends here. */
  get isTitle(): boolean {
    return this.count > 0;
  }

  after(word: string): TitleWords | null {
    return this.steps?.get(word) ?? null;
  }

  /** Takes in a title, or (with -1) takes out one that was taken in. */
  add(title: string, times: 1 | -1 = 1): void {
    const words = tokenize(title)
      .word.flatMap(({ folded }) => folded.split(' '))
      .filter((word) => word !== '');
    if (words.length >= FEWEST) this.walk(words, 0, times);
  }

  private walk(words: readonly string[], at: number, times: 1 | -1): void {
    const word = words[at];
    if (word === undefined) {
      this.count += times;
      return;
    }
    const next = this.steps?.get(word) ?? new TitleWords();
    next.walk(words, at + 1, times);
    if (next.count === 0 && (next.steps?.size ?? 0) === 0) this.steps?.delete(word);
    else (this.steps ??= new Map<string, TitleWords>()).set(word, next);
  }
}
