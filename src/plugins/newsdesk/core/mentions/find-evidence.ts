import type { Placed } from '../document';
import { BIT, SHAPES } from '../words/classes';
import type { Word } from '../words/word';
import type { Chunk } from './find-chunks';
import { type Dictionary, UNNAMED } from './dictionary';
import { SEEN_NAMES, type StoryContext } from './read-context';
import { KNOWN_FIRST, KNOWN_LAST, NAME_PART, type WordEvidence } from './word-evidence';
import { AT, EDGE, type Sink, type FixedIds, KINDS, className, fixedIds } from './evidence-ids';

const partName = (parts: number): string =>
  Object.entries(NAME_PART)
    .filter(([, bit]) => (parts & bit) !== 0)
    .map(([name]) => name)
    .join('Or') || 'other';

/** Templates whose values are told by numbers. */
const CODED = {
  startFlags: 0,
  classesAtStart: 1,
  classesAtEnd: 2,
  lastWordSeen: 3,
  shape: 4,
  classes: 5,
  smallWords: 6,
  place: 7,
  around: 8,
  article: 9,
  isKnown: 10,
  startsWithKnown: 11,
  nameParts: 12,
} as const;

/**
 * Finds what speaks for and against a span of a chunk. What depends on one side of the span alone is found once per token
 * (`left`, `right`, `inside`), what needs the whole span per span (`span`): so a long chunk costs little.
 */
export class SpanEvidence {
  private readonly fixed: FixedIds;

  constructor(
    private readonly dictionary: Dictionary,
    private readonly document: Placed,
    private readonly context: StoryContext,
    private readonly words: WordEvidence,
  ) {
    this.fixed = fixedIds(dictionary);
  }

  private addWord(out: Sink, template: number, word: Word | undefined): void {
    out.addWord(word === undefined ? this.words.edge : this.words.factsOf(word), template);
  }

  /** Id of the finding of a template whose value is a number; its name is made when it is first seen. */
  private coded(template: number, code: number, i: number, j: number): number {
    const id = this.dictionary.coded(template, code);
    return id === UNNAMED ? this.dictionary.nameCode(template, code, this.nameOf(template, code, i, j)) : id;
  }

  private nameOf(template: number, code: number, i: number, j: number): string {
    const length = Math.min(j - i, 6);
    switch (template) {
      case CODED.startFlags:
        return `startFlags=${code}`;
      case CODED.classesAtStart:
        return `classesAtStart=${className(code & 31)}+${className(code >> 5)}`;
      case CODED.classesAtEnd:
        return `classesAtEnd=${className(code >> 5)}+${className(code & 31)}`;
      case CODED.lastWordSeen:
        return `lastWordSeen=${SEEN_NAMES[code]}`;
      case CODED.shape:
        return `shape=${this.shapeName(i, j)}`;
      case CODED.classes:
        return `classes=${this.classNames(i, j)}`;
      case CODED.smallWords:
        return `smallWords=${code >> 1}${(code & 1) === 1 ? 'Long' : ''}`;
      case CODED.place:
        return `place=${['inside', 'atStart', 'atEnd', 'whole'][code >> 3]}${length}`;
      case CODED.around:
        return `around=${className(code >> 8)}+${Math.min(length, 3)}+${className((code >> 3) & 31)}`;
      case CODED.article:
        return `article=${code < 512 ? 'the' : 'a'}+${Math.min(length, 3)}+${className((code >> 3) & 31)}`;
      case CODED.isKnown:
        return `isKnown=${KINDS[code]}`;
      case CODED.startsWithKnown:
        return `startsWithKnown=${KINDS[code]}`;
      default:
        return `nameParts=${this.partNames(i, j)}`;
    }
  }

  private wordAt(i: number, sentence: number): Word | undefined {
    const { tokens, sentenceOf } = this.document;
    return i >= 0 && i < tokens.length && sentenceOf[i] === sentence ? tokens.word[i] : undefined;
  }

  /** Findings of a span that starts at token `i`. */
  left(i: number, chunk: Chunk, out: Sink): void {
    const { tokens, sentenceOf, sentences } = this.document;
    const s = sentenceOf[i] ?? 0;
    const word = tokens.word[i];
    const before = this.wordAt(i - 1, s);
    this.addWord(out, AT.wordBefore, before);
    this.addWord(out, AT.secondWordBefore, this.wordAt(i - 2, s));
    this.addWord(out, AT.firstWord, word);
    if (word === undefined) return;
    const sentence = sentences[s];
    const flags =
      (sentence?.isTitleCase ? 1 : 0) +
      (sentence?.isUpperCase ? 2 : 0) +
      (before === undefined ? 4 : 0) +
      (i === chunk.first ? 8 : 0);
    out.add(this.coded(CODED.startFlags, flags, i, i));
    const code = word.main * 32 + (before === undefined ? EDGE : before.main);
    out.add(this.coded(CODED.classesAtStart, code, i, i));
    const isOpen = before !== undefined && (before.text === '(' || before.text === '[');
    if (isOpen) out.add(this.fixed.afterBracket);
    const seen = this.context[tokens.form[i] as number] as number;
    if ((seen & 1) !== 0)
      out.add(before === undefined ? this.fixed.firstWordSeenLowerAtSentenceStart : this.fixed.firstWordSeenLower);
    if (before !== undefined && before.text === ',') {
      // "the country's prime minister, X": an office in the words before the comma.
      for (let k = i - 2; k > i - 7; k--) {
        const w = this.wordAt(k, s);
        if (w === undefined || w.shape === 6) break;
        if ((w.bits & (BIT.officeHead | BIT.trade | BIT.kinWord)) !== 0) {
          out.add(this.fixed.officeBeforeComma);
          break;
        }
      }
    }
  }

  /** Findings of a span that ends before token `j`. */
  right(j: number, chunk: Chunk, out: Sink): void {
    const { tokens, sentenceOf, gazetteer } = this.document;
    const s = sentenceOf[j - 1] ?? 0;
    const word = tokens.word[j - 1];
    const next = this.wordAt(j, s);
    this.addWord(out, AT.wordAfter, next);
    this.addWord(out, AT.secondWordAfter, this.wordAt(j + 1, s));
    this.addWord(out, AT.lastWord, word);
    if (word === undefined) return;
    const code = word.main * 32 + (next === undefined ? EDGE : next.main);
    out.add(this.coded(CODED.classesAtEnd, code, j, j));
    if (j === chunk.last) out.add(this.fixed.endsChunk);
    let seen = this.context[tokens.form[j - 1] as number] as number;
    for (let bit = 0; seen !== 0; bit++, seen >>= 1)
      if ((seen & 1) !== 0) out.add(this.coded(CODED.lastWordSeen, bit, j, j));
    if (next?.text === ',') {
      const third = this.wordAt(j + 1, s);
      if (third !== undefined) {
        if (third.shape === 5 && third.text.length === 2) out.add(this.fixed.ageAfterComma);
        for (let k = j + 1; k < j + 7; k++) {
          const w = this.wordAt(k, s);
          // "X, Chile's foreign minister"
          if (w?.text === "'s" || w?.text === '’s') continue;
          if (w === undefined || w.shape === 6) break;
          if ((w.bits & (BIT.officeHead | BIT.trade | BIT.kinWord)) !== 0) {
            out.add(this.fixed.officeAfterComma);
            break;
          }
        }
      }
    }
    if (j < tokens.length && gazetteer.startOf[j] !== -1 && gazetteer.startOf[j] === gazetteer.startOf[j - 1])
      out.add(this.fixed.endsInsideKnown);
  }

  /** Findings of token `k` as a part of a span. */
  inside(k: number, out: Sink): void {
    this.addWord(out, AT.wordInside, this.document.tokens.word[k]);
  }

  /** Findings that need both ends of the span. */
  span(i: number, j: number, chunk: Chunk, out: Sink): void {
    const { tokens, gazetteer, sentenceOf } = this.document;
    const length = Math.min(j - i, 6);
    const s = sentenceOf[i] ?? 0;
    let shapes = length;
    let classes = length;
    let parts = length;
    let connectors = 0;
    for (let k = i; k < j; k++) {
      const word = tokens.word[k];
      if (word === undefined) continue;
      if (k - i < 4) {
        shapes = shapes * 10 + word.shape;
        classes = classes * 32 + word.main;
        parts = parts * 16 + (word.shape === 0 ? 0 : this.words.factsOf(word).parts & 15);
      }
      if (word.shape === 0)
        connectors |=
          word.lower === 'of'
            ? 1
            : word.lower === 'and'
              ? 2
              : (word.bits & BIT.lowerBodyHead) !== 0
                ? 4
                : (word.bits & BIT.particle) !== 0
                  ? 8
                  : 16;
      else if (word.text === "'s" || word.text === '’s') connectors |= 32;
    }
    out.add(this.coded(CODED.shape, shapes, i, j));
    if (length <= 4) out.add(this.coded(CODED.classes, classes, i, j));
    if (length <= 4) out.add(this.coded(CODED.nameParts, parts, i, j));
    if (length > 1 && this.isKnownName(i, j)) out.add(this.fixed.knownName);
    if (connectors !== 0) out.add(this.coded(CODED.smallWords, connectors * 2 + (length > 3 ? 1 : 0), i, j));
    const edges = (i === chunk.first ? 1 : 0) + (j === chunk.last ? 2 : 0);
    out.add(this.coded(CODED.place, edges * 8 + length, i, j));
    const before = this.wordAt(i - 1, s);
    const next = this.wordAt(j, s);
    const first = tokens.word[i];
    const around =
      ((before === undefined ? EDGE : before.main) * 32 + (next === undefined ? EDGE : next.main)) * 8 +
      Math.min(length, 3);
    out.add(this.coded(CODED.around, around, i, j));
    if (length === 1 && first !== undefined) {
      this.addWord(out, AT.loneWord, first);
      this.addWord(out, AT.wordBeforeLone, before);
      this.addWord(out, AT.wordAfterLone, next);
      if (before?.text === '(' && next?.text === ')')
        out.add(this.isAcronymOfBefore(i) ? this.fixed.acronymOfWordsBefore : this.fixed.aloneInBrackets);
    } else if (next?.text === '(' && this.wordAt(j + 2, s)?.text === ')') {
      out.add(this.isAcronymOf(i, j, tokens.word[j + 1]) ? this.fixed.acronymAfter : this.fixed.bracketAfter);
    }
    const known = gazetteer.startOf[i] === i ? gazetteer.at.get(i) : undefined;
    if (known !== undefined) {
      const kind = known.known.kind === 'body' ? (known.known.bodyKind ?? 'body') : known.known.kind;
      const isWhole = known.length === j - i;
      if (isWhole) out.add(this.coded(CODED.isKnown, KINDS.indexOf(kind), i, j));
      else if (known.length < j - i) out.add(this.coded(CODED.startsWithKnown, KINDS.indexOf(known.known.kind), i, j));
    }
    if (before?.lower === 'the' || before?.lower === 'a') {
      const last = tokens.word[j - 1];
      const code =
        (before.lower === 'the' ? 0 : 1) * 512 + (last === undefined ? 0 : last.main) * 8 + Math.min(length, 3);
      out.add(this.coded(CODED.article, code, i, j));
    }
  }

  private shapeName(i: number, j: number): string {
    const words = this.document.tokens.word.slice(i, Math.min(j, i + 4));
    return `${words.map((word) => SHAPES[word.shape]).join('+')}${j - i > 4 ? `+${Math.min(j - i, 6)}` : ''}`;
  }

  private partNames(i: number, j: number): string {
    return this.document.tokens.word
      .slice(i, j)
      .map((word) => (word.shape === 0 ? 'small' : partName(this.words.factsOf(word).parts & 15)))
      .join('+');
  }

  /** Whether a record of the registry has this name. */
  private isKnownName(i: number, j: number): boolean {
    const { names, text, tokens } = this.document;
    if (names === null || j - i > 6) return false;
    const first = tokens.word[i];
    const last = tokens.word[j - 1];
    if (first === undefined || last === undefined) return false;
    // Words that begin and end no name of theirs spare the look-up.
    if (
      names.countWord !== undefined &&
      ((this.words.factsOf(first).parts & KNOWN_FIRST) === 0 || (this.words.factsOf(last).parts & KNOWN_LAST) === 0)
    )
      return false;
    return names.hasPerson(text.slice(tokens.start[i], tokens.end[j - 1]));
  }

  private classNames(i: number, j: number): string {
    return this.document.tokens.word
      .slice(i, j)
      .map((word) => className(word.main))
      .join('+');
  }

  private isAcronymOf(i: number, j: number, acronym: Word | undefined): boolean {
    if (acronym === undefined || acronym.text.length < 2) return false;
    let initials = '';
    for (let k = i; k < j; k++) {
      const word = this.document.tokens.word[k];
      if (word?.isCapital) initials += word.text.charAt(0);
    }
    return acronym.text.replace(/[.’'s]/g, '').toUpperCase() === initials.toUpperCase();
  }

  private isAcronymOfBefore(i: number): boolean {
    const word = this.document.tokens.word[i];
    const length = word?.text.replace(/[^\p{Lu}]/gu, '').length ?? 0;
    for (let n = length; n <= length + 3; n++)
      if (i - 1 - n >= 0 && this.isAcronymOf(i - 1 - n, i - 1, word)) return true;
    return false;
  }
}
