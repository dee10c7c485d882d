import { partOfName, wordsOfName } from '../registry/family-name';
import { NAME_ARTICLES, NAME_PARTICLES } from '../registry/name-order';
import { isNear, soundsAlike } from '../registry/near-words';
import type { IndexedPerson } from '../registry';
import { wordsOfForms } from '../registry/people-index';
import { areNicknames } from './nicknames';

/** Findings about a name, best first: the first that holds is the one that counts. */
export const NAME_FINDINGS = [
  'sameFullName',
  'sameOtherName',
  'sameNameSpelling',
  'nameOrderSwapped',
  'missingMiddlePart',
  'extraMiddlePart',
  'severalNameParts',
  'nicknameFits',
  'initialFits',
  'nearSpelling',
  'bothNearSpelling',
  'sameFamilyName',
  'sameNamePart',
] as const;

export type NameFinding = (typeof NAME_FINDINGS)[number];

const BARE: ReadonlySet<NameFinding> = new Set(['sameFamilyName', 'sameNamePart']);

/** True where the name as a whole fits, not merely its family name or another part. */
export function isWholeName(finding: NameFinding): boolean {
  return !BARE.has(finding);
}

/** A folded name of a story, taken apart once for all the records it is compared with. */
export interface StoryName {
  folded: string;
  words: readonly string[];
  /** One word, or one with its particles: "suh", "von der leyen". */
  isBare: boolean;
}

/** Takes a folded name of a story apart. */
export function readStoryName(folded: string): StoryName {
  const words = wordsOfName(folded);
  return { folded, words, isBare: isBareName(folded) };
}

/** True where a folded name is one word, or one with its particles: "suh", "von der leyen". */
export function isBareName(folded: string): boolean {
  return wordsOfName(folded)
    .slice(0, -1)
    .every((word) => NAME_PARTICLES.has(word));
}

const PLACE_OF_FINDING: ReadonlyMap<NameFinding, number> = new Map(NAME_FINDINGS.map((name, at) => [name, at]));

/**
 * Compares a folded name of a story with all names of a record and gives the best finding: "joe biden" and "Joseph Robinette
 * Biden" -> nicknameFits, "suh" and "Suh Wook" -> sameFamilyName. Null where they are not one name.
 */
export function compareNames(
  { words, isBare }: StoryName,
  person: IndexedPerson,
): { finding: NameFinding; form: string } | null {
  const { record, forms } = person;
  const theirs = wordsOfForms(person);
  let best: { finding: NameFinding; form: string } | null = null;
  let bestPlace: number = NAME_FINDINGS.length;
  for (const [i, form] of forms.entries()) {
    const finding = compareForm(words, theirs[i] ?? [], i === 0) ?? (isBare ? barePart(words, form, record) : null);
    const place = finding === null ? bestPlace : (PLACE_OF_FINDING.get(finding) ?? bestPlace);
    if (finding === null || place >= bestPlace) continue;
    best = { finding, form };
    bestPlace = place;
  }
  return best;
}

function barePart(words: readonly string[], form: string, record: IndexedPerson['record']): NameFinding | null {
  const part = partOfName(words.join(' '), form, record) ?? partOfName(withoutArticles(words).join(' '), form, record);
  return part === null ? null : part === 'family' ? 'sameFamilyName' : 'sameNamePart';
}

function compareForm(a: readonly string[], b: readonly string[], isMainName: boolean): NameFinding | null {
  let shared = 0;
  for (const word of a) if (b.includes(word)) shared++;
  if (shared === a.length && a.length === b.length) {
    if (a.every((word, i) => word === b[i])) return isMainName && a.length > 1 ? 'sameFullName' : 'sameOtherName';
    if (a.length > 1 && b.every((word) => a.includes(word))) return 'nameOrderSwapped';
  }
  if (a.length < 2 || b.length < 2) return null;
  if (isSameJoined(a, b) || isSameJoined(withoutArticles(a), withoutArticles(b))) return 'sameNameSpelling';
  // "Yo-jong Kim": the family name moved to the other end, the given name kept together.
  if (a.length !== b.length && isRotated(a, b)) return 'nameOrderSwapped';
  if (shared >= 2 && a.length !== b.length) {
    const finding = compareParts(a, b);
    if (finding !== null) return finding;
  }
  return alignWords(a, b);
}

/** One name within the other: all its words in their order, with the same ends or at one end. */
function compareParts(a: readonly string[], b: readonly string[]): NameFinding | null {
  const [shorter, longer] = a.length < b.length ? [a, b] : [b, a];
  if (!isSubsequence(shorter, longer)) return null;
  const hasSameStart = shorter[0] === longer[0];
  const hasSameEnd = shorter[shorter.length - 1] === longer[longer.length - 1];
  if (hasSameStart && hasSameEnd) return a === shorter ? 'missingMiddlePart' : 'extraMiddlePart';
  const isSuffix = shorter.every((word, i) => word === longer[longer.length - shorter.length + i]);
  const isTelling = shorter.filter((word) => !NAME_PARTICLES.has(word) && word.length > 1).length > 1;
  return (hasSameStart || isSuffix) && isTelling ? 'severalNameParts' : null;
}

function isSameJoined(a: readonly string[], b: readonly string[]): boolean {
  return lengthOf(a) === lengthOf(b) && a.join('') === b.join('');
}

function lengthOf(words: readonly string[]): number {
  let sum = 0;
  for (const word of words) sum += word.length;
  return sum;
}

function isRotated(a: readonly string[], b: readonly string[]): boolean {
  if (lengthOf(a) !== lengthOf(b)) return false;
  const joined = a.join('');
  return joined === b.slice(1).join('') + (b[0] ?? '') || joined === (b[b.length - 1] ?? '') + b.slice(0, -1).join('');
}

function isSubsequence(shorter: readonly string[], longer: readonly string[]): boolean {
  let at = 0;
  for (const word of longer) if (word === shorter[at]) at++;
  return at === shorter.length;
}

function withoutArticles(words: readonly string[]): readonly string[] {
  const rest = words.filter((word) => !NAME_ARTICLES.has(word));
  return rest.length > 0 ? rest : words;
}

type WordFit = 'same' | 'nickname' | 'initial' | 'near';

function compareWords(a: string, b: string): WordFit | null {
  if (a === b) return 'same';
  if ((a.length === 1 && b.startsWith(a)) || (b.length === 1 && a.startsWith(b))) return 'initial';
  if (areNicknames(a, b)) return 'nickname';
  return isNear(a, b) ? 'near' : null;
}

/**
 * First and last words fit each other, middle ones do not contradict: "john a smith" fits "john smith" and not "john b
 * smith". The weakest of the words' fits names the finding.
 */
function alignWords(a: readonly string[], b: readonly string[]): NameFinding | null {
  const last = compareWords(a[a.length - 1] ?? '', b[b.length - 1] ?? '');
  if (last === null || last === 'initial' || last === 'nickname') return null;
  const first = compareWords(a[0] ?? '', b[0] ?? '');
  const middlesA = a.slice(1, -1).filter((word) => !NAME_PARTICLES.has(word));
  const middlesB = b.slice(1, -1).filter((word) => !NAME_PARTICLES.has(word));
  if (first === null) return null;
  if (middlesA.length > 0 && middlesB.length > 0 && !middlesFit(middlesA, middlesB)) return null;
  const fits = [first, last];
  if (fits.every((fit) => fit === 'near')) {
    const isOneSound = soundsAlike(a[0] ?? '', b[0] ?? '') && soundsAlike(a[a.length - 1] ?? '', b[b.length - 1] ?? '');
    return isOneSound ? 'bothNearSpelling' : null;
  }
  if (fits.includes('near')) return fits.includes('initial') ? null : 'nearSpelling';
  if (first === 'initial') return 'initialFits';
  if (first === 'nickname') return 'nicknameFits';
  return a.length < b.length ? 'missingMiddlePart' : 'extraMiddlePart';
}

function middlesFit(a: readonly string[], b: readonly string[]): boolean {
  const [shorter, longer] = a.length <= b.length ? [a, b] : [b, a];
  return shorter.every((word) => longer.some((other) => compareWords(word, other) !== null));
}
