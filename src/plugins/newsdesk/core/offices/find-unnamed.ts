import type { Embodied } from '../document';
import type { StatedOffice } from '../types';
import { OFFICE_WEIGHTS as WEIGHTS } from '../weights/offices';
import { BIT } from '../words/classes';
import { TitleCompleter } from './complete-title';
import type { FoundTitle } from './found-title';
import { isAlwaysWeak, readHead } from './title-words';
import type { Standing } from './weigh-offices';

/** Heads of titles of a story that are looked into. */
const MOST = 200;
/** Words by which a title means nobody in particular, or somebody else than its holder. */
const NOT_THE_HOLDER = new Set(['a', 'an', 'any', 'another', 'every', 'each', 'no', 'some', 'next', 'future', 'one']);
const JOINTS = new Set([',', 'and', 'or']);
const PRONOUNS = new Set(['he', 'she', 'i', 'you', 'who', 'his', 'her']);
/** Words between a person and the title that the sentence gives them. */
const GIVING = new Set([
  'the',
  'who',
  'is',
  'was',
  'as',
  'became',
  'become',
  'has',
  'been',
  'being',
  'be',
  'named',
  'elected',
  'appointed',
]);
/** Marks between a name and a title that stand in apposition: "X, the [minister]", "X ([minister])". */
const BESIDE = new Set([',', '(', '–', '—', '-', ':']);

/**
 * Finds offices that a story names with their state and without a person, once each: "the South Korean defence minister
 * said", "France's president". Titles beside a name are that person's.
 */
export function findUnnamed(document: Embodied, standings: readonly Standing[]): StatedOffice[] {
  const { tokens, sentences, sentenceOf } = document;
  const completer = new TitleCompleter(document);
  const spans = standings.flatMap(({ offices }) => offices);
  const found = new Map<string, StatedOffice>();
  let looked = 0;
  for (let i = 0; i < tokens.length && looked < MOST; i++) {
    if (((tokens.word[i]?.bits ?? 0) & BIT.officeHead) === 0 || completer.personAt.has(i)) continue;
    const sentence = sentences[sentenceOf[i] ?? 0];
    if (sentence === undefined || sentence.isSkipped || sentence.isTitleCase) continue;
    looked++;
    const [start, end] = [tokens.start[i] ?? 0, tokens.end[i] ?? 0];
    if (spans.some((office) => office.start <= start && office.end >= end)) continue;
    const title = titleAt(completer, i, sentence.first, sentence.last);
    if (title === null || title.country === null) continue;
    const key = `${title.country}|${title.title.toLowerCase()}`;
    if (!found.has(key)) found.set(key, officeOf(title));
  }
  return [...found.values()];
}

function titleAt(completer: TitleCompleter, h: number, low: number, high: number): FoundTitle | null {
  const head = readHead(completer.word(h));
  if (head === null || head.isPlural || head.isRank || isAlwaysWeak(head)) return null;
  // "the prime minister's office", "the Foreign Minister level": the noun after it is what is meant.
  const next = completer.word(h + 1);
  if (next !== undefined && (readHead(next) !== null || completer.isPossessive(h + 1))) return null;
  const title = completer.complete(h, endOf(completer, h, high), low, {
    name: 'officeAlone',
    weight: WEIGHTS.describedAs,
  });
  if (title === null || title.isTrade || title.isPlural || !(title.status === 'current' || title.status === 'acting'))
    return null;
  if (title.findings.some(({ name }) => name === 'privateHead')) return null;
  if (NOT_THE_HOLDER.has(completer.lower(title.left - 1)) || NOT_THE_HOLDER.has(completer.lower(title.left)))
    return null;
  return isBesideName(completer, title, low, high) ? null : title;
}

/** The end of a title with its complement, before another title that follows: "president of France [and the chancellor]". */
function endOf(completer: TitleCompleter, h: number, high: number): number {
  const end = completer.complementEnd(h, high);
  for (let k = h + 1; k < end; k++) {
    if (readHead(completer.word(k)) === null) continue;
    for (let cut = h + 1; cut < k; cut++) if (JOINTS.has(completer.lower(cut))) return cut;
  }
  return end;
}

/** "defence minister X", "the minister, X,", "X, the minister", "X, who is the minister". */
function isBesideName(completer: TitleCompleter, { left, last }: FoundTitle, low: number, high: number): boolean {
  const after = BESIDE.has(completer.word(last)?.text ?? '') ? last + 1 : last;
  if (after < high && completer.personAt.has(after)) return true;
  let before = left - 1;
  while (before > low && GIVING.has(completer.lower(before))) before--;
  if (PRONOUNS.has(completer.lower(before))) return true;
  if (BESIDE.has(completer.word(before)?.text ?? '')) before--;
  return before >= low && completer.personAt.has(before);
}

function officeOf({ title, start, end, country, status, findings }: FoundTitle): StatedOffice {
  return { title, start, end, country, organization: null, status, findings };
}
