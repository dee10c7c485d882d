import { CLASS_WORDS, RECOGNITION_TEXTS, SHAPE_SAMPLES, VALUE_WORDS } from '../lang/en/finding-texts';
import { FINDING_TEXTS } from '../link/findings';
import type { Finding } from '../types';

/** A finding in plain words; `evidence` is what the words do not say yet, or null. */
export interface FindingWords {
  text: string;
  evidence: string | null;
}

const linkTexts: Readonly<Record<string, string>> = FINDING_TEXTS;
const NUMBERS = ['no', 'one', 'two', 'three', 'four', 'five', 'six'];

const textOf = (name: string): string | undefined => RECOGNITION_TEXTS[name] ?? linkTexts[name];

/** Whether a finding or rule has words of its own. */
export const hasFindingText = (name: string): boolean => textOf(name) !== undefined;

/** 2 -> "two words"; six stands for more too. */
const words = (count: string): string =>
  `${NUMBERS[Number(count)] ?? count}${count === '6' ? ' or more' : ''} ${count === '1' ? 'word' : 'words'}`;

const ofClass = (name: string | undefined, edge: string): string =>
  name === 'edge' ? edge : (CLASS_WORDS[name ?? ''] ?? name ?? '');

const BEGINNING = 'the beginning of the sentence';
const END = 'the end of the sentence';

const listed = (parts: string[]): string => parts.filter((part) => part !== '').join(', ');

/** Those words of a list that the bits of a number choose. */
const chosen = (bits: number, list: readonly string[]): string[] => list.filter((_, i) => (bits & (1 << i)) !== 0);

const times = (count: string): string => (count === '1' ? 'once' : count === '2' ? 'two or three times' : 'often');

const regions = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'code' });
/** "South Korea" for KR; what is no ISO 3166-1 code stays as it is. */
const stateName = (code: string): string => (/^[A-Z]{2}$/.test(code) ? (regions.of(code) ?? code) : code);

const NAME_PARTS: Readonly<Record<string, string>> = {
  given: 'a given name',
  family: 'a family name',
  town: 'a town',
  common: 'a common word',
  small: 'a small word',
  other: 'a word that no list has',
};
const namePart = (part: string): string => NAME_PARTS[part.charAt(0).toLowerCase() + part.slice(1)] ?? part;

/** "personOne" -> "a person"; the size of the span is left out. */
const opinion = (code: string): string => {
  const said = code.replace(/(?:One|More)$/, '');
  if (said === 'person') return 'a person';
  if (said === 'body') return 'a body';
  if (said === 'partOfPerson') return 'a part of a person’s name';
  return said === 'partOfBody' ? 'a part of a body’s name' : 'no name';
};

/** ",PersonOne" -> "a person, joined by “,”". */
const inList = (code: string): string => {
  const joined = /^(.+?)(Person|Body|None)(?:One|More)$/.exec(code);
  return `${opinion((joined?.[2] ?? '').toLowerCase())}, joined by “${joined?.[1] ?? ''}”`;
};

const LIKELIHOODS = ['never', 'hardly', 'rarely', 'perhaps', 'probably', 'very probably', 'surely'];
const likelihood = (code: string): string => LIKELIHOODS[Number(code.charAt(0))] ?? '';

const NAMES_OF_WORDS: Readonly<Record<string, string>> = {
  common1: 'a word that is also written small',
  common2: 'a word that is often written small',
  common3: 'a word that is mostly written small',
  listedGiven: 'a given name of the word lists',
  listedFamily: 'a family name of the word lists',
  town: 'a town of the word lists',
  knownFirstOnce: 'the first word of a name in the registry',
  knownFirstSome: 'the first word of some names in the registry',
  knownFirstOften: 'the first word of many names in the registry',
  knownLastOnce: 'the last word of a name in the registry',
  knownLastSome: 'the last word of some names in the registry',
  knownLastOften: 'the last word of many names in the registry',
};

/** Facts about a word that its place does not change: "nameOfLoneWord" and "useOfLoneWord" speak alike. */
const sayWord = (name: string): ((evidence: string) => string) | undefined =>
  /^(?:name|use)Of/.test(name)
    ? (value) => NAMES_OF_WORDS[value] ?? value
    : name.startsWith('classOf')
      ? (value) => ofClass(value, END)
      : undefined;

/** How the evidence of a finding is said, by the finding's name. */
const SAY: Readonly<Record<string, (evidence: string) => string>> = {
  classOfWordBefore: (name) => ofClass(name, 'nothing: it begins the sentence'),
  classOfSecondWordBefore: (name) => ofClass(name, BEGINNING),
  classOfWordAfter: (name) => ofClass(name, END),
  classOfSecondWordAfter: (name) => ofClass(name, END),
  classOfFirstWord: (name) => ofClass(name, BEGINNING),
  classOfLastWord: (name) => ofClass(name, END),
  classOfWordInside: (name) => ofClass(name, ''),
  classOfLoneWord: (name) => ofClass(name, ''),
  classes: (names) =>
    names
      .split('+')
      .map((name) => ofClass(name, ''))
      .join(', then '),
  classesAtStart: (names) => {
    const [before, first] = names.split('+');
    return `${ofClass(before, BEGINNING)}, then ${ofClass(first, '')}`;
  },
  classesAtEnd: (names) => {
    const [last, after] = names.split('+');
    return `${ofClass(last, '')}, then ${ofClass(after, END)}`;
  },
  around: (names) => {
    const [before, count = '', after] = names.split('+');
    const more = count === '3' ? 'three words or more' : words(count);
    return `${more} between ${ofClass(before, BEGINNING)} and ${ofClass(after, END)}`;
  },
  article: (names) => {
    const [article, count = '', last] = names.split('+');
    const more = count === '3' ? 'three words or more' : words(count);
    return `“${article}” and ${more}, ${count === '1' ? '' : 'the last one '}${ofClass(last, '')}`;
  },
  shape: (names) => {
    const parts = names.split('+');
    const count = /^\d$/.test(parts[parts.length - 1] ?? '') ? parts.pop() : undefined;
    const sample = parts.map((part) => SHAPE_SAMPLES[part] ?? part).join(' ');
    return count === undefined ? `“${sample}”` : `“${sample} …”, ${words(count)}`;
  },
  smallWords: (code) =>
    listed([
      ...chosen(parseInt(code, 10), [
        '“of”',
        '“and”',
        'a kind of body in small letters',
        'a particle of names',
        'others',
        'a possessive',
      ]),
      code.endsWith('Long') ? 'in a long name' : '',
    ]),
  place: (code) => {
    const where = code.replace(/\d$/, '');
    const run = 'a run of capitalised words';
    const said = { whole: `the whole of ${run}`, atStart: `the first of ${run}`, atEnd: `the last of ${run}` }[where];
    return `${said ?? `inside ${run}`}, ${words(code.slice(where.length))}`;
  },
  startFlags: (code) =>
    listed(
      chosen(Number(code), [
        'in a line with capitals like a headline’s',
        'in a line of capitals',
        'at the beginning of the sentence',
        'first of a run of capitalised words',
      ]),
    ) || 'inside a sentence and a run of capitalised words',
  firstAnswer: (code) =>
    code.startsWith('person') ? 'a person' : code.startsWith('body') ? 'a body' : 'no name of a person or body',
  nameParts: (parts) =>
    parts
      .split('+')
      .map((part) => part.split('Or').map(namePart).join(' or '))
      .join(', then '),
  secondOpinion: opinion,
  bothOpinions: (opinions) => opinions.split('+').map(opinion).join(', and '),
  listBefore: inList,
  listAfter: inList,
  personElsewhere: likelihood,
  bodyElsewhere: likelihood,
  surnameInStory: times,
  stateOfStory: stateName,
  stateOfPaper: stateName,
  stateOfRecord: stateName,
  stateInSentence: stateName,
  politicsInStory: (share) => `${Math.round(Number(share) * 100)} %`,
  samePersonElsewhere: times,
  sameBodyElsewhere: times,
  lastWordSeen: (value) => VALUE_WORDS[value] ?? value,
  sameElsewhere: (value) => VALUE_WORDS[value] ?? value,
  isKnown: (value) => VALUE_WORDS[value] ?? value,
  startsWithKnown: (value) => VALUE_WORDS[value] ?? value,
};

/** A name of a finding or rule spelled out: "titleBeforeName" -> "title before name". */
const spelledOut = (name: string): string => name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);

/**
 * Says a finding in plain words: `titleBefore` with "Defence Minister" -> "title before the name: Defence Minister". A
 * finding that has no words of its own is spelled out, with its evidence apart.
 */
export function describeFinding({ name, evidence = '' }: Pick<Finding, 'name' | 'evidence'>): FindingWords {
  const text = textOf(name) ?? spelledOut(name);
  const said = evidence === '' ? '' : ((SAY[name] ?? sayWord(name))?.(evidence) ?? evidence);
  if (!text.includes('{}')) return { text, evidence: said === '' ? null : said };
  if (said !== '') return { text: text.replace('{}', () => said), evidence: null };
  return { text: text.replace(/[:,]? ?“?\{\}”?/, '').trim(), evidence: null };
}

/** The rule that found a speaker, in plain words: `nameBeforeVerb` -> "the name before the verb". */
export const describeRule = (rule: string): string => describeFinding({ name: rule }).text;
