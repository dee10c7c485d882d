import { CONSTITUENCY_HEADS, MODIFIERS_BEFORE_BODY, PARTY_WORDS, RANK_MODIFIERS } from '../lang/en/offices';
import { readWords } from '../words/read-list';
import type { Head } from './title-words';

const beforeBody = new Set(readWords(MODIFIERS_BEFORE_BODY));
const rankModifiers = new Set(readWords(RANK_MODIFIERS));
const constituencyHeads = new Set(readWords(CONSTITUENCY_HEADS));
const partyWords = new Set(readWords(PARTY_WORDS));
const owners = new Set(['his', 'her', 'its', 'their', 'our', 'my', 'whose']);

/** Whether a word stands before the body within a title: "Deputy" in "Deputy Taliban chief". */
export const standsBeforeBody = (lower: string): boolean => beforeBody.has(lower);

/** Whether a word belongs to a rank after it: "rear" in "rear admiral". */
export const isRankModifier = (lower: string): boolean => rankModifiers.has(lower);

/** Whether somebody's office follows: "his", "whose". */
export const isOwnerWord = (lower: string): boolean => owners.has(lower);

/** Whether the words before a head are the place that elected its holder: "Kapiti MP". */
export const isElectedHead = (head: Head | null): boolean => head !== null && constituencyHeads.has(head.noun);

/** Whether a word names a party before such a head: "Labour MP". */
export const isPartyWord = (lower: string): boolean => partyWords.has(lower);
