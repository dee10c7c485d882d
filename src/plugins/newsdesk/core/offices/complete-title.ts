import { BIT } from '../words/classes';
import type { Finding } from '../types';
import { OFFICE_WEIGHTS as WEIGHTS } from '../weights/offices';
import type { FoundTitle } from './found-title';
import {
  isAlwaysWeak,
  isGeneralAfter,
  isPrivateHead,
  readHead,
  readStatus,
  singularTitle,
  stateOfTitle,
} from './title-words';
import { readPhraseHead } from './phrase-heads';
import { isPublicComplement, saysLittle } from './weak-titles';
import { TitleScanner } from './title-scanner';

export type { FoundTitle } from './found-title';

/** Completes titles from their heads: words before it, status, state, body. */
export class TitleCompleter extends TitleScanner {
  /**
   * Completes a title from its head: words before it, status, state, body; `end` is the token after the title with its
   * complement ("of State", "to the United States"), `how` the finding that led to it. Null where the head is none.
   */
  complete(headAt: number, end: number, low: number, how: Finding): FoundTitle | null {
    const { tokens, text, marks } = this.document;
    const headWord = this.word(headAt);
    const phrase = readPhraseHead(tokens, headAt);
    const head = phrase?.head ?? readHead(headWord);
    if (headWord === undefined || (head === null && (headWord.bits & BIT.trade) === 0)) return null;
    // "First Lady" is an office of a kind, "Lady" a form of address.
    if (head?.noun === 'lady' && !['first', 'second'].includes(this.lower(headAt - 1))) return null;
    // "district attorney": the whole phrase is the head.
    const begin = phrase?.first ?? headAt;
    const scan = this.scanLeft(begin, low, head, headWord);
    const findings = [how, ...scan.findings];
    let { country, body } = scan;
    let titleEnd = headAt + 1;
    let tail: string | null = null;
    if (end > headAt + 1) {
      const complement = this.readComplement(headAt + 1, end, head?.isWeak === true && !head.isRank);
      titleEnd = complement.end;
      if (complement.tail !== undefined) tail = text.slice(tokens.start[complement.tail], tokens.end[end - 1]);
      // "the Argentine Governor of San Juan": what stands before the title tells more than a place inside it.
      country ??= complement.country;
      body = complement.body ?? body;
      if (complement.isPublic === true) findings.push({ name: 'publicBodyNoun', weight: WEIGHTS.publicBody });
      if (complement.country !== null) findings.push({ name: 'stateAfter', weight: WEIGHTS.stateBefore });
    }
    const record = this.recordTitle(headAt);
    // "Chair of the Council of Elders", "Paymaster General": what the records know as an office, whatever it is head of.
    const isOfRecord =
      record !== null &&
      record.last >= titleEnd &&
      (record.last > headAt + 1 || !saysLittle(this, record.first, headAt));
    if (isOfRecord) {
      findings.push({ name: 'titleOfRecord', weight: WEIGHTS.titleOfRecord });
      // "President of the [Junta of Castile] and León": a body that ends before the title does is none.
      if (body !== null && (marks[body]?.last ?? 0) < record.last && (marks[body]?.first ?? 0) > headAt) body = null;
      if (body === null) {
        titleEnd = record.last;
        if (record.first >= low && record.first < scan.first && readStatus(this.word(record.first)) === null) {
          scan.first = record.first;
          if (scan.left > record.first) {
            scan.left = record.first;
            this.takeStatus(record.first - 1, low, scan);
          }
        }
      }
    }
    const start = tokens.start[scan.first] ?? 0;
    const stop = tokens.end[titleEnd - 1] ?? start;
    let title = text
      .slice(start, stop)
      .replace(/\s+/g, ' ')
      .replace(/^[-–\s]+/, '');
    if (head?.status === 'elect') title = title.replace(/-(?:elect|designate)$/i, '');
    if (head?.isPlural === true && titleEnd === headAt + 1) title = singularTitle(title);
    if (tail !== null) title = `${title} ${tail}`;
    if (scan.prefix !== null) title = `${scan.prefix} ${title}`;
    if (how.evidence === undefined) findings[0] = { name: how.name, weight: how.weight, evidence: title };
    const ownState = stateOfTitle(title);
    if (country === null && ownState !== null) {
      country = ownState;
      findings.push({ name: 'titleOfOneState', weight: WEIGHTS.titleOfOneState, evidence: title });
    }
    const isRank =
      head?.isRank === true && !(scan.first < headAt && isGeneralAfter(headWord.lower, this.lower(headAt - 1)));
    const isWhole =
      scan.first === begin ||
      (head !== null && isAlwaysWeak(head)) ||
      scan.hasUnknownWords ||
      saysLittle(this, scan.first, headAt);
    const isOfFirm = head !== null && (isPrivateHead(head) || /\bvice[- ]president\b/i.test(title));
    const isOfNothing = titleEnd === headAt + 1 || !isPublicComplement(this, headAt + 1, titleEnd, isOfFirm);
    const isWeak = head?.isWeak === true && isOfNothing && isWhole;
    const isPrivate =
      isWeak &&
      (/^general secretary$/i.test(title) || (isOfFirm && !/^(?:(?:first|second) )?vice[- ]president$/i.test(title)));
    if (head !== null) {
      const name = isRank ? 'rank' : isPrivate ? 'privateHead' : isWeak ? 'weakHead' : 'strongHead';
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
}
