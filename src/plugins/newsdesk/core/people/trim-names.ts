import type { Marked } from '../document';
import { moveMark } from '../mentions/move-mark';
import type { MarkedSpan } from '../mentions/recognise';
import { CROWNED_HEADS, NAME_HONORIFICS, TITLE_TAILS } from '../lang/en/honorifics';
import { readWords } from '../words/read-list';
import { BIT } from '../words/classes';
import { wordAt } from '../words/tokens';

const crowned = new Set(readWords(CROWNED_HEADS));
const nameHonorifics = new Set(readWords(NAME_HONORIFICS));
const tails = new Set(readWords(TITLE_TAILS));

/**
 * Takes off the front of a person's mark what is no name: "[H E Ali Karimi]", "[Begum Rokeya Akhter]", "[d'Affaires Ann Hill]",
 * "[Queen Silvia]", "[Even Hill]" at the beginning of a sentence. "Sheikh" stays with a lone given name: "Sheikh [Rehana]".
 */
export function trimName(document: Marked, mark: MarkedSpan): MarkedSpan {
  if (mark.kind !== 'person') return mark;
  const { tokens } = document;
  let { first } = mark;
  const isFirstOfSentence = document.sentences[document.sentenceOf[first] ?? -1]?.first === first;
  while (first < mark.last - 1) {
    const word = tokens.word[first];
    const next = tokens.word[first + 1];
    if (word === undefined || next === undefined) break;
    const rest = mark.last - first - 1;
    if (word.lower === 'h' && next.lower === 'e' && rest > 1) first += 2;
    else if (word.text === 'HE' || word.text === 'H.E.' || tails.has(word.lower)) first++;
    else if ((word.bits & BIT.honorific) !== 0 && (word.bits & BIT.givenName) === 0 && rest > 1) first++;
    else if (crowned.has(word.lower) && rest === 1 && (next.bits & BIT.surname) === 0) first++;
    else if (crowned.has(next.lower) && (word.bits & BIT.demonym) !== 0 && rest > 1) first += 2;
    else if (isFirstOfSentence && first === mark.first && (word.bits & BIT.functionWord) !== 0 && rest === 1) first++;
    else break;
  }
  if (first === mark.first && mark.last - mark.first === 1) first = withHonorific(document, mark);
  return first === mark.first ? mark : moveMark(document, mark, first, mark.last);
}

/** "Sheikh Hasina": an honorific before the only name that is known belongs to it, unless a longer name has that word. */
function withHonorific({ tokens, marks }: Marked, mark: MarkedSpan): number {
  const before = wordAt(tokens, mark.first - 1);
  const word = tokens.word[mark.first];
  if (before?.isCapital !== true || !nameHonorifics.has(before.lower) || (tokens.gap[mark.first] ?? 2) > 1)
    return mark.first;
  const isPartOfOther = marks.some((other) => {
    if (other.kind !== 'person' || other.last - other.first < 2) return false;
    for (let k = other.first; k < other.last; k++) if (tokens.word[k]?.folded === word?.folded) return true;
    return false;
  });
  return isPartOfOther ? mark.first : mark.first - 1;
}
