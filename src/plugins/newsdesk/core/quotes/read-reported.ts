import type { Embodied } from '../document';
import { BIT, SHAPES } from '../words/classes';
import type { Word } from '../words/word';
import { WordSet } from '../words/word-set';
import { statementVerbs } from './statement-verbs';

const MARK = SHAPES.indexOf('mark');
/** Words after a verb of speech that lead to a time, a place or an occasion, and not into the clause. */
const LEADS = new WordSet(
  'on in at during after before of about with by for from to through via to when while as into over under against',
);
const TIMES = new WordSet(
  'today yesterday tomorrow earlier later recently last this early late again repeatedly publicly privately only also once simply flatly',
);
const UNITS = new WordSet('week weekend month year morning afternoon evening night day');
/** Whom words are told. */
const HEARERS = new WordSet(
  'reporters journalists lawmakers supporters voters investigators police officials him her them me us it you everyone people parliament congress senators delegates deputies aides',
);
/** Words with which a clause begins that needs no other sign. */
const SUBJECTS = new WordSet('he she it they we i you there this these those');
const FINITE = new WordSet(
  "is are was were am be been has have had will would can could should may might must shall do does did isn't aren't wasn't weren't hasn't haven't hadn't won't wouldn't can't cannot couldn't shouldn't doesn't don't didn't",
);
/** Verbs whose object is mostly a thing: "announced a plan", "wrote a book". */
const NAMES_THINGS = new WordSet(
  'announced wrote writes tweeted declared told tells testified commented responded replied noted notes stated explained',
);
const SUBORDINATORS = new WordSet('as when while although though if because since after before where whereas whether');
const JOINS = new WordSet('and but while though although');
/** Tokens after the verb in which "that" may stand, those of a hearer, and those at the end that give the speaker. */
const REACH = 14;
const LONGEST_HEARER = 5;
const TAIL = 10;

/** Reads the clause that a verb of speech reports. */
export class ReportedReader {
  constructor(
    private readonly document: Embodied,
    private readonly isNamed: (i: number) => boolean,
    private readonly isQuoted: (i: number) => boolean,
  ) {}

  private word(i: number): Word | undefined {
    return this.document.tokens.word[i];
  }

  private is(set: WordSet, i: number): boolean {
    const word = this.word(i);
    return word !== undefined && set.has(word);
  }

  private isMark(i: number): boolean {
    return this.word(i)?.shape === MARK;
  }

  /** First token of the clause after the verb; null where none follows: "said at a press conference", "wrote a book". */
  start(verb: number, end: number): number | null {
    let k = this.afterTime(verb + 1, end);
    if (this.word(k)?.lower === 'that') return k + 1;
    const isTold = this.word(verb)?.lower === 'told' || this.word(verb)?.lower === 'tells';
    if (isTold || this.is(LEADS, k)) {
      const that = this.thatBefore(k, end);
      if (that !== null) return that + 1;
      if (!isTold) return null;
      k = this.afterTime(this.afterHearer(k, end), end);
      if (k >= end || this.is(LEADS, k)) return null;
    }
    if (this.isMark(k) && !this.isQuoted(k + 1)) return this.word(k)?.text === ':' ? k + 1 : null;
    if (this.is(FINITE, k) || this.is(JOINS, k)) return null;
    return this.isClause(k, end, this.is(NAMES_THINGS, verb)) ? k : null;
  }

  /** Over "on Monday", "Monday", "earlier this week". */
  private afterTime(from: number, end: number): number {
    let k = from;
    while (k < end && k < from + 6) {
      const day = this.word(k)?.lower === 'on' || this.word(k)?.lower === 'late' ? k + 1 : k;
      const isDay = ((this.word(day)?.bits ?? 0) & BIT.weekday) !== 0;
      if (isDay) k = day + 1;
      else if (this.is(TIMES, k) && (this.isTime(k + 1) || !this.is(LEADS, k + 1))) k += this.is(UNITS, k + 1) ? 2 : 1;
      else break;
    }
    return k > from && !this.isTime(k - 1) && this.word(from)?.lower === 'this' ? from : k;
  }

  private isTime(i: number): boolean {
    return this.is(TIMES, i) || this.is(UNITS, i) || ((this.word(i)?.bits ?? 0) & BIT.weekday) !== 0;
  }

  private thatBefore(from: number, end: number): number | null {
    for (let k = from; k < Math.min(end, from + REACH); k++) {
      if (this.isQuoted(k)) return null;
      const word = this.word(k);
      if (word?.lower === 'that') return k;
      if (word?.text === ',' || word?.text === ';' || this.is(FINITE, k)) return null;
    }
    return null;
  }

  /** Over whom it is told: a name, "reporters", "the committee". */
  private afterHearer(from: number, end: number): number {
    let k = from;
    while (k < end && this.isNamed(k)) k++;
    if (k > from) return k;
    if (this.is(HEARERS, k)) return k + 1;
    while (k < end && k - from < LONGEST_HEARER) {
      if (this.is(HEARERS, k)) return k + 1;
      if (k > from && (this.is(SUBJECTS, k) || this.word(k)?.lower === 'the')) return k;
      k++;
    }
    return end;
  }

  /** Whether words have a verb of their own; strictly: before any other clause that hangs on them. */
  isClause(from: number, end: number, isStrict: boolean): boolean {
    if (this.is(SUBJECTS, from)) return true;
    for (let k = from + 1; k < end; k++) {
      const word = this.word(k);
      if (word === undefined || word.lower === 'who' || word.lower === 'which') return false;
      if (isStrict && (SUBORDINATORS.has(word) || word.text === ',')) return false;
      if (isStrict && !FINITE.has(word)) continue;
      if (FINITE.has(word) || (word.shape === 0 && /(?:ed|[^s]s)$/.test(word.lower) && !this.isMark(k + 1)))
        return true;
    }
    return false;
  }

  /** Token after the clause: before `, according to`, `, but added`, `and accused`, `, the paper said.` */
  stop(first: number, end: number, start: number): number {
    // "While X said it was late, the town ...": the main clause is not the speaker's.
    const isInside = this.is(SUBORDINATORS, start);
    for (let k = first + 1; k < end; k++) {
      if (this.isQuoted(k)) continue;
      const isComma = this.word(k)?.text === ',';
      const next = isComma ? k + 1 : k;
      const word = this.word(next);
      if (word === undefined) break;
      if (word.lower === 'according' && this.word(next + 1)?.lower === 'to') return k;
      if (isComma && (word.bits & BIT.speechVerb) !== 0 && word.shape === 0 && word.lower.endsWith('ing')) return k;
      if (isComma && (isInside || word.lower === 'while')) return k;
      if (isComma && end - k <= TAIL && this.endsWithVerb(end)) return k;
      if (!JOINS.has(word)) continue;
      const verb = this.word(next + 1);
      if (
        verb !== undefined &&
        verb.shape === 0 &&
        (verb.bits & BIT.speechVerb) !== 0 &&
        /(?:ed|ing|said)$/.test(verb.lower)
      )
        return k;
      if (isComma && this.speaksSoon(next + 1, end)) return k;
    }
    return end;
  }

  private endsWithVerb(end: number): boolean {
    let k = end - 1;
    while (((this.word(k)?.bits ?? 0) & BIT.weekday) !== 0 || this.word(k)?.lower === 'on') k--;
    return this.is(statementVerbs, k);
  }

  private speaksSoon(from: number, end: number): boolean {
    for (let k = from; k < Math.min(end, from + 7); k++) {
      if (this.isMark(k)) return false;
      if (this.is(statementVerbs, k) && !this.isQuoted(k)) return true;
    }
    return false;
  }
}
