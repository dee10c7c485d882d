import { readHead } from '../offices/title-words';
import type { Span } from '../types';
import { readWords } from '../words/read-list';
import { SubjectFinder } from './find-subjects';
import { genericNouns, type Source, unnamedAt } from './story-names';

const ENDS_SOURCE = new Set(readWords('who as in on during after when while told'));
const MOST = 16;

/** Finds who speaks where the name stands after the verb: "said X", "according to X". */
export class SourceFinder extends SubjectFinder {
  /** Source that stands after token `from` and before `high`. */
  sourceAfter(from: number, high: number, isQuoted: (i: number) => boolean): Source | null {
    let generic: Source | null = null;
    for (let k = from; k < Math.min(high, from + MOST); k++) {
      const word = this.word(k);
      if (word === undefined || isQuoted(k)) break;
      if (
        generic !== null &&
        (word.text === ',' || word.shape === 6) &&
        word.text !== "'s" &&
        word.text !== '’s' &&
        this.mentionAt(k + 1) === null
      )
        break;
      if (['.', ';', ':'].includes(word.text)) break;
      const named = this.mentionAt(k);
      if (named !== null) {
        const last = this.lastOf(k);
        if (named.type === 'person' && this.isPossessive(last)) {
          // "said Smith's spokesman": unnamed unless a name follows.
          generic ??= unnamedAt(k);
          k = last;
          continue;
        }
        if (
          named.type === 'organization' &&
          (this.isTitleTo(last) || (generic === null && this.hasPersonNoun(last, high)))
        ) {
          k = last - 1;
          continue;
        }
        if (generic !== null && this.hangsOn(named.at, from)) {
          // "said a spokesman for Smith": unnamed unless another name follows.
          k = last - 1;
          continue;
        }
        if (named.type === 'organization' && generic !== null) return generic;
        return named;
      }
      if (this.isPronoun(k)) return this.pronounAt(k, isQuoted);
      const found = this.sourceAt(k, from, isQuoted);
      if (found !== null) {
        if (found.how === 'description' && !this.isBeforeName(k + 1)) return found;
        generic ??= unnamedAt(k);
      }
      if (ENDS_SOURCE.has(word.lower) && generic === null && k > from) break;
    }
    return generic;
  }

  private hasPersonNoun(from: number, high: number): boolean {
    for (let k = from; k < Math.min(high, from + 4); k++) {
      const word = this.word(k);
      if (word === undefined || word.shape === 6) return false;
      if (readHead(word) !== null || genericNouns.has(word.lower)) return true;
    }
    return false;
  }

  /** Span of a cue in the text. */
  cue(first: number, last: number): Span {
    const { tokens } = this.document;
    return { start: tokens.start[first] ?? 0, end: tokens.end[last - 1] ?? 0 };
  }
}
