import { BODY_CLASSES, BODY_PHRASES, GENERIC_BODIES, WEAK_BODY_WORDS } from '../lang/en/body-synonyms';
import { TITLE_WORDS } from '../lang/en/office-synonyms';
import { withoutState } from './state-words';

const PHRASES = [...BODY_PHRASES].sort((a, b) => b[0].length - a[0].length);

const MOST_REMEMBERED = 50_000;
const remembered = new Map<string, BodyWords>();

/** A body's name taken apart: "south korean defence ministry" -> [defence, ministry], weak []. */
export interface BodyWords {
  /** Words that tell bodies of a state apart, kinds and spellings made one, sorted. */
  strong: readonly string[];
  weak: readonly string[];
}

/**
 * Takes a folded name of a body apart: the state's own name goes, kinds and spellings are made one, so that "ministry of
 * national defense" and "south korean defence ministry" (KR) have the same strong words.
 */
export function readBody(folded: string, state: string | null): BodyWords {
  const key = `${state ?? ''}|${folded}`;
  const known = remembered.get(key);
  if (known !== undefined) return known;
  const words = takeApart(folded, state);
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  remembered.set(key, words);
  return words;
}

function takeApart(folded: string, state: string | null): BodyWords {
  let text = ` ${withoutState(folded, state)
    .split(' ')
    .map((word) => TITLE_WORDS[word] || word)
    .join(' ')} `;
  for (const [phrase, meaning] of PHRASES) text = text.replace(` ${phrase} `, ` ${meaning} `);
  const words = [
    ...new Set(
      text
        .trim()
        .split(' ')
        .map((word) => BODY_CLASSES[word] ?? word),
    ),
  ].sort();
  const strong = words.filter((word) => !WEAK_BODY_WORDS.has(word));
  const weak = words.filter((word) => WEAK_BODY_WORDS.has(word));
  // "State Department": where only the kind is left, the weak words are all there is.
  const isKindOnly = strong.every((word) => word === 'ministry' || word === 'agency' || word === 'bank');
  const said = weak.filter((word) => word === 'state' || word === 'federal' || word === 'national');
  return isKindOnly && said.length > 0 ? { strong: [...strong, ...said].sort(), weak } : { strong, weak };
}

/** True where every state has a body of this name: "defence ministry", "supreme court". */
export function isGenericBody({ strong }: BodyWords): boolean {
  return strong.includes('ministry') || GENERIC_BODIES.has(strong.join(' '));
}

/** True where the name says a kind and nothing more: "ministry", "agency". */
export function isBareKind({ strong }: BodyWords): boolean {
  return strong.length === 0 || (strong.length === 1 && BODY_CLASSES[strong[0] ?? ''] !== undefined);
}
