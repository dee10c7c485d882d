/** A set of labelled stories: its file among the reference stories, and how much each of its stories counts in a fit. */
export interface StorySet {
  name: string;
  file: string;
  /** News counts more than an encyclopedia, and stories labelled in full more than those with names alone. */
  weight: number;
  /** Whether it has offices, quotations and the frame beside names. */
  isFull: boolean;
}

/** All sets that are fitted on. A story that stands in two sets is taken from the first of them. */
export const SETS: readonly StorySet[] = [
  { name: 'articles', file: 'articles.jsonl', weight: 1.5, isFull: true },
  { name: 'articles-world', file: 'articles-world.jsonl', weight: 1.5, isFull: true },
  { name: 'articles-us', file: 'articles-us.jsonl', weight: 1.5, isFull: true },
  { name: 'gum-news', file: 'spans/gum-news.jsonl', weight: 1.5, isFull: false },
  { name: 'wikigold', file: 'spans/wikigold.jsonl', weight: 1, isFull: false },
  { name: 'pud', file: 'spans/pud.jsonl', weight: 1, isFull: false },
  { name: 'worldwide-dev', file: 'spans/worldwide-dev.jsonl', weight: 1, isFull: false },
  { name: 'worldwide-train', file: 'spans/worldwide-train.jsonl', weight: 0.8, isFull: false },
];

/** The sets that are measured; worldwide-train has too many wrong labels for that. */
export const MEASURED = SETS.filter(({ name }) => name !== 'worldwide-train');

/** Stories of American papers whose quotations are labelled with their speakers, and nothing else. */
export const SPEAKER_FILE = 'quotes-us.jsonl';
