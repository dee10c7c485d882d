import type { Tokens } from '../words/tokens';

/**
 * Numbers for the words of spans, the same for the same words in any case: a single word has the number of its form, a
 * longer span one that follows from the number of all words but the last, and that last word's form.
 */
export class SpanNumbers {
  /** All numbers are below this. */
  readonly size: number;
  /** By slot: the number of the words before the last, and the form of the last from 1; 0 where the slot is free. */
  private readonly slots: Int32Array;
  private readonly mask: number;

  /** `most` spans of two words and more will be added, the beginnings of longer ones counted. */
  constructor(
    private readonly tokens: Tokens,
    most: number,
  ) {
    let slots = 16;
    while (slots < most * 2) slots *= 2;
    this.mask = slots - 1;
    this.slots = new Int32Array(slots * 2);
    this.size = tokens.forms + slots;
  }

  private slotOf(before: number, form: number): number {
    let slot = (Math.imul(Math.imul(before, 0x9e3779b1) ^ form, 0x85ebca6b) >>> 9) & this.mask;
    while (this.slots[slot * 2 + 1] !== 0 && (this.slots[slot * 2] !== before || this.slots[slot * 2 + 1] !== form + 1))
      slot = (slot + 1) & this.mask;
    return slot;
  }

  /** Number of a span that goes on with token `k` after the words of another number. */
  addAfter(before: number, k: number): number {
    const form = this.tokens.form[k] as number;
    const slot = this.slotOf(before, form);
    this.slots[slot * 2] = before;
    this.slots[slot * 2 + 1] = form + 1;
    return this.tokens.forms + slot;
  }

  /** Number of a span, `last` exclusive. */
  add(first: number, last: number): number {
    let number = this.tokens.form[first] as number;
    for (let k = first + 1; k < last; k++) number = this.addAfter(number, k);
    return number;
  }

  /** Number of a span that was added, or -1. */
  get(first: number, last: number): number {
    const { form, forms } = this.tokens;
    let number = form[first] as number;
    for (let k = first + 1; k < last; k++) {
      const slot = this.slotOf(number, form[k] as number);
      if (this.slots[slot * 2 + 1] === 0) return -1;
      number = forms + slot;
    }
    return number;
  }
}
