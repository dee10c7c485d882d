/** Shortest word that has near spellings; below that, one letter more or less is another name. */
const SHORTEST = 5;

/**
 * Words by the sound of their consonants, so that transliterations of one name meet: "gaddafi" and "qadhafi",
 * "zelensky" and "zelenskiy". What it gives is near, not equal: the caller weighs it as such.
 */
export class NearWords {
  private readonly wordsOfSound = new Map<string, string[]>();

  constructor(words: Iterable<string>) {
    for (const word of words) this.add(word);
  }

  /** Adds a word that is not among them yet. */
  add(word: string): void {
    if (word.length < SHORTEST) return;
    const sound = soundOf(word);
    const list = this.wordsOfSound.get(sound);
    if (list === undefined) this.wordsOfSound.set(sound, [word]);
    else list.push(word);
  }

  /** Words that sound like the one given and lie within two letters of it. */
  like(word: string): readonly string[] {
    if (word.length < SHORTEST) return [];
    const words = this.wordsOfSound.get(soundOf(word)) ?? [];
    return words.filter((other) => other !== word && isNear(word, other));
  }
}

const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/kh|gh|ck|q|g|c(?![eiyh])/g, 'k'],
  [/dh|th|d/g, 't'],
  [/ph|w|v/g, 'f'],
  [/sch|sh|ch|cz|sz|ts|tz|zh|z|c/g, 's'],
  [/x/g, 'ks'],
];

/** The consonants of a folded word, those that transliterations mix up made one: "qadhafi" -> "ktf". */
function soundOf(word: string): string {
  let sound = word;
  for (const [pattern, letter] of SOUNDS) sound = sound.replace(pattern, letter);
  const first = sound
    .slice(0, 1)
    .replace(/[aeiouy]/, 'a')
    .replace('j', 'y');
  return (first + sound.slice(1).replace(/[aeiouyhj]/g, '')).replace(/(.)\1+/g, '$1');
}

/**
 * True where two words are one change apart, or two from seven letters on, or three where they are long and sound alike:
 * "mohammed" and "muhammad".
 */
export function isNear(a: string, b: string): boolean {
  const shorter = Math.min(a.length, b.length);
  if (shorter < SHORTEST || Math.max(a.length, b.length) > LONGEST) return false;
  const distance = distanceWithin(a, b, shorter >= 6 ? 3 : 1);
  if (distance === null) return false;
  return distance <= (shorter >= 7 ? 2 : 1) || soundOf(a) === soundOf(b);
}

/** True where two words of some length differ only as transliterations of one name do: "moammar" and "muammar". */
export function soundsAlike(a: string, b: string): boolean {
  const shorter = Math.min(a.length, b.length);
  return shorter >= SHORTEST && Math.max(a.length, b.length) <= LONGEST && isNear(a, b) && soundOf(a) === soundOf(b);
}

/** Longer than any word of a name; what is longer is compared as it is. */
const LONGEST = 40;
const rows = [new Uint8Array(LONGEST + 1), new Uint8Array(LONGEST + 1)] as const;

/** Levenshtein distance of two words of at most 40 letters, or null above `limit`; given up as soon as a row exceeds it. */
function distanceWithin(a: string, b: string, limit: number): number | null {
  if (Math.abs(a.length - b.length) > limit) return null;
  let [row, next]: [Uint8Array, Uint8Array] = [rows[0], rows[1]];
  for (let j = 0; j <= b.length; j++) row[j] = j;
  for (let i = 1; i <= a.length; i++) {
    next[0] = i;
    let best = i;
    const letter = a.charCodeAt(i - 1);
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + (letter === b.charCodeAt(j - 1) ? 0 : 1);
      const cost = Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1);
      next[j] = cost;
      if (cost < best) best = cost;
    }
    if (best > limit) return null;
    [row, next] = [next, row];
  }
  const distance = row[b.length] ?? Number.POSITIVE_INFINITY;
  return distance <= limit ? distance : null;
}
