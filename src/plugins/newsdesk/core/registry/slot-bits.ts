const FIRST_SIZE = 1024;

/** Bits by slot number in one block of memory, so that most records of a long list need not be touched to be passed over. */
export class SlotBits {
  private bits = new Int32Array(FIRST_SIZE);

  get(slot: number): number {
    return this.bits[slot] ?? 0;
  }

  set(slot: number, bits: number): void {
    if (slot >= this.bits.length) {
      const larger = new Int32Array(Math.max(slot + 1, this.bits.length * 2));
      larger.set(this.bits);
      this.bits = larger;
    }
    this.bits[slot] = bits;
  }

  add(slot: number, bits: number): void {
    this.set(slot, this.get(slot) | bits);
  }
}

/** Every bit: what is unknown passes. */
export const ALL_BITS = -1;

/** A bit that no state has and those who are looked at for every state have. */
export const NO_STATE = 1 << 31;

const LETTER_A = 97;

/** First letters of the words of folded names as bits: "suh wook" -> the bits of s and w. */
export function initialsOf(forms: readonly string[]): number {
  let bits = 0;
  for (const form of forms) {
    bits |= bitOfLetter(form.charCodeAt(0));
    for (let at = form.indexOf(' '); at >= 0; at = form.indexOf(' ', at + 1))
      bits |= bitOfLetter(form.charCodeAt(at + 1));
  }
  return bits;
}

function bitOfLetter(code: number): number {
  const letter = code - LETTER_A;
  return letter >= 0 && letter < 26 ? 1 << letter : 1 << 26;
}

/** A state as one of 31 bits, shared by several; every bit where the state is unknown. */
export function bitOfState(state: string | null): number {
  if (state === null) return ALL_BITS;
  return 1 << (((state.charCodeAt(0) - 65) * 7 + (state.charCodeAt(1) - 65)) % 31);
}
