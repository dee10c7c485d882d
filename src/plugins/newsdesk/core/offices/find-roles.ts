import type { Embodied } from '../document';
import type { OfficeStatus } from '../types';
import { ROLE_OWNED, ROLE_PAST, ROLE_SKIPPED, ROLE_STATUS, SPANS_OF_TIME } from '../lang/en/roles';
import { OFFICE_WEIGHTS as WEIGHTS } from '../weights/offices';
import { type FoundTitle, TitleCompleter } from './complete-title';
import { readHead } from './title-words';
import { readRows, readWords } from '../words/read-list';
import { wordFlag } from '../words/word-flags';

/** A title that the story gives a person elsewhere in the sentence: "her time as secretary of state". */
export interface FoundRole {
  person: number;
  title: FoundTitle;
}

/** Words after which a title may stand. */
const TRIGGER = wordFlag(['as', 'while']);
const statusBy = new Map(readRows(ROLE_STATUS).map(([word, status]) => [word ?? '', status as OfficeStatus]));
const past = new Set(readWords(ROLE_PAST));
const owned = new Set(readWords(ROLE_OWNED));
const skipped = new Set(readWords(ROLE_SKIPPED));
const spansOfTime = new Set(readWords(SPANS_OF_TIME));
const YEAR = /^(?:1[5-9]|20)\d\d$/;
/** Tokens after a title in which the name of its holder may begin: "As mayor in 1998, Hill". */
const REACH_AFTER = 6;
const MOST_TITLES = 3;
/** Words before "as" with which it tells no office. */
const NO_ROLE = new Set(['such', 'well', 'same', 'far', 'long', 'soon', 'much', 'known', 'described', 'depicted']);
/** Words after an office that go on with what its holder does. */
const AFTER_ROLE = new Set([
  'and',
  'but',
  'in',
  'at',
  'on',
  'to',
  'when',
  'during',
  'since',
  'from',
  'until',
  'after',
  'before',
]);

/** Tokens before "as" in which the word that triggers it may stand. */
const REACH = 9;
const LONGEST_TITLE = 5;

const statusOf = (word: string): OfficeStatus | null => (past.has(word) ? 'former' : (statusBy.get(word) ?? null));

/** What the words before "as" say: the one that tells of an office, and whether it is somebody's. */
interface Trigger {
  status: OfficeStatus | null;
  hasPronoun: boolean;
}

/** Finds titles after "as" that belong to somebody named beside: "served as ambassador to X", "her tenure as mayor". */
export function findRoles(document: Embodied): FoundRole[] {
  const { tokens, sentences, people } = document;
  const completer = new TitleCompleter(document);
  const mentions: Array<{ first: number; last: number; person: number }> = [];
  people.forEach((person, index) => {
    for (const { first, last } of person.mentions) mentions.push({ first, last, person: index });
  });
  mentions.sort((a, b) => a.last - b.last);
  const roles: FoundRole[] = [];
  let ending = 0;
  for (const sentence of sentences) {
    if (sentence.isSkipped) continue;
    for (let i = sentence.first; i < sentence.last - 1; i++) {
      if (((tokens.flags[i] as number) & TRIGGER) === 0) continue;
      while (ending < mentions.length && (mentions[ending]?.last ?? 0) <= i) ending++;
      const isWhile = tokens.word[i]?.lower === 'while';
      const trigger: Trigger = isWhile
        ? { status: 'former', hasPronoun: true }
        : triggerAt(document, i, sentence.first);
      const isOfState = trigger.status === null && i !== sentence.first && beginsWithState(document, i);
      if (trigger.status === null && i !== sentence.first && !isOfState) continue;
      const found = isWhile ? bareTitle(completer, i + 1, sentence.last) : titlesInRow(completer, i + 1, sentence.last);
      if (found.length === 0) continue;
      if (isOfState && endsThere(completer, found.at(-1), sentence.last)) trigger.status = 'current';
      if (trigger.status === null && i !== sentence.first) continue;
      const end = found.at(-1)?.last ?? 0;
      const after = holderAfter(document, mentions, ending, end, sentence.last);
      const before = mentions[ending - 1];
      const isBeforeInSentence = before !== undefined && before.last > sentence.first;
      let person = before?.person;
      let status = trigger.status;
      if (after !== null && !isBeforeInSentence && (status === null ? i === sentence.first : trigger.hasPronoun)) {
        // "As governor in 1998, Hill ...", "During her tenure as governor, Hill ..."
        person = after.person;
        status ??= after.isPast ? 'former' : 'current';
      } else if (status === null || before === undefined) continue;
      else if (!isBeforeInSentence && (!trigger.hasPronoun || before.last <= sentence.first - 80)) continue;
      if (person === undefined) continue;
      for (const title of found) {
        if (title.status === 'current') title.status = status;
        roles.push({ person, title });
      }
    }
  }
  return roles;
}

function triggerAt({ tokens }: Embodied, at: number, low: number): Trigger {
  let trigger = '';
  let place = at;
  let hasPronoun = false;
  for (let k = at - 1; k >= low && k > at - REACH; k--) {
    const lower = tokens.word[k]?.lower ?? '';
    if (['his', 'her', 'he', 'she', "'s", '’s'].includes(lower)) hasPronoun = true;
    if (trigger === '' && statusOf(lower) !== null) {
      trigger = lower;
      place = k;
    }
  }
  const isCounted = spansOfTime.has(trigger) && ['for', 'after', 'spent'].includes(tokens.word[place - 2]?.lower ?? '');
  if (owned.has(trigger) && !hasPronoun && !isCounted) return { status: null, hasPronoun };
  return { status: statusOf(trigger), hasPronoun };
}

/** "spoke as [Chile's] foreign minister": what follows "as" tells an office by its state; not "such as", "as well as". */
function beginsWithState({ tokens, gazetteer }: Embodied, at: number): boolean {
  if (NO_ROLE.has(tokens.word[at - 1]?.lower ?? '')) return false;
  const from = tokens.word[at + 1]?.lower === 'the' ? at + 2 : at + 1;
  const known = gazetteer.at.get(from);
  if (known === undefined) return false;
  const next = tokens.word[from + known.length]?.text ?? '';
  return known.known.kind === 'demonym' || (known.known.kind === 'country' && /^['’]s?$/.test(next));
}

/** Whether the sentence or its part ends after a title; in "as Chile's minister left" the title is that of somebody else. */
function endsThere(completer: TitleCompleter, title: FoundTitle | undefined, limit: number): boolean {
  if (title === undefined || !title.findings.some(({ name }) => name === 'strongHead')) return false;
  const end = Math.max(title.last, completer.complementEnd(title.last - 1, limit));
  const next = completer.word(end);
  return end >= limit || next === undefined || next.shape === 6 || AFTER_ROLE.has(next.lower);
}

/** The name after a comma behind a title: "As mayor in 1998, Hill"; null where none stands there. */
function holderAfter(
  { tokens }: Embodied,
  mentions: Array<{ first: number; last: number; person: number }>,
  from: number,
  end: number,
  limit: number,
): { person: number; isPast: boolean } | null {
  let hasYear = false;
  for (let k = end; k < Math.min(limit, end + REACH_AFTER); k++) {
    const word = tokens.word[k];
    if (word === undefined) return null;
    if (YEAR.test(word.text)) hasYear = true;
    if (word.text !== ',') continue;
    for (let m = from; m < mentions.length && m < from + 4; m++) {
      const mention = mentions[m];
      // "As mayor, Hill had promised": told from later on.
      const isPast = hasYear || tokens.word[mention?.last ?? -1]?.lower === 'had';
      if (mention?.first === k + 1) return { person: mention.person, isPast };
    }
    return null;
  }
  return null;
}

/** "while governor of Ohio," without an article: the title alone, with nothing after it that could be its verb. */
function bareTitle(completer: TitleCompleter, from: number, limit: number): FoundTitle[] {
  if (skipped.has(completer.lower(from)) || completer.word(from)?.isCapital === true) return [];
  const title = titleFrom(completer, from, limit);
  if (title === null || title.isTrade || title.left !== from) return [];
  const end = completer.complementEnd(title.last - 1, limit);
  const next = completer.word(Math.max(title.last, end));
  return next === undefined || next.shape === 6 || ['in', 'from', 'and', 'during'].includes(next.lower) ? [title] : [];
}

/** Titles in a row: "as a senator, secretary of state and first lady". */
export function titlesInRow(completer: TitleCompleter, from: number, limit: number): FoundTitle[] {
  const found: FoundTitle[] = [];
  let at = from;
  while (found.length < MOST_TITLES) {
    const title = titleFrom(completer, at, limit);
    if (title === null || title.isTrade || (found.length > 0 && title.findings.some(({ name }) => name === 'weakHead')))
      break;
    found.push(title);
    at = title.last;
    const isComma = completer.word(at)?.text === ',';
    if (!isComma && completer.lower(at) !== 'and') break;
    at += isComma && completer.lower(at + 1) === 'and' ? 2 : 1;
  }
  return found;
}

function titleFrom(completer: TitleCompleter, from: number, limit: number): FoundTitle | null {
  let low = from;
  // "first lady", "first minister" are titles; "the first female mayor" is one without "first".
  const isTitle = (k: number): boolean => completer.lower(k) === 'first' && readHead(completer.word(k + 1)) !== null;
  while (low < limit && skipped.has(completer.lower(low)) && !isTitle(low)) low++;
  for (let h = low; h < Math.min(limit, low + LONGEST_TITLE); h++) {
    // "as [Hill's] secretary of state", "as President [Hill's] secretary of state"
    const owner = completer.endOfOwner(h);
    if (owner !== null) return titleFrom(completer, owner, limit);
    if (completer.endOfOwner(h + 1) !== null) continue;
    const word = completer.word(h);
    if (completer.isPossessive(h)) continue;
    if (word === undefined || word.shape === 6 || completer.personAt.has(h)) return null;
    if (readHead(word) === null) continue;
    const next = completer.word(h + 1);
    if (next !== undefined && readHead(next) !== null && !completer.personAt.has(h + 1)) continue;
    if (readHead(word)?.isPlural === true) return null;
    // "vice president for President Hill": the second title is that of the name after it.
    const end = completer.complementEnd(h, limit);
    return completer.complete(h, completer.personAt.has(end) ? h + 1 : end, low, {
      name: 'roleOf',
      weight: WEIGHTS.roleOf,
    });
  }
  return null;
}
