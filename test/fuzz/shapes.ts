import { STORIES } from './texts';

const GIVEN = ['Lena', 'Marek', 'Ines', 'Tomas', 'Aiko', 'Ravi', 'Nadia', 'Piotr', 'Carla', 'Omar', 'Greta', 'Hugo'];
const SYLLABLES = [
  'ba',
  'do',
  'fen',
  'gar',
  'hil',
  'jor',
  'kam',
  'lun',
  'mor',
  'nes',
  'pol',
  'rav',
  'sel',
  'tor',
  'vin',
];

/** A name that no other number has: 17 -> "Lunba". */
const nameOf = (number: number): string => {
  let name = '';
  for (let rest = number; name.length < 4 || rest > 0; rest = Math.floor(rest / SYLLABLES.length)) {
    name += SYLLABLES[rest % SYLLABLES.length];
  }
  return name.charAt(0).toUpperCase() + name.slice(1);
};

const fullName = (number: number): string => `${GIVEN[number % GIVEN.length]} ${nameOf(number)}`;

/** Repeats what a number gives until the text is as long as asked for. */
const upTo = (length: number, piece: (number: number) => string): string => {
  const pieces: string[] = [];
  let size = 0;
  for (let number = 0; size < length; number++) {
    const next = piece(number);
    pieces.push(next);
    size += next.length;
  }
  return pieces.join('').slice(0, length);
};

/** Stories of our own one after another, with other names in each round. */
const stories = (length: number): string => {
  const lines = STORIES.flatMap((story) => story.split('\n')).filter((line) => line.length > 40);
  return upTo(length, (number) => {
    const round = Math.floor(number / lines.length);
    return `${(lines[number % lines.length] ?? '').replace(/\b[A-Z][a-z]{6}\b/g, (word) => word + (round > 0 ? nameOf(round).toLowerCase() : ''))}\n`;
  });
};

/** Enough English to be read as such, whatever comes after it. */
const OPENING =
  'The bridge over the river was closed on Monday, and the people who live on the other side of it went to work by boat. ' +
  'It is not known when the repairs will be over, or what they are going to cost the town and those who have to use it. ' +
  'There were no boats after ten, and so most of them had to stay where they were until the morning came. ' +
  'Some of the shops had bread for all who asked for it, and the school was open for those who had no other place to go. ' +
  'In the end it was as good a night as any that the town has had since the flood, and there was a song or two as well.';

const PEOPLE_WHO = ['said so', 'left early', 'did not speak', 'saw the mayor'];

const BARE: Readonly<Record<string, (length: number) => string>> = {
  stories,
  'stories in one line': (length) => stories(length).replace(/\n/g, ' '),
  'stories without a blank': (length) => stories(length).replace(/\s/g, ''),
  'one word of small letters': (length) => 'x'.repeat(length),
  'one word of capitals': (length) => 'X'.repeat(length),
  'words of capitals': (length) => stories(length).toUpperCase(),
  'capital words in one line': (length) => upTo(length, (number) => `${nameOf(number % 50)} `),
  'straight marks': (length) => '"'.repeat(length),
  'straight marks apart': (length) => '" '.repeat(length / 2),
  'curly marks': (length) => '“”'.repeat(length / 2),
  'opening marks': (length) => '“'.repeat(length),
  'mixed opening marks': (length) => '«“'.repeat(length / 2),
  'nested marks': (length) => `${'“‘'.repeat(length / 4)}so${'’”'.repeat(length / 4)}`,
  'two apostrophes': (length) => "'' ".repeat(length / 3),
  'opening brackets': (length) => '('.repeat(length),
  'brackets with a name': (length) => upTo(length, (number) => `(${nameOf(number % 90)} `),
  'Mr. Mr. Mr.': (length) => 'Mr. '.repeat(length / 4),
  'President President': (length) => 'President '.repeat(length / 10),
  'Minister of Minister of': (length) => 'Minister of '.repeat(length / 12),
  'the minister': (length) =>
    `Minister Lena Fischer spoke. ${'The minister said so to the minister. '.repeat(length / 38)}`,
  'U.S. U.S.': (length) => 'U.S. '.repeat(length / 5),
  'X, Y, Z': (length) => upTo(length, (number) => `${fullName(number)}, `),
  'X and Y and Z': (length) => upTo(length, (number) => `${nameOf(number % 300)} and `),
  commas: (length) => ', '.repeat(length / 2),
  hyphens: (length) => '-'.repeat(length),
  'words with hyphens': (length) => 'well-'.repeat(length / 5),
  dots: (length) => '.'.repeat(length),
  'letters with dots': (length) => 'A.'.repeat(length / 2),
  apostrophes: (length) => "'".repeat(length),
  possessives: (length) => "Fischer's ".repeat(length / 10),
  digits: (length) => '1234567890'.repeat(length / 10),
  blanks: (length) => `So${' '.repeat(length)}it goes`,
  'empty lines': (length) => '\n'.repeat(length),
  'lines of a word': (length) => 'Support us.\n'.repeat(length / 12),
  'copyright lines': (length) => '© 2021 The Herald.'.repeat(length / 18),
  'one name': (length) => 'Lena Fischer '.repeat(length / 13),
  'one name in sentences': (length) => 'Lena Fischer said so. '.repeat(length / 22),
  'one surname': (length) => `Lena Fischer came. ${'It was Fischer who said so. '.repeat(length / 28)}`,
  'two of one surname': (length) =>
    `Lena Fischer and Hugo Fischer came. ${'It was Fischer who said so. '.repeat(length / 28)}`,
  'he and she': (length) =>
    `Lena Fischer and Hugo Weber came. ${'"Yes," he said. "No," she said. '.repeat(length / 32)}`,
  'many people': (length) => upTo(length, (number) => `${fullName(number)} ${PEOPLE_WHO[number % 4]}. `),
  'many people of one surname': (length) =>
    upTo(length, (number) => `${nameOf(number)} Fischer ${PEOPLE_WHO[number % 4]}. `),
  'many officials': (length) =>
    upTo(length, (number) => `Defence Minister ${fullName(number)} spoke. "We will go on," the minister said. `),
  'many surnames alone': (length) => upTo(length, (number) => `Mr. ${nameOf(number)} ${PEOPLE_WHO[number % 4]}. `),
  'many bodies': (length) =>
    upTo(length, (number) => `The ${nameOf(number)} Bank and the Bank of ${nameOf(number)} agreed. `),
  'many acronyms': (length) =>
    upTo(
      length,
      (number) => `The ${nameOf(number)} Trade Agency (${nameOf(number).slice(0, 3).toUpperCase()}TA) agreed. `,
    ),
  'one body': (length) => `The Trade Ministry opened. ${'The ministry said so. '.repeat(length / 22)}`,
  'many quotations': (length) => upTo(length, (number) => `"We are going there now," ${fullName(number)} said.\n`),
  'quotations of one line': (length) =>
    upTo(length, (number) => `"We are going there," ${fullName(number % 40)} said. `),
  'open quotations': (length) => '“We are going there now\n'.repeat(length / 24),
  'statements of one sentence': (length) => `Lena Fischer ${'said that he told them that '.repeat(length / 28)}`,
  relations: (length) => upTo(length, (number) => `${fullName(number)}, the sister of ${fullName(number + 7)}, came. `),
  Korean: (length) => '한국어 '.repeat(length / 4),
  'wide characters': (length) => '😀'.repeat(length / 2),
  'lone halves': (length) => '\ud800'.repeat(length),
  accents: (length) => `e${'\u0301'.repeat(length)}`,
  'web address': (length) => `https://example.com/${'a-b/'.repeat(length / 4)}`,
};

/** Texts that are long in one way each, after an English opening, by how many characters they shall have. */
export const SHAPES: ReadonlyArray<[name: string, make: (length: number) => string]> = Object.entries(BARE).map(
  ([name, make]) => [name, (length) => `${OPENING}\n${make(length - OPENING.length)}`],
);
