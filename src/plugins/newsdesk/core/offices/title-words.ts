import { OFFICE_HEADS, STATUS_WORDS, TITLES_OF_ONE_STATE, WEAK_HEADS } from '../lang/en/offices';
import type { OfficeStatus } from '../types';
import { BIT } from '../words/classes';
import { readRows, readWords } from '../words/read-list';
import type { Word } from '../words/word';

const heads = new Set(readWords(OFFICE_HEADS));
const weakHeads = new Set(readWords(WEAK_HEADS));
const statusOf = new Map(readRows(STATUS_WORDS).map(([word, status]) => [word ?? '', status as OfficeStatus]));
const oneState = new Map(readRows(TITLES_OF_ONE_STATE).map(([title, country]) => [title ?? '', country ?? '']));

const CANDIDATES = new Set(['candidate', 'nominee', 'front-runner', 'frontrunner', 'contender', 'challenger', 'mate']);
const IRREGULAR: Record<string, string> = {
  spokesmen: 'spokesman',
  spokespeople: 'spokesperson',
  councilmen: 'councilman',
  councilwomen: 'councilwoman',
  congressmen: 'congressman',
  sens: 'sen',
  reps: 'rep',
  deputies: 'deputy',
  secretaries: 'secretary',
};

/** A word at the head of a title. */
export interface Head {
  /** Singular in lower case, without "-elect". */
  noun: string;
  isPlural: boolean;
  /** Says little without a state or a public body beside it. */
  isWeak: boolean;
  isRank: boolean;
  status: OfficeStatus | null;
}

/** Reads a word as the head of a public office: "Presidents" -> president, plural; null where it is none. */
export function readHead(word: Word | undefined): Head | null {
  if (word === undefined || word.shape === 6) return null;
  let noun = word.lower;
  let status: OfficeStatus | null = null;
  const suffix = /-(?:elect|designate)$/.exec(noun);
  if (suffix !== null) {
    noun = noun.slice(0, suffix.index);
    status = 'elect';
  }
  const isRank = (word.bits & BIT.rank) !== 0;
  if (!heads.has(noun) && !isRank) {
    const singular = IRREGULAR[noun] ?? noun.replace(/s$/, '');
    if (singular === noun || !heads.has(singular)) return null;
    return { noun: singular, isPlural: true, isWeak: weakHeads.has(singular), isRank: false, status };
  }
  if (CANDIDATES.has(noun)) status = 'candidate';
  return { noun, isPlural: false, isWeak: weakHeads.has(noun), isRank: isRank && !heads.has(noun), status };
}

/** Status that a word before a title tells: "former" -> former, "then" -> former. */
export function readStatus(word: Word | undefined): OfficeStatus | null {
  return word === undefined ? null : (statusOf.get(word.lower) ?? null);
}

/** State that a title names by itself: "Home Secretary" -> "GB". */
export function stateOfTitle(title: string): string | null {
  return oneState.get(title.toLowerCase()) ?? null;
}
