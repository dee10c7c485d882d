import type { Finding } from '../types';
import { PEOPLE_WEIGHTS as WEIGHTS } from '../weights/people';
import { BIT } from '../words/classes';
import type { Word } from '../words/word';
import { CROWNED_HEADS } from '../lang/en/honorifics';
import { readWords } from '../words/read-list';
import type { NamedMention } from './group-people';

/** A person whose mentions are being put together. */
export interface Draft {
  keys: string[][];
  words: Word[];
  /** The words as they are written; null until they are asked for. */
  text: string | null;
  /** Full names in the order of the text, then bare ones in that order. */
  mentions: NamedMention[];
  score: number;
  /** How many of the mentions are full names. */
  full: number;
  /** Distinct titles that stand beside the mentions; a few are enough. */
  titles: Set<string>;
  leadsGovernment: boolean;
}

/** Bearers of one name that are weighed against each other: those named last before a mention, and the first. */
const MOST_OWNERS = 32;
const MOST_TITLES = 64;

/** A person with no mention yet. */
export const newDraft = (key: string[], words: Word[], score: number): Draft => ({
  keys: [key],
  words,
  text: null,
  mentions: [],
  score,
  full: 0,
  titles: new Set(),
  leadsGovernment: false,
});

/** The fullest name so far, as it is written. */
export const textOf = (draft: Draft): string => (draft.text ??= draft.words.map((word) => word.text).join(' '));

/** Adds a bare name; to be called in the order of the text, after all full names were added. */
export function addLoneMention(draft: Draft, mention: NamedMention): void {
  draft.mentions.push(mention);
  for (const { title } of mention.titles) if (draft.titles.size < MOST_TITLES) draft.titles.add(title);
  if (mention.signs.some((sign) => sign.name === 'governmentOfName')) draft.leadsGovernment = true;
}

/** Adds a full name; to be called in the order of the text. */
export function addMention(draft: Draft, mention: NamedMention): void {
  addLoneMention(draft, mention);
  draft.full++;
}

/** Number of items, of those in order of `startOf`, that start before `position`. */
function countBefore<Item>(items: readonly Item[], length: number, startOf: (item: Item) => number, position: number) {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (startOf(items[middle] as Item) < position) low = middle + 1;
    else high = middle;
  }
  return low;
}

const startOf = (mention: NamedMention): number => mention.start;
const firstStart = (draft: Draft): number => draft.mentions[0]?.start ?? 0;

/** The mention of a person before a place: the last bare one, else the last full one. */
function mentionBefore(draft: Draft, position: number): NamedMention | undefined {
  if (draft.mentions.length > draft.full) return draft.mentions[draft.mentions.length - 1];
  return draft.mentions[countBefore(draft.mentions, draft.full, startOf, position) - 1];
}

/** Whether one title can stand for the other: "Minister" for "Transport Minister". */
function isSameTitle(a: string, b: string): boolean {
  const words = b.toLowerCase().split(/[-\s]+/);
  return a
    .toLowerCase()
    .split(/[-\s]+/)
    .every((word) => words.includes(word));
}

const lastWord = (title: string): string => title.slice(title.lastIndexOf(' ') + 1).toLowerCase();

const NOBODY: Draft[] = [];
const crowned = new Set(readWords(CROWNED_HEADS));

type OwnerFinding = 'surnameOfFullName' | 'givenNameOfFullName' | 'partOfFullName';

/** The people of a story that are named in full, by the words of their names. */
export class Owners {
  private readonly byWord = new Map<string, Draft[]>();

  /** `placeOf` says where a token stands: "in the second paragraph". */
  constructor(
    drafts: readonly Draft[],
    private readonly placeOf: (token: number) => string,
  ) {
    for (const draft of drafts) {
      for (const part of new Set(draft.keys.flat())) {
        const known = this.byWord.get(part);
        if (known === undefined) this.byWord.set(part, [draft]);
        else known.push(draft);
      }
    }
  }

  /** People whose names have the word, in the order of the text; of very many only those named last before the place. */
  of(word: string, position: number): Draft[] {
    const owners = this.byWord.get(word) ?? NOBODY;
    if (owners.length <= MOST_OWNERS) return owners;
    const from = countBefore(owners, owners.length, firstStart, position) - MOST_OWNERS + 1;
    return from <= 0 ? owners.slice(0, MOST_OWNERS) : owners.slice(from, from + MOST_OWNERS);
  }

  /** The person whom a bare name means: the one of that surname named last before it, else the next one. */
  best(key: string, mention: NamedMention): { draft: Draft; finding: Finding } | null {
    let best: { draft: Draft; name: OwnerFinding; score: number } | null = null;
    const owners = this.of(key, mention.start);
    if (owners.length === 0) return null;
    const titlesBefore = mention.titles.filter((title) => title.last <= mention.first);
    const isHead = titlesBefore.some((title) =>
      /\b(?:president|prime minister|premier|king|queen)$/i.test(title.title),
    );
    const isCrowned = titlesBefore.some((title) => crowned.has(lastWord(title.title)));
    for (const draft of owners) {
      // "King Salman": a crowned head goes by a given name, and is not Mohammed bin Salman.
      if (isCrowned && draft.keys.every((other) => other[0] !== key) && !hasTitle(draft, mention)) continue;
      const full = draft.keys[0] ?? [];
      const isLast = full.at(-1) === key || draft.keys.some((other) => other.at(-1) === key);
      const isEast = full[0] === key && ((draft.words[0]?.bits ?? 0) & BIT.eastAsianSurname) !== 0;
      const isFirst = full[0] === key;
      const name = isLast || isEast ? 'surnameOfFullName' : isFirst ? 'givenNameOfFullName' : 'partOfFullName';
      let score = WEIGHTS[name];
      const last = mentionBefore(draft, mention.start);
      if (last === undefined) score -= WEIGHTS.namedOnlyLater;
      else score -= Math.min(1, (mention.start - last.start) / 20000);
      if (titlesBefore.length > 0 && hasTitle(draft, mention)) score += WEIGHTS.sameTitle;
      if (isHead && draft.leadsGovernment) score += WEIGHTS.sameTitle;
      if (best === null || score > best.score) best = { draft, name, score };
    }
    if (best === null) return null;
    const { draft, name, score } = best;
    const evidence = `${textOf(draft)}, named ${this.placeOf(draft.mentions[0]?.first ?? 0)}`;
    return { draft, finding: { name, weight: score, evidence } };
  }
}

function hasTitle(draft: Draft, mention: NamedMention): boolean {
  for (const title of draft.titles) if (mention.titles.some((own) => isSameTitle(own.title, title))) return true;
  return false;
}
