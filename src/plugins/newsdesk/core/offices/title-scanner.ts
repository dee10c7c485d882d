import { PRIVATE_LEADERS, PUBLIC_NOUNS } from '../lang/en/offices';
import { BIT } from '../words/classes';
import { readWords } from '../words/read-list';
import type { Finding, OfficeStatus } from '../types';
import { OFFICE_WEIGHTS as WEIGHTS } from '../weights/offices';
import type { Word } from '../words/word';
import { COMPLEMENT_STARTS, ComplementReader, HYPHENS } from './read-complement';
import { type Head, isGeneralAfter, mayStandBefore, readHead, readStatus } from './title-words';
import { isElectedHead, isOwnerWord, isPartyWord, isRankModifier, standsBeforeBody } from './words-before-head';

const publicNouns = new Set(readWords(PUBLIC_NOUNS));
const privateLeaders = new Set(readWords(PRIVATE_LEADERS));

/** What the words before the head of a title say. */
export interface Scan {
  first: number;
  left: number;
  status: OfficeStatus | null;
  country: string | null;
  body: number | null;
  findings: Finding[];
  /** Capitalised words of no list are taken into the title. */
  hasUnknownWords: boolean;
  /** A word of the title that stands before the body. */
  prefix: string | null;
}

/** Reads what stands before the head of a title: its other words, status, state and body. */
export class TitleScanner extends ComplementReader {
  protected scanLeft(headAt: number, low: number, head: Head | null, headWord: Word): Scan {
    const scan: Scan = {
      first: headAt,
      left: headAt,
      status: null,
      country: null,
      body: null,
      findings: [],
      hasUnknownWords: false,
      prefix: null,
    };
    let hasAdjective = false;
    const isRank = head?.isRank === true && !isGeneralAfter(headWord.lower, this.lower(headAt - 1));
    let k = headAt - 1;
    for (; k >= low; k--) {
      const word = this.word(k);
      if (word === undefined || this.personAt.has(k)) break;
      const bodyMark = this.bodyEndingAt.get(k + 1);
      const bare = bodyMark === undefined ? undefined : this.document.marks[bodyMark];
      // "Army chief": a bare branch belongs to the title.
      const isBranch =
        bare !== undefined && bare.last - bare.first === 1 && (word.bits & BIT.titleModifier) !== 0 && !isRank;
      if (bodyMark !== undefined && !isBranch) {
        scan.body = bodyMark;
        scan.left = this.document.marks[bodyMark]?.first ?? k;
        k = scan.left - 1;
        this.takeModifierBeforeBody(k, low, scan);
        break;
      }
      const other = readHead(word);
      // "her campaign chairman": staff of a campaign hold no office.
      if (word.lower === 'campaign' && head !== null && word.shape === 0)
        scan.findings.push({ name: 'ofCampaign', weight: WEIGHTS.ofCampaign });
      const isModifier = (word.bits & BIT.titleModifier) !== 0;
      // "the committee chairman", "a ministry spokesman": a public body by its bare noun.
      if (k === headAt - 1 && head?.isWeak === true && word.shape === 0 && publicNouns.has(word.lower))
        scan.findings.push({ name: 'publicBodyNoun', weight: WEIGHTS.publicBody, evidence: word.lower });
      // "student leader", "gang leader"
      if (head?.noun === 'leader' && privateLeaders.has(word.lower) && k === headAt - 1)
        scan.findings.push({ name: 'privateLeader', weight: WEIGHTS.privateLeader, evidence: word.lower });
      // "Army Lt. Gen.": the branch is no part of a rank.
      if (isRank && isModifier && other === null && !isRankModifier(word.lower)) break;
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
        ((word.isCapital !== headWord.isCapital && head?.isRank === true && !other.isRank) ||
          !mayStandBefore(word.lower, this.lower(k + 1), isModifier, isRank, other.isRank))
      )
        break;
      // "Labour MP": the party is no part of the title.
      if (isElectedHead(head) && isPartyWord(word.lower)) {
        hasAdjective = true;
        scan.left = k;
        continue;
      }
      if (isModifier || other !== null) {
        scan.first = k;
        scan.left = k;
        continue;
      }
      if (HYPHENS.has(word.text) && k > low && (this.document.tokens.gap[k] ?? 0) === 0) continue;
      if ((word.lower === 'and' || word.text === '&') && this.joinsModifiers(k, headWord, low)) continue;
      if (isOwnerWord(word.lower)) {
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
        k = Math.min(k, scan.left) - (scan.left < k ? 1 : 0);
        break;
      }
      const isTitleWord =
        word.isCapital &&
        headWord.isCapital &&
        (headWord.shape !== 2 || isElectedHead(head)) &&
        word.shape !== 4 &&
        (word.bits & (BIT.honorific | BIT.closedWord | BIT.functionWord | BIT.givenName | BIT.weekday | BIT.month)) ===
          0 &&
        (this.document.gazetteer.startOf[k] ?? -1) < 0;
      if (
        isTitleWord &&
        headAt - k <= 4 &&
        !hasAdjective &&
        (k > low || isElectedHead(head)) &&
        head !== null &&
        !head.isRank
      ) {
        scan.hasUnknownWords = true;
        scan.first = k;
        scan.left = k;
        continue;
      }
      break;
    }
    this.takeStatus(k, low, scan);
    return scan;
  }

  /** "former" and the like before all else that belongs to a title. */
  protected takeStatus(from: number, low: number, scan: Scan): void {
    for (let b = from; b >= low && b > from - 4; b--) {
      const word = this.word(b);
      const status = readStatus(word);
      if (status !== null) {
        scan.status ??= status;
        scan.left = b;
      } else if (
        !HYPHENS.has(word?.text ?? '') &&
        word?.lower !== 'the' &&
        ((word?.bits ?? 0) & BIT.titleModifier) === 0
      )
        break;
    }
  }

  /** "Deputy Taliban chief": a modifier before the body belongs to the title. */
  private takeModifierBeforeBody(k: number, low: number, scan: Scan): void {
    const word = this.word(k);
    if (word === undefined || k < low || !standsBeforeBody(word.lower) || this.personAt.has(k)) return;
    scan.prefix = word.text;
    scan.left = k;
  }

  /** "US", "South Korean", "Maryland" before the head. */
  private takeState(k: number, head: Head | null, isTitleWord: boolean, scan: Scan): boolean {
    const known = this.knownEndingAt(k);
    if (known === null || (isTitleWord && this.word(k)?.shape === 0)) return false;
    const { kind, name } = known.known;
    if (kind === 'body') return false;
    // "a pro-Beijing councillor" serves where the story is.
    if (HYPHENS.has(this.word(known.start - 1)?.text ?? '') && (this.document.tokens.gap[known.start] ?? 1) === 0) {
      scan.left = Math.max(0, known.start - 2);
      return true;
    }
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
      ((before.bits & BIT.titleModifier) !== 0 && before.isCapital === headWord.isCapital) ||
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
}
