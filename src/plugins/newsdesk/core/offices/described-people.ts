import type { Embodied } from '../document';
import { CLAUSE_STARTS } from '../lang/en/descriptions';
import { BIT } from '../words/classes';
import { readWords } from '../words/read-list';
import type { FoundTitle } from './complete-title';
import { nounOfOffice } from './find-descriptions';
import type { FoundRole } from './find-roles';
import type { HeldOffice } from '../types';

const clauseStarts = new Set(readWords(CLAUSE_STARTS));
/** Sentences before a description in which its person is looked for without records, and with them. */
const NEAR = 1;
const FAR = 30;
const CANDIDATES = new Set(['candidate', 'nominee']);
const DEPUTY = /\b(?:vice|deputy|assistant|shadow)\b/;

interface Place {
  first: number;
  last: number;
  person: number;
}

const wordsOf = (title: string): string[] =>
  title
    .toLowerCase()
    .replace(/[.]/g, '')
    .split(/[-\s]+/);
/** A title as it is compared. */
interface ReadTitle {
  words: string[];
  noun: string;
  isDeputy: boolean;
}

/** Titles of the records come again and again; so many are remembered. */
const REMEMBERED = 10_000;
const readTitles = new Map<string, ReadTitle>();

function readTitle(title: string): ReadTitle {
  const known = readTitles.get(title);
  if (known !== undefined) return known;
  const noun = nounOfOffice(wordsOf(title.replace(/ (?:of|to|for|in|from) .*$/, '')).at(-1) ?? '');
  const read = { words: wordsOf(title), noun, isDeputy: DEPUTY.test(title.toLowerCase()) };
  if (readTitles.size >= REMEMBERED) readTitles.clear();
  readTitles.set(title, read);
  return read;
}

const nounOf = (title: string): string => readTitle(title).noun;

/** The people of a story, as those whom a description may mean. */
export class DescribedPeople {
  private readonly places: Place[] = [];
  private readonly titles = new Map<number, FoundTitle[]>();
  private readonly nouns = new Map<string, Set<number>>();
  private readonly records = new Map<number, ReadonlyArray<HeldOffice>>();

  constructor(
    private readonly document: Embodied,
    stated: readonly FoundRole[],
  ) {
    document.people.forEach(({ mentions }, person) => {
      for (const { first, last } of mentions) this.places.push({ first, last, person });
    });
    this.places.sort((a, b) => a.first - b.first);
    for (const { person, title } of stated) {
      if (title.isTrade) continue;
      this.titles.set(person, [...(this.titles.get(person) ?? []), title]);
      const noun = nounOf(title.title);
      this.nouns.set(noun, (this.nouns.get(noun) ?? new Set()).add(person));
    }
  }

  /** The person whom the title at `head` describes without the story giving it elsewhere; null where there is none. */
  meantBy(title: FoundTitle, head: number): number | null {
    const sentence = this.document.sentenceOf[head] ?? 0;
    const before = this.before(head);
    const near: number[] = [];
    const far: number[] = [];
    for (let p = before; p >= 0; p--) {
      const place = this.places[p] as Place;
      const back = sentence - (this.document.sentenceOf[place.first] ?? 0);
      if (back > FAR) break;
      if (!far.includes(place.person)) far.push(place.person);
      if (back <= NEAR && !near.includes(place.person)) near.push(place.person);
    }
    const noun = nounOf(title.title);
    const recorded = far.filter((person) => this.isRecorded(person, title, noun) && this.fits(person, title));
    // Somebody whom the story calls so already is meant, unless only another one fits who is nearer.
    const isHolder = (person: number): boolean =>
      this.nouns.get(noun)?.has(person) === true && this.isStateOf(person, title);
    const isNearer = recorded.length === 1 && near.includes(recorded[0] ?? -1) && !near.some(isHolder);
    if (far.some(isHolder) && !isNearer) return null;
    if (recorded.length > 0) return recorded.length === 1 ? (recorded[0] ?? null) : null;
    return this.subjectBefore(title, head, sentence);
  }

  /** Index of the last mention before a token. */
  private before(token: number): number {
    let low = 0;
    let high = this.places.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.places[middle]?.first ?? 0) < token) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }

  /** Whether no other state is known of a person's offices. */
  private isStateOf(person: number, title: FoundTitle): boolean {
    if (title.country === null) return true;
    const states = (this.titles.get(person) ?? []).map(({ country }) => country).filter((country) => country !== null);
    return states.length === 0 || states.includes(title.country);
  }

  /** Whether the records give a person of this name such an office. */
  private isRecorded(person: number, title: FoundTitle, noun: string): boolean {
    const { names, people } = this.document;
    const named = people[person];
    if (names?.officesOfPerson === undefined || named === undefined || named.words.length < 2) return false;
    let offices = this.records.get(person);
    if (offices === undefined) {
      offices = names.officesOfPerson(named.name);
      this.records.set(person, offices);
    }
    const wanted = readTitle(title.title);
    const day = this.document.story.published ?? this.document.frame.date?.value ?? null;
    return offices.some((office) => {
      if (
        day !== null &&
        title.status === 'current' &&
        office.until !== null &&
        office.until < day.slice(0, office.until.length)
      )
        return false;
      if (title.country !== null && office.country !== null && office.country !== title.country) return false;
      const known = readTitle(office.title);
      if (known.isDeputy !== wanted.isDeputy || known.noun !== noun) return false;
      // "Vermont senator": the records name the state of a senator, not the place that elected one.
      return (
        title.country !== null ||
        wanted.words.every((word) => known.words.includes(word) || nounOfOffice(word) === noun)
      );
    });
  }

  /** "Hill was tired. The former minister left.": the subject before, where nothing speaks against it. */
  private subjectBefore(title: FoundTitle, head: number, sentence: number): number | null {
    const { sentences, sentenceOf, tokens } = this.document;
    const own = sentences[sentence];
    if (own === undefined) return null;
    const start = this.startOf(title.left);
    const inSentence = this.places.filter(({ first, last }) => first >= own.first && last <= start);
    if (start === own.first) {
      const before = this.before(head);
      const last = this.places[before];
      if (last === undefined || sentenceOf[last.first] !== sentence - 1) return null;
      const people = this.places.filter(({ first }) => sentenceOf[first] === sentence - 1).map(({ person }) => person);
      // "Hill will meet Lund. The former minister told Lund": one of them is named beside, and the other is left.
      const beside = new Set(
        this.places.filter(({ first }) => sentenceOf[first] === sentence).map(({ person }) => person),
      );
      const left = [...new Set(people)].filter((person) => !beside.has(person));
      if (beside.size > 0 && left.length === 1 && left[0] !== undefined)
        return this.fits(left[0], title) ? left[0] : null;
      const fitting = left.filter((person) => this.fits(person, title));
      if (left.length > 1 && fitting.length === 1 && title.status !== 'former') return fitting[0] ?? null;
      const subject = people[0];
      if (subject === undefined || (new Set(people).size > 1 && !this.beginsSentence(sentence - 1))) return null;
      return this.fits(subject, title) ? subject : null;
    }
    // "with Hill because the British prime minister cast": the only name of the sentence, in another clause.
    const only = inSentence[0]?.person;
    if (only === undefined || title.country === null || inSentence.some(({ person }) => person !== only)) return null;
    const isClause = clauseStarts.has(tokens.word[start - 1]?.lower ?? '');
    return isClause && this.fits(only, title) ? only : null;
  }

  private startOf(left: number): number {
    let k = left;
    while (k > 0 && this.document.tokens.word[k]?.lower !== 'the') k--;
    return k;
  }

  /** Whether a sentence begins with a person, as its subject. */
  private beginsSentence(sentence: number): boolean {
    const { sentences } = this.document;
    const from = sentences[sentence]?.first ?? 0;
    const isAdverbial = ((this.document.tokens.word[from]?.bits ?? 0) & BIT.closedWord) !== 0;
    return !isAdverbial && this.places.some(({ first }) => first >= from && first <= from + 1);
  }

  /** Whether a person may hold the office: none of another state, and no other current one unless in a race. */
  private fits(person: number, title: FoundTitle): boolean {
    const titles = this.titles.get(person) ?? [];
    if (!this.isStateOf(person, title)) return false;
    if (title.status === 'former' || CANDIDATES.has(nounOf(title.title))) return true;
    return titles.every(({ status }) => status === 'candidate' || status === 'former');
  }
}
