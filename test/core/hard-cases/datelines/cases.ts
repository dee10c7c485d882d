import type { HardCase } from '../view';

const BODY =
  'The river rose by two metres in the night, and the lower town was under water when the people woke in the morning.';
const under = (first: string): string => `River floods the town\n${first} ${BODY}\n${BODY}`;

/** Datelines, bylines, credits, and paragraphs that are no part of the story. */
export const datelines: HardCase[] = [
  { text: under('Oslo/UNI:'), dateline: 'Oslo, UNI, -' },
  { text: under('WASHINGTON (Reuters) -'), dateline: 'WASHINGTON, Reuters, -' },
  { text: under('NEW DELHI, March 17 (PTI):'), published: '2021-03-18', dateline: 'NEW DELHI, PTI, 2021-03-17' },
  { text: under('LONDON — '), dateline: 'LONDON, -, -' },
  { text: under('BEIJING, Nov. 3 (Xinhua) --'), published: '2022-11-04', dateline: 'BEIJING, Xinhua, 2022-11-03' },
  { text: under('Washington, D.C. (AP) —'), dateline: 'Washington, D.C., AP, -' },
  {
    text: under('PARIS, Dec 30 (AFP) -'),
    published: '2022-01-02',
    dateline: 'PARIS, AFP, 2021-12-30',
  },
  { text: under('By Helen Marsh\n'), byline: 'Helen Marsh' },
  { text: under('By Helen Marsh and Tom Reed\n'), byline: 'Helen Marsh and Tom Reed' },
  {
    text: `${under('')}\nPhoto: Helen Marsh/Reuters`,
    removed: ['photo credit: Photo: Helen Marsh/Reuters'],
    people: [],
    fails: 'the photographer is cut away only with the paragraph',
  },
  { text: `${under('')}\nSupport our journalism`, removed: ['plea for support: Support our journalism'] },
  {
    text: `${under('')}\n(This story has not been edited by our staff and is auto-generated from a syndicated feed.)`,
    removed: [
      'syndication: (This story has not been edited by our staff and is auto-generated from a syndicated feed.)',
    ],
  },
  {
    text: `${under('OSLO (Reuters) -')}\n© 2021 The Northern Herald.`,
    dateline: 'OSLO, Reuters, -',
    publisher: 'Northern Herald',
  },
  { text: under('Rain: nothing else was spoken of.'), dateline: '-' },
  { text: under('"No," he said.'), headline: 'River floods the town', dateline: '-' },
];
