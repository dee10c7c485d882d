import type { Placed } from '../document';
import { BIT, SHAPES } from '../words/classes';
import type { Word } from '../words/word';
import type { Chunk } from './find-chunks';
import type { Dictionary } from './dictionary';
import { SEEN_NAMES, type StoryContext } from './read-context';
import { NAME_PART, type WordEvidence } from './word-evidence';
import { AT, EDGE, type Evidence, type FixedIds, KINDS, className, fixedIds, mainClass } from './evidence-ids';

const partName = (parts: number): string =>
  Object.entries(NAME_PART)
    .filter(([, bit]) => (parts & bit) !== 0)
    .map(([name]) => name)
    .join('Or') || 'other';

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

  private addWord(out: Evidence, template: number, word: Word | undefined): void {
    const lists = word === undefined ? this.words.edge : this.words.idsOf(word);
    out.addAll(lists[template] as Int32Array);
  }

  private wordAt(i: number, sentence: number): Word | undefined {
    return i >= 0 && this.document.sentenceOf[i] === sentence ? this.document.tokens.word[i] : undefined;
  }

  /** Findings of a span that starts at token `i`. */
  left(i: number, chunk: Chunk, out: Evidence): void {
    const { tokens, sentenceOf, sentences } = this.document;
    const d = this.dictionary;
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
    out.add(d.idOfCode(0, flags, () => `startFlags=${flags}`));
    const code = mainClass(word.bits) * 32 + (before === undefined ? EDGE : mainClass(before.bits));
    out.add(d.idOfCode(1, code, () => `classesAtStart=${className(code & 31)}+${className(code >> 5)}`));
    const isOpen = before !== undefined && (before.text === '(' || before.text === '[');
    if (isOpen) out.add(this.fixed.afterBracket);
    const seen = this.context.get(word.lower) ?? 0;
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
  right(j: number, chunk: Chunk, out: Evidence): void {
    const { tokens, sentenceOf, gazetteer } = this.document;
    const d = this.dictionary;
    const s = sentenceOf[j - 1] ?? 0;
    const word = tokens.word[j - 1];
    const next = this.wordAt(j, s);
    this.addWord(out, AT.wordAfter, next);
    this.addWord(out, AT.secondWordAfter, this.wordAt(j + 1, s));
    this.addWord(out, AT.lastWord, word);
    if (word === undefined) return;
    const code = mainClass(word.bits) * 32 + (next === undefined ? EDGE : mainClass(next.bits));
    out.add(d.idOfCode(2, code, () => `classesAtEnd=${className(code >> 5)}+${className(code & 31)}`));
    if (j === chunk.last) out.add(this.fixed.endsChunk);
    const seen = this.context.get(word.lower) ?? 0;
    for (let bit = 0; bit < SEEN_NAMES.length; bit++)
      if ((seen & (1 << bit)) !== 0) out.add(d.idOfCode(3, bit, () => `lastWordSeen=${SEEN_NAMES[bit]}`));
    if (next?.text === ',') {
      const third = this.wordAt(j + 1, s);
      if (third !== undefined) {
        if (third.shape === 5 && third.text.length === 2) out.add(this.fixed.ageAfterComma);
        for (let k = j + 1; k < j + 7; k++) {
          const w = this.wordAt(k, s);
          if (w === undefined || w.shape === 6) break;
          if ((w.bits & (BIT.officeHead | BIT.trade | BIT.kinWord)) !== 0) {
            out.add(this.fixed.officeAfterComma);
            break;
          }
        }
      }
    }
    if (gazetteer.startOf[j] !== -1 && j < tokens.length && gazetteer.startOf[j] === gazetteer.startOf[j - 1])
      out.add(this.fixed.endsInsideKnown);
  }

  /** Findings of token `k` as a part of a span. */
  inside(k: number, out: Evidence): void {
    this.addWord(out, AT.wordInside, this.document.tokens.word[k]);
  }

  /** Findings that need both ends of the span. */
  span(i: number, j: number, chunk: Chunk, out: Evidence): void {
    const { tokens, gazetteer, sentenceOf } = this.document;
    const d = this.dictionary;
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
        classes = classes * 32 + mainClass(word.bits);
        parts = parts * 16 + (word.shape === 0 ? 0 : this.words.partsOf(word));
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
    out.add(d.idOfCode(4, shapes, () => `shape=${this.shapeName(i, j)}`));
    if (length <= 4) out.add(d.idOfCode(5, classes, () => `classes=${this.classNames(i, j)}`));
    if (length <= 4) out.add(d.idOfCode(12, parts, () => `nameParts=${this.partNames(i, j)}`));
    if (length > 1 && this.isKnownName(i, j)) out.add(this.fixed.knownName);
    if (connectors !== 0)
      out.add(
        d.idOfCode(
          6,
          connectors * 2 + (length > 3 ? 1 : 0),
          () => `smallWords=${connectors}${length > 3 ? 'Long' : ''}`,
        ),
      );
    const edges = (i === chunk.first ? 1 : 0) + (j === chunk.last ? 2 : 0);
    out.add(
      d.idOfCode(7, edges * 8 + length, () => `place=${['inside', 'atStart', 'atEnd', 'whole'][edges]}${length}`),
    );
    const before = this.wordAt(i - 1, s);
    const next = this.wordAt(j, s);
    const first = tokens.word[i];
    const around =
      ((before === undefined ? EDGE : mainClass(before.bits)) * 32 +
        (next === undefined ? EDGE : mainClass(next.bits))) *
        8 +
      Math.min(length, 3);
    out.add(
      d.idOfCode(
        8,
        around,
        () => `around=${className(around >> 8)}+${Math.min(length, 3)}+${className((around >> 3) & 31)}`,
      ),
    );
    if (length === 1 && first !== undefined) {
      this.addWord(out, AT.loneWord, first);
      this.addWord(out, AT.wordBeforeLone, before);
      this.addWord(out, AT.wordAfterLone, next);
      if (before?.text === '(' && next?.text === ')')
        out.add(this.isAcronymOfBefore(i) ? this.fixed.acronymOfWordsBefore : this.fixed.aloneInBrackets);
    } else if (next?.text === '(' && this.wordAt(j + 2, s)?.text === ')') {
      out.add(this.isAcronymOf(i, j, tokens.word[j + 1]) ? this.fixed.acronymAfter : this.fixed.bracketAfter);
    }
    const known = gazetteer.at.get(i);
    if (known !== undefined) {
      const kind = known.known.kind === 'body' ? (known.known.bodyKind ?? 'body') : known.known.kind;
      const isWhole = known.length === j - i;
      if (isWhole) out.add(d.idOfCode(10, KINDS.indexOf(kind), () => `isKnown=${kind}`));
      else if (known.length < j - i)
        out.add(d.idOfCode(11, KINDS.indexOf(known.known.kind), () => `startsWithKnown=${known.known.kind}`));
    }
    if (before?.lower === 'the' || before?.lower === 'a') {
      const last = tokens.word[j - 1];
      const code =
        (before.lower === 'the' ? 0 : 1) * 512 +
        (last === undefined ? 0 : mainClass(last.bits)) * 8 +
        Math.min(length, 3);
      out.add(
        d.idOfCode(9, code, () => `article=${before.lower}+${Math.min(length, 3)}+${className((code >> 3) & 31)}`),
      );
    }
  }

  private shapeName(i: number, j: number): string {
    const words = this.document.tokens.word.slice(i, Math.min(j, i + 4));
    return `${words.map((word) => SHAPES[word.shape]).join('+')}${j - i > 4 ? `+${Math.min(j - i, 6)}` : ''}`;
  }

  private partNames(i: number, j: number): string {
    return this.document.tokens.word
      .slice(i, j)
      .map((word) => (word.shape === 0 ? 'small' : partName(this.words.partsOf(word))))
      .join('+');
  }

  /** Whether a record of the registry has this name. */
  private isKnownName(i: number, j: number): boolean {
    const { names, text, tokens } = this.document;
    if (names === null || j - i > 6) return false;
    const first = tokens.word[i];
    // A word that begins no name of theirs spares the look-up.
    if (first === undefined || (names.countWord !== undefined && this.words.partsOf(first) === 0)) return false;
    return names.hasPerson(text.slice(tokens.start[i], tokens.end[j - 1]));
  }

  private classNames(i: number, j: number): string {
    return this.document.tokens.word
      .slice(i, j)
      .map((word) => className(mainClass(word.bits)))
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
