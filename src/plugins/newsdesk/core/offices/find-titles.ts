import type { MarkedSpan } from '../mentions/recognise';
import type { Finding, OfficeStatus } from '../types';
import { OFFICE_WEIGHTS as WEIGHTS } from '../weights/offices';
import { BIT, SHAPES } from '../words/classes';
import { type FoundTitle } from './complete-title';
import { HYPHENS } from './read-complement';
import { readHolding, readPreface } from './read-holding';
import { readHead } from './title-words';
import { TitlesBefore } from './titles-before';

const MOST_TITLES = 3;
const UPPER = SHAPES.indexOf('upper');
/** Verbs of holding after "the first woman to", which may stand so many tokens on. */
const TO_HOLD = new Set(['be', 'become', 'serve']);
const MOST_BEFORE_TO = 6;
const SUCCEEDING = new Set([
  'replace',
  'replaced',
  'replaces',
  'replacing',
  'succeed',
  'succeeded',
  'succeeds',
  'succeeding',
]);
const PAST_VERBS = new Set(['was', 'remained', 'became']);
const GOVERNING = new Set([
  'administration',
  'government',
  'presidency',
  'regime',
  'cabinet',
  'era',
  'premiership',
  'inauguration',
]);

/** Reads titles off the tokens around names. */
export class TitleReader extends TitlesBefore {
  /** Titles that stand after the name: "X, the attorney general and minister of justice," or "X is the mayor of Z". */
  after(mark: MarkedSpan): FoundTitle[] {
    const { high } = this.limitsOf(mark);
    const { tokens } = this.document;
    let k = mark.last;
    let name: 'apposition' | 'copula' = 'apposition';
    const first = this.word(k);
    let status: OfficeStatus | null = null;
    if (first === undefined || k >= high) return [];
    // "X - Chile's minister - said": a hyphen between blanks is a dash.
    const isDash = first.text === '-' && (tokens.gap[k] ?? 0) > 0 && (tokens.gap[k + 1] ?? 0) > 0;
    if (isDash || first.text === ',' || first.text === '(' || first.text === '–' || first.text === '—') {
      k++;
      if (this.word(k)?.shape === 5 && this.word(k + 1)?.text === ',') k += 2;
      if (this.lower(k) === 'who') {
        const verb = readHolding(this.document.tokens, this.skipYear(k + 1), high);
        if (verb === null) return [];
        name = 'copula';
        ({ end: k, status } = verb);
        k = this.skipFirstTo(k, high);
      } else {
        const preface = readPreface(this.document.tokens, k);
        if (preface !== null) ({ end: k, status } = preface);
      }
    } else if (!this.isTitleAtOnce(k, high)) {
      const verb = readHolding(this.document.tokens, k, high);
      if (verb === null) return [];
      name = 'copula';
      ({ end: k, status } = verb);
      // "She replaced Hill as mayor": Hill is it no more.
      if (this.lower(mark.last) === 'as' && SUCCEEDING.has(this.lower(mark.first - 1))) status = 'former';
      k = this.skipFirstTo(k, high);
    }
    if (this.lower(k) === 'not' || this.lower(k) === 'no') return [];
    const how: Finding = { name, weight: WEIGHTS[name] };
    const titles: FoundTitle[] = [];
    while (titles.length < MOST_TITLES) {
      const title = this.titleFrom(k, high, how);
      if (title === null) break;
      if (status !== null && title.title.status === 'current') title.title.status = status;
      // "was mayor until 2019"
      if (PAST_VERBS.has(this.lower(k - 1)) && this.lower(title.end) === 'until') title.title.status = 'former';
      titles.push(title.title);
      if (this.lower(title.end) !== 'and' || title.title.isTrade) break;
      k = title.end + 1;
    }
    return titles;
  }

  /** "became [the first woman to become] a governor" */
  private skipFirstTo(k: number, high: number): number {
    if (this.lower(k) !== 'the') return k;
    for (let to = k + 2; to < high && to < k + MOST_BEFORE_TO; to++) {
      if (this.lower(to) !== 'to') continue;
      const verb = TO_HOLD.has(this.lower(to + 1)) ? to + 2 : k;
      return ['as', 'elected', 'named', 'appointed'].includes(this.lower(verb)) ? verb + 1 : verb;
    }
    return k;
  }

  /** "who [in 1998] became" */
  private skipYear(k: number): number {
    return this.lower(k) === 'in' && this.word(k + 1)?.shape === 5 ? k + 2 : k;
  }

  /** "H E Omar Karimi Ambassador of Oman": a title in capitals with its complement may follow without a comma. */
  private isTitleAtOnce(k: number, high: number): boolean {
    for (let h = k; h < high && h < k + 4; h++) {
      const word = this.word(h);
      if (word?.isCapital !== true || (this.document.tokens.gap[h] ?? 2) > 1) return false;
      if (readHead(word) !== null && this.lower(h + 1) === 'of') return true;
      if ((word.bits & (BIT.titleModifier | BIT.statusWord | BIT.demonym)) === 0) return false;
    }
    return false;
  }

  /** The first title that begins at or soon after token `k`. */
  private titleFrom(k: number, high: number, how: Finding): { title: FoundTitle; end: number } | null {
    for (let h = k; h < high && h < k + 10; h++) {
      const word = this.word(h);
      // "served as [Hill's] secretary of state"
      const owner = this.endOfOwner(h);
      if (owner !== null) {
        h = owner - 1;
        continue;
      }
      if (word === undefined || this.personAt.has(h)) return null;
      if (word.shape === 6 && !this.isPossessive(h) && !HYPHENS.has(word.text) && word.text !== '&') return null;
      const head = this.headAt(h);
      if (head?.isPlural === true) return null;
      if ((word.bits & BIT.kinWord) !== 0 && word.shape === 0 && head === null) return null;
      // "the WHO chief": in capitals it is no closed word.
      const isClosed = (word.bits & BIT.closedWord) !== 0 && word.shape !== UPPER;
      if (h > k && isClosed && !['and', 'of', 'the', 'in'].includes(word.lower)) return null;
      if (head === null && (word.bits & BIT.trade) === 0) {
        if (h > k && word.lower === 'of' && this.bodyStartingAt.get(h - 1) === undefined) return null;
        continue;
      }
      // "President Hill's secretary of defense"
      if (this.endOfOwner(h + 1) !== null) continue;
      // "deputy prime minister": go on to the last head of the chain.
      const next = this.word(h + 1);
      const goesOn =
        next !== undefined &&
        h + 1 < high &&
        (readHead(next) !== null || (next.bits & (BIT.trade | BIT.titleModifier)) !== 0) &&
        !this.personAt.has(h + 1);
      if (goesOn && next.shape !== 6) continue;
      if (this.personAt.has(h + 1)) return null;
      if (this.isPossessive(h + 1)) return null;
      const end = this.complementEnd(h, high);
      // "X, minister of Y Z": the title is that of the name after it.
      if (this.personAt.has(end)) return null;
      const title = this.complete(h, end, k, how);
      return title === null ? null : { title, end };
    }
    return null;
  }

  /** What shows an office without naming it: "(D-Md.)", "the X administration". */
  signs(mark: MarkedSpan): Finding[] {
    const next = this.word(mark.last);
    const third = this.word(mark.last + 1);
    if ((next?.text === '(' || next?.text === ',') && third !== undefined && /^[RDI]-\p{Lu}/u.test(third.text)) {
      return [{ name: 'partyAndState', weight: WEIGHTS.partyAndState, evidence: third.text }];
    }
    const noun = this.isPossessive(mark.last) ? this.lower(mark.last + 1) : this.lower(mark.last);
    if (GOVERNING.has(noun)) return [{ name: 'governmentOfName', weight: WEIGHTS.governmentOfName, evidence: noun }];
    return [];
  }
}
