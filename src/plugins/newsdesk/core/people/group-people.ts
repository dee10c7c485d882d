import { type Marked, type Peopled, withFields } from '../document';
import type { MarkedSpan } from '../mentions/recognise';
import type { FoundTitle } from '../offices/complete-title';
import { TitleReader } from '../offices/find-titles';
import { tokensWithin } from '../words/tokens-within';
import type { Finding, Mention, MentionForm } from '../types';
import { PEOPLE_WEIGHTS as WEIGHTS } from '../weights/people';
import { BIT, isCapitalShape } from '../words/classes';
import type { Word } from '../words/word';
import { type NameParts, nameKey, partName } from './compare-names';
import { type Draft, Owners, addLoneMention, addMention, newDraft, textOf } from './choose-owner';
import { NameIndex } from './name-index';
import { placesIn } from './place-in-story';
import { wordAt } from '../words/tokens';

/** A mention with the tokens that it covers and the titles that stand beside it. */
export interface NamedMention extends Mention {
  first: number;
  last: number;
  titles: FoundTitle[];
  /** What shows an office without naming it. */
  signs: Finding[];
  honorific: string | null;
}

/** A person of the story with all mentions, before offices are weighed. */
export interface NamedPerson {
  name: string;
  words: Word[];
  parts: NameParts;
  mentions: NamedMention[];
  score: number;
}

/** Classes of words that are no bare surname. */
const NEVER_BARE = BIT.closedWord | BIT.month | BIT.weekday | BIT.officeHead | BIT.titleModifier | BIT.bodyHead;
const IN_PLACE = new Set(['in', 'at', 'from', 'near', 'to', 'outside', 'around']);

const wordsOf = (document: Marked, mark: { first: number; last: number }): Word[] =>
  document.tokens.word.slice(mark.first, mark.last);

/** Puts the mentions of each person together: full names first, then bare surnames, given names and the rest. */
export function groupPeople(document: Marked): Peopled {
  const reader = new TitleReader(document);
  const drafts: Draft[] = [];
  const index = new NameIndex<Draft>();
  const lone: Array<{ mark: MarkedSpan; mention: NamedMention }> = [];
  const claimed = new Uint8Array(document.tokens.length);
  for (const mark of document.marks) claimed.fill(1, mark.first, mark.last);
  // What a person said is no name is not taken up again as somebody's surname.
  for (const { start, end } of document.story.named?.drop ?? [])
    for (const i of tokensWithin(document.tokens, start, end)) claimed[i] = 1;

  for (const mark of document.marks) {
    if (mark.kind !== 'person') continue;
    const mention = mentionOf(document, reader, mark);
    const words = wordsOf(document, mark);
    const key = nameKey(words);
    if (key.length < 2) {
      lone.push({ mark, mention });
      continue;
    }
    const joined = key.join(' ');
    const known = index.same(joined);
    const same = known ?? index.alike(key);
    if (same === undefined) {
      const draft = newDraft(key, words, mark.score);
      addMention(draft, mention);
      drafts.push(draft);
      index.add(key, draft);
    } else {
      mention.findings.unshift({
        name: known === undefined ? 'formOfFullName' : 'sameFullName',
        weight: WEIGHTS.sameFullName,
        evidence: textOf(same),
      });
      if (known === undefined) {
        same.keys.push(key);
        index.addForm(joined, same);
      }
      if (words.length > same.words.length) {
        same.words = words;
        same.text = null;
      }
      addMention(same, mention);
      same.score = Math.max(same.score, mark.score);
    }
  }
  const owners = new Owners(drafts, placesIn(document));
  lone.push(...unclaimed(document, reader, claimed, owners));
  lone.sort((a, b) => a.mark.start - b.mark.start);
  const loners = new Map<string, Draft>();
  for (const { mark, mention } of lone) {
    const words = wordsOf(document, mark);
    const key = nameKey(words).at(-1) ?? '';
    const found = owners.best(key, mention);
    if (found !== null) {
      mention.findings.unshift(found.finding);
      addLoneMention(found.draft, mention);
      continue;
    }
    const same = loners.get(key) ?? newDraft([key], words, mark.score);
    loners.set(key, same);
    addLoneMention(same, mention);
  }
  const people = [...drafts, ...loners.values()].map((draft) => finish(document, draft));
  people.sort((a, b) => (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0));
  return withFields(document, { people });
}

function mentionOf(document: Marked, reader: TitleReader, mark: MarkedSpan): NamedMention {
  const before = wordAt(document.tokens, mark.first - 1);
  const isHonorific =
    before !== undefined &&
    (before.bits & BIT.honorific) !== 0 &&
    before.isCapital &&
    (document.tokens.gap[mark.first] ?? 2) < 2;
  const titles = reader.before(mark);
  titles.push(...reader.after(mark));
  return {
    start: mark.start,
    end: mark.end,
    first: mark.first,
    last: mark.last,
    form: 'full',
    findings: mark.findings,
    titles,
    signs: reader.signs(mark),
    honorific: isHonorific ? before.lower : null,
  };
}

/** Bare words that no mark covers and that are the surname of somebody named in full. */
function unclaimed(
  document: Marked,
  reader: TitleReader,
  claimed: Uint8Array,
  named: Owners,
): Array<{ mark: MarkedSpan; mention: NamedMention }> {
  const { length, shape, bits } = document.tokens;
  const found: Array<{ mark: MarkedSpan; mention: NamedMention }> = [];
  for (let i = 0; i < length; i++) {
    if (!isCapitalShape(shape[i] as number) || claimed[i] === 1 || ((bits[i] as number) & NEVER_BARE) !== 0) continue;
    const mark = bareSurname(document, i, claimed, named);
    if (mark !== null) found.push({ mark, mention: mentionOf(document, reader, mark) });
  }
  return found;
}

/** The mark for the surname at token `i` of somebody named in full, with its particles; null where it is none. */
function bareSurname(document: Marked, i: number, claimed: Uint8Array, named: Owners): MarkedSpan | null {
  const { tokens, gazetteer, sentences, sentenceOf } = document;
  const { folded } = tokens.word[i] as Word;
  const owners = named.of(folded, tokens.start[i] as number);
  if (owners.length === 0) return null;
  const ends = (draft: Draft): boolean => draft.keys[0]?.at(-1) === folded;
  if (!owners.some((draft) => ends(draft) || draft.keys[0]?.[0] === folded)) return null;
  const sentence = sentences[sentenceOf[i] as number];
  if (sentence?.isSkipped === true) return null;
  const isEast = (draft: Draft): boolean => ((draft.words[0]?.bits ?? 0) & BIT.eastAsianSurname) !== 0;
  if (!owners.some((draft) => ends(draft) || isEast(draft))) return null;
  const near = (k: number): boolean =>
    tokens.word[k]?.isCapital === true &&
    claimed[k] === 0 &&
    (tokens.gap[Math.max(k, i)] ?? 0) < 2 &&
    (tokens.word[k].bits & BIT.officeHead) === 0;
  if (near(i + 1) || (i > 0 && near(i - 1) && sentence?.first !== i)) return null;
  const known = gazetteer.at.get(gazetteer.startOf[i] ?? -1)?.known.kind;
  // A city may be a surname too ("Austin"), unless a preposition puts it on the map.
  if (known !== undefined && (known !== 'place' || IN_PLACE.has(tokens.word[i - 1]?.lower ?? ''))) return null;
  // "Van der Berg" at the beginning of a sentence: the particles of the full name belong to it.
  let first = i;
  const parts = owners.find(ends)?.keys[0] ?? [];
  while (
    first > 0 &&
    i - first < 3 &&
    ((tokens.bits[first - 1] as number) & BIT.particle) !== 0 &&
    parts.includes(wordAt(tokens, first - 1)?.folded ?? '')
  )
    first--;
  return {
    kind: 'person',
    first,
    last: i + 1,
    start: tokens.start[first] ?? 0,
    end: tokens.end[i] ?? 0,
    score: 0.2,
    findings: [],
  };
}

function finish(document: Marked, draft: Draft): NamedPerson {
  draft.mentions.sort((a, b) => a.start - b.start);
  const size = draft.words.length;
  const calledBy = new Set<string>();
  if (size > 1)
    for (const { first, last } of draft.mentions)
      if (last - first === 1) calledBy.add(document.tokens.word[first]?.folded ?? '');
  const parts = partName(draft.words, calledBy);
  const fullest = draft.mentions.find((mention) => mention.last - mention.first === size) ?? draft.mentions[0];
  const name = fullest === undefined ? '' : document.text.slice(fullest.start, fullest.end).replace(/\s+/g, ' ');
  const family = nameKey(draft.words.slice(parts.familyFirst, parts.familyLast));
  const joined = family.join(' ');
  for (const mention of draft.mentions) mention.form = formOf(document, mention, draft, family, joined);
  return { name, words: draft.words, parts, mentions: draft.mentions, score: draft.score };
}

function formOf(document: Marked, mention: NamedMention, draft: Draft, family: string[], joined: string): MentionForm {
  const key = nameKey(wordsOf(document, mention));
  if (draft.words.length > family.length && (key.length === 1 ? key[0] : key.join(' ')) === joined) return 'family';
  if (key.length > 1) return key.length >= Math.min(2, draft.words.length) ? 'full' : 'other';
  if (draft.words.length === 1) return 'other';
  if (key[0] === family.at(-1)) return 'family';
  return draft.keys.some((full) => full.includes(key[0] ?? '')) ? 'given' : 'other';
}
