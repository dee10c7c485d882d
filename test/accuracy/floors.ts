/** One measured number. `floor` is null where none is asked for; a share of wrong answers must stay below it. */
export interface Figure {
  name: string;
  value: number;
  unit: string;
  floor: number | null;
  ok: boolean;
}

/** What each set must reach, F1 in per cent: people and bodies, read with weights that were not fitted on the story. */
export const NAME_FLOORS: Readonly<Record<string, { people: number; bodies: number }>> = {
  articles: { people: 95.5, bodies: 76 },
  'articles-world': { people: 95, bodies: 77 },
  'articles-us': { people: 95, bodies: 75 },
  'gum-news': { people: 95.5, bodies: 77 },
  'worldwide-dev': { people: 91, bodies: 75 },
  wikigold: { people: 86.5, bodies: 56 },
  pud: { people: 78, bodies: 59 },
};

/** People's F1 with weights that were fitted without the whole set. */
export const LEFT_OUT_FLOORS: Readonly<Record<string, number>> = {
  'gum-news': 94.5,
  'worldwide-dev': 87,
  wikigold: 84,
};

/** People's F1 without a registry. */
export const BARE_FLOORS: Readonly<Record<string, number>> = { 'gum-news': 94, 'worldwide-dev': 89 };

/** All else, over the three sets that are labelled in full, taken together; by row and value of the scorer. */
export const STORY_FLOORS = [
  { name: 'officials, precision', row: 'officials', value: 'P', floor: 95 },
  { name: 'officials, recall', row: 'officials', value: 'R', floor: 93 },
  { name: 'offices without ranks, F1', row: 'offices, no ranks', value: 'F1', floor: 83 },
  { name: 'country of offices right', row: 'office country', value: 'accuracy', floor: 93 },
  { name: 'status of offices right', row: 'office status', value: 'accuracy', floor: 88 },
  { name: 'mentions of a person together, F1', row: 'grouping shared', value: 'F1', floor: 97.5 },
  { name: 'quotations, F1', row: 'quotes', value: 'F1', floor: 95 },
  { name: 'speaker of quotations right', row: 'speaker of found quotes', value: 'accuracy', floor: 88 },
  { name: 'dateline right', row: 'dateline', value: 'accuracy', floor: 92 },
] as const;

/** Quotations of American papers whose source is named and that were found. */
export const SPEAKER_FLOORS = { right: 88, wrong: 4 };

/** Sentences of twenty languages whose language is told. */
export const LANGUAGE_FLOOR = 99;

/** A value held against its floor; without a floor it is always well. */
export const atLeast = (name: string, value: number, floor: number | null): Figure => ({
  name,
  value,
  unit: '%',
  floor,
  ok: floor === null || value >= floor,
});

/** A share of wrong answers, which must not be above its bound. */
export const atMost = (name: string, value: number, floor: number | null): Figure => ({
  ...atLeast(name, value, floor),
  ok: floor === null || value <= floor,
});
