import { numberedForms } from '../names/numbered-forms';
import type { Analysis, EntryKind, Mention, NamedSpans, ReadingCorrection, Span } from '../types';

type SpanCorrection = Extract<ReadingCorrection, { verb: 'notAName' | 'mark' | 'rename' }>;

/** An entry of either kind. */
interface Entry {
  name: string;
  mentions: Mention[];
}

const isWordPart = (text: string, at: number): boolean => /[\p{L}\p{N}]/u.test(text.charAt(at));

/** Places where `words` stand as whole words. */
function placesOf(text: string, words: string): Span[] {
  const found: Span[] = [];
  if (words === '') return found;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length)) {
    const end = at + words.length;
    if (!isWordPart(text, at - 1) && !isWordPart(text, end)) found.push({ start: at, end });
  }
  return found;
}

const entriesOf = (analysis: Analysis, kind: EntryKind): readonly Entry[] =>
  kind === 'person' ? analysis.people : analysis.organizations;

/** The entry that has this folded name in the story, or undefined. */
export function entryOf(analysis: Analysis, kind: EntryKind, nameForm: string): number {
  return numberedForms(entriesOf(analysis, kind).map(({ name }) => name)).indexOf(nameForm);
}

const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
const holds = (a: Span, b: Span): boolean => a.start <= b.start && b.end <= a.end;

/** Where the words stand free or hold what was marked; only where there is no such place, inside longer names. */
function placesToMark(text: string, name: string, analysis: Analysis): Span[] {
  const mentions = [...analysis.people, ...analysis.organizations].flatMap((entry) => entry.mentions);
  const places = placesOf(text, name);
  const free = places.filter((place) =>
    mentions.every((mention) => !overlaps(place, mention) || holds(place, mention)),
  );
  return free.length > 0 ? free : places;
}

const plain = ({ start, end }: Span): Span => ({ start, end });

/**
 * The places that one word on names changes, given the analysis as it stands before it: for "Minister Suh Wook" renamed
 * "Suh Wook" the long ones are dropped and the short ones added. Null where the story does not hold what it speaks of.
 */
export function correctSpans(text: string, analysis: Analysis, correction: SpanCorrection): NamedSpans | null {
  if (correction.verb === 'mark') {
    const { kind, name } = correction;
    const places = placesToMark(text, name, analysis);
    if (places.length === 0) return null;
    return { drop: [], add: places.map((place) => ({ ...place, kind })) };
  }
  const { kind, nameForm } = correction;
  const entry = entriesOf(analysis, kind)[entryOf(analysis, kind, nameForm)];
  if (entry === undefined) return null;
  if (correction.verb === 'notAName') return { drop: entry.mentions.map(plain), add: [] };
  const places = placesOf(text, correction.name);
  const changed: NamedSpans = { drop: [], add: [] };
  for (const mention of entry.mentions) {
    const isSameForm = text.slice(mention.start, mention.end).replace(/\s+/g, ' ') === entry.name;
    const place = isSameForm ? places.find((one) => overlaps(one, mention)) : undefined;
    if (place === undefined) continue;
    changed.drop.push(plain(mention));
    changed.add.push({ ...place, kind });
  }
  return changed.add.length === 0 ? null : changed;
}
