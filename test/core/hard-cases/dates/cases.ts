import type { HardCase } from '../view';

const BODY =
  'The river rose by two metres in the night, and the lower town was under water when the people woke in the morning.';

/** The day of a story: given, read, or not known; and the language that it is written in. */
export const dates: HardCase[] = [
  { text: `River floods the town\n${BODY}`, published: '2021-03-17', date: '2021-03-17, given' },
  { text: `River floods the town\nOSLO, March 17, 2021 (Reuters) - ${BODY}`, date: '2021-03-17, dateline' },
  { text: `River floods the town\nFriday, July 21, 2017\n${BODY}`, date: '2017-07-21, text' },
  { text: `River floods the town\n${BODY}`, date: '-', warnings: ['noDate'] },
  { text: `River floods the town\nOn Wednesday the mayor came. ${BODY}`, date: '-', warnings: ['noDate'] },
  { text: `River floods the town\n17 March 2021\n${BODY}`, date: '2021-03-17, text' },
  { text: `River floods the town\n2021-03-17\n${BODY}`, date: '2021-03-17, text' },
  { text: `River floods the town\nPublished: March 17, 2021 10:15 AM\n${BODY}`, date: '2021-03-17, text' },
  { text: `River floods the town\nOSLO, March 17 (Reuters) - ${BODY}`, date: '-' },
  { text: `River floods the town\n${BODY}`, language: 'en' },
  {
    text: 'Der Fluss stieg in der Nacht um zwei Meter, und die untere Stadt stand am Morgen unter Wasser.',
    language: 'de',
    people: [],
  },
  {
    text: 'La rivière est montée de deux mètres pendant la nuit, et la ville basse était sous les eaux le matin.',
    language: 'fr',
    people: [],
  },
];
