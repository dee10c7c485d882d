import { VAGUE_MODIFIERS } from '../lang/en/offices';
import { BIT } from '../words/classes';
import { readWords } from '../words/read-list';
import { isPortfolio } from './portfolio';
import { type ComplementReader, HYPHENS } from './read-complement';
import { readHead } from './title-words';

const vagueModifiers = new Set(readWords(VAGUE_MODIFIERS));

/** Whether the words before a head tell nothing of what it is head of: "executive director", "deputy president". */
export function saysLittle(reader: ComplementReader, first: number, headAt: number): boolean {
  for (let k = first; k < headAt; k++)
    if (!vagueModifiers.has(reader.lower(k)) && !HYPHENS.has(reader.word(k)?.text ?? '')) return false;
  return true;
}

/** Whether what a weak head is head of is a state's business: a portfolio, a place, another office. */
export function isPublicComplement(reader: ComplementReader, from: number, end: number, isOfFirm: boolean): boolean {
  for (let k = from; k < end; k++) {
    const word = reader.word(k);
    // "director of communications", "vice president for public affairs"
    if (isOfFirm && k > from && word?.shape === 0) return false;
    if (word === undefined || !word.isCapital || isPortfolio(word) || readHead(word) !== null) continue;
    if ((reader.document.gazetteer.startOf[k] ?? -1) < 0 && (word.bits & BIT.titleModifier) === 0) return false;
  }
  return true;
}
