import {
  ALWAYS_WEAK_HEADS,
  OFFICE_HEADS,
  PRIVATE_HEADS,
  STATUS_WORDS,
  TITLES_OF_ONE_STATE,
  TITLE_PAIRS,
  WEAK_HEADS,
} from '../lang/en/offices';
import type { OfficeStatus } from '../types';
import { BIT } from '../words/classes';
import { readRows, readWords } from '../words/read-list';
import type { Word } from '../words/word';

const heads = new Set(readWords(OFFICE_HEADS));
const alwaysWeak = new Set(readWords(ALWAYS_WEAK_HEADS));
const privateHeads = new Set(readWords(PRIVATE_HEADS));
const weakHeads = new Set(readWords(WEAK_HEADS));
const statusOf = new Map(readRows(STATUS_WORDS).map(([word, status]) => [word ?? '', status as OfficeStatus]));
const oneState = new Map(readRows(TITLES_OF_ONE_STATE).map(([title, country]) => [title ?? '', country ?? '']));
const pairs = new Set(readRows(TITLE_PAIRS).map(([first, second]) => `${first} ${second}`));

const CANDIDATES = new Set([
  'candidate',
  'nominee',
  'front-runner',
  'frontrunner',
  'contender',
  'challenger',
  'hopeful',
  'mate',
]);
const IRREGULAR: Record<string, string> = {
  spokesmen: 'spokesman',
  spokespeople: 'spokesperson',
  councilmen: 'councilman',
  councilwomen: 'councilwoman',
  congressmen: 'congressman',
  deputies: 'deputy',
  secretaries: 'secretary',
};

/** A word at the head of a title. */
export interface Head {
  /** Singular in lower case, without "-elect". */
  readonly noun: string;
  readonly isPlural: boolean;
  /** Says little without a state or a public body beside it. */
  readonly isWeak: boolean;
  readonly isRank: boolean;
  readonly status: OfficeStatus | null;
}

/** Reads a word as the head of a public office: "Presidents" -> president, plural; null where it is none. */
export function readHead(word: Word | undefined): Head | null {
  if (word === undefined || (word.bits & (BIT.officeHead | BIT.rank)) === 0) return null;
  return word.head === undefined ? (word.head = headOf(word)) : word.head;
}

function headOf(word: Word): Head | null {
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
    return {
      noun: singular,
      isPlural: true,
      isWeak: weakHeads.has(singular),
      isRank: false,
      status: CANDIDATES.has(singular) ? 'candidate' : status,
    };
  }
  if (CANDIDATES.has(noun)) status = 'candidate';
  return { noun, isPlural: false, isWeak: weakHeads.has(noun), isRank: isRank && !heads.has(noun), status };
}

/** Whether a head is weak whatever stands before it: "party member". */
export function isAlwaysWeak(head: Head): boolean {
  return alwaysWeak.has(head.noun);
}

/** Whether a head alone is more often of a company or a club than of a state: "director". */
export function isPrivateHead(head: Head): boolean {
  return privateHeads.has(head.noun);
}

/** Whether "general" ends an office and is no rank: "Attorney General". */
export function isGeneralAfter(head: string, before: string): boolean {
  return head === 'general' && pairs.has(`${before} general`);
}

/** Whether an office word may stand before another one within one title: "chief minister", "Judge President", "Lt. Gen." */
export function mayStandBefore(
  word: string,
  head: string,
  isModifier: boolean,
  headIsRank: boolean,
  wordIsRank: boolean,
): boolean {
  if (pairs.has(`${word} ${head}`)) return true;
  if (headIsRank) return wordIsRank || word === 'chief' || word === 'vice';
  return isModifier && !wordIsRank;
}

/** Status that a word before a title tells: "former" -> former, "then" -> former. */
export function readStatus(word: Word | undefined): OfficeStatus | null {
  return word === undefined ? null : (statusOf.get(word.lower) ?? null);
}

/** State that a title names by itself: "Home Secretary" -> "GB". */
export function stateOfTitle(title: string): string | null {
  return oneState.get(title.toLowerCase().replace(/\.$/, '')) ?? null;
}

/** Singular of the last word of a title: "Presidents" -> "President". */
export function singularTitle(title: string): string {
  return title
    .replace(/(spokes|council|congress)men$/i, '$1man')
    .replace(/(councilwo|congresswo)men$/i, '$1man')
    .replace(/(?<=[a-z])ies$/, 'y')
    .replace(/(?<=[a-zPL])s(\.?)$/, '$1');
}
