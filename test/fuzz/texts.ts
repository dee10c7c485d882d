import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { MUTATIONS } from './mutations';
import { type Draw, drawFor } from './random';

const root = join(__dirname, '../..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');

/** The project's own stories: those of the seed and the golden ones. */
export const STORIES: readonly string[] = [
  ...readdirSync(join(root, 'database/seeds/articles'))
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => read(`database/seeds/articles/${name}`)),
  ...readdirSync(join(root, 'test/golden'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
    .map((name) => read(`test/golden/${name}/story.txt`)),
];

/** Words and marks that the recogniser has rules for, to be thrown together. */
const PIECES = [
  ...['President', 'Prime Minister', 'Lena Fischer', 'Fischer', 'Kim Yo-jong', 'Kim', 'Secretary of State', 'Mr.'],
  ...['said', 'says', 'told', 'according to', 'who', 'the', 'of', 'and', 'with', 'former', 'then-', 'acting', '-elect'],
  ...['South Korean defence ministry', 'the ministry', 'IAEA', '(IAEA)', 'International Atomic Energy Agency', 'Seoul'],
  ...['"', '“', '”', '‘', '’', "''", "'s", '’s', ',', '.', ':', ';', '-', '—', '(', ')', '[', ']', '?', '!', '…'],
  ...[
    '\n',
    '\n\n',
    '\r\n',
    '\t',
    ' ',
    'Seoul/UNI:',
    'SEOUL, March 17 (Yonhap) --',
    'By Jane Doe',
    '© 2021 The Herald.',
  ],
  ...['Support our journalism', 'Follow us on Twitter', 'https://example.com/a-b', 'sister of', 'wife of', 'the mayor'],
  ...[
    'U.S.',
    'Lt. Gen.',
    'J.',
    'Jr.',
    '2021-03-17',
    '1,000',
    '62',
    'on Wednesday',
    'March 17',
    '\u200b',
    '\u00a0',
    '😀',
  ],
  ...[
    '\ud800',
    '\udc00',
    '한국',
    'é',
    'e\u0301',
    'Van der',
    'von der Leyen',
    "O'Brien",
    'Ali',
    'bin',
    'al-',
    'Group',
    'Inc.',
  ],
];

const thrown = (draw: Draw): string => {
  const glue = draw.pick(['', ' ', ' ', '\n']);
  return Array.from({ length: 1 + draw.below(80) }, () => draw.pick(PIECES)).join(glue);
};

const anyUnits = (draw: Draw): string => {
  const limit = draw.pick([128, 256, 0x600, 0x3000, 0x10000]);
  return String.fromCharCode(...Array.from({ length: draw.below(400) }, () => draw.below(limit)));
};

/** One thing again and again, nested or not. */
const heaped = (draw: Draw): string => {
  const most = draw.once(10) ? 10_000 : 300;
  const times = 1 + draw.below(most);
  const nested = draw.pick(['“‘|’”', '""|""', "''|''", '(|)', '[(|)]', '«“|”»', 'the |', 'Mr. |', 'X, |Y,']);
  const [open = '', close = ''] = nested.split('|');
  return draw.once(2)
    ? draw.pick(PIECES).repeat(times)
    : open.repeat(times) + draw.pick([...PIECES, 'so']) + close.repeat(times);
};

/** Part of a story, from one of its lines on or from anywhere. */
const piece = (draw: Draw): string => {
  const story = draw.pick(STORIES);
  if (draw.once(15)) return story;
  const from = draw.below(story.length);
  return story.slice(from, from + 100 + draw.below(600));
};

const mixed = (draw: Draw): string => {
  const [a, b] = [piece(draw).split('\n'), piece(draw).split('\n')];
  return a.flatMap((line, i) => [line, b[i] ?? '']).join(draw.once(3) ? ' ' : '\n');
};

/** A story as it is fed to the recogniser. */
export interface FuzzStory {
  text: string;
  published: string | null;
  hasHeadline?: boolean;
}

/** Story `number` of the run of a seed: a story of ours or nothing like one, with up to five things done to it. */
export function fuzzStory(seed: number, number: number): FuzzStory {
  const draw = drawFor(seed, number);
  const make = draw.pick([piece, piece, piece, piece, mixed, thrown, thrown, anyUnits, heaped]);
  let text = make(draw);
  for (let i = make === heaped ? draw.below(2) : draw.below(6); i > 0; i--) {
    text = draw.pick(MUTATIONS)(text, draw);
    if (text.length > 40_000) text = text.slice(0, 40_000);
  }
  const published = draw.pick([null, '2021-03-17', '2024-02-29T12:00:00Z', '2021-03', 'soon']);
  return draw.once(3) ? { text, published, hasHeadline: draw.once(2) } : { text, published };
}
