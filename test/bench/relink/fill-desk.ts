import type { Core } from '@strapi/strapi';
import { hashText } from '../../../src/plugins/newsdesk/writer/hash';
import { incomingHash, writtenHash } from '../../../src/plugins/newsdesk/writer/article';
import { deskOf } from '../../../src/plugins/newsdesk/writer/desk';
import { newDocumentId } from '../../../src/plugins/newsdesk/writer/document-id';
import { beginRun } from '../../../src/plugins/newsdesk/writer/import-run';
import { planStory, readStory, type StoryPlan } from '../../../src/plugins/newsdesk/writer/plan-story';
import { noReservedSlugs } from '../../../src/plugins/newsdesk/writer/records';
import { lookAgain } from '../../../src/plugins/newsdesk/writer/relink/look-again';
import { tablesOf } from '../../../src/plugins/newsdesk/writer/tables';
import { writePlans } from '../../../src/plugins/newsdesk/writer/write-plans';
import { makeRandom, makeStories } from '../stories';
import type { Senator } from './senators';

/** Stories that are analysed; all others are these with other names. */
const PATTERNS = 500;
const BATCH = 200;
const SEED = 20210317;
/** Rounds are counted from here, so that all headlines are of one length. */
const FIRST_ROUND = 1_000_000;

export interface Fill {
  stories: number;
  senators: readonly Senator[];
  /** Called ten times. */
  step: () => void;
}

export interface Filled {
  /** Analyses that many of the stories again, and gives how many come out otherwise than they are stored. */
  countOthers: (count: number) => Promise<number>;
}

/** A story that was analysed, with the senators whom it names. */
interface Pattern {
  plan: StoryPlan;
  named: Senator[];
}

const makePatterns = async (strapi: Core.Strapi, count: number, senators: readonly Senator[]): Promise<Pattern[]> => {
  const registry = await deskOf(strapi).registry();
  const people = senators.map(({ name, familyName }) => ({ name, familyName, title: 'Senator', state: 'Philippine' }));
  const byName = new Map(senators.map((senator) => [senator.name, senator]));
  return [...makeStories(count, people, SEED)].map((outcome) => {
    if (!outcome.ok) throw new Error(outcome.problem.message);
    const headline = outcome.story.headline.replace(/round \d+$/, `round ${FIRST_ROUND}`);
    const wishes = { publish: true, keep: [], corrections: [] };
    const plan = planStory(readStory({ ...outcome.story, headline }, registry, wishes), null, registry, []);
    const named = plan.appearances.flatMap(({ name }) => byName.get(name) ?? []);
    return { plan, named };
  });
};

/** Puts other names, all of the same length, for those of a pattern, in whatever case they stand. */
const renaming = (named: readonly Senator[], pick: (like: Senator) => Senator, round: number) => {
  const words = new Map<string, string>([[String(FIRST_ROUND), String(FIRST_ROUND + round)]]);
  const taken = new Set<string>();
  for (const senator of named) {
    let other = pick(senator);
    while (taken.has(other.familyName)) other = pick(senator);
    taken.add(other.familyName);
    words.set(senator.familyName, other.familyName);
    words.set(senator.familyName.toLowerCase(), other.familyName.toLowerCase());
  }
  const pattern = new RegExp([...words.keys()].join('|'), 'g');
  return <Value>(value: Value): Value =>
    JSON.parse(JSON.stringify(value).replace(pattern, (word) => words.get(word) ?? word)) as Value;
};

const copyPlan = ({ plan }: Pattern, rename: <Value>(value: Value) => Value, at: number): StoryPlan => {
  const { firstPublished } = plan.values;
  const text = rename(plan.text);
  const textHash = hashText(text);
  const externalId = `story-${at}`;
  const story = { ...rename(plan.story), origin: externalId, externalId };
  const values = { ...rename(plan.values), firstPublished, externalId, contentHash: textHash };
  const documentId = newDocumentId();
  const ids = new Map(plan.appearances.map((one) => [one.documentId, newDocumentId()]));
  const own = { article: documentId, textHash };
  const { appearances, quotes } = rename({ appearances: plan.appearances, quotes: plan.quotes });
  return {
    ...plan,
    ...{ story, text, textHash, values, documentId },
    incomingHash: incomingHash(story),
    writtenHash: writtenHash(values),
    appearances: appearances.map((one) => ({
      ...{ ...one, ...own, firstPublished },
      documentId: ids.get(one.documentId) ?? '',
    })),
    quotes: quotes.map((quote) => ({
      ...{ ...quote, ...own, documentId: newDocumentId() },
      speaker: quote.speaker === null ? null : (ids.get(quote.speaker) ?? null),
    })),
  };
};

/**
 * Fills the desk with published stories of five senators each: some are analysed, and their rows are written by the writer's
 * own functions, each time with other family names of the same length, so that every offset stays what it is.
 */
export const fillDesk = async (strapi: Core.Strapi, { stories, senators, step }: Fill): Promise<Filled> => {
  const db = strapi.db.connection;
  const tables = tablesOf(strapi);
  const patterns = await makePatterns(strapi, Math.min(PATTERNS, stories), senators);
  const byGiven = new Map<string, Senator[]>();
  for (const senator of senators) {
    const alike = byGiven.get(senator.givenName);
    if (alike === undefined) byGiven.set(senator.givenName, [senator]);
    else alike.push(senator);
  }
  const random = makeRandom(SEED + 1);
  const pick = ({ givenName }: Senator): Senator => {
    const alike = byGiven.get(givenName) ?? [];
    return alike[Math.floor(random() * alike.length)] as Senator;
  };
  const actor = { id: null, name: 'bench', via: 'command' as const };
  const given = { kind: 'stories' as const, source: 'bench', startedBy: 'bench', options: {} };
  const run = await beginRun(db, tables, given);
  const written: string[] = [];
  for (let at = 0; at < stories; at += BATCH) {
    const plans = Array.from({ length: Math.min(BATCH, stories - at) }, (_, index) => {
      const pattern = patterns[(at + index) % patterns.length] as Pattern;
      return copyPlan(pattern, renaming(pattern.named, pick, at + index), at + index);
    });
    const batch = { run, firstPosition: at, actor, reserved: noReservedSlugs(), now: new Date() };
    await strapi.db.transaction(({ trx }) => writePlans(trx, tables, plans, batch));
    written.push(...plans.map(({ documentId }) => documentId));
    if (Math.floor((10 * (at + BATCH)) / stories) > Math.floor((10 * at) / stories)) step();
  }
  return {
    async countOthers(count) {
      const some = written.filter((_, at) => at % Math.max(1, Math.floor(stories / count)) === 0).slice(0, count);
      const { summary } = await lookAgain(strapi, some, { dryRun: true });
      return summary.changed + summary.updated + summary.failed;
    },
  };
};
