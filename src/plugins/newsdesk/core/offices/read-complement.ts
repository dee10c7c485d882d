import type { Marked } from '../document';
import { BIT } from '../words/classes';
import type { Word } from '../words/word';
import { readHead } from './title-words';

export const COMPLEMENT_STARTS = new Set(['of', 'for', 'to', 'in', 'at', 'on']);
export const HYPHENS = new Set(['-', '–', '‑']);
const LONGEST_COMPLEMENT = 14;
const LEGISLATURES = new Set(['parliament', 'congress', 'knesset', 'senate']);

/** What stands after the head of a title: "of Economy and Planning", "of the Pentagon", "to the United States". */
export interface Complement {
  /** Token after what belongs to the title itself. */
  end: number;
  country: string | null;
  body: number | null;
  /** A public body without a name: "of parliament". */
  isPublic?: boolean;
}

/** Knows where the names of the document stand, and reads what follows the head of a title. */
export class ComplementReader {
  readonly bodyEndingAt = new Map<number, number>();
  readonly bodyStartingAt = new Map<number, number>();
  readonly personAt = new Map<number, number>();

  constructor(readonly document: Marked) {
    document.marks.forEach((mark, index) => {
      if (mark.kind === 'body') {
        this.bodyEndingAt.set(mark.last, index);
        this.bodyStartingAt.set(mark.first, index);
      } else for (let i = mark.first; i < mark.last; i++) this.personAt.set(i, index);
    });
  }

  word(i: number): Word | undefined {
    return this.document.tokens.word[i];
  }

  lower(i: number): string {
    return this.document.tokens.word[i]?.lower ?? '';
  }

  isPossessive(i: number): boolean {
    const text = this.word(i)?.text;
    return (
      text === "'s" ||
      text === '’s' ||
      ((text === "'" || text === '’') && this.word(i - 1)?.text.endsWith('s') === true)
    );
  }

  protected knownEndingAt(i: number) {
    const start = this.document.gazetteer.startOf[i];
    if (start === undefined || start < 0) return null;
    const found = this.document.gazetteer.at.get(start);
    return found !== undefined && start + found.length === i + 1 ? { ...found, start } : null;
  }

  /** What "of ...", "for ..." after a head says: a state, a body, or words of the title itself. */
  protected readComplement(from: number, end: number, isWeak: boolean): Complement {
    const preposition = this.lower(from);
    let at = from + 1;
    if (this.lower(at) === 'the') at++;
    const body = this.bodyStartingAt.get(at);
    // "Member of Parliament" is a title as a whole.
    if (this.lower(from - 1) === 'member' && LEGISLATURES.has(this.lower(at)) && at + 1 >= end)
      return { end, country: null, body: null };
    if (body !== undefined) return { end: from, country: null, body };
    const state = this.document.gazetteer.at.get(at);
    if (state !== undefined && state.known.kind !== 'body') {
      const isWhole = at + state.length >= end;
      const owned = this.isPossessive(at + state.length) ? at + state.length + 1 : at + state.length;
      const after = this.bodyStartingAt.get(owned);
      if (after !== undefined && state.known.kind !== 'capital')
        return { end: from, country: state.known.country, body: after };
      if (preposition === 'of' && state.known.kind === 'country' && isWhole)
        return { end: from, country: state.known.country, body: null };
      if (preposition === 'of') return { end, country: state.known.country, body: null };
      return { end, country: null, body: null };
    }
    // "speaker of parliament", "chief of the army": a public body without a name.
    if (isWeak && this.word(at)?.shape === 0 && ((this.word(at)?.bits ?? 0) & BIT.lowerBodyHead) !== 0) {
      return { end: from, country: null, body: null, isPublic: true };
    }
    // "commander of Forbin": what a weak head leads is a thing with a name, no part of the title.
    if (
      isWeak &&
      this.word(at)?.isCapital === true &&
      readHead(this.word(at)) === null &&
      ((this.word(at)?.bits ?? 0) & BIT.titleModifier) === 0
    ) {
      return { end: from, country: null, body: null };
    }
    // "minister of foreign affairs of Iran": the state at the end is no part of the title.
    for (let k = from + 2; k < end; k++) {
      if (this.lower(k) !== 'of' && this.lower(k) !== 'for') continue;
      const at2 = this.lower(k + 1) === 'the' ? k + 2 : k + 1;
      const last = this.document.gazetteer.at.get(at2);
      if (last !== undefined && last.known.kind === 'country')
        return { end: k, country: last.known.country, body: null };
      const inner = this.bodyStartingAt.get(at2);
      if (inner !== undefined) return { end: k, country: null, body: inner };
    }
    return { end, country: null, body: null };
  }

  /** Where the complement of a head ends, reading forward: "of Economy and Planning |, said". */
  complementEnd(headAt: number, limit: number): number {
    let k = headAt + 1;
    if (!COMPLEMENT_STARTS.has(this.lower(k))) return k;
    let last = headAt + 1;
    for (let n = 0; k < limit && n < LONGEST_COMPLEMENT; n++, k++) {
      const word = this.word(k);
      if (word === undefined || this.personAt.has(k)) break;
      const body = this.bodyStartingAt.get(k);
      if (body !== undefined) {
        last = this.document.marks[body]?.last ?? k + 1;
        k = last - 1;
        if (n > 0 && !COMPLEMENT_STARTS.has(this.lower(last)) && this.lower(last) !== 'and') break;
        continue;
      }
      const isSmall =
        COMPLEMENT_STARTS.has(word.lower) ||
        word.lower === 'the' ||
        word.lower === 'and' ||
        word.text === '&' ||
        this.isPossessive(k);
      const before = this.word(k - 1);
      const isPlaceNoun = (word.bits & (BIT.facilityWord | BIT.bodyHead)) !== 0 && before?.isCapital === true;
      const isLegislature =
        word.shape === 0 && (word.bits & BIT.lowerBodyHead) !== 0 && ['of', 'the'].includes(this.lower(k - 1));
      const isPart =
        isLegislature ||
        word.isCapital ||
        (word.shape === 0 && ((word.bits & BIT.titleModifier) !== 0 || readHead(word) !== null || isPlaceNoun));
      if (!isSmall && !isPart) break;
      // "of Justice and Attorney General": another title begins.
      if (
        word.lower === 'and' &&
        (readHead(this.word(k + 1)) !== null ||
          (readHead(this.word(k + 2)) !== null && (this.word(k + 2)?.bits ?? 0) & BIT.officeHead))
      )
        break;
      if (isPart) last = k + 1;
    }
    return last;
  }
}
