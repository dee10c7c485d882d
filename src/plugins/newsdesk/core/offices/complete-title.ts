import type { Marked } from '../document';
import { BIT } from '../words/classes';
import type { Finding, OfficeStatus, Span } from '../types';
import { OFFICE_WEIGHTS as WEIGHTS } from '../weights/offices';
import type { Word } from '../words/word';
import {
  type Head,
  isAlwaysWeak,
  isGeneralAfter,
  mayStandBefore,
  readHead,
  readStatus,
  singularTitle,
  stateOfTitle,
} from './title-words';

/** A title that stands beside a name, not yet joined with what the rest of the story says. */
export interface FoundTitle extends Span {
  title: string;
  /** First token of the title and the one after the last. */
  first: number;
  last: number;
  /** First token of all that belongs to the title, its state, body and status with it. */
  left: number;
  country: string | null;
  /** Index into the document's marks of the body beside the title. */
  body: number | null;
  status: OfficeStatus;
  isPlural: boolean;
  isRank: boolean;
  isWeak: boolean;
  /** No public office, but a trade: "analyst". */
  isTrade: boolean;
  findings: Finding[];
}

export const COMPLEMENT_STARTS = new Set(['of', 'for', 'to', 'in', 'at', 'on']);
export const HYPHENS = new Set(['-', '–', '‑']);
const LONGEST_COMPLEMENT = 14;
const OWNERS = new Set(['his', 'her', 'its', 'their', 'our', 'my', 'whose']);
const LEGISLATURES = new Set(['parliament', 'congress', 'knesset', 'senate']);

interface Scan {
  first: number;
  left: number;
  status: OfficeStatus | null;
  country: string | null;
  body: number | null;
  findings: Finding[];
  /** Capitalised words of no list are taken into the title. */
  hasUnknownWords: boolean;
}

/** Completes titles from their heads; knows where the names of the document stand. */
export class TitleCompleter {
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

  private knownEndingAt(i: number) {
    const start = this.document.gazetteer.startOf[i];
    if (start === undefined || start < 0) return null;
    const found = this.document.gazetteer.at.get(start);
    return found !== undefined && start + found.length === i + 1 ? { ...found, start } : null;
  }

  /**
   * Completes a title from its head: words before it, status, state, body; `end` is the token after the title with its
   * complement ("of State", "to the United States"), `how` the finding that led to it. Null where the head is none.
   */
  complete(headAt: number, end: number, low: number, how: Finding): FoundTitle | null {
    const { tokens, text, marks } = this.document;
    const headWord = this.word(headAt);
    const head = readHead(headWord);
    if (headWord === undefined || (head === null && (headWord.bits & BIT.trade) === 0)) return null;
    const scan = this.scanLeft(headAt, low, head, headWord);
    const findings = [how, ...scan.findings];
    let { country, body } = scan;
    let titleEnd = headAt + 1;
    if (end > headAt + 1) {
      const complement = this.readComplement(headAt + 1, end, head?.isWeak === true && !head.isRank);
      titleEnd = complement.end;
      country = complement.country ?? country;
      body = complement.body ?? body;
      if (complement.isPublic === true) findings.push({ name: 'publicBodyNoun', weight: WEIGHTS.publicBody });
      if (complement.country !== null) findings.push({ name: 'stateAfter', weight: WEIGHTS.stateBefore });
    }
    const start = tokens.start[scan.first] ?? 0;
    const stop = tokens.end[titleEnd - 1] ?? start;
    let title = text
      .slice(start, stop)
      .replace(/\s+/g, ' ')
      .replace(/^[-–\s]+/, '');
    if (head?.status === 'elect') title = title.replace(/-(?:elect|designate)$/i, '');
    if (head?.isPlural === true && titleEnd === headAt + 1) title = singularTitle(title);
    const ownState = stateOfTitle(title);
    if (country === null && ownState !== null) {
      country = ownState;
      findings.push({ name: 'titleOfOneState', weight: WEIGHTS.titleOfOneState, evidence: title });
    }
    const isRank =
      head?.isRank === true && !(scan.first < headAt && isGeneralAfter(headWord.lower, this.lower(headAt - 1)));
    const isWeak =
      head?.isWeak === true &&
      titleEnd === headAt + 1 &&
      (scan.first === headAt || isAlwaysWeak(head) || scan.hasUnknownWords);
    if (head !== null) {
      const name = isRank ? 'rank' : isWeak ? 'weakHead' : 'strongHead';
      findings.push({ name, weight: WEIGHTS[name], evidence: title });
      if (headWord.isCapital) findings.push({ name: 'capitalTitle', weight: WEIGHTS.capitalTitle });
    }
    if (body !== null)
      findings.push({ name: 'bodyBeside', weight: 0, evidence: text.slice(marks[body]?.start, marks[body]?.end) });
    return {
      title,
      start,
      end: stop,
      first: scan.first,
      last: titleEnd,
      left: scan.left,
      country,
      body,
      status: scan.status ?? head?.status ?? 'current',
      isPlural: head?.isPlural ?? false,
      isRank,
      isWeak: head?.isWeak ?? false,
      isTrade: head === null,
      findings,
    };
  }

  private scanLeft(headAt: number, low: number, head: Head | null, headWord: Word): Scan {
    const scan: Scan = {
      first: headAt,
      left: headAt,
      status: null,
      country: null,
      body: null,
      findings: [],
      hasUnknownWords: false,
    };
    let hasAdjective = false;
    let k = headAt - 1;
    for (; k >= low; k--) {
      const word = this.word(k);
      if (word === undefined || this.personAt.has(k)) break;
      const bodyMark = this.bodyEndingAt.get(k + 1);
      const bare = bodyMark === undefined ? undefined : this.document.marks[bodyMark];
      // "Army chief": a bare branch belongs to the title.
      const isBranch =
        bare !== undefined &&
        bare.last - bare.first === 1 &&
        (word.bits & BIT.titleModifier) !== 0 &&
        head?.isRank !== true;
      if (bodyMark !== undefined && !isBranch) {
        scan.body = bodyMark;
        scan.left = this.document.marks[bodyMark]?.first ?? k;
        k = scan.left - 1;
        break;
      }
      const other = readHead(word);
      const isModifier = (word.bits & BIT.titleModifier) !== 0;
      if (this.takeState(k, head, isModifier || other !== null, scan)) {
        k = scan.left - 1;
        break;
      }
      const status = readStatus(word);
      if (status !== null) {
        scan.status ??= status;
        scan.left = k;
        continue;
      }
      // The end of another title's complement ("Chief of Staff | Major General") or another office before a rank.
      const isComplementEnd = this.isComplementOf(k, low);
      if (isComplementEnd && (isModifier || other !== null)) break;
      if (
        other !== null &&
        ((word.isCapital !== headWord.isCapital && head?.isRank === true) ||
          !mayStandBefore(word.lower, headWord.lower, isModifier, head?.isRank === true, other.isRank))
      )
        break;
      if (isModifier || other !== null) {
        scan.first = k;
        scan.left = k;
        continue;
      }
      if (HYPHENS.has(word.text) && k > low && (this.document.tokens.gap[k] ?? 0) === 0) continue;
      if ((word.lower === 'and' || word.text === '&') && this.joinsModifiers(k, headWord, low)) continue;
      if (OWNERS.has(word.lower)) {
        if (head?.isWeak !== true || scan.first < headAt) scan.findings.push({ name: 'ofSomebody', weight: 0 });
        break;
      }
      if ((word.bits & BIT.titleAdjective) !== 0 || /^\d+(?:st|nd|rd|th)$/.test(word.lower)) {
        hasAdjective = true;
        scan.left = k;
        continue;
      }
      if (this.isPossessive(k)) {
        this.takeOwner(k, scan);
        break;
      }
      const isTitleWord =
        word.isCapital &&
        headWord.isCapital &&
        headWord.shape !== 2 &&
        word.shape !== 4 &&
        (word.bits & (BIT.honorific | BIT.closedWord | BIT.givenName | BIT.weekday | BIT.month)) === 0 &&
        (this.document.gazetteer.startOf[k] ?? -1) < 0;
      if (isTitleWord && headAt - k <= 4 && !hasAdjective && k > low && head !== null && !head.isRank) {
        scan.hasUnknownWords = true;
        scan.first = k;
        scan.left = k;
        continue;
      }
      break;
    }
    for (let b = k; b >= low && b > k - 4; b--) {
      const word = this.word(b);
      const status = readStatus(word);
      if (status !== null) {
        scan.status ??= status;
        scan.left = b;
      } else if (!HYPHENS.has(word?.text ?? '') && ((word?.bits ?? 0) & BIT.titleModifier) === 0) break;
    }
    return scan;
  }

  /** "US", "South Korean", "Maryland" before the head. */
  private takeState(k: number, head: Head | null, isTitleWord: boolean, scan: Scan): boolean {
    const known = this.knownEndingAt(k);
    if (known === null || (isTitleWord && this.word(k)?.shape === 0)) return false;
    const { kind, name } = known.known;
    if (kind === 'body') return false;
    if (this.isComplementOf(known.start, 0)) {
      scan.left = k + 1;
      return true;
    }
    if (
      kind === 'capital' &&
      !['mayor', 'governor', 'councillor', 'police'].includes(head?.noun ?? '') &&
      !this.isPossessive(k + 1)
    )
      return false;
    scan.country = known.known.country;
    scan.left = known.start;
    // A place below the state belongs to the title: "Maryland Gov."
    if ((kind === 'place' || kind === 'capital') && !this.isPossessive(k + 1)) scan.first = known.start;
    scan.findings.push({ name: 'stateBefore', weight: WEIGHTS.stateBefore, evidence: name });
    return true;
  }

  /** Whether the word at `k` ends the complement of another title: "Envoy to the Horn | Ambassador". */
  private isComplementOf(k: number, low: number): boolean {
    const at = this.lower(k - 1) === 'the' ? k - 2 : k - 1;
    return at > low && COMPLEMENT_STARTS.has(this.lower(at)) && readHead(this.word(at - 1)) !== null;
  }

  private joinsModifiers(k: number, headWord: Word, low: number): boolean {
    const before = this.word(k - 1);
    if (before === undefined || k <= low || this.personAt.has(k - 1) || readHead(before) !== null) return false;
    if (this.lower(k - 2) === 'of') return false;
    return (
      (before.bits & BIT.titleModifier) !== 0 ||
      (before.isCapital && headWord.isCapital && (before.bits & BIT.demonym) === 0)
    );
  }

  private takeOwner(k: number, scan: Scan): void {
    const owner = this.bodyEndingAt.get(k);
    if (owner !== undefined) {
      scan.body = owner;
      scan.left = this.document.marks[owner]?.first ?? k;
      return;
    }
    const state = this.knownEndingAt(k - 1);
    if (state !== null && state.known.kind !== 'body') {
      scan.country = state.known.country;
      scan.left = state.start;
      scan.findings.push({ name: 'stateBefore', weight: WEIGHTS.stateBefore, evidence: state.known.name });
    } else if (
      ['country', 'nation', 'government', 'province', 'state', 'ministry', 'city'].includes(this.lower(k - 1))
    ) {
      scan.findings.push({ name: 'ofTheCountry', weight: WEIGHTS.stateBefore });
    }
  }

  /** What "of ...", "for ..." after a head says: a state, a body, or words of the title itself. */
  private readComplement(
    from: number,
    end: number,
    isWeak: boolean,
  ): { end: number; country: string | null; body: number | null; isPublic?: boolean } {
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
