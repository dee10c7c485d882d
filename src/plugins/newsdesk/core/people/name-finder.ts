import type { MarkedSpan } from '../mentions/recognise';
import { ComplementReader } from '../offices/read-complement';
import { isPortfolio } from '../offices/portfolio';
import { readHead } from '../offices/title-words';
import { PEOPLE_WEIGHTS as WEIGHTS } from '../weights/people';
import { CROWNED_HEADS } from '../lang/en/honorifics';
import { PARTY_WORDS } from '../lang/en/offices';
import { BIT } from '../words/classes';
import { readWords } from '../words/read-list';

const LONGEST_NAME = 5;
/** "de la" before a surname. */
const MOST_PARTICLES = 3;
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

/** Words that are none even where a title must have a name after it. */
const NEVER_A_NAME = BIT.officeHead | BIT.closedWord | BIT.month | BIT.weekday | BIT.demonym | BIT.country;

/** Finds names that stand beside a title and that nothing marks yet. */
export class NameFinder extends ComplementReader {
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
    const record = this.recordTitle(h);
    const isOfRecord = record !== null && (record.last > h + 1 || record.first < h);
    const hasComplement = this.hasComplement(h) || (isOfRecord && record.last > h + 1);
    const owner = this.ownerBefore(h, sentence.first);
    const isCrowned = crowned.has(head.noun) && this.word(h)?.isCapital === true && this.word(h)?.shape !== 2;
    if (!hasComplement && owner === null && !isCrowned) return null;
    const isOpposition = hasComplement && this.lower(h + 3) === 'opposition';
    if (head.isWeak && owner === null && this.word(h)?.isCapital !== true && !isOpposition) return null;
    let at = hasComplement ? this.complementEnd(h, sentence.last) : h + 1;
    // "Brazilian Governor of Maranhao Lago": a place of no list is one word long before a name.
    if (hasComplement && !this.isNameStart(at) && owner === 'demonym' && record?.last !== at)
      at = this.endOfUnknownPlace(h, at);
    const isComma = this.word(at)?.text === ',';
    // "the Kenyan Minister of Works said" describes somebody; a title before a name has no article.
    if (!isComma && this.hasArticle(h, sentence.first)) return null;
    // "the president of Chile, Hill,"
    if (isComma && owner === null && !(hasComplement && this.endsPlace(at - 1))) return null;
    const first = isComma ? at + 1 : at;
    let last = this.nameEnd(first, sentence.last);
    // "the Irish ambassador, Hill,": where a title must have a name after it, a common word can be one.
    const isSure = owner !== null && (isComma || (isOfRecord && record.last === at));
    if (last === first && isSure && this.isRecordedSurname(first)) last = first + 1;
    if (last === first) return null;
    // "Theresa May"
    const isMonth = ((this.word(last)?.bits ?? 0) & BIT.month) !== 0 && this.word(last)?.isCapital === true;
    if (isMonth && last === first + 1 && ((this.word(first)?.bits ?? 0) & BIT.givenName) !== 0) last++;
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

  /** Whether a word that means something else is the surname of somebody in the records: "Hill", "Rice". */
  private isRecordedSurname(k: number): boolean {
    const word = this.word(k);
    if (word?.isCapital !== true || word.shape === 5 || this.personAt.has(k) || (this.document.tokens.gap[k] ?? 2) > 1)
      return false;
    if ((word.bits & NEVER_A_NAME) !== 0) return false;
    return (this.document.names?.countWord?.(word.folded).last ?? 0) > 0;
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
    while (k < first + MOST_PARTICLES && ((this.word(k)?.bits ?? 0) & BIT.particle) !== 0 && this.lower(k) !== 'the')
      k++;
    if (!this.isNameStart(k) && (k === first || !this.isNameStart(first))) return first;
    k = first;
    while (k < limit && k - first < LONGEST_NAME) {
      const word = this.word(k);
      if (word === undefined || this.personAt.has(k)) return first;
      if (k > first && (this.document.tokens.gap[k] ?? 2) > 1) break;
      const isName = word.isCapital && word.shape !== 5 && (word.bits & NO_NAME) === 0;
      const isParticle =
        word.shape === 0 &&
        (word.bits & BIT.particle) !== 0 &&
        (this.word(k + 1)?.isCapital === true || ((this.word(k + 1)?.bits ?? 0) & BIT.particle) !== 0);
      if (!isName && !isParticle) break;
      k++;
    }
    return k;
  }

  /** Whether the words of a sentence are set in capitals but for a few: there a verb looks like a name. */
  private isHeadline(first: number, last: number): boolean {
    if (this.word(last - 1)?.text === '.') return false;
    let lower = 0;
    for (let i = first; i < last && lower < 2; i++) {
      const word = this.word(i);
      if (word !== undefined && word.shape === 0 && word.text.length > 3) lower++;
    }
    return lower < 2;
  }
}
