import type { Embodied } from '../document';
import {
  ACTIVE_VERBS,
  CONTEST_WORDS,
  FOLLOWERS,
  LEADER_NOUNS,
  LEADERS,
  OFFICE_WORDS,
  PASSIVE_VERBS,
  PRIVATE_WORDS,
} from '../lang/en/politics';
import type { NamedMention, NamedPerson } from '../people/group-people';
import type { Finding } from '../types';
import { SIGN_WEIGHTS as WEIGHTS } from '../weights/offices';
import { BIT } from '../words/classes';
import { readWords } from '../words/read-list';
import { TokenNumbers } from '../words/token-numbers';
import { wordFlag } from '../words/word-flags';
import type { NamedBody } from '../organizations/group-bodies';
import { PUBLIC_KINDS } from './public-kinds';
import { readHolding } from './read-holding';
import { styleBefore } from './style-of-address';
import type { Standing } from './weigh-offices';
import { isWellKnownLeader } from './well-known';

const followers = new Set(readWords(FOLLOWERS));
const leaders = new Set(readWords(LEADERS));
const contestWords = new Set(readWords(CONTEST_WORDS));
const CONTEST = wordFlag(contestWords);
const officeWords = new Set(readWords(OFFICE_WORDS));
const OFFICE = wordFlag(officeWords);
const privateWords = new Set(readWords(PRIVATE_WORDS));
const activeVerbs = new Set(readWords(ACTIVE_VERBS));
const passiveVerbs = new Set(readWords(PASSIVE_VERBS));
const leaderNouns = new Set(readWords(LEADER_NOUNS));
const leading = new Set(['led', 'headed', 'chaired', 'governed', 'ruled', 'appointed']);
/** Words and marks after a name that begin a description. */
const DESCRIBED_BY = new Set([',', '(', "'s", '’s', "'", '’', 'is', 'was', 'who', '–', '—', '-']);
const LIST_MARKS = new Set([',', 'and', '&', 'or']);
/** Mentions of one person that are looked at: later ones say little new. */
const MOST_MENTIONS = 12;

/**
 * Weighs what makes a public office likely for people to whom the story gives none: the records, the company they stand
 * in, words of elections and of governing. The findings are added to the signs of each; the sum decides.
 */
export function weighSigns(document: Embodied, standings: Standing[]): void {
  const { people } = document;
  const isOfficialAt = new TokenNumbers(document.tokens.length);
  people.forEach((person, index) => {
    const isOfficial = (standings[index]?.offices.length ?? 0) > 0 ? 1 : 0;
    for (const mention of person.mentions) {
      isOfficialAt.set(mention.first, isOfficial);
      isOfficialAt.set(mention.last - 1, isOfficial);
    }
  });
  const story: StorySigns = { isOfficialAt, bodyAt: bodiesAt(document), politics: shareOfPolitics(document) };
  // Twice and in the order of the text, so that a whole list of names learns from the official in it.
  const found = new Map<number, Finding[]>();
  for (let pass = 0; pass < 2; pass++) {
    people.forEach((person, index) => {
      const standing = standings[index];
      if (standing === undefined || standing.offices.length > 0) return;
      // Only the company in a list can have changed since the first time.
      if (pass > 0 && found.get(index)?.some(({ name }) => name === 'listedWithOthers') !== true) return;
      const signs = signsOf(document, person, standing, story);
      found.set(index, signs);
      if (sum([...standing.signs, ...signs]) <= 0) return;
      for (const mention of person.mentions) {
        isOfficialAt.set(mention.first, 1);
        isOfficialAt.set(mention.last - 1, 1);
      }
    });
  }
  for (const [index, signs] of found) standings[index]?.signs.push(...signs);
}

const sum = (signs: Finding[]): number => signs.reduce((total, sign) => total + sign.weight, 0);

/** What the story as a whole says for all its people. */
interface StorySigns {
  /** 1 for officials and 0 for others, by the first and the last token of their mentions. */
  isOfficialAt: TokenNumbers;
  /** Index of a body by the first and the last token of its mentions. */
  bodyAt: TokenNumbers;
  /** Share of the sentences that speak of elections or of governing. */
  politics: number;
}

function bodiesAt({ tokens, bodies }: Embodied): TokenNumbers {
  const found = new TokenNumbers(tokens.length);
  bodies.forEach(({ mentions }, index) => {
    for (const mention of mentions) {
      found.set(mention.first, index);
      found.set(mention.last - 1, index);
    }
  });
  return found;
}

function shareOfPolitics(document: Embodied): number {
  let political = 0;
  let all = 0;
  for (const sentence of document.sentences) {
    if (sentence.isSkipped) continue;
    all++;
    for (let i = sentence.first; i < sentence.last; i++) {
      if (((document.tokens.flags[i] as number) & (CONTEST | OFFICE)) === 0) continue;
      political++;
      break;
    }
  }
  return all === 0 ? 0 : political / all;
}

function signsOf(document: Embodied, person: NamedPerson, standing: Standing, story: StorySigns): Finding[] {
  const signs: Finding[] = [{ name: 'noOfficeStated', weight: WEIGHTS.noOfficeStated }];
  const add = (name: keyof typeof WEIGHTS, evidence: string, times = 1): void => {
    if (!signs.some((sign) => sign.name === name)) signs.push({ name, weight: WEIGHTS[name] * times, evidence });
  };
  add('politicsInStory', story.politics.toFixed(2), story.politics);
  if (isRecorded(document, person)) add('officeHolderOfRecord', person.name);
  else if (isWellKnownLeader(person.name)) add('wellKnownLeader', person.name);
  else if (document.names !== null) add('notInRecords', person.name);
  if (standing.trade !== null) add(standing.isTrade ? 'tradeStated' : 'weakTitle', standing.trade);
  if (person.words.length === 1) add('oneWord', person.name);
  if (person.mentions.length > 2) add('namedOften', String(person.mentions.length));
  for (const mention of person.mentions.slice(0, MOST_MENTIONS)) addBeside(document, mention, story, add);
  return signs;
}

function isRecorded(document: Embodied, person: NamedPerson): boolean {
  const { names, text } = document;
  if (names === null || person.words.length < 2) return false;
  if (names.hasPerson(person.name)) return true;
  return person.mentions.some(
    (mention) => mention.last - mention.first > 1 && names.hasPerson(text.slice(mention.start, mention.end)),
  );
}

function addBeside(
  document: Embodied,
  mention: NamedMention,
  { isOfficialAt, bodyAt }: StorySigns,
  add: (name: keyof typeof WEIGHTS, evidence: string) => void,
): void {
  const { tokens, sentences, sentenceOf } = document;
  const sentence = sentences[sentenceOf[mention.first] ?? 0];
  if (sentence === undefined) return;
  const lower = (i: number): string => (i >= sentence.first && i < sentence.last ? (tokens.word[i]?.lower ?? '') : '');
  const next = /^['’]s?$/.test(lower(mention.last)) ? mention.last + 1 : mention.last;
  if (followers.has(lower(next))) add('politicsAfter', lower(next));
  let before = mention.first - 1;
  while (before >= sentence.first) {
    const style = styleBefore(tokens, before + 1, sentence.first);
    if (style > 0) add('styleOfOffice', textOfTokens(document, before + 1 - style, before + 1));
    const isAddress = lower(before) === 'president' || lower(before) === 'former';
    if (style === 0 && !isAddress && ((tokens.bits[before] ?? 0) & BIT.honorific) === 0) break;
    before -= Math.max(1, style);
  }
  if (leaders.has(lower(before))) add('politicsBefore', lower(before));
  // "his running mate, Hill", "her predecessor, Hill"
  else if (lower(before) === ',' && leaderNouns.has(lower(before - 1))) add('politicsBefore', lower(before - 1));
  addVerb(lower, mention.last, add);
  const owner = /^['’]s?$/.test(lower(mention.first - 1)) ? document.gazetteer.startOf[mention.first - 2] : undefined;
  const state = owner === undefined ? undefined : document.gazetteer.at.get(owner);
  if (state?.known.kind === 'country') add('ofState', state.known.name);
  if (lower(mention.last) === ',' && /^\d\d$/.test(lower(mention.last + 1)) && lower(mention.last + 2) === ',')
    add('ageStated', lower(mention.last + 1));
  if (['of', 'from', '('].includes(lower(mention.last))) {
    const at = lower(mention.last + 1) === 'the' ? mention.last + 2 : mention.last + 1;
    addBody(document.bodies[bodyAt.get(at) ?? -1], add);
  }
  if (/^['’]s?$/.test(lower(mention.first - 1))) addBody(document.bodies[bodyAt.get(mention.first - 2) ?? -1], add);
  if (lower(mention.first - 1) === 'by' && leading.has(lower(mention.first - 2)))
    add('leads', lower(mention.first - 2));
  const beside = besideInList(lower, mention);
  for (const at of beside) {
    const isOfficial = isOfficialAt.get(at);
    if (isOfficial !== undefined)
      add(isOfficial === 1 ? 'listedWithOfficial' : 'listedWithOthers', tokens.word[at]?.text ?? '');
  }
  for (let i = Math.max(sentence.first, mention.first - 25); i < Math.min(sentence.last, mention.last + 25); i++) {
    const flags = tokens.flags[i] as number;
    const bits = tokens.bits[i] as number;
    if ((flags & CONTEST) !== 0) add('contestInSentence', lower(i));
    if ((flags & OFFICE) !== 0) add('governingInSentence', lower(i));
    if ((bits & BIT.officeHead) !== 0) add('titleInSentence', lower(i));
  }
  // "Hill, a mother of two", "Hill's wife", and not "Hill chose a woman".
  const reach = DESCRIBED_BY.has(lower(mention.last)) ? mention.last + 5 : mention.last;
  for (let i = mention.first - 3; i < reach; i++) {
    const bits = tokens.bits[i] ?? 0;
    if (privateWords.has(lower(i)) || (bits & BIT.kinWord) !== 0) add('privateLife', lower(i));
    if ((bits & BIT.trade) !== 0) add('tradeBeside', lower(i));
  }
  if (readHolding(tokens, mention.last, sentence.last)?.status === 'candidate')
    add('politicsAfter', lower(mention.last));
}

const textOfTokens = ({ text, tokens }: Embodied, first: number, last: number): string =>
  text.slice(tokens.start[first], tokens.end[last - 1]);

/** "Hill was elected", "Hill ruled": what only holders of an office and candidates do or suffer. */
function addVerb(
  lower: (i: number) => string,
  at: number,
  add: (name: keyof typeof WEIGHTS, evidence: string) => void,
): void {
  const isPassive = ['was', 'were', 'is', 'has', 'had', 'will'].includes(lower(at));
  let k = isPassive ? at + 1 : at;
  if (['been', 'be', 'being', 'also', 'first', 'narrowly', 'then'].includes(lower(k))) k++;
  if (isPassive ? passiveVerbs.has(lower(k)) : activeVerbs.has(lower(k))) add('verbOfOffice', lower(k));
}

function addBody(body: NamedBody | undefined, add: (name: keyof typeof WEIGHTS, evidence: string) => void): void {
  if (body !== undefined) add(PUBLIC_KINDS.has(body.kind) ? 'ofPublicBody' : 'ofOtherBody', body.name);
}

/** Tokens of the names before and after in a list: "[A], B and [C]". */
function besideInList(lower: (i: number) => string, mention: NamedMention): number[] {
  const found: number[] = [];
  if (LIST_MARKS.has(lower(mention.first - 1)))
    found.push(lower(mention.first - 2) === ',' ? mention.first - 3 : mention.first - 2);
  if (LIST_MARKS.has(lower(mention.last)))
    found.push(lower(mention.last + 1) === 'and' ? mention.last + 2 : mention.last + 1);
  return found;
}
