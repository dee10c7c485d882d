import { DESCRIBED_ALONE, SAME_OFFICES } from '../lang/en/descriptions';
import type { Embodied } from '../document';
import { OFFICE_WEIGHTS as WEIGHTS } from '../weights/offices';
import { BIT } from '../words/classes';
import { readRows, readValues, readWords } from '../words/read-list';
import { type FoundTitle, TitleCompleter } from './complete-title';
import { DescribedPeople } from './described-people';
import { type FoundRole, titlesInRow } from './find-roles';
import { isAlwaysWeak, readHead } from './title-words';

const alone = new Set(readWords(DESCRIBED_ALONE));
const sameOffices = new Map<string, string>();
for (const [noun, others] of readRows(SAME_OFFICES))
  for (const other of readValues(others)) sameOffices.set(other, noun ?? '');
/** Tokens between "the" and the words of a title: "the independent Vermont senator". */
const MOST_BEFORE = 4;
/** Descriptions of a story that are looked into. */
const MOST = 200;

/** The one noun that stands for a kind of office: "sen", "senator" -> "senator". */
export const nounOfOffice = (noun: string): string => sameOffices.get(noun) ?? noun;

/**
 * Finds people whom a description with "the" means and to whom the story gives that office nowhere else: "Hill spoke. The
 * former prime minister was tired." With records, whoever held such an office; without, the subject of the sentence before.
 */
export function findDescriptions(document: Embodied, stated: readonly FoundRole[]): FoundRole[] {
  const { tokens, sentences, sentenceOf } = document;
  const completer = new TitleCompleter(document);
  const covered = new Uint8Array(tokens.length);
  for (const { title } of stated) covered.fill(1, title.left, title.last);
  const described = new DescribedPeople(document, stated);
  const found: FoundRole[] = [];
  let looked = 0;
  for (let i = 1; i < tokens.length && looked < MOST; i++) {
    if (((tokens.bits[i] as number) & BIT.officeHead) === 0 || covered[i] === 1 || completer.personAt.has(i)) continue;
    const sentence = sentences[sentenceOf[i] ?? 0];
    if (sentence === undefined || sentence.isSkipped) continue;
    // A headline has no full stop, and a short sentence about a long title has.
    if (sentence.isTitleCase && tokens.word[sentence.last - 1]?.text !== '.') continue;
    const title = describedAt(completer, i, sentence.first, sentence.last);
    if (title === null) continue;
    looked++;
    const person = described.meantBy(title, i);
    if (person === null) continue;
    found.push({ person, title });
    for (const other of othersInRow(completer, title, sentence.last)) found.push({ person, title: other });
  }
  return found;
}

/** The title of a description whose head stands at `h`; null where it describes nobody in particular. */
function describedAt(completer: TitleCompleter, h: number, low: number, high: number): FoundTitle | null {
  const head = readHead(completer.word(h));
  if (head === null || head.isPlural || head.isRank || isAlwaysWeak(head)) return null;
  const next = completer.word(h + 1);
  if (next !== undefined && readHead(next) !== null) return null;
  const end = completer.complementEnd(h, high);
  // "the minister X", "the minister, X," name their holder themselves.
  const at = completer.word(end)?.text === ',' ? end + 1 : end;
  if (completer.personAt.has(at) || completer.personAt.has(end + 2)) return null;
  const title = completer.complete(h, end, low, { name: 'describedAs', weight: WEIGHTS.describedAs });
  // "the GOP presidential candidate", "the Peruvian president of the Senate": a body whose party or state is told, too.
  if (title === null || (title.body !== null && head.status !== 'candidate' && title.country === null)) return null;
  let k = title.left;
  for (let n = 0; n <= MOST_BEFORE && k > low; n++, k--) {
    const lower = completer.lower(k - 1);
    if (lower === 'the') return saysEnough(title, head.noun) ? title : null;
    const word = completer.word(k - 1);
    if (word === undefined || (word.shape === 6 && word.text !== '-')) return null;
    if ((word.bits & BIT.closedWord) !== 0 || completer.isPossessive(k - 1)) return null;
  }
  return null;
}

/** "the former secretary of state, [first lady] and [senator]": what follows in a row, with the status of the first. */
function othersInRow(completer: TitleCompleter, first: FoundTitle, limit: number): FoundTitle[] {
  const isAfterComma = completer.word(first.last)?.text === ',';
  if (!isAfterComma && completer.lower(first.last) !== 'and') return [];
  const others = titlesInRow(completer, first.last + 1, limit);
  // "The mayor, the governor and X": without "and" it is no row, and a name makes it somebody else's.
  const last = others.at(-1);
  if (last === undefined || completer.personAt.has(last.last)) return [];
  const hasArticle = others.some((title) => ['the', 'a', 'an'].includes(completer.lower(title.left - 1)));
  if (hasArticle || (isAfterComma && others.length < 2)) return [];
  for (const title of others) if (title.status === 'current') title.status = first.status;
  return others;
}

/** "the former president", "the Vermont senator" tell who; "the president", "the chairman" alone do not. */
function saysEnough(title: FoundTitle, noun: string): boolean {
  if (title.status !== 'current' || title.country !== null) return true;
  return title.title.includes(' ') || alone.has(noun);
}
