import type { Placed } from '../document';
import { LOWER_BODY_WORDS } from '../lang/en/organizations';
import { BIT } from '../words/classes';
import { readWords } from '../words/read-list';
import type { Word } from '../words/word';

/** A run of tokens in which names can stand, `last` exclusive. */
export interface Chunk {
  first: number;
  last: number;
}

const CONNECTORS = new Set(['of', 'for', 'and', '&', "'s", '’s', 'the', 'on', '-', '–']);
const lowerBodyWords = new Set(readWords(LOWER_BODY_WORDS));
/** Tokens that a chunk may have, its tail of up to four more apart. */
const LONGEST_CHUNK = 40;
const NUMBER = 5;

const canConnect = (word: Word): boolean =>
  CONNECTORS.has(word.text) || ((word.bits & BIT.particle) !== 0 && word.shape === 0);

/** Length of a lower-case body tail from token `i`: "defence ministry" -> 2; 0 where there is none. */
function bodyTail(document: Placed, i: number, limit: number): number {
  const { tokens } = document;
  for (let k = 0; k < 4 && i + k < limit; k++) {
    const word = tokens.word[i + k];
    if (word === undefined || word.shape !== 0 || tokens.gap[i + k] !== 1) return 0;
    const next = tokens.word[i + k + 1];
    const isHead = (word.bits & BIT.lowerBodyHead) !== 0;
    const goesOn =
      next !== undefined && next.shape === 0 && (next.bits & BIT.lowerBodyHead) !== 0 && tokens.gap[i + k + 1] === 1;
    if (isHead && !goesOn) return k + 1;
    if (!isHead && !lowerBodyWords.has(word.lower)) return 0;
  }
  return 0;
}

/** Whether a name may start or end at this token. */
export function isNameWord(word: Word, isFirstOfSentence: boolean): boolean {
  return (
    word.isCapital &&
    !(isFirstOfSentence && (word.bits & BIT.closedWord) !== 0 && word.shape !== 2) &&
    word.text !== 'The' &&
    word.text !== 'I'
  );
}

/** Finds the capitalised runs of each sentence, with the small words that can join them. */
export function findChunks(document: Placed): Chunk[] {
  const { tokens, sentences } = document;
  const chunks: Chunk[] = [];
  for (const sentence of sentences) {
    if (sentence.isSkipped) continue;
    let i = sentence.first;
    while (i < sentence.last) {
      const word = tokens.word[i];
      if (word === undefined) break;
      let first = i;
      if (!isNameWord(word, i === sentence.first)) {
        // "von der Leyen": particles open a name.
        let k = i;
        while (
          k < sentence.last &&
          k - i < 3 &&
          tokens.word[k]?.shape === 0 &&
          ((tokens.word[k]?.bits ?? 0) & BIT.particle) !== 0
        )
          k++;
        const next = tokens.word[k];
        if (k === i || k >= sentence.last || next === undefined || !isNameWord(next, false) || word.lower === 'the') {
          i++;
          continue;
        }
        first = i;
        i = k;
      }
      let last = i + 1;
      while (last < sentence.last && last - first < LONGEST_CHUNK) {
        const next = tokens.word[last];
        if (next === undefined || (tokens.gap[last] ?? 0) > 2) break;
        if (isNameWord(next, false)) {
          last++;
          continue;
        }
        if (next.shape === NUMBER && next.text.length <= 4) {
          last++;
          continue;
        }
        let k = last;
        while (k < sentence.last && k - last < 3 && canConnect(tokens.word[k] ?? next)) k++;
        const after = tokens.word[k];
        if (k > last && k < sentence.last && after !== undefined && isNameWord(after, false)) {
          last = k + 1;
          continue;
        }
        const tail = bodyTail(document, last, sentence.last);
        if (tail > 0) last += tail;
        break;
      }
      chunks.push({ first, last });
      i = last;
    }
  }
  return chunks;
}
