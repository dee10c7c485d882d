import type { Core } from '@strapi/strapi';
import type { ReadOutcome } from '../readers/story';
import type { Registry } from '../core/registry';
import type { StandingRule } from '../core/types';
import type { Connection } from '../sql/connection';
import { toDatabaseFailure } from './database-failure';
import type { Actor } from './decisions';
import { type Desk, deskOf } from './desk';
import { failedItem, type ImportedItem, plannedItem, problemOf } from './import-outcome';
import { addCounts, beginRun, type Counts, endRun, noCounts, resumeRun, writeProblem } from './import-run';
import { CorrectionError, forgetMade, type MadeRecord, putMade } from './link-story';
import {
  NO_WISHES,
  planStory,
  type ReadStory,
  readStory,
  type Stored,
  type StoryPlan,
  type StoryWishes,
} from './plan-story';
import { noReservedSlugs } from './records';
import { standingRules } from './standing-rules';
import { identityOf, readStored } from './stored';
import { type Tables, tablesOf } from './tables';
import { writePlans } from './write-plans';

/** Stories written in one transaction. */
const BATCH = 40;

/** Options of a run. */
export interface ImportOptions {
  source: string;
  publish: boolean;
  dryRun: boolean;
  actor: Actor;
  /** Goes on with a run begun earlier, so that files sent one by one are one run. */
  run?: string | null;
  /** What goes with the story of an index, beside its text. */
  wishes?: (index: number) => Omit<StoryWishes, 'publish'>;
}

/** What became, or would become, of a run. */
export interface ImportSummary {
  /** Null where nothing was written. */
  run: string | null;
  counts: Counts;
  seconds: number;
}

type Stories = AsyncIterable<ReadOutcome> | Iterable<ReadOutcome>;
type Failed = Extract<ReadOutcome, { ok: false }>;

/** One run of an import: takes stories one by one and writes them in batches. */
class Import {
  readonly counts = noCounts();
  run: string | null;
  readonly #strapi: Core.Strapi;
  readonly #desk: Desk;
  readonly #tables: Tables;
  readonly #options: ImportOptions;
  readonly #report: (item: ImportedItem) => void;
  /** Records that a dry run would make. */
  readonly #onTrial: MadeRecord[] = [];
  /** Identities and hashes that a dry run has seen, since it stores nothing that would tell. */
  readonly #seen = new Map<string, string>();
  /** Failures before the first story of the run was stored: they are stored with it, and alone they store nothing. */
  #waiting: Failed[] = [];
  /** What the parts of the run before this one counted. */
  #earlier = noCounts();
  #position = 0;
  #index = 0;
  #batch: ReadStory[] = [];

  constructor(strapi: Core.Strapi, options: ImportOptions, report: (item: ImportedItem) => void) {
    this.#strapi = strapi;
    this.#desk = deskOf(strapi);
    this.#tables = tablesOf(strapi);
    this.#options = options;
    this.#report = report;
    this.run = options.run ?? null;
  }

  /** Goes on where the part before this one ended. */
  async resume(): Promise<void> {
    if (this.run === null || this.#options.dryRun) return;
    const found = await resumeRun(this.#strapi.db.connection, this.#tables, this.run);
    if (found === null) throw new CorrectionError('The run to go on with is not there: start a new one.');
    this.#earlier = found.counts;
    this.#position = found.position;
  }

  async take(outcome: ReadOutcome): Promise<void> {
    const wishes = { ...NO_WISHES, ...this.#options.wishes?.(this.#index++), publish: this.#options.publish };
    if (!outcome.ok) {
      await this.flush();
      return this.#fail(outcome);
    }
    const read = readStory(outcome.story, await this.#desk.registry(), wishes);
    const identity = identityOf(read.story);
    const isRepeated = this.#batch.some(({ story }) => identityOf(story) === identity);
    if (isRepeated || this.#batch.length >= BATCH) await this.flush();
    this.#batch.push(read);
  }

  async flush(): Promise<void> {
    const batch = this.#batch;
    this.#batch = [];
    if (batch.length === 0) return;
    if (this.#options.dryRun) return this.#tryOut(batch);
    return this.#desk.inTurn(() => this.#writeOrSplit(batch));
  }

  async end(state: 'done' | 'failed'): Promise<void> {
    if (this.run === null || this.#options.dryRun) return;
    const counts = addCounts(this.#earlier, this.counts);
    await endRun(this.#strapi.db.connection, this.#tables, this.run, state, counts);
  }

  /** A batch that fails is written again story by story, so that only the bad one is left out. */
  async #writeOrSplit(batch: ReadStory[]): Promise<void> {
    try {
      await this.#write(batch);
    } catch (error) {
      const failure = toDatabaseFailure(error);
      if (failure !== null) throw failure;
      const [only] = batch;
      if (batch.length > 1) for (const read of batch) await this.#writeOrSplit([read]);
      else if (only !== undefined)
        await this.#fail({ ok: false, origin: only.story.origin, problem: problemOf(error) });
    }
  }

  async #write(batch: ReadStory[]): Promise<void> {
    const plans: StoryPlan[] = [];
    const { run, desk, tables } = { run: this.run, desk: this.#desk, tables: this.#tables };
    let registry = await desk.registry();
    try {
      await this.#strapi.db.transaction(async ({ trx }) => {
        // Asked again inside: a save that was rolled back in between makes the index of before forgotten.
        registry = await desk.registry(trx);
        const stored = await readStored(
          trx,
          tables,
          batch.map(({ story }) => story),
        );
        // One by one into the list, so that a failure in the middle knows what was made before it.
        const rules = await standingRules(this.#strapi, trx);
        for (const read of batch) plans.push(this.#plan(read, stored, registry, rules));
        const writes = plans.filter(({ outcome }) => outcome !== 'unchanged');
        if (writes.length === 0) return;
        await this.#begin(trx);
        await writePlans(trx, tables, plans, {
          run: this.run ?? '',
          firstPosition: this.#position + this.#waiting.length,
          actor: this.#options.actor,
          reserved: noReservedSlugs(),
          now: new Date(),
        });
      });
    } catch (error) {
      this.run = run;
      forgetMade(
        registry,
        plans.flatMap(({ linked }) => linked.made),
      );
      throw error;
    }
    const writes = plans.filter(({ outcome }) => outcome !== 'unchanged').length;
    if (writes > 0) {
      this.#position += this.#waiting.length + writes;
      this.#waiting = [];
    }
    for (const plan of plans) this.#tell(plannedItem(plan, registry, false));
    const untouched = plans.filter(({ outcome }) => outcome === 'unchanged' || outcome === 'conflict');
    forgetMade(
      registry,
      untouched.flatMap(({ linked }) => linked.made),
    );
  }

  #plan(read: ReadStory, stored: Map<string, Stored>, registry: Registry, rules: readonly StandingRule[]): StoryPlan {
    return planStory(read, stored.get(identityOf(read.story)) ?? null, registry, rules);
  }

  /** Stores that the run began, where it has not, with the failures that came before its first story. */
  async #begin(db: Connection): Promise<void> {
    const { source, publish, actor } = this.#options;
    const begun = { kind: 'stories' as const, source, startedBy: actor.name, options: { publish } };
    this.run ??= await beginRun(db, this.#tables, begun);
    for (const [index, failed] of this.#waiting.entries()) {
      await writeProblem(db, this.#tables, this.run, this.#position + index, failed);
    }
  }

  /**
   * Plans a batch of a dry run. The records that it would make stand in the index only while nothing else can run: an
   * editor's save in the same process must not link to them.
   */
  async #tryOut(batch: ReadStory[]): Promise<void> {
    const stories = batch.map(({ story }) => story);
    const stored = await readStored(this.#strapi.db.connection, this.#tables, stories);
    const rules = await standingRules(this.#strapi, this.#strapi.db.connection);
    const registry = await this.#desk.registry();
    putMade(registry, this.#onTrial);
    try {
      for (const read of batch) this.#tryStory(read, stored, registry, rules);
    } finally {
      forgetMade(registry, this.#onTrial);
    }
  }

  #tryStory(read: ReadStory, stored: Map<string, Stored>, registry: Registry, rules: readonly StandingRule[]): void {
    try {
      const plan = this.#plan(read, stored, registry, rules);
      const identity = identityOf(plan.story);
      const earlier = this.#seen.get(identity);
      if (earlier !== undefined) plan.outcome = earlier === plan.incomingHash ? 'unchanged' : 'updated';
      this.#seen.set(identity, plan.incomingHash);
      this.#onTrial.push(...plan.linked.made);
      this.#tell(plannedItem(plan, registry, true));
    } catch (error) {
      this.#tell(failedItem(read.story.origin, problemOf(error)));
    }
  }

  async #fail(failed: Failed): Promise<void> {
    this.#tell(failedItem(failed.origin, failed.problem));
    if (this.#options.dryRun) return;
    if (this.run === null) this.#waiting.push(failed);
    else await writeProblem(this.#strapi.db.connection, this.#tables, this.run, this.#position++, failed);
  }

  #tell(item: ImportedItem): void {
    const { outcome, counts } = item.view;
    this.counts[outcome]++;
    this.counts.linked += counts.linked;
    this.counts.suggested += counts.suggested;
    if (outcome === 'created' || outcome === 'updated') this.counts.made += counts.created;
    this.#report(item);
  }
}

const nextTurn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/**
 * Imports stories in the order given: analyse, link and write, a batch a transaction. `report` hears of each item once it
 * is stored (or, in a dry run, planned). One bad story does not stop the others; unchanged ones write nothing.
 * @throws where the database itself cannot be written (full disk, lock, lost connection); batches before it are kept.
 */
export const importStories = async (
  strapi: Core.Strapi,
  stories: Stories,
  options: ImportOptions,
  report: (item: ImportedItem) => void = () => undefined,
): Promise<ImportSummary> => {
  const started = Date.now();
  const run = new Import(strapi, options, report);
  await run.resume();
  try {
    for await (const outcome of stories) {
      await run.take(outcome);
      // Waiting requests of the same process come first.
      await nextTurn();
    }
    await run.flush();
  } catch (error) {
    await run.end('failed').catch(() => deskOf(strapi).forgetRegistry());
    throw toDatabaseFailure(error) ?? error;
  }
  await run.end('done');
  const counts: Counts = run.counts;
  if (!options.dryRun && counts.created + counts.updated > 0) {
    await strapi.eventHub.emit('newsdesk.import', { run: run.run, counts });
  }
  return { run: run.run, counts, seconds: (Date.now() - started) / 1000 };
};
