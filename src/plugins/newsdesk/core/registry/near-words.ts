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
export function soundOf(word: string): string {
  let sound = word;
  for (const [pattern, letter] of SOUNDS) sound = sound.replace(pattern, letter);
  const first = sound
    .slice(0, 1)
    .replace(/[aeiouy]/, 'a')
    .replace('j', 'y');
  return (first + sound.slice(1).replace(/[aeiouyhj]/g, '')).replace(/(.)\1+/g, '$1');
}

/** True where two words are at most one change (or two, from seven letters on; three where they sound alike and are long) apart. */
export function isNear(a: string, b: string): boolean {
  if (a.length < SHORTEST || b.length < SHORTEST) return false;
  const shorter = Math.min(a.length, b.length);
  const limit = shorter >= 6 && soundOf(a) === soundOf(b) ? 3 : shorter >= 7 ? 2 : 1;
  return distanceWithin(a, b, limit);
}

/** Levenshtein distance of at most `limit`: a band of the table, given up as soon as a row exceeds it. */
export function distanceWithin(a: string, b: string, limit: number): boolean {
  if (Math.abs(a.length - b.length) > limit) return false;
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    let best = i;
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const cost = Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1);
      next.push(cost);
      if (cost < best) best = cost;
    }
    if (best > limit) return false;
    row = next;
  }
  return (row[b.length] ?? Number.POSITIVE_INFINITY) <= limit;
}
