import { BIT } from '../words/classes';
import type { Word } from '../words/word';

const SUFFIXES = new Set(['jr', 'sr', 'ii', 'iii', 'iv']);

/** Words of a name as they are compared: folded, without "Jr." */
export function nameKey(words: Word[]): string[] {
  const folded: string[] = [];
  let hasEmpty = false;
  for (const word of words) {
    if (word.shape === 6) continue;
    folded.push(word.folded);
    if (word.folded === '') hasEmpty = true;
  }
  while (folded.length > 1 && SUFFIXES.has(folded[folded.length - 1] ?? '')) folded.pop();
  return hasEmpty ? folded.filter((part) => part !== '') : folded;
}

const isInitialOf = (a: string, b: string): boolean => a.length === 1 && b.startsWith(a);
const fits = (a: string, b: string): boolean => a === b || isInitialOf(a, b) || isInitialOf(b, a);

/** Whether the words of the shorter name stand in the longer one, in order. */
function isPartOf(short: string[], long: string[]): boolean {
  let at = 0;
  for (const word of long) if (at < short.length && fits(short[at] ?? '', word)) at++;
  return at === short.length;
}

/** Whether two names of several words can be one person's: "Donald J. Trump" and "Donald Trump". */
export function canBeOnePerson(a: string[], b: string[]): boolean {
  if (a.length === b.length) return a.every((word, i) => fits(word, b[i] ?? ''));
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short.length < 2) return false;
  return (
    isPartOf(short, long) && (fits(short[0] ?? '', long[0] ?? '') || short[short.length - 1] === long[long.length - 1])
  );
}

/** Given and family name of a full name. */
export interface NameParts {
  given: string | null;
  family: string | null;
  /** Index of the first and of the last word of the family name, the last exclusive. */
  familyFirst: number;
  familyLast: number;
  isFamilyFirst: boolean;
}

/**
 * Parts a name. The family name is last, with the particles before it ("von der Leyen"), but first where the first word is
 * an East Asian family name and the rest looks like a given name of there, or where the story calls the person so.
 */
export function partName(words: Word[], calledBy: Set<string>): NameParts {
  const n = words.length;
  const whole: NameParts = { given: null, family: null, familyFirst: 0, familyLast: n, isFamilyFirst: false };
  if (n < 2) return whole;
  const text = (from: number, to: number): string => {
    let out = '';
    for (let i = from; i < to; i++) out += (out === '' ? '' : ' ') + (words[i]?.text ?? '');
    return out;
  };
  const first = words[0] as Word;
  let end = n;
  if (SUFFIXES.has((words[n - 1] as Word).lower)) end--;
  const last = words[end - 1] as Word;
  const isEastFirst = (first.bits & BIT.eastAsianSurname) !== 0;
  const second = words[1] as Word;
  const looksEast =
    isEastFirst &&
    end <= 3 &&
    (second.shape === 7 || (second.bits & BIT.givenName) === 0) &&
    (last.bits & BIT.surname) === 0 &&
    !((first.bits & BIT.givenName) !== 0 && second.shape !== 7);
  const calledFirst = calledBy.has(first.folded);
  const calledLast = calledBy.has(last.folded);
  const isFamilyFirst = calledFirst !== calledLast ? calledFirst && isEastFirst : looksEast;
  if (isFamilyFirst) return { given: text(1, end), family: first.text, familyFirst: 0, familyLast: 1, isFamilyFirst };
  let from = end - 1;
  while (from > 1 && (words[from - 1] as Word).shape === 0 && ((words[from - 1] as Word).bits & BIT.particle) !== 0)
    from--;
  if (
    from > 1 &&
    /^(?:van|von|de|bin|ben|al|el|da|di|della|del|le|la|st|san|abu|ibn)$/i.test((words[from - 1] as Word).text)
  )
    from--;
  return { given: text(0, from), family: text(from, end), familyFirst: from, familyLast: end, isFamilyFirst: false };
}
