import type { MarkedSpan } from '../mentions/recognise';
import type { Finding } from '../types';
import { OFFICE_WEIGHTS as WEIGHTS } from '../weights/offices';
import { BIT } from '../words/classes';
import { type FoundTitle, TitleCompleter } from './complete-title';
import { COMPLEMENT_STARTS, HYPHENS } from './read-complement';
import { isPortfolio } from './portfolio';
import { styleBefore } from './style-of-address';
import { readHead } from './title-words';

const REACH = 14;
const MOST_TITLES = 3;
/** Words of a trade before its noun: "award-winning hip-hop artist". */
const MOST_MODIFIERS = 3;
/** Marks before a list of names that a plural title opens: "the candidates: A, B and C". */
const LIST_MARKS = new Set([':', '—', '–', '--', '(']);
const LIST_OPENERS = new Set(['including', 'like', 'namely', 'such']);

/** Reads the titles that stand before names. */
export class TitlesBefore extends TitleCompleter {
  protected limitsOf(mark: MarkedSpan): { low: number; high: number } {
    const sentence = this.document.sentences[this.document.sentenceOf[mark.first] ?? 0];
    return { low: sentence?.first ?? 0, high: sentence?.last ?? 0 };
  }

  private isTitleEnd(i: number): boolean {
    const word = this.word(i);
    return word !== undefined && !this.personAt.has(i) && (this.headAt(i) !== null || (word.bits & BIT.trade) !== 0);
  }

  /** All titles that stand before a name, the nearest first: "Deputy chief and acting Interior Minister X". */
  before(mark: MarkedSpan): FoundTitle[] {
    const { low } = this.limitsOf(mark);
    let i = mark.first - 1;
    let how: Finding = { name: 'titleBefore', weight: WEIGHTS.titleBefore };
    i = this.skipHonorifics(i, low);
    if (i >= low && this.word(i)?.text === ',') {
      const after = this.word(mark.last)?.text;
      const isVerb = ((this.word(mark.last)?.bits ?? 0) & BIT.speechVerb) !== 0;
      if (
        after !== undefined &&
        !isVerb &&
        ![',', '.', ')', 'and', ';', '—', '–', '-', 'has', 'was', 'is', 'will'].includes(after)
      )
        return [];
      if (isVerb && !/^[a-z]/.test(after ?? '')) return [];
      how = { name: 'titleBeforeComma', weight: WEIGHTS.titleBeforeComma };
      i--;
    }
    i = this.skipHonorifics(i, low);
    if (i >= low && ['(', '"', '“', ')'].includes(this.word(i)?.text ?? '')) {
      // "director general of police (DGP) X"
      if (this.word(i)?.text === ')' && this.word(i - 2)?.text === '(') i -= 3;
      else if (this.word(i)?.text !== ')') i--;
    }
    if (i < low) return [];
    if (LIST_OPENERS.has(this.lower(i)) || (this.lower(i) === 'as' && this.lower(i - 1) === 'such'))
      return this.listBefore(i, low);
    if (LIST_MARKS.has(this.word(mark.first - 1)?.text ?? '')) {
      const listed = this.listBefore(mark.first - 1, low, WEIGHTS.titleBefore);
      if (listed.length > 0 && this.beginsList(mark)) return listed;
    }
    const titles: FoundTitle[] = [];
    for (let at = i; titles.length < MOST_TITLES && at >= low;) {
      const title = this.titleEndingAt(at, low, how);
      if (title === null || (how.name === 'titleBeforeComma' && this.isAppositionOfOther(title.left))) break;
      // "officials, X" and "one of the officials X" name nobody.
      if (
        title.isPlural &&
        !this.isOneOf(title.left, how) &&
        (how.name === 'titleBeforeComma' || !this.beginsList(mark))
      )
        break;
      titles.push(title);
      at = title.left - 1;
      if (title.isTrade) at = this.skipModifiers(at, low);
      const isJoined = this.lower(at) === 'and' || this.word(at)?.text === '&';
      if (title.isTrade && !isJoined && this.headAt(at) === null) break;
      if (title.body !== null && !isJoined) break;
      if (this.lower(at) === 'and' || this.word(at)?.text === '&') at--;
      else if (titles.length === 1 && this.word(at)?.text === ',' && how.name === 'titleBeforeComma') break;
      if (
        !this.isTitleEnd(at) &&
        !COMPLEMENT_STARTS.has(this.lower(at - 1)) &&
        !COMPLEMENT_STARTS.has(this.lower(at - 2))
      )
        break;
    }
    return titles;
  }

  /** "former lawmaker and hip-hop artist X": the words before a trade, where another title is joined to it. */
  private skipModifiers(at: number, low: number): number {
    for (let k = at; k >= low && k > at - MOST_MODIFIERS; k--) {
      const word = this.word(k);
      if (word?.lower === 'and') return readHead(this.word(k - 1)) === null ? at : k;
      if (word?.shape !== 0 && word?.shape !== 7) return at;
      if ((word.bits & BIT.closedWord) !== 0) return at;
    }
    return at;
  }

  /** "one of these former lawmakers, X" */
  private isOneOf(left: number, how: Finding): boolean {
    if (how.name !== 'titleBeforeComma') return false;
    const of = this.lower(left - 1) === 'of' ? left - 1 : left - 2;
    return this.lower(of) === 'of' && this.lower(of - 1) === 'one';
  }

  /** "In a meeting with X, the foreign minister, Y was": the title is that of X. */
  private isAppositionOfOther(left: number): boolean {
    let k = left - 1;
    while (['the', 'a', 'an', 'then', 'now'].includes(this.lower(k))) k--;
    return this.word(k)?.text === ',' && this.personAt.has(k - 1);
  }

  /** Whether another name follows in the same list: "Presidents X and Y". */
  private beginsList(mark: MarkedSpan): boolean {
    const { high } = this.limitsOf(mark);
    for (let k = mark.last; k < Math.min(high, mark.last + 9); k++) {
      if (this.personAt.has(k)) return true;
    }
    return false;
  }

  private skipHonorifics(from: number, low: number): number {
    let i = from;
    while (i >= low) {
      const word = this.word(i);
      if (word === undefined || !word.isCapital || readHead(word) !== null) break;
      const style = styleBefore(this.document.tokens, i + 1, low);
      if ((word.bits & BIT.honorific) === 0 && style === 0) break;
      i -= Math.max(1, style);
    }
    return i;
  }

  private titleEndingAt(i: number, low: number, how: Finding): FoundTitle | null {
    const recorded = this.recordedHead(i, low);
    if (recorded !== null) return this.complete(recorded, i + 1, low, how);
    if (this.isTitleEnd(i)) {
      // "Minister of Justice X", "Counselor to the President X": the last word ends the complement of another title.
      const outer = this.outerTitle(i, low, how);
      return outer ?? this.complete(i, i + 1, low, how);
    }
    return this.titleReaching(i, low, how);
  }

  /** The head of a title of the records that ends at `i` with its complement; null for none. */
  private recordedHead(i: number, low: number): number | null {
    if (this.document.names?.titles === undefined) return null;
    let found: number | null = null;
    for (let h = i - 1; h >= low && h >= i - REACH && !this.personAt.has(h); h--)
      if (readHead(this.word(h)) !== null && this.recordTitle(h)?.last === i + 1) found = h;
    return found;
  }

  /** A title whose complement is the title at `i`; null where that one stands for itself. */
  private outerTitle(i: number, low: number, how: Finding): FoundTitle | null {
    if (((this.word(i)?.bits ?? 0) & BIT.rank) !== 0) return null;
    if (isPortfolio(this.word(i)) && i > low + 1) return this.titleReaching(i, low, how);
    let first = i;
    while (first > low && ((this.word(first - 1)?.bits ?? 0) & BIT.titleModifier) !== 0) first--;
    // "Secretary to the Prime Minister X", "the counsellor to the president, X"
    if (this.lower(first - 1) !== 'the' || !COMPLEMENT_STARTS.has(this.lower(first - 2))) return null;
    const isTo = this.lower(first - 2) === 'to';
    if (how.name !== 'titleBefore' && !isTo) return null;
    if (how.name === 'titleBefore' && this.word(first)?.isCapital !== true) return null;
    const outer = this.titleReaching(i, low, how);
    return outer !== null && ['a', 'an'].includes(this.lower(outer.left - 1)) ? null : outer;
  }

  /** "Secretary of State X": a head farther left whose complement reaches the name. */
  private titleReaching(i: number, low: number, how: Finding): FoundTitle | null {
    for (let h = i - 1; h >= low && h >= i - REACH; h--) {
      if (this.personAt.has(h)) break;
      const word = this.word(h);
      if (
        word === undefined ||
        (word.shape === 6 &&
          !this.isPossessive(h) &&
          !HYPHENS.has(word.text) &&
          word.text !== '&' &&
          !(word.text === ',' && isPortfolio(this.word(h + 1)) && isPortfolio(this.word(h - 1))))
      )
        break;
      if (!this.hasComplement(h) || this.headAt(h) === null) continue;
      // "Minister for Justice of Sweden": the portfolio of another head.
      if (isPortfolio(word) && COMPLEMENT_STARTS.has(this.lower(h - 1)) && readHead(this.word(h - 2)) !== null)
        continue;
      if (this.complementEnd(h, i + 1) === i + 1) return this.complete(h, i + 1, low, how);
    }
    return null;
  }

  /** "lawmakers including X" */
  private listBefore(i: number, low: number, weight = WEIGHTS.titleBeforeComma): FoundTitle[] {
    let at = this.lower(i) === 'as' ? i - 2 : i - 1;
    if (this.word(at)?.text === ',') at--;
    if (at < low || this.headAt(at)?.isPlural !== true) return [];
    const title = this.complete(at, at + 1, low, { name: 'titleBeforeList', weight });
    return title === null ? [] : [title];
  }
}
