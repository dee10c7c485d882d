import type { Marked } from '../document';
import { markPlaces } from '../mentions/mark-places';
import type { KnownTitles } from '../types';
import { readPhraseHead } from './phrase-heads';
import { type Head, readHead } from './title-words';
import type { TokenNumbers } from '../words/token-numbers';
import type { Word } from '../words/word';

/** Tokens before a head at which a title of the records may begin: "[Parliamentary] Under-[Secretary] of State". */
const MOST_BEFORE = 4;
const LONGEST = 24;

/** Tokens that a title of the records covers. */
export interface RecordTitle {
  first: number;
  last: number;
}

/** Reads the words of a document, the marks on them, and the titles that the records know. */
export class MarkReader {
  readonly bodyEndingAt: TokenNumbers;
  readonly bodyStartingAt: TokenNumbers;
  readonly personAt: TokenNumbers;
  private readonly titles: KnownTitles | null;
  private readonly recordTitles = new Map<number, RecordTitle | null>();

  constructor(readonly document: Marked) {
    this.titles = document.names?.titles ?? null;
    const { bodyEndingAt, bodyStartingAt, personAt } = markPlaces(document);
    this.bodyEndingAt = bodyEndingAt;
    this.bodyStartingAt = bodyStartingAt;
    this.personAt = personAt;
  }

  word(i: number): Word | undefined {
    // The engine is slow at places before the first: it takes -1 for a name.
    return i < 0 ? undefined : this.document.tokens.word[i];
  }

  lower(i: number): string {
    return this.word(i)?.lower ?? '';
  }

  /** The head of a title at token `i`, be it one word or the last of a phrase: "president", "district [attorney]". */
  headAt(i: number): Head | null {
    return readHead(this.word(i)) ?? readPhraseHead(this.document.tokens, i)?.head ?? null;
  }

  isPossessive(i: number): boolean {
    const text = this.word(i)?.text;
    return (
      text === "'s" ||
      text === '’s' ||
      ((text === "'" || text === '’') && this.word(i - 1)?.text.endsWith('s') === true)
    );
  }

  /** Token after a person's name with 's that begins at `k`; null where none does. */
  endOfOwner(k: number): number | null {
    const person = this.personAt.get(k);
    const mark = person === undefined ? undefined : this.document.marks[person];
    return mark?.first === k && this.isPossessive(mark.last) ? mark.last + 1 : null;
  }

  protected knownEndingAt(i: number) {
    if (i < 0) return null;
    const start = this.document.gazetteer.startOf[i];
    if (start === undefined || start < 0) return null;
    const found = this.document.gazetteer.at.get(start);
    if (found === undefined || start + found.length !== i + 1) return null;
    return { known: found.known, length: found.length, start };
  }

  /** The longest title of the records that covers the head at `h`: "[Chair of the Council of Elders]"; null for none. */
  recordTitle(h: number): RecordTitle | null {
    if (this.titles === null) return null;
    const known = this.recordTitles.get(h);
    if (known !== undefined) return known;
    let best: RecordTitle | null = null;
    for (let first = h; first >= 0 && first > h - MOST_BEFORE; first--) {
      const last = this.recordTitleEnd(this.titles, first);
      if (last > h && (best === null || last >= best.last)) best = { first, last };
    }
    this.recordTitles.set(h, best);
    return best;
  }

  /** Token after the longest title of the records that begins at a token; 0 for none. */
  private recordTitleEnd(titles: KnownTitles, first: number): number {
    const { tokens } = this.document;
    let end = 0;
    if (tokens.word[first]?.folded === '') return end;
    let at: KnownTitles | null = titles;
    for (let k = first; k < tokens.length && k < first + LONGEST; k++) {
      const word = tokens.word[k];
      if (word === undefined || (k > first && (tokens.gap[k] ?? 2) > 1)) return end;
      if (word.folded === '') continue;
      at = afterParts(at, word.folded);
      if (at === null) return end;
      if (at.isTitle) end = k + 1;
    }
    return end;
  }
}

/** Where one token leads, which is folded to one word or, with a hyphen in it, to several. */
function afterParts(titles: KnownTitles, folded: string): KnownTitles | null {
  if (!folded.includes(' ')) return titles.after(folded);
  let at: KnownTitles | null = titles;
  for (const part of folded.split(' ')) at = at?.after(part) ?? null;
  return at;
}
