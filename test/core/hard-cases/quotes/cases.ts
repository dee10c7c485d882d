import type { HardCase } from '../view';

/** Marks of every style, partial and split quotations, and who speaks. */
export const quotes: HardCase[] = [
  { text: '“We will rebuild the bridge,” Lena Fischer said.', quotes: ['We will rebuild the bridge, <- Lena Fischer'] },
  { text: '"We will rebuild the bridge," Lena Fischer said.', quotes: ['We will rebuild the bridge, <- Lena Fischer'] },
  { text: '‘We will rebuild the bridge,’ Lena Fischer said.', quotes: ['We will rebuild the bridge, <- Lena Fischer'] },
  {
    text: "''We will rebuild the bridge,'' Lena Fischer said.",
    quotes: ['We will rebuild the bridge, <- Lena Fischer'],
  },
  { text: '”We will rebuild the bridge,“ Lena Fischer said.', quotes: ['We will rebuild the bridge, <- Lena Fischer'] },
  { text: '”We will rebuild the bridge,” Lena Fischer said.', quotes: ['We will rebuild the bridge, <- Lena Fischer'] },
  { text: '«We will rebuild the bridge», Lena Fischer said.', quotes: ['We will rebuild the bridge <- Lena Fischer'] },
  {
    text: '"He told me “never” and left the room," Lena Fischer said.',
    quotes: ['He told me “never” and left the room, <- Lena Fischer'],
  },
  { text: 'Lena Fischer called the harbour the "linchpin" of the plan.', quotes: ['linchpin <- Lena Fischer'] },
  {
    text: '"We will rebuild," Lena Fischer said, "and we will do it soon."',
    quotes: ['We will rebuild, <- Lena Fischer', 'and we will do it soon. <- Lena Fischer'],
  },
  {
    text: 'Lena Fischer was clear. “We will rebuild the bridge.\n“And we will do it soon,” she said.',
    quotes: ['We will rebuild the bridge. <- Lena Fischer', 'And we will do it soon, <- Lena Fischer'],
  },
  { text: 'Lena Fischer said: "We will rebuild the bridge."', quotes: ['We will rebuild the bridge. <- Lena Fischer'] },
  { text: '"We will rebuild the bridge," said Lena Fischer.', quotes: ['We will rebuild the bridge, <- Lena Fischer'] },
  {
    text: '"We will rebuild the bridge." Lena Fischer spoke for an hour.',
    quotes: ['We will rebuild the bridge. <- Lena Fischer'],
  },
  {
    text: 'Lena Fischer came to the bridge. "We will rebuild it," she said.',
    quotes: ['We will rebuild it, <- Lena Fischer'],
  },
  {
    text: 'Lena Fischer met Hugo Weber. "We will rebuild it," he said.',
    quotes: ['We will rebuild it, <- Hugo Weber'],
  },
  {
    text: 'A Pentagon readout said the two sides had "a frank exchange of views".',
    quotes: ['a frank exchange of views <- Pentagon'],
  },
  {
    text: '"Hugo Weber will never build a bridge here," Lena Fischer said.',
    quotes: ['Hugo Weber will never build a bridge here, <- Lena Fischer'],
  },
  { text: 'The ministers met in the "two plus two" format on Friday.', quotes: [] },
  { text: 'The so-called "bridge tax" is unpopular in the town.', quotes: [] },
  {
    text: 'Lena Fischer said "we will rebuild the bridge.\n"It is ours," Hugo Weber said.',
    quotes: ['It is ours, <- Hugo Weber'],
    fails: 'a quotation that is never closed',
  },
  {
    text: 'Prime Minister Lena Fischer and Hugo Weber came. "We will rebuild it," the prime minister said.',
    quotes: ['We will rebuild it, <- Lena Fischer'],
  },
  { text: '"We will rebuild it," a senior official said on Friday.', quotes: ['We will rebuild it, <- -'] },
  {
    text: 'According to Lena Fischer, the bridge is "as safe as a house".',
    quotes: ['as safe as a house <- Lena Fischer'],
  },
  {
    text: 'Lena Fischer said that the old bridge was closed.',
    statements: ['the old bridge was closed <- Lena Fischer'],
  },
  {
    text: 'The old bridge was closed for good, Lena Fischer said.',
    statements: ['The old bridge was closed for good <- Lena Fischer'],
  },
];
