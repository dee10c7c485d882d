import { MONTHS, WEEKDAYS } from '../lang/en/calendar';
import { COUNTRIES } from '../lang/en/countries';
import { CLOSED_WORDS, CREEDS, FUNCTION_WORDS } from '../lang/en/function-words';
import { FEMALE_NAMES, MALE_NAMES, OTHER_NAMES } from '../lang/en/given-names';
import { HONORIFICS } from '../lang/en/honorifics';
import { KIN_WORDS } from '../lang/en/kinship';
import { AGENCIES } from '../lang/en/media';
import { OFFICE_HEADS, RANKS, STATUS_WORDS, TITLE_ADJECTIVES, TITLE_MODIFIERS } from '../lang/en/offices';
import {
  BODY_HEADS,
  BODY_WORDS,
  COMPANY_SUFFIXES,
  EVENT_WORDS,
  FACILITY_WORDS,
  LOWER_BODY_HEADS,
} from '../lang/en/organizations';
import { KNOWN_BODIES } from '../lang/en/known-bodies';
import { PLACES } from '../lang/en/places';
import { SPEECH_NOUNS, SPEECH_VERBS } from '../lang/en/speech';
import { EAST_ASIAN_SURNAMES, PARTICLES, SURNAMES } from '../lang/en/surnames';
import { TRADES } from '../lang/en/trades';
import { BIT, type WordClass } from './classes';
import { readRows, readValues, readWords } from './read-list';

const bits = new Map<string, number>();

function mark(words: Iterable<string>, name: WordClass): void {
  for (const word of words) {
    const key = word.toLowerCase();
    bits.set(key, (bits.get(key) ?? 0) | BIT[name]);
  }
}

const firstCells = (table: string): string[] => readRows(table).map((row) => row[0] ?? '');
const oneWord = (names: string[]): string[] => names.filter((name) => !name.includes(' '));

mark([...readWords(FEMALE_NAMES), ...readWords(MALE_NAMES), ...readWords(OTHER_NAMES)], 'givenName');
mark(readWords(SURNAMES), 'surname');
mark(readWords(EAST_ASIAN_SURNAMES), 'eastAsianSurname');
mark(readWords(PARTICLES), 'particle');
mark(readWords(HONORIFICS), 'honorific');
const heads = readWords(OFFICE_HEADS);
mark(heads, 'officeHead');
mark(
  heads.filter((head) => /[a-z]{3}/.test(head) && !head.endsWith('s')).map((head) => `${head}s`),
  'officeHead',
);
mark(
  [
    'mps',
    'mlas',
    'meps',
    'deputies',
    'secretaries',
    'attorneys',
    'spokesmen',
    'spokespeople',
    'councilmen',
    'councilwomen',
    'congressmen',
    'sens',
    'reps',
  ],
  'officeHead',
);
mark(readWords(TITLE_MODIFIERS), 'titleModifier');
mark(readWords(RANKS), 'rank');
mark(readWords(TRADES), 'trade');
mark(
  readWords(TRADES).map((trade) => `${trade}s`),
  'trade',
);
for (const row of readRows(COUNTRIES)) {
  mark(oneWord(readValues(row[1])), 'country');
  mark(oneWord(readValues(row[2])), 'demonym');
  mark(
    oneWord(readValues(row[2])).map((name) => `${name}s`),
    'demonym',
  );
  mark(oneWord(readValues(row[3])), 'place');
}
for (const row of readRows(PLACES)) mark(oneWord(readValues(row[1])), 'place');
for (const row of readRows(BODY_HEADS)) mark(oneWord(readValues(row[1])), 'bodyHead');
mark(readWords(BODY_WORDS), 'bodyWord');
mark(readWords(COMPANY_SUFFIXES), 'companySuffix');
mark(firstCells(MONTHS), 'month');
mark(firstCells(WEEKDAYS), 'weekday');
mark(readWords(SPEECH_VERBS), 'speechVerb');
mark(oneWord(firstCells(KIN_WORDS)), 'kinWord');
mark(readWords(FUNCTION_WORDS), 'functionWord');
mark(readWords(CLOSED_WORDS), 'closedWord');
for (const row of readRows(KNOWN_BODIES)) mark(oneWord([row[0] ?? '', ...readValues(row[3])]), 'knownBody');
mark(readWords(EVENT_WORDS), 'eventWord');
mark(readWords(FACILITY_WORDS), 'facilityWord');
mark(readWords(CREEDS), 'creed');
mark(firstCells(STATUS_WORDS), 'statusWord');
mark(firstCells(AGENCIES), 'agency');
mark(readWords(SPEECH_NOUNS), 'speechNoun');
mark(readWords(LOWER_BODY_HEADS), 'lowerBodyHead');
mark(readWords(TITLE_ADJECTIVES), 'titleAdjective');

const female = new Set(readWords(FEMALE_NAMES));
const male = new Set(readWords(MALE_NAMES));

/** Classes of a word in lower case, as bits; `folded` is the same word without accents. */
export function classBits(lower: string, folded: string): number {
  const own = bits.get(lower) ?? 0;
  return folded === lower ? own : own | (bits.get(folded) ?? 0);
}

export type Gender = 'female' | 'male';

/** Gender that a folded given name mostly tells, where it tells one. */
export function genderOfName(folded: string): Gender | null {
  if (female.has(folded)) return 'female';
  return male.has(folded) ? 'male' : null;
}
