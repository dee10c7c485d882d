import { partOfName, wordsOfName } from '../registry/family-name';
import { NAME_ARTICLES, NAME_PARTICLES } from '../registry/name-order';
import { isNear } from '../registry/near-words';
import type { IndexedPerson } from '../registry';
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
  'sameFamilyName',
  'sameNamePart',
] as const;

export type NameFinding = (typeof NAME_FINDINGS)[number];

const BARE: ReadonlySet<NameFinding> = new Set(['sameFamilyName', 'sameNamePart']);

/** True where the name as a whole fits, not merely its family name or another part. */
export function isWholeName(finding: NameFinding): boolean {
  return !BARE.has(finding);
}

/**
 * Compares a folded name of a story with all names of a record and gives the best finding: "joe biden" and "Joseph Robinette
 * Biden" -> nicknameFits, "suh" and "Suh Wook" -> sameFamilyName. Null where they are not one name.
 */
export function compareNames(
  name: string,
  { record, forms }: IndexedPerson,
): { finding: NameFinding; form: string } | null {
  const words = wordsOfName(name);
  const isBare = words.slice(0, -1).every((word) => NAME_PARTICLES.has(word));
  let best: { finding: NameFinding; form: string } | null = null;
  for (const [i, form] of forms.entries()) {
    const theirs = form.split(' ');
    const finding = compareForm(words, theirs, i === 0) ?? (isBare ? barePart(words, form, record) : null);
    if (finding !== null && (best === null || NAME_FINDINGS.indexOf(finding) < NAME_FINDINGS.indexOf(best.finding))) {
      best = { finding, form };
    }
  }
  return best;
}

function barePart(words: readonly string[], form: string, record: IndexedPerson['record']): NameFinding | null {
  const part = partOfName(words.join(' '), form, record) ?? partOfName(withoutArticles(words).join(' '), form, record);
  return part === null ? null : part === 'family' ? 'sameFamilyName' : 'sameNamePart';
}

function compareForm(a: readonly string[], b: readonly string[], isMainName: boolean): NameFinding | null {
  const [nameA, nameB] = [a.join(' '), b.join(' ')];
  if (nameA === nameB) return isMainName && a.length > 1 ? 'sameFullName' : 'sameOtherName';
  if (a.length < 2 || b.length < 2) return null;
  if (a.join('') === b.join('') || withoutArticles(a).join('') === withoutArticles(b).join(''))
    return 'sameNameSpelling';
  if (a.length === b.length && [...a].sort().join(' ') === [...b].sort().join(' ')) return 'nameOrderSwapped';
  // "Yo-jong Kim": the family name moved to the other end, the given name kept together.
  if (isRotated(a, b)) return 'nameOrderSwapped';
  const [shorter, longer] = a.length < b.length ? [a, b] : [b, a];
  const hasSameEnds = shorter[0] === longer[0] && shorter[shorter.length - 1] === longer[longer.length - 1];
  if (hasSameEnds && shorter.length < longer.length && isSubsequence(shorter, longer)) {
    return a === shorter ? 'missingMiddlePart' : 'extraMiddlePart';
  }
  const isEdge =
    longer.join(' ').startsWith(`${shorter.join(' ')} `) || longer.join(' ').endsWith(` ${shorter.join(' ')}`);
  const isWithin = isEdge || (shorter[0] === longer[0] && isSubsequence(shorter, longer));
  if (isWithin && shorter.filter((word) => !NAME_PARTICLES.has(word) && word.length > 1).length > 1)
    return 'severalNameParts';
  return alignWords(a, b);
}

function isRotated(a: readonly string[], b: readonly string[]): boolean {
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
  if (fits.every((fit) => fit === 'near')) return null;
  if (fits.includes('near')) return fits.includes('initial') ? null : 'nearSpelling';
  if (first === 'initial') return 'initialFits';
  if (first === 'nickname') return 'nicknameFits';
  return a.length < b.length ? 'missingMiddlePart' : 'extraMiddlePart';
}

function middlesFit(a: readonly string[], b: readonly string[]): boolean {
  const [shorter, longer] = a.length <= b.length ? [a, b] : [b, a];
  return shorter.every((word) => longer.some((other) => compareWords(word, other) !== null));
}
