import type { Marked } from '../document';
import type { MarkedSpan } from '../mentions/recognise';
import { COMPLEMENT_STARTS, ComplementReader } from '../offices/read-complement';
import { isPortfolio } from '../offices/portfolio';
import { readHead } from '../offices/title-words';
import { PEOPLE_WEIGHTS as WEIGHTS } from '../weights/people';
import { CROWNED_HEADS } from '../lang/en/honorifics';
import { PARTY_WORDS } from '../lang/en/offices';
import { BIT } from '../words/classes';
import { readWords } from '../words/read-list';
import { trimName } from './trim-names';
import type { Word } from '../words/word';

const LONGEST_NAME = 5;
/** Words after the name of who governs. */
const GOVERNMENTS = new Set(['government', 'presidency', 'regime']);
const partyWords = new Set(readWords(PARTY_WORDS));
const crowned = new Set(readWords(CROWNED_HEADS));
/** First words of places of two words: "Governor of San Juan". */
const PLACE_STARTS = new Set([
  'san',
  'santa',
  'sao',
  'são',
  'st.',
  'st',
  'new',
  'north',
  'south',
  'east',
  'west',
  'rio',
  'la',
  'el',
  'los',
  'las',
  'port',
  'fort',
  'nova',
]);
/** Whoever holds one of these is "of" a place. */
const GOVERNORS = new Set(['governor', 'mayor', 'premier', 'minister', 'president', 'sheriff']);
const NO_NAME =
  BIT.officeHead |
  BIT.titleModifier |
  BIT.bodyHead |
  BIT.closedWord |
  BIT.month |
  BIT.weekday |
  BIT.facilityWord |
  BIT.eventWord |
  BIT.honorific |
  BIT.demonym |
  BIT.country;

/**
 * Adds the names that only the title before them shows: "the meeting with Norwegian Minister of Culture [Giske]". Marks that
 * swallowed a title are taken back, and a portfolio is no part of the name after it.
 */
export function addTitledNames(document: Marked): Marked {
  const marks = document.marks.flatMap((mark) => withoutPortfolio(document, trimName(document, mark)));
  const own = { ...document, marks };
  const finder = new NameFinder(own);
  const added: MarkedSpan[] = [];
  const swallowed = new Set<MarkedSpan>();
  for (let h = 0; h < document.tokens.length; h++) {
    const word = document.tokens.word[h];
    const isHead = ((word?.bits ?? 0) & (BIT.officeHead | BIT.rank)) !== 0;
    if (!isHead && !GOVERNMENTS.has(word?.lower ?? '')) continue;
    const name = isHead ? finder.nameAfter(h) : finder.nameBefore(h);
    if (name === null) continue;
    for (const mark of marks)
      if (mark.kind === 'body' && mark.first < name.last && mark.last > name.first) {
        swallowed.add(mark);
        // "the [Cabinet Office Green]": the body ends where the name begins.
        if (mark.first > h && mark.first < name.first) added.push(cutAt(document, mark, name.first));
      }
    added.push(name);
    h = Math.max(h, name.last - 1);
  }
  if (added.length === 0) return own;
  const all = [...marks.filter((mark) => !swallowed.has(mark)), ...added].sort((a, b) => a.start - b.start);
  return { ...document, marks: all };
}

/** "Minister of Families and [Demographics Novak]": the portfolio is no part of the name, and no name by itself. */
function withoutPortfolio(document: Marked, mark: MarkedSpan): MarkedSpan[] {
  const { tokens } = document;
  if (
    mark.kind === 'person' &&
    mark.last - mark.first > 1 &&
    tokens.word[mark.first - 1]?.lower === 'of' &&
    GOVERNORS.has(tokens.word[mark.first - 2]?.lower ?? '')
  ) {
    if (isPlaceAfterGovernor(document, mark)) return [];
    // "Chief Minister of [Puducherry Menon]": the place that somebody governs is no part of the name.
    if (((tokens.word[mark.first]?.bits ?? 0) & (BIT.givenName | BIT.surname)) === 0)
      return [{ ...mark, first: mark.first + 1, start: tokens.start[mark.first + 1] ?? mark.start }];
  }
  if (mark.kind !== 'person' || !isPortfolio(tokens.word[mark.first])) return [mark];
  const before = tokens.word[mark.first - 1];
  if (before === undefined || !(before.text === ',' || before.lower === 'and' || COMPLEMENT_STARTS.has(before.lower)))
    return [mark];
  if (!isAfterHead(document, mark.first)) return [mark];
  let first = mark.first;
  while (first < mark.last && isPortfolio(tokens.word[first])) first++;
  return first === mark.last ? [] : [{ ...mark, first, start: tokens.start[first] ?? mark.start }];
}

/** "Governor of [Rio Grande] do Norte", "Governor of [Santa Cruz], Ana Prado": what looks like a name is the place. */
function isPlaceAfterGovernor({ tokens, marks }: Marked, mark: MarkedSpan): boolean {
  const next = tokens.word[mark.last];
  if (next === undefined) return false;
  if (next.shape === 0 && (next.bits & BIT.particle) !== 0) return tokens.word[mark.last + 1]?.isCapital === true;
  return next.text === ',' && marks.some((other) => other.kind === 'person' && other.first === mark.last + 1);
}

function cutAt(document: Marked, mark: MarkedSpan, last: number): MarkedSpan {
  return { ...mark, last, end: document.tokens.end[last - 1] ?? mark.end };
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

class NameFinder extends ComplementReader {
  protected override isNameBegun(k: number): boolean {
    return this.isNameAfterComplement(k);
  }

  protected override lastOfBody(index: number): number {
    const mark = this.document.marks[index];
    if (mark === undefined) return 0;
    for (let k = mark.first + 1; k < mark.last; k++) if (this.isNameAfterComplement(k)) return k;
    return mark.last;
  }

  /** The name after the title whose head stands at `h`, where nothing marks it yet; else null. */
  nameAfter(h: number): MarkedSpan | null {
    const head = readHead(this.word(h));
    const { sentences, sentenceOf } = this.document;
    const sentence = sentences[sentenceOf[h] ?? 0];
    if (head === null || head.isPlural || sentence === undefined || sentence.isSkipped || this.personAt.has(h))
      return null;
    const hasComplement = this.hasComplement(h);
    const owner = this.ownerBefore(h, sentence.first);
    const isCrowned = crowned.has(head.noun) && this.word(h)?.isCapital === true && this.word(h)?.shape !== 2;
    if (!hasComplement && owner === null && !isCrowned) return null;
    const isOpposition = hasComplement && this.lower(h + 3) === 'opposition';
    if (head.isWeak && owner === null && this.word(h)?.isCapital !== true && !isOpposition) return null;
    let at = hasComplement ? this.complementEnd(h, sentence.last) : h + 1;
    // "Brazilian Governor of Maranhao Lago": a place of no list is one word long before a name.
    if (hasComplement && !this.isNameStart(at) && owner === 'demonym') at = this.endOfUnknownPlace(h, at);
    const isComma = this.word(at)?.text === ',';
    // "the Kenyan Minister of Works said" describes somebody; a title before a name has no article.
    if (!isComma && this.hasArticle(h, sentence.first)) return null;
    if (isComma && owner === null) return null;
    const first = isComma ? at + 1 : at;
    const last = this.nameEnd(first, sentence.last);
    if (last === first) return null;
    // "Queen Margrethe of": one word after a crowned head is the name, however short the sentence.
    const isLoneName = isCrowned && last === first + 1;
    if (!isLoneName && this.isHeadline(sentence.first, sentence.last)) return null;
    const after = this.word(last);
    if (isComma && after?.text !== ',') return null;
    if (after !== undefined && last < sentence.last && (after.isCapital || this.isJoined(last))) return null;
    const { tokens } = this.document;
    const start = tokens.start[first] ?? 0;
    const evidence = this.document.text.slice(tokens.start[h], tokens.end[at - 1]);
    return {
      kind: 'person',
      first,
      last,
      start,
      end: tokens.end[last - 1] ?? start,
      score: WEIGHTS.titleAlone,
      findings: [{ name: 'titleBefore', weight: WEIGHTS.titleAlone, evidence }],
    };
  }

  /** "the [Okonjo] government": one word of no list, which names who governs. */
  nameBefore(h: number): MarkedSpan | null {
    const at = h - 1;
    const word = this.word(at);
    if (this.word(h)?.shape !== 0 || word === undefined || this.lower(h - 2) !== 'the' || !this.isNameStart(at))
      return null;
    if (this.bodyStartingAt.has(at) || (this.document.gazetteer.startOf[at] ?? -1) >= 0 || partyWords.has(word.lower))
      return null;
    if ((word.bits & (BIT.creed | BIT.bodyWord | BIT.knownBody | BIT.statusWord | BIT.place)) !== 0) return null;
    const { start, end } = this.document.tokens;
    return {
      kind: 'person',
      first: at,
      last: h,
      start: start[at] ?? 0,
      end: end[at] ?? 0,
      score: WEIGHTS.titleAlone,
      findings: [{ name: 'governmentOfName', weight: WEIGHTS.titleAlone, evidence: this.lower(h) }],
    };
  }

  /** What stands before the words of a title: a demonym ("Norwegian"), an owner ("Norway's"), or null. */
  private ownerBefore(h: number, low: number): 'demonym' | 'owner' | null {
    let k = h - 1;
    while (k >= low && ((this.word(k)?.bits ?? 0) & (BIT.titleModifier | BIT.officeHead | BIT.statusWord)) !== 0) {
      if (this.knownEndingAt(k) !== null && this.word(k)?.isCapital === true) break;
      k--;
    }
    const body = this.bodyEndingAt.get(k + 1);
    if (body !== undefined) k = (this.document.marks[body]?.first ?? k + 1) - 1;
    if (k < low) return null;
    if (this.isPossessive(k)) return 'owner';
    const known = this.knownEndingAt(k);
    return known !== null && (known.known.kind === 'demonym' || known.known.kind === 'country') ? 'demonym' : null;
  }

  private hasArticle(h: number, low: number): boolean {
    for (let k = h - 1; k >= low && k > h - 8; k--) {
      if (['the', 'a', 'an'].includes(this.lower(k))) return true;
      const word = this.word(k);
      const isTitleWord = ((word?.bits ?? 0) & (BIT.titleModifier | BIT.officeHead | BIT.statusWord)) !== 0;
      if (!isTitleWord && (this.document.gazetteer.startOf[k] ?? -1) < 0) return false;
    }
    return false;
  }

  private isJoined(k: number): boolean {
    return (this.document.tokens.gap[k] ?? 1) === 0 && ['-', '/', '@', '&'].includes(this.word(k)?.text ?? '');
  }

  private isNameStart(k: number): boolean {
    const word = this.word(k);
    if (word === undefined || this.personAt.has(k) || (this.document.tokens.gap[k] ?? 2) > 1) return false;
    if (!word.isCapital || word.shape === 5 || (word.bits & NO_NAME) !== 0 || isPortfolio(word)) return false;
    const isSet = this.endsPlace(k - 1) || this.word(k - 1)?.text === ',';
    return (this.document.gazetteer.startOf[k] ?? -1) < 0 || isSet || (word.bits & (BIT.givenName | BIT.surname)) !== 0;
  }

  private endOfUnknownPlace(h: number, end: number): number {
    let at = h + 2;
    if (this.lower(at) === 'the') at++;
    if ((this.document.gazetteer.startOf[at] ?? -1) >= 0 || isPortfolio(this.word(at)) || this.bodyStartingAt.has(at))
      return end;
    const place = PLACE_STARTS.has(this.lower(at)) ? at + 2 : at + 1;
    return place < end && this.isNameStart(place) ? place : end;
  }

  private nameEnd(first: number, limit: number): number {
    let k = first;
    if (!this.isNameStart(k)) {
      const isParticle = ((this.word(k)?.bits ?? 0) & BIT.particle) !== 0 && this.isNameStart(k + 1);
      if (!isParticle || this.lower(k) === 'the') return first;
    }
    while (k < limit && k - first < LONGEST_NAME) {
      const word = this.word(k);
      if (word === undefined || this.personAt.has(k)) return first;
      if (k > first && (this.document.tokens.gap[k] ?? 2) > 1) break;
      const isName = word.isCapital && word.shape !== 5 && (word.bits & NO_NAME) === 0;
      const isParticle = word.shape === 0 && (word.bits & BIT.particle) !== 0 && this.word(k + 1)?.isCapital === true;
      if (!isName && !isParticle) break;
      k++;
    }
    return k;
  }

  /** Whether the words of a sentence are set in capitals but for a few: there a verb looks like a name. */
  private isHeadline(first: number, last: number): boolean {
    let lower = 0;
    for (let i = first; i < last && lower < 2; i++) {
      const word = this.word(i);
      if (word !== undefined && word.shape === 0 && word.text.length > 3) lower++;
    }
    return lower < 2;
  }
}
