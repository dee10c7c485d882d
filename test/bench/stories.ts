import type { ReadOutcome } from '../../src/plugins/newsdesk/readers/story';

/** An official whom the stories may name. */
export interface Named {
  name: string;
  familyName: string;
  title: string;
  state: string;
}

/** Numbers from 0 to 1 that are the same for the same seed (mulberry32). */
export const makeRandom = (seed: number): (() => number) => {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
};

const TOPICS = ['fishing quotas', 'a new railway', 'the price of grain', 'vaccines', 'border traffic', 'river dams'];
const VERBS = ['spoke about', 'called for talks on', 'defended a plan for', 'answered questions on'];
const CITIES = ['OSLO', 'VIENNA', 'GENEVA', 'LISBON', 'TALLINN', 'PRAGUE'];

/** Stories that are made up: five officials each, three quotations, some 250 words; the same for the same seed. */
export function* makeStories(count: number, people: readonly Named[], seed: number): Generator<ReadOutcome> {
  const random = makeRandom(seed);
  const pick = <One>(list: readonly One[]): One => list[Math.floor(random() * list.length)] as One;
  for (let index = 0; index < count; index++) {
    const named = Array.from({ length: 5 }, () => pick(people));
    const topic = pick(TOPICS);
    const day = `2021-03-${String(1 + Math.floor(random() * 28)).padStart(2, '0')}`;
    const city = pick(CITIES);
    const full = ({ name, title, state }: Named) => `${state} ${title} ${name}`;
    const paragraphs = [
      `${city}, ${day} (Bench Wire) — ${full(named[0] as Named)} ${pick(VERBS)} ${topic} on Wednesday, in a round of talks that had been put off twice since the autumn.`,
      `"Nobody gains from waiting until next year," ${named[0]?.familyName} said. The talks had been opened by ${full(named[1] as Named)}.`,
      `Officials of both sides spent the morning on the wording of a short paper, and the afternoon on the question of who was to pay for what it promises.`,
      `${full(named[2] as Named)} said the plan was "a first step". ${named[1]?.familyName} did not say when the second would follow, and left the room before the press had come in.`,
      `${full(named[3] as Named)} is to travel there in April. Before that, ${full(named[4] as Named)} will receive the experts who wrote the paper.`,
      `"We have all the figures on the table," ${named[4]?.familyName} told reporters.`,
      `The number of people who live from the trade has fallen by a third in ten years, and the towns along the coast have begun to look for other work.`,
    ];
    yield {
      ok: true,
      story: {
        origin: `story-${index}`,
        headline: `Talks on ${topic} in ${city.toLowerCase()}, round ${index}`,
        paragraphs,
        byline: null,
        published: day,
        url: null,
        publisher: null,
        language: null,
        source: 'bench',
        externalId: `story-${index}`,
        warnings: [],
      },
    };
  }
}
