import { existsSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { expect } from 'chai';
import { analyse } from '../../../src/plugins/newsdesk/core';
import { makeRandom } from '../../bench/stories';
import { readOwnStories } from '../own-stories';
import { goldFile } from '../reference';
import type { FullStory, GivenStory } from './labels';
import { ratesOf } from './names';
import { ROWS, scoreStory, sumScores } from './story';

const stories = readOwnStories();

const read = ({ text, published }: FullStory): GivenStory => analyse({ text, published });

/** The labels with faults of every kind in them, the same for the same seed. */
const disturb = (story: FullStory, seed: number): GivenStory => {
  const random = makeRandom(seed);
  const isHit = (): boolean => random() < 0.25;
  const shift = <S extends { start: number; end: number }>(span: S): S =>
    isHit()
      ? { ...span, start: span.start + Math.floor(random() * 4), end: span.end + Math.floor(random() * 4) }
      : span;
  return {
    people: story.people
      .filter(() => !isHit())
      .map((person) => ({
        ...person,
        name: isHit() ? (person.name.split(' ').at(-1) ?? '') : isHit() ? `Mr. ${person.name}` : person.name,
        official: person.official !== isHit(),
        offices: person.offices.map((office) => ({
          ...office,
          title: isHit() ? `Deputy ${office.title}` : office.title.replace(' ', '-'),
          country: isHit() ? null : office.country,
          status: isHit() ? 'former' : office.status,
        })),
        mentions: person.mentions.map(shift),
      })),
    organizations: story.organizations
      .filter(() => !isHit())
      .map((body) => ({ ...body, name: isHit() ? `the ${body.name}` : body.name, mentions: body.mentions.map(shift) })),
    quotes: story.quotes
      .map(shift)
      .map((quote) => (isHit() ? { ...quote, speaker: isHit() ? null : (story.people[0]?.name ?? null) } : quote)),
  };
};

describe('scoring a story', () => {
  it('finds nothing wrong in the labels themselves', () => {
    for (const story of stories)
      for (const [row, count] of Object.entries(scoreStory(story, story)))
        expect([row, count.right, count.right]).to.deep.equal([row, count.found, count.gold]);
  });

  it('finds nothing right in an empty answer', () => {
    const empty = { people: [], organizations: [], quotes: [] };
    const sum = sumScores(stories.map((story) => scoreStory(story, empty)));
    for (const row of ROWS) expect([row, sum[row].right, sum[row].found]).to.deep.equal([row, 0, 0]);
  });

  const story: FullStory = {
    docId: 'a',
    text: 'Minister Ann Lee met Bob Ray. "No," Lee said. "Never," the Navy said.',
    published: null,
    headline: null,
    dateline: null,
    people: [
      {
        name: 'Ann Lee',
        official: true,
        offices: [{ title: 'Minister', country: 'KE', organization: null, status: 'current' }],
        relations: [],
        mentions: [
          { start: 9, end: 16 },
          { start: 36, end: 39 },
        ],
      },
      { name: 'Bob Ray', official: false, offices: [], relations: [], mentions: [{ start: 21, end: 28 }] },
    ],
    organizations: [{ name: 'Navy', kind: 'military', country: 'KE', mentions: [{ start: 59, end: 63 }] }],
    quotes: [
      { start: 31, end: 34, speaker: 'Ann Lee', speakerType: 'person' },
      { start: 47, end: 53, speaker: 'Navy', speakerType: 'organization' },
    ],
  };

  /** What is changed in the labels, and the rows that it must change: [right, found, gold]. */
  const FAULTS: [string, (given: FullStory) => void, Partial<Record<(typeof ROWS)[number], number[]>>][] = [
    [
      'a title counted into the name is cut for the name, not for the span',
      (given) => {
        given.people[0] = { ...lee(given), name: 'Minister Ann Lee', mentions: [{ start: 0, end: 16 }] };
      },
      { 'person spans': [1, 2, 3], people: [2, 2, 2], 'speaker of found quotes': [2, 2, 2] },
    ],
    [
      '"the" before a body and the quotation marks are forgiven',
      (given) => {
        given.organizations = [{ ...navy(given), name: 'the Navy', mentions: [{ start: 55, end: 63 }] }];
        given.quotes = given.quotes.map((quote) => ({ ...quote, start: quote.start - 1, end: quote.end + 1 }));
      },
      { 'organization spans': [1, 1, 1], quotes: [2, 2, 2], 'speaker of found quotes': [2, 2, 2] },
    ],
    [
      'an office in another state',
      (given) => {
        given.people[0] = { ...lee(given), offices: lee(given).offices.map((each) => ({ ...each, country: 'UG' })) };
      },
      { offices: [1, 1, 1], 'office country': [0, 1, 1], 'office status': [1, 1, 1] },
    ],
    [
      'a rank is no office where ranks are left out',
      (given) => {
        const rank = { title: 'Lt. Gen.', country: null, organization: null, status: 'current' as const };
        given.people[0] = { ...lee(given), offices: [...lee(given).offices, rank] };
      },
      { offices: [1, 2, 1], 'offices, no ranks': [1, 1, 1] },
    ],
    [
      'somebody else as an official and as the speaker',
      (given) => {
        given.people = given.people.map((person) => ({ ...person, official: person.name === 'Bob Ray' }));
        given.quotes = given.quotes.map((quote) => ({ ...quote, speaker: 'Bob Ray', speakerType: 'person' }));
      },
      { officials: [0, 1, 1], 'speaker of found quotes': [0, 2, 2] },
    ],
  ];
  const lee = ({ people }: FullStory) => people[0] as FullStory['people'][number];
  const navy = ({ organizations }: FullStory) => organizations[0] as FullStory['organizations'][number];
  for (const [name, change, wanted] of FAULTS)
    it(name, () => {
      const given = structuredClone(story);
      change(given);
      const score = scoreStory(story, given);
      for (const [row, numbers] of Object.entries(wanted)) {
        const { right, found, gold } = score[row as (typeof ROWS)[number]];
        expect([row, right, found, gold]).to.deep.equal([row, ...numbers]);
      }
    });

  it('agrees with the scorer of the reference stories', async function () {
    const file = goldFile('score/score.mjs');
    if (!existsSync(file)) {
      console.log(
        `      left out: there is no ${file} (set NEWSDESK_REFERENCE to the folder of the reference stories)`,
      );
      this.skip();
    }
    type Metric = { tp?: number; p: number; g: number; F1: number } | { right: number; of: number };
    type Evaluate = (gold: object[], answers: object[]) => { metrics: Record<string, Metric> };
    const { evaluate } = (await import(pathToFileURL(file).href)) as { evaluate: Evaluate };
    const readings: [string, (story: FullStory, index: number) => GivenStory][] = [
      ['the analysis', read],
      ...Array.from({ length: 20 }, (_, seed): [string, (story: FullStory, index: number) => GivenStory] => [
        `faults ${seed}`,
        (given, index) => disturb(given, seed * 100 + index),
      ]),
    ];
    for (const [name, readingOf] of readings) {
      const answers = stories.map((each, index) => ({ docId: each.docId, ...readingOf(each, index) }));
      const { metrics } = evaluate(stories, answers);
      const ours = sumScores(stories.map((each, index) => scoreStory(each, answers[index] as GivenStory)));
      for (const row of ROWS) {
        const theirs = metrics[row];
        if (theirs === undefined) throw new Error(`no row ${row}`);
        const { right, found, gold } = ours[row];
        const wanted = 'of' in theirs ? [theirs.right, theirs.of, theirs.of] : [theirs.tp, theirs.p, theirs.g];
        expect([name, row, right, found, gold]).to.deep.equal([name, row, ...wanted]);
        if ('F1' in theirs) expect(ratesOf(ours[row]).f1).to.be.closeTo(100 * theirs.F1, 1e-9);
      }
    }
  });
});
