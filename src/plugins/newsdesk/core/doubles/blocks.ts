import { nicknamesOf } from '../link/nicknames';
import { NAME_PARTICLES } from '../registry/name-order';

/** Most records that are compared with each other at once: past that a key tells too little. */
export const LARGEST_BLOCK = 40;

/** Letters that spellings of one name put for each other; those that stand for nothing are left out. */
const SOUNDS: Readonly<Record<string, string>> = {
  ...{ a: '', e: '', i: '', o: '', u: '', y: '', h: '', w: '' },
  ...{ g: 'k', q: 'k', c: 'k', x: 'k', z: 's', j: 's', d: 't', v: 'p', b: 'p' },
};

/** What is left of a word once spellings are made alike: "gaddafi" and "qadhafi" -> "ktf". */
const skeleton = (word: string): string => {
  let sound = '';
  const plain = word.slice(0, 40).replaceAll('ph', 'f');
  for (const letter of plain) {
    const next = SOUNDS[letter] ?? letter;
    if (next !== '' && !sound.endsWith(next)) sound += next;
  }
  return sound === '' ? word.slice(0, 1) : sound;
};

/** First letters under which a given name may be met: "tony" with "t" and, of Anthony, "a". */
const lettersOf = (word: string): string[] => [
  ...new Set([word, ...nicknamesOf(word)].map((name) => name.slice(0, 1))),
];

/**
 * Keys under which a folded name meets the names that may be the same: its words in any order, and the sound of each of
 * its ends with the first letter of the other.
 */
export const keysOfName = (form: string): string[] => {
  const words = form.split(' ').filter((word) => !NAME_PARTICLES.has(word));
  const [first, last] = [words[0], words[words.length - 1]];
  if (first === undefined || last === undefined) return [];
  const whole = `= ${[...words].sort().join(' ')}`;
  if (words.length === 1) return [whole];
  const ends = [
    ...lettersOf(first).map((letter) => `${skeleton(last)} ${letter}`),
    ...lettersOf(last).map((letter) => `${skeleton(first)} ${letter}`),
  ];
  return [...new Set([whole, ...ends])];
};
