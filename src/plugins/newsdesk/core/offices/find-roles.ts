import type { Embodied } from '../document';
import type { OfficeStatus } from '../types';
import { OFFICE_WEIGHTS as WEIGHTS } from '../weights/offices';
import { type FoundTitle, TitleCompleter } from './complete-title';
import { readHead } from './title-words';

/** A title that the story gives a person elsewhere in the sentence: "her time as secretary of state". */
export interface FoundRole {
  person: number;
  title: FoundTitle;
}

const PAST = new Set([
  'served',
  'time',
  'tenure',
  'years',
  'stint',
  'days',
  'worked',
  'role',
  'job',
  'record',
  'resign',
  'resigned',
  'resigning',
  'resigns',
  'dismissed',
  'retired',
  'quit',
  'spent',
  'decades',
  'ousted',
  'stepped',
  'when',
  'while',
  'work',
]);
const NOW = new Set([
  'first',
  'visit',
  'trip',
  'debut',
  'serves',
  'serving',
  'appointed',
  'named',
  'reappointed',
  'remains',
  'confirmed',
  'acts',
]);
const COMING = new Set(['elected', 'sworn', 'inaugurated', 'nominated', 'installed']);
/** Words that tell a past office only with somebody's: "her years as". */
const OWNED = new Set([
  'first',
  'visit',
  'trip',
  'time',
  'years',
  'days',
  'work',
  'when',
  'while',
  'record',
  'job',
  'role',
  'decades',
]);
const SKIPPED = new Set([
  'the',
  'a',
  'an',
  'his',
  'her',
  'its',
  'their',
  'our',
  'new',
  'next',
  'first',
  'was',
  'is',
  'he',
  'she',
]);
/** Tokens before "as" in which the word that triggers it may stand. */
const REACH = 9;
const LONGEST_TITLE = 5;

function statusOf(word: string): OfficeStatus | null {
  if (PAST.has(word)) return 'former';
  if (NOW.has(word)) return 'current';
  return COMING.has(word) ? 'elect' : null;
}

/** Finds titles after "as" that belong to somebody named before: "served as ambassador to X", "her tenure as mayor". */
export function findRoles(document: Embodied): FoundRole[] {
  const { tokens, sentences, people } = document;
  const completer = new TitleCompleter(document);
  const endings: Array<{ last: number; person: number }> = [];
  people.forEach((person, index) => {
    for (const mention of person.mentions) endings.push({ last: mention.last, person: index });
  });
  endings.sort((a, b) => a.last - b.last);
  const roles: FoundRole[] = [];
  let ending = 0;
  for (const sentence of sentences) {
    if (sentence.isSkipped) continue;
    for (let i = sentence.first + 1; i < sentence.last - 1; i++) {
      while (ending < endings.length && (endings[ending]?.last ?? 0) <= i) ending++;
      if (tokens.word[i]?.lower !== 'as') continue;
      let trigger = '';
      let hasPronoun = false;
      for (let k = i - 1; k >= sentence.first && k > i - REACH; k--) {
        const lower = tokens.word[k]?.lower ?? '';
        if (['his', 'her', 'he', 'she'].includes(lower) || /^['’]s$/.test(tokens.word[k]?.text ?? ''))
          hasPronoun = true;
        if (trigger === '' && statusOf(lower) !== null) trigger = lower;
      }
      const status = statusOf(trigger);
      if (status === null || (OWNED.has(trigger) && !hasPronoun)) continue;
      const title = titleFrom(completer, i + 1, sentence.last);
      if (title === null || title.isTrade) continue;
      const before = endings[ending - 1];
      if (before === undefined || before.last <= sentence.first - (hasPronoun ? 80 : 0)) continue;
      const isSameSentence = before.last > sentence.first;
      if (!isSameSentence && !hasPronoun) continue;
      if (title.status === 'current') title.status = status;
      roles.push({ person: before.person, title });
    }
  }
  return roles;
}

function titleFrom(completer: TitleCompleter, from: number, limit: number): FoundTitle | null {
  let low = from;
  while (low < limit && SKIPPED.has(completer.lower(low))) low++;
  for (let h = low; h < Math.min(limit, low + LONGEST_TITLE); h++) {
    const word = completer.word(h);
    if (word === undefined || word.shape === 6 || completer.personAt.has(h)) return null;
    if (readHead(word) === null) continue;
    const next = completer.word(h + 1);
    if (next !== undefined && readHead(next) !== null && !completer.personAt.has(h + 1)) continue;
    return completer.complete(h, completer.complementEnd(h, limit), low, { name: 'roleOf', weight: WEIGHTS.roleOf });
  }
  return null;
}
