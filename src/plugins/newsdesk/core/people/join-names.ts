import { type Marked, withFields } from '../document';
import { moveMark } from '../mentions/move-mark';
import type { MarkedSpan } from '../mentions/recognise';
import { BIT } from '../words/classes';
import type { Word } from '../words/word';
import { wordAt } from '../words/tokens';

/** "and" between two surnames: "Josep Puig i Cadafalch", "José Ortega y Gasset". */
const BETWEEN_SURNAMES = new Set(['i', 'y']);
const NO_NAME = BIT.officeHead | BIT.closedWord | BIT.month | BIT.weekday | BIT.bodyHead | BIT.titleModifier;
const MOST_PARTICLES = 4;
/** "Doo-kwan": a given name of two halves, the second in small letters. */
const TWO_HALVES = /^\p{Lu}\p{Ll}{1,7}-\p{Ll}{1,8}$/u;

/** Gives people's marks the words at their ends that belong to them: "[Pere Prat] i Vila", "Doo-kwan [Kim]". */
export function joinNames(document: Marked): Marked {
  const starts = new Map(document.marks.map((mark, index) => [mark.first, index]));
  const ends = new Map(document.marks.map((mark, index) => [mark.last, index]));
  const gone = new Set<number>();
  const marks = document.marks.map((mark, index) => {
    if (mark.kind !== 'person' || gone.has(index)) return mark;
    const first = startOf(document, mark, ends);
    const last = endOf(document, mark, starts, gone);
    if (first === mark.first && last === mark.last) return mark;
    return moveMark(document, mark, first, last);
  });
  return withFields(document, { marks: gone.size === 0 ? marks : marks.filter((_, index) => !gone.has(index)) });
}

/** "Doo-kwan [Kim]": the given name before a lone East Asian surname. */
function startOf({ tokens }: Marked, mark: MarkedSpan, ends: ReadonlyMap<number, number>): number {
  const own = tokens.word[mark.first];
  const before = wordAt(tokens, mark.first - 1);
  const isLone = mark.last === mark.first + 1 && ((own?.bits ?? 0) & BIT.eastAsianSurname) !== 0;
  if (!isLone || before === undefined || ends.has(mark.first) || (tokens.gap[mark.first] ?? 2) > 1) return mark.first;
  return TWO_HALVES.test(before.text) && (before.bits & NO_NAME) === 0 ? mark.first - 1 : mark.first;
}

/** "[Pere Prat] i Vila", "[Ana de Prado] y del Valle": the second surname after the first. */
function endOf(
  { tokens, marks }: Marked,
  mark: MarkedSpan,
  starts: ReadonlyMap<number, number>,
  gone: Set<number>,
): number {
  const joint = tokens.word[mark.last];
  if (mark.last - mark.first < 2 || joint?.shape !== 0 || !BETWEEN_SURNAMES.has(joint.lower)) return mark.last;
  let k = mark.last + 1;
  while (k < mark.last + MOST_PARTICLES && tokens.word[k]?.shape === 0 && isParticle(tokens.word[k])) k++;
  const word = tokens.word[k];
  if (word?.isCapital !== true || (word.bits & NO_NAME) !== 0) return mark.last;
  const other = starts.get(k) ?? starts.get(mark.last + 1);
  if (other === undefined) return k + 1;
  gone.add(other);
  return Math.max(k + 1, marks[other]?.last ?? 0);
}

const isParticle = (word: Word | undefined): boolean => ((word?.bits ?? 0) & BIT.particle) !== 0;
