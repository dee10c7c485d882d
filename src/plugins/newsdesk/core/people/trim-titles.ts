import type { Marked } from '../document';
import { NOUNS_AFTER_PLACE } from '../lang/en/complements';
import { moveMark } from '../mentions/move-mark';
import type { MarkedSpan } from '../mentions/recognise';
import { MarkReader } from '../offices/mark-reader';
import { COMPLEMENT_STARTS } from '../offices/read-complement';
import { isPortfolio } from '../offices/portfolio';
import { readHead } from '../offices/title-words';
import { BIT } from '../words/classes';
import { readWords } from '../words/read-list';
import type { Word } from '../words/word';
import { wordAt } from '../words/tokens';

/** Whoever holds one of these is "of" a place. */
const GOVERNORS = new Set(['governor', 'mayor', 'premier', 'minister', 'president', 'sheriff']);
/** Prepositions before the place of an office: "ambassador to [Chad]". */
const BEFORE_PLACE = new Set(['of', 'to', 'in', 'for']);
const NO_NAME =
  BIT.officeHead |
  BIT.titleModifier |
  BIT.bodyHead |
  BIT.closedWord |
  BIT.honorific |
  BIT.statusWord |
  BIT.facilityWord;
const placeNouns = new Set(readWords(NOUNS_AFTER_PLACE));

/** Cuts titles that the records know off the fronts of people's marks: "Speaker of the House of [Keys Quayle]". */
export function trimRecordTitles(document: Marked): MarkedSpan[] {
  const { marks, tokens } = document;
  if (document.names?.titles === undefined) return marks;
  const reader = new MarkReader(document);
  const ends = new Map<number, number>();
  for (let h = 0; h < tokens.length; h++) {
    if (((tokens.bits[h] ?? 0) & (BIT.officeHead | BIT.rank)) === 0) continue;
    const title = reader.recordTitle(h);
    if (title === null || title.last <= h + 1) continue;
    for (let k = h + 1; k < title.last; k++) {
      const index = reader.personAt.get(k);
      if (index !== undefined && (marks[index]?.first ?? 0) > h) ends.set(index, title.last);
    }
    // "Minister for Manpower Gan [Kim Yong]": the name begins where the title ends.
    const next = reader.personAt.get(title.last + 1);
    if (next !== undefined && !reader.personAt.has(title.last) && isNameWord(document, title.last))
      ends.set(next, title.last);
  }
  if (ends.size === 0) return marks;
  return marks.flatMap((mark, index) => {
    const end = ends.get(index);
    return end === undefined ? [mark] : from(document, mark, end);
  });
}

/** Cuts the place or the portfolio of a title off a person's mark: "Minister of Families and [Demographics Novak]". */
export function trimComplement(document: Marked, mark: MarkedSpan): MarkedSpan[] {
  const { tokens, gazetteer } = document;
  if (mark.kind !== 'person') return [mark];
  const before = wordAt(tokens, mark.first - 1);
  const isLong = mark.last - mark.first > 1;
  if (isLong && before?.lower === 'of' && GOVERNORS.has(wordAt(tokens, mark.first - 2)?.lower ?? '')) {
    if (isPlaceAfterGovernor(document, mark)) return [];
    // "Chief Minister of [Puducherry Menon]": the place that somebody governs is no part of the name.
    if (((tokens.word[mark.first]?.bits ?? 0) & (BIT.givenName | BIT.surname)) === 0)
      return from(document, mark, mark.first + 1);
  }
  // "ambassador to [Chad Weber]", "Governor of Puerto [Rico Pedro Ruiz]", "Governor of Saratov [Oblast Orlov]"
  const start = gazetteer.startOf[mark.first] ?? -1;
  const place = start < 0 ? undefined : gazetteer.at.get(start);
  if (isLong && place !== undefined && place.known.kind !== 'body' && place.known.kind !== 'demonym') {
    const isOfHead = BEFORE_PLACE.has(tokens.word[start - 1]?.lower ?? '') && readHead(tokens.word[start - 2]) !== null;
    if (isOfHead && start + place.length < mark.last) return from(document, mark, start + place.length);
  }
  if (isLong && before?.isCapital === true && placeNouns.has(tokens.word[mark.first]?.lower ?? ''))
    return from(document, mark, mark.first + 1);
  if (!isLong && isInsideComplement(document, mark)) return [];
  if (before === undefined || !isPortfolio(tokens.word[mark.first])) return [mark];
  if (!(before.text === ',' || before.lower === 'and' || COMPLEMENT_STARTS.has(before.lower))) return [mark];
  if (!isAfterHead(document, mark.first)) return [mark];
  let first = mark.first;
  while (first < mark.last && isPortfolio(tokens.word[first])) first++;
  return from(document, mark, first);
}

function isNameWord({ tokens, gazetteer, marks }: Marked, k: number): boolean {
  const word = tokens.word[k];
  if (word?.shape !== 1 || (tokens.gap[k] ?? 2) > 1 || (tokens.gap[k + 1] ?? 2) > 1) return false;
  if ((word.bits & NO_NAME) !== 0 || isPortfolio(word) || (gazetteer.startOf[k] ?? -1) >= 0) return false;
  return !marks.some((mark) => mark.kind === 'body' && mark.first <= k && mark.last > k);
}

function from(document: Marked, mark: MarkedSpan, first: number): MarkedSpan[] {
  return first >= mark.last ? [] : [moveMark(document, mark, first, mark.last)];
}

/** "Minister for Disability [Issues], Lena Berg,": one word between a portfolio and the name or its other half. */
function isInsideComplement(document: Marked, mark: MarkedSpan): boolean {
  const { tokens, marks } = document;
  const next = tokens.word[mark.last];
  if (!isPortfolio(wordAt(tokens, mark.first - 1)) || !isAfterHead(document, mark.first)) return false;
  if (next?.lower === 'and') return isPortfolio(tokens.word[mark.last + 1]);
  if (next?.text !== ',') return false;
  // A name that is one itself follows at once, or one word between commas.
  return (
    marks.some((other) => other.kind === 'person' && other.first === mark.last + 1) ||
    (tokens.word[mark.last + 1]?.isCapital === true && tokens.word[mark.last + 2]?.text === ',')
  );
}

/** "Governor of [Rio Grande] do Norte", "Governor of [Santa Cruz], Ana Prado": what looks like a name is the place. */
function isPlaceAfterGovernor({ tokens, marks }: Marked, mark: MarkedSpan): boolean {
  const next = tokens.word[mark.last];
  if (next === undefined) return false;
  if (next.shape === 0 && (next.bits & BIT.particle) !== 0) return tokens.word[mark.last + 1]?.isCapital === true;
  return next.text === ',' && marks.some((other) => other.kind === 'person' && other.first === mark.last + 1);
}

/** Whether the head of a title with "of" or "for" stands before token `k`, with nothing but its portfolio between. */
function isAfterHead(document: Marked, k: number): boolean {
  const { tokens } = document;
  for (let i = k - 1; i > 0 && i > k - 14; i--) {
    const word = tokens.word[i] as Word;
    if (COMPLEMENT_STARTS.has(word.lower) && readHead(tokens.word[i - 1]) !== null) return true;
    if (!isPortfolio(word) && word.text !== ',' && !['and', 'the', 'of', 'for'].includes(word.lower)) return false;
  }
  return false;
}
