import type { Embodied } from '../document';
import type { QuoteReader } from '../quotes/attribute-quotes';
import type { StatedRelation } from '../types';
import { RELATION_WEIGHTS as WEIGHTS } from '../weights/relations';
import type { Gender } from '../words/lexicon';
import type { Word } from '../words/word';
import { PeopleBeside } from './people-beside';
import { isChildWord, isMarriage, RELATES, relationWordAt, type RelationWord } from './relation-words';

type Finding = keyof typeof WEIGHTS;
interface Owner {
  people: number[];
  /** Token after the owner, where the owner stands behind the relation word. */
  last: number;
  finding: Finding;
}

const POSSESSIVES: Readonly<Record<string, Gender>> = { his: 'male', her: 'female' };
const JOINS = new Set(['and', 'with', 'including', 'or', 'by', '&']);
/** Nouns that make a group of a name: "the Smith campaign". */
const GROUPS = new Set(['campaign', 'administration', 'government', 'family', 'camp', 'team', 'cabinet']);
const MODIFIERS = 6;

/**
 * Finds family and close association between two named people, with direction: "A, the sister of B" and "B's sister A"
 * both make A the sister of B. The relations of each person, in the order of the people.
 */
export function findRelations(document: Embodied, reader: QuoteReader): StatedRelation[][] {
  const { tokens, people, sentences, sentenceOf } = document;
  const relations: StatedRelation[][] = people.map(() => []);
  if (people.length < 2) return relations;
  const beside = new PeopleBeside(document);
  const lower = (i: number): string => tokens.word[i]?.lower ?? '';
  const text = (i: number): string => tokens.word[i]?.text ?? '';
  const isPossessive = (i: number): boolean => ["'s", '’s', "'", '’'].includes(text(i));

  const add = (who: number, of: number, type: string, first: number, last: number, name: Finding): boolean => {
    const list = relations[who];
    const other = people[of];
    if (list === undefined || other === undefined || who === of) return false;
    if (list.some((relation) => relation.type === type && relation.ofIndex === of)) return true;
    const start = tokens.start[first] ?? 0;
    const end = tokens.end[last - 1] ?? start;
    list.push({
      type,
      of: other.name,
      ofIndex: of,
      start,
      end,
      findings: [{ name, weight: WEIGHTS[name], evidence: document.text.slice(start, end) }],
    });
    return true;
  };

  /** Whose: "the sister of [the leader] B", "B's [younger] sister", "his sister". */
  const ownerOf = (found: RelationWord, low: number, high: number): Owner | null => {
    if (lower(found.last) === 'of' || lower(found.last) === 'to') {
      const { people: named, last } = beside.list(found.last + 1, high);
      if (named.length > 0 && !GROUPS.has(lower(last))) {
        const isShared = isChildWord(found.word) && named.length === 2 && !hasComma(found.last, last);
        const one = named.slice(0, 1);
        return { people: isShared ? named : one, last, finding: 'kinOfName' };
      }
    }
    // "the oldest son and heir apparent of B"
    for (let k = found.last; k < Math.min(high, found.last + 5) && lower(found.last) === 'and'; k++)
      if (lower(k) === 'of') {
        const named = beside.at(k + 1, high);
        return named === null ? null : { people: [named.index], last: named.last, finding: 'kinOfName' };
      }
    for (let k = found.first - 1; k >= Math.max(low, found.first - MODIFIERS); k--) {
      if (isPossessive(k)) {
        const owner = beside.before(k);
        return owner === null ? null : { people: [owner.index], last: -1, finding: 'possessiveBeforeKin' };
      }
      const gender = POSSESSIVES[lower(k)];
      if (gender !== undefined) {
        const owner = whoseIs(k, low, gender);
        return owner === null ? null : { people: [owner], last: -1, finding: 'pronounBeforeKin' };
      }
      const word = tokens.word[k];
      if (word === undefined || (word.shape === 6 && word.text !== '-') || beside.before(k + 1) !== null) return null;
    }
    return null;
  };

  /** "his": who stands right before it in a list, else the subject whom "he" would mean. */
  const whoseIs = (pronoun: number, low: number, gender: Gender): number | null => {
    const isFit = (person: number): boolean => {
      const own = reader.sources.genderOf(person);
      return own === null || own === gender;
    };
    if (JOINS.has(lower(pronoun - 1))) {
      const near = beside.nearest(pronoun - 1, low, isFit);
      if (near !== null) return near;
    }
    const source = reader.sources.resolvePronoun(pronoun, gender, reader.isQuoted);
    return source !== null && source.type === 'person' ? source.index : null;
  };

  let lastWho: number | null = null;
  let lastSentence = -1;
  for (let i = 0; i < tokens.length; i++) {
    if (((tokens.flags[i] as number) & RELATES) === 0) continue;
    if (isMarriage(tokens.word[i] as Word)) readMarriage(i);
    const found = relationWordAt(document, i);
    // "his wife's supporters": another noun's matter.
    if (found === null || (isPossessive(found.last) && (tokens.gap[found.last] ?? 0) === 0)) continue;
    const sentence = sentences[sentenceOf[i] ?? 0];
    if (sentence === undefined || sentence.isSkipped) continue;
    const low = Math.max(sentence.first, i - 60);
    const high = sentence.last;
    const owner = ownerOf(found, low, high);
    if (owner === null) continue;
    if (lastSentence !== sentenceOf[i]) lastWho = null;
    lastSentence = sentenceOf[i] ?? -1;
    const isOwnerBefore = owner.last < 0;
    const one = found.isPlural ? oneOf(found.first, low) : null;
    const isOneOfSome = one !== null;
    const who: number[] = [];
    if (isOwnerBefore) {
      const from =
        text(found.last) === ',' || text(found.last) === ':' || text(found.last) === '–' ? found.last + 1 : found.last;
      if (found.isPlural && !isOneOfSome) who.push(...beside.list(from, high).people);
      else {
        const after = beside.at(from, high);
        if (after !== null) who.push(after.index);
      }
    }
    if (who.length === 0 && (!found.isPlural || isOneOfSome)) {
      const owned = ownedFrom(found.first, low);
      const named =
        lower(owned - 1) === 'as' ? beside.namedAs(owned - 1, low) : beside.described(one ?? found.first, low);
      if (named !== null) who.push(named);
      if (named !== null && lower(owned - 1) === 'as') owner.finding = 'namedAsKin';
      else if (lower(found.first - 1) === 'and' && lastWho !== null && !isOwnerBefore) who.push(lastWho);
      else if (!isOwnerBefore && [',', '–', '—'].includes(text(owner.last))) {
        // "the widow of B, A,"
        const after = beside.at(owner.last + 1, high);
        if (after !== null && /^[,–—]$/.test(text(after.last))) who.push(after.index);
      }
    }
    const end = Math.max(found.last, owner.last);
    for (const person of who)
      for (const of of owner.people) if (add(person, of, found.word, found.first, end, owner.finding)) lastWho = person;
  }
  return relations;

  /** First token of "his [own] |" or "B's |" before a relation word. */
  function ownedFrom(first: number, low: number): number {
    for (let k = first - 1; k >= Math.max(low, first - MODIFIERS); k--)
      if (POSSESSIVES[lower(k)] !== undefined) return k;
    return first;
  }

  function hasComma(from: number, to: number): boolean {
    for (let k = from; k < to; k++) if (text(k) === ',') return true;
    return false;
  }

  /** Token of "one" in "one of B's former |". */
  function oneOf(first: number, low: number): number | null {
    for (let k = first - 1; k >= Math.max(low, first - 10); k--)
      if (lower(k) === 'one' && lower(k + 1) === 'of' && [',', 'is', 'was', '–', '—'].includes(lower(k - 1))) return k;
    return null;
  }

  /** "A married B", "A is married to B": B is A's wife or husband. */
  function readMarriage(verb: number): void {
    const sentence = sentences[sentenceOf[verb] ?? 0];
    if (sentence === undefined || sentence.isSkipped) return;
    let k = verb - 1;
    while (['is', 'was', 'had', 'has', 'been', 'later', 'secretly', 'first', 'who', ','].includes(lower(k))) k--;
    const owner = beside.before(k + 1);
    const other = beside.at(lower(verb + 1) === 'to' ? verb + 2 : verb + 1, sentence.last);
    if (owner === null || other === null) return;
    const gender = reader.sources.genderOf(other.index);
    const type = gender === 'female' ? 'wife' : gender === 'male' ? 'husband' : 'spouse';
    add(other.index, owner.index, type, verb, other.last, 'marriedTo');
  }
}
