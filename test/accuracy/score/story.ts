import type { NamedStory, NameSpan } from '../labelled-stories';
import { trimSpan } from '../labelled-stories';
import { align, pairUp } from './align';
import { bodyKey, isRank, isSame, personKey, titleKey } from './keys';
import type { FullStory, GivenStory, LabelledOffice } from './labels';
import { addCounts, type Count, emptyCount, scoreNames } from './names';

/**
 * What is counted in a story labelled in full. For the four last ones, `found` is how many were looked at and `gold` the
 * same number: they are shares of what was found.
 */
export const ROWS = [
  'person spans',
  'organization spans',
  'people',
  'officials',
  'offices',
  'offices, no ranks',
  'quotes',
  'office country',
  'office status',
  'speaker of found quotes',
] as const;

export type StoryScore = Record<(typeof ROWS)[number], Count>;

/** Offsets of quotations may differ by this much: marks counted in or not. */
const NEAR = 2;

/** The names of a story labelled in full, as the scoring of names takes them. */
const namesOf = ({ docId, text, published, people, organizations }: FullStory): NamedStory => {
  const spans = (entries: FullStory['organizations'] | FullStory['people'], label: NameSpan['label']): NameSpan[] =>
    entries.flatMap(({ mentions }) => mentions.map((mention) => trimSpan(text, { ...mention, label })));
  return { docId, text, published, names: [...spans(people, 0), ...spans(organizations, 1)] };
};

type GivenPerson = GivenStory['people'][number];
type HeldOffice = LabelledOffice & { holder: object };

/** Offices with their holders, each title and status of one holder once. */
const officesOf = <P extends { offices: LabelledOffice[] }>(people: readonly P[], holderOf: (person: P) => object) =>
  people
    .flatMap((person) => person.offices.map((office): HeldOffice => ({ ...office, holder: holderOf(person) })))
    .filter(
      (office, index, all) =>
        !all
          .slice(0, index)
          .some(
            (other) =>
              other.holder === office.holder &&
              other.status === office.status &&
              titleKey(other.title) === titleKey(office.title),
          ),
    );

const count = (right: number, found: number, gold: number): Count => ({ right, found, gold });
const share = (right: number, of: number): Count => ({ right, found: of, gold: of });

const scoreOffices = (story: FullStory, given: GivenStory, people: Map<FullStory['people'][number], GivenPerson>) => {
  const isEqual = (a: HeldOffice, b: HeldOffice): boolean =>
    a.holder === b.holder && titleKey(a.title) === titleKey(b.title);
  const gold = officesOf(story.people, (person) => people.get(person) ?? person);
  const found = officesOf(given.people, (person) => person);
  const pairs = pairUp(gold, found, isEqual);
  const [bareGold, bareFound] = [gold, found].map((list) => list.filter(({ title }) => !isRank(title)));
  return {
    offices: count(pairs.length, found.length, gold.length),
    'offices, no ranks': count(
      pairUp(bareGold ?? [], bareFound ?? [], isEqual).length,
      bareFound?.length ?? 0,
      bareGold?.length ?? 0,
    ),
    'office country': share(pairs.filter(([a, b]) => isSame(a.country, b.country)).length, pairs.length),
    'office status': share(pairs.filter(([a, b]) => isSame(a.status, b.status)).length, pairs.length),
  };
};

const scoreQuotes = (story: FullStory, given: GivenStory, people: Map<FullStory['people'][number], GivenPerson>) => {
  const bodies = align(story.organizations, given.organizations, story.text, 1, bodyKey);
  const isRight = (name: string, answer: string): boolean => {
    const person = story.people.find((each) => personKey(each.name) === personKey(name));
    const body = story.organizations.find((each) => bodyKey(each.name) === bodyKey(name));
    const alignedPerson = person && people.get(person);
    const alignedBody = body && bodies.get(body);
    return (
      personKey(name) === personKey(answer) ||
      bodyKey(name) === bodyKey(answer) ||
      (alignedPerson !== undefined && personKey(alignedPerson.name) === personKey(answer)) ||
      (alignedBody !== undefined && bodyKey(alignedBody.name) === bodyKey(answer))
    );
  };
  const pairs = pairUp(
    story.quotes,
    given.quotes,
    (a, b) => Math.abs(a.start - b.start) <= NEAR && Math.abs(a.end - b.end) <= NEAR,
  );
  const right = pairs.filter(([label, { speaker, speakerType }]) => {
    const isNamed = speaker !== null && speaker !== '' && speakerType !== 'unnamed';
    if (label.speaker === null || label.speakerType === 'unnamed') return !isNamed;
    return isNamed && isRight(label.speaker, speaker);
  });
  return {
    quotes: count(pairs.length, given.quotes.length, story.quotes.length),
    'speaker of found quotes': share(right.length, pairs.length),
  };
};

/** Holds the reading of one story against its labels. */
export const scoreStory = (story: FullStory, given: GivenStory): StoryScore => {
  const { people: personSpans, bodies: bodySpans } = scoreNames(namesOf(story), given);
  const isOneName = (a: { name: string }, b: { name: string }): boolean => personKey(a.name) === personKey(b.name);
  const sameNames = (gold: FullStory['people'], found: GivenPerson[]): Count =>
    count(pairUp(gold, found, isOneName).length, found.length, gold.length);
  const aligned = align(story.people, given.people, story.text, 0, personKey);
  return {
    'person spans': personSpans,
    'organization spans': bodySpans,
    people: sameNames(story.people, given.people),
    officials: sameNames(
      story.people.filter(({ official }) => official),
      given.people.filter(({ official }) => official),
    ),
    ...scoreOffices(story, given, aligned),
    ...scoreQuotes(story, given, aligned),
  };
};

/** The sum of the scores of some stories. */
export const sumScores = (scores: readonly StoryScore[]): StoryScore =>
  Object.fromEntries(
    ROWS.map((row) => [row, scores.reduce((sum, score) => addCounts(sum, score[row]), emptyCount())]),
  ) as StoryScore;
