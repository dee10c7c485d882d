import type { Marked } from '../document';
import type { MarkedSpan } from '../mentions/recognise';
import type { Finding, OfficeStatus, Span } from '../types';
import { OFFICE_WEIGHTS as WEIGHTS } from '../weights/offices';
import { BIT } from '../words/classes';
import { readHead, readStatus, stateOfTitle } from './title-words';

/** A title that stands beside a name, not yet joined with what the rest of the story says. */
export interface FoundTitle extends Span {
  title: string;
  /** First token of the title and the one after the last. */
  first: number;
  last: number;
  country: string | null;
  /** Index into the document's marks of the body beside the title. */
  body: number | null;
  status: OfficeStatus;
  isWeak: boolean;
  isPlural: boolean;
  isRank: boolean;
  /** No public office, but a trade: "analyst". */
  isTrade: boolean;
  findings: Finding[];
}

const COMPLEMENT_STARTS = new Set(['of', 'for', 'to', 'in', 'at', 'on']);
const LONGEST_COMPLEMENT = 14;
const HYPHENS = new Set(['-', '–', '‑']);

/** Reads titles off the tokens around names. */
export class TitleReader {
  private readonly bodyEndingAt = new Map<number, number>();
  private readonly bodyStartingAt = new Map<number, number>();
  private readonly personAt = new Map<number, number>();

  constructor(private readonly document: Marked) {
    document.marks.forEach((mark, index) => {
      if (mark.kind === 'body') {
        this.bodyEndingAt.set(mark.last, index);
        this.bodyStartingAt.set(mark.first, index);
      } else for (let i = mark.first; i < mark.last; i++) this.personAt.set(i, index);
    });
  }

  private word(i: number) {
    return this.document.tokens.word[i];
  }

  private lower(i: number): string {
    return this.document.tokens.word[i]?.lower ?? '';
  }

  private knownEndingAt(i: number) {
    const start = this.document.gazetteer.startOf[i];
    if (start === undefined || start < 0) return null;
    const found = this.document.gazetteer.at.get(start);
    return found !== undefined && start + found.length === i + 1 ? { ...found, start } : null;
  }

  /**
   * Completes a title from its head: words before it, status, state, body; `end` is the token after the title with its
   * complement ("of State", "to the United States").
   */
  complete(headAt: number, end: number, low: number, how: Finding): FoundTitle | null {
    const { tokens, text } = this.document;
    const headWord = this.word(headAt);
    const head = readHead(headWord);
    const isTrade = head === null;
    if (headWord === undefined) return null;
    if (isTrade && (headWord.bits & BIT.trade) === 0) return null;
    const findings: Finding[] = [how];
    let first = headAt;
    let status: OfficeStatus | null = head?.status ?? null;
    let country: string | null = null;
    let body: number | null = null;
    let hasAdjective = false;
    let k = headAt - 1;
    for (; k >= low; k--) {
      const word = this.word(k);
      if (word === undefined || this.personAt.has(k)) break;
      const bodyMark = this.bodyEndingAt.get(k + 1);
      if (bodyMark !== undefined) {
        body = bodyMark;
        break;
      }
      const known = this.knownEndingAt(k);
      const isRaw = (word.bits & BIT.titleModifier) !== 0 || readHead(word) !== null;
      if (known !== null && known.known.kind !== 'body' && !(isRaw && word.shape === 0)) {
        country = known.known.country;
        const isLocal =
          known.known.kind === 'place' ||
          (known.known.kind === 'capital' && !['secretary', 'minister'].includes(head?.noun ?? ''));
        if (known.known.kind === 'capital' && !isLocal) break;
        if (isLocal && this.lower(known.start + known.length) !== "'s") {
          first = known.start;
          k = known.start - 1;
        } else k = known.start - 1;
        findings.push({ name: 'stateBefore', weight: WEIGHTS.stateBefore, evidence: known.known.name });
        break;
      }
      const found = readStatus(word);
      if (found !== null) {
        status ??= found;
        continue;
      }
      if (isRaw) {
        first = k;
        continue;
      }
      if (HYPHENS.has(word.text) && k > low) continue;
      if ((word.lower === 'and' || word.text === '&') && k > low) {
        const before = this.word(k - 1);
        if (
          before !== undefined &&
          ((before.bits & BIT.titleModifier) !== 0 ||
            (before.isCapital && headWord.isCapital && !this.personAt.has(k - 1) && readHead(before) === null))
        ) {
          continue;
        }
        break;
      }
      if ((word.bits & BIT.titleAdjective) !== 0 || /^\d+(?:st|nd|rd|th)$/.test(word.lower)) {
        hasAdjective = true;
        continue;
      }
      if (word.text === "'s" || word.text === '’s') {
        const owner = this.bodyEndingAt.get(k);
        if (owner !== undefined) {
          body = owner;
          break;
        }
        const state = this.knownEndingAt(k - 1);
        if (state !== null && state.known.kind !== 'body') {
          country = state.known.country;
          findings.push({ name: 'stateBefore', weight: WEIGHTS.stateBefore, evidence: state.known.name });
        } else if (this.lower(k - 1) === 'country' || this.lower(k - 1) === 'nation') {
          findings.push({ name: 'ofTheCountry', weight: WEIGHTS.stateBefore });
        }
        break;
      }
      // "Human Rights Minister": capitalised words before a capitalised head.
      if (
        word.isCapital &&
        headWord.isCapital &&
        word.shape !== 4 &&
        (word.bits & (BIT.honorific | BIT.closedWord | BIT.givenName)) === 0 &&
        headAt - k <= 4 &&
        !hasAdjective &&
        k > low &&
        !isTrade
      ) {
        first = k;
        continue;
      }
      break;
    }
    // "former US President", "former" before the state or body.
    const beforeBody = body === null ? k : (this.document.marks[body]?.first ?? k) - 1;
    for (let b = beforeBody; b >= low && b > beforeBody - 3; b--) {
      const found = readStatus(this.word(b));
      if (found !== null) status ??= found;
      else if (!HYPHENS.has(this.word(b)?.text ?? '')) break;
    }
    let titleEnd = headAt + 1;
    if (end > headAt + 1) {
      titleEnd = end;
      const complement = this.readComplement(headAt + 1, end);
      titleEnd = complement.end;
      country = complement.country ?? country;
      body = complement.body ?? body;
      if (complement.country !== null) findings.push({ name: 'stateAfter', weight: WEIGHTS.stateBefore });
    }
    const start = tokens.start[first] ?? 0;
    const stop = tokens.end[titleEnd - 1] ?? start;
    let title = text.slice(start, stop).replace(/\s+/g, ' ');
    if (head?.status === 'elect') title = title.replace(/-(?:elect|designate)$/i, '');
    if (head?.isPlural === true && titleEnd === headAt + 1) title = singular(title);
    title = title.replace(/^[-–\s]+/, '');
    const ownState = stateOfTitle(title);
    if (country === null && ownState !== null) {
      country = ownState;
      findings.push({ name: 'titleOfOneState', weight: WEIGHTS.titleOfOneState, evidence: title });
    }
    const isWeak = head?.isWeak === true && first === headAt;
    if (!isTrade)
      findings.push({
        name: head?.isRank === true ? 'rank' : isWeak ? 'weakHead' : 'strongHead',
        weight: head?.isRank === true ? WEIGHTS.rank : isWeak ? WEIGHTS.weakHead : WEIGHTS.strongHead,
        evidence: title,
      });
    if (headWord.isCapital && !isTrade) findings.push({ name: 'capitalTitle', weight: WEIGHTS.capitalTitle });
    if (body !== null)
      findings.push({
        name: 'bodyBeside',
        weight: 0,
        evidence: text.slice(this.document.marks[body]?.start, this.document.marks[body]?.end),
      });
    return {
      title,
      start,
      end: stop,
      first,
      last: titleEnd,
      country,
      body,
      status: status ?? 'current',
      isWeak,
      isPlural: head?.isPlural ?? false,
      isRank: head?.isRank ?? false,
      isTrade,
      findings,
    };
  }

  /** What "of ...", "for ..." after a head says: a state, a body, or words of the title itself. */
  private readComplement(from: number, end: number): { end: number; country: string | null; body: number | null } {
    const preposition = this.lower(from);
    let at = from + 1;
    if (this.lower(at) === 'the') at++;
    const body = this.bodyStartingAt.get(at);
    if (body !== undefined) return { end: from, country: null, body };
    const state = this.document.gazetteer.at.get(at);
    if (state !== undefined && state.known.kind !== 'body') {
      const isWhole = at + state.length >= end;
      const after = this.bodyStartingAt.get(at + state.length + 1);
      if (
        ['country', 'demonym'].includes(state.known.kind) &&
        this.word(at + state.length)?.text.endsWith('s') === true &&
        after !== undefined
      ) {
        return { end: from, country: state.known.country, body: after };
      }
      if (preposition === 'of' && state.known.kind === 'country' && isWhole)
        return { end: from, country: state.known.country, body: null };
      if (preposition === 'of') return { end, country: state.known.country, body: null };
      return { end, country: null, body: null };
    }
    // "minister of foreign affairs of Iran": the state at the end is no part of the title.
    for (let k = from + 2; k < end; k++) {
      if (this.lower(k) !== 'of') continue;
      const at2 = this.lower(k + 1) === 'the' ? k + 2 : k + 1;
      const last = this.document.gazetteer.at.get(at2);
      if (last !== undefined && last.known.kind === 'country')
        return { end: k, country: last.known.country, body: null };
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
      const isSmall =
        COMPLEMENT_STARTS.has(word.lower) ||
        word.lower === 'the' ||
        word.lower === 'and' ||
        word.text === '&' ||
        word.text === "'s" ||
        word.text === '’s';
      const isPart = word.isCapital || ((word.bits & BIT.titleModifier) !== 0 && word.shape === 0);
      if (!isSmall && !isPart) {
        // One lower-case noun may stand after "of", nothing longer.
        break;
      }
      if (isPart) last = k + 1;
    }
    return last;
  }

  /** Title that stands before the name that starts at `mark.first`. */
  before(mark: MarkedSpan): FoundTitle | null {
    const { sentences, sentenceOf, tokens } = this.document;
    const low = sentences[sentenceOf[mark.first] ?? 0]?.first ?? 0;
    let i = mark.first - 1;
    let hasComma = false;
    if (i >= low && this.word(i)?.text === ',') {
      const after = tokens.word[mark.last]?.text;
      if (after !== undefined && ![',', '.', ')', 'and', ';', '—', '–', '-'].includes(after)) return null;
      hasComma = true;
      i--;
    }
    while (i >= low && (this.word(i)?.bits ?? 0) & BIT.honorific && !readHead(this.word(i)) && this.word(i)?.isCapital)
      i--;
    if (i >= low && (this.word(i)?.text === '(' || this.word(i)?.text === '"' || this.word(i)?.text === '“')) i--;
    if (i < low) return null;
    const how: Finding = {
      name: hasComma ? 'titleBeforeComma' : 'titleBefore',
      weight: hasComma ? WEIGHTS.titleBeforeComma : WEIGHTS.titleBefore,
    };
    const direct = this.word(i);
    if (
      direct !== undefined &&
      (readHead(direct) !== null || (direct.bits & BIT.trade) !== 0) &&
      !this.personAt.has(i)
    ) {
      return this.complete(i, i + 1, low, how);
    }
    // "Secretary of State X": a head farther left whose complement reaches the name.
    for (let h = i - 1; h >= low && h >= i - LONGEST_COMPLEMENT; h--) {
      if (this.personAt.has(h)) break;
      const word = this.word(h);
      if (
        word === undefined ||
        (word.shape === 6 && word.text !== "'s" && !HYPHENS.has(word.text) && word.text !== '&')
      )
        break;
      if (!COMPLEMENT_STARTS.has(this.lower(h + 1)) || readHead(word) === null) continue;
      if (this.complementEnd(h, i + 1) === i + 1) return this.complete(h, i + 1, low, how);
    }
    return null;
  }

  /** Title that stands after the name: "X, the foreign minister of Y," or "X is the mayor of Z". */
  after(mark: MarkedSpan): FoundTitle | null {
    const { sentences, sentenceOf } = this.document;
    const limit = sentences[sentenceOf[mark.first] ?? 0]?.last ?? 0;
    let k = mark.last;
    let name = 'apposition';
    const first = this.word(k);
    if (first === undefined || k >= limit) return null;
    if (first.text === ',' || first.text === '(' || first.text === '–' || first.text === '—') {
      k++;
      if (this.word(k)?.shape === 5 && this.word(k + 1)?.text === ',') k += 2;
      if (this.lower(k) === 'who') {
        name = 'copula';
        k++;
        if (!['is', 'was', 'became', 'serves', 'served', 'has', 'had'].includes(this.lower(k))) return null;
        k++;
        while (['as', 'been', 'also', 'currently'].includes(this.lower(k))) k++;
      }
    } else if (['is', 'was', 'became', 'remains', 'as'].includes(first.lower)) {
      name = 'copula';
      k++;
      while (['also', 'currently', 'now', 'still'].includes(this.lower(k))) k++;
    } else return null;
    const low = k;
    for (let h = k; h < limit && h < k + 9; h++) {
      const word = this.word(h);
      if (word === undefined || this.personAt.has(h)) return null;
      if (word.shape === 6 && word.text !== "'s" && word.text !== '’s' && !HYPHENS.has(word.text) && word.text !== '&')
        return null;
      if ((word.bits & BIT.kinWord) !== 0 && word.shape === 0 && readHead(word) === null) return null;
      if (
        h > k &&
        (word.bits & BIT.closedWord) !== 0 &&
        word.lower !== 'and' &&
        word.lower !== 'of' &&
        word.lower !== 'the'
      )
        return null;
      const isHead = readHead(word) !== null || (word.bits & BIT.trade) !== 0;
      if (!isHead) {
        if (h > k && word.lower === 'of') return null;
        continue;
      }
      const next = this.word(h + 1);
      // "deputy prime minister": go on to the last head of the chain.
      if (
        next !== undefined &&
        h + 1 < limit &&
        (readHead(next) !== null || (next.bits & (BIT.trade | BIT.titleModifier)) !== 0) &&
        !this.personAt.has(h + 1)
      )
        continue;
      if (next !== undefined && next.isCapital && this.personAt.has(h + 1)) return null;
      const weight = name === 'copula' ? WEIGHTS.copula : WEIGHTS.apposition;
      return this.complete(h, this.complementEnd(h, limit), low, { name, weight });
    }
    return null;
  }
}

/** Singular of the last word of a title: "Presidents" -> "President". */
function singular(title: string): string {
  return title
    .replace(/(spokes|council|congress)men$/i, '$1man')
    .replace(/(councilwo|congresswo)men$/i, '$1man')
    .replace(/ies$/, 'y')
    .replace(/(?<=[a-z])s(\.?)$/, '$1');
}
