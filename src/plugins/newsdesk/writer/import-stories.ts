import type { Core } from '@strapi/strapi';
import type { ReadOutcome } from '../readers/story';
import type { Connection } from '../sql/connection';
import type { Actor } from './decisions';
import { type Desk, deskOf } from './desk';
import { failedItem, type ImportedItem, isDatabaseFailure, plannedItem, problemOf } from './import-outcome';
import { beginRun, type Counts, endRun, noCounts, writeProblem } from './import-run';
import { forgetMade, type MadeRecord } from './link-story';
import { NO_WISHES, planStory, type ReadStory, readStory, type StoryPlan, type StoryWishes } from './plan-story';
import { noReservedSlugs } from './records';
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

/** One run of an import: takes stories one by one and writes them in batches. */
class Import {
  readonly counts = noCounts();
  run: string | null;
  readonly #strapi: Core.Strapi;
  readonly #desk: Desk;
  readonly #tables: Tables;
  readonly #options: ImportOptions;
  readonly #report: (item: ImportedItem) => void;
  readonly #reserved = noReservedSlugs();
  /** Records that a dry run put into the index, to be taken out at its end. */
  readonly #onTrial: MadeRecord[] = [];
  /** Identities and hashes that a dry run has seen, since it stores nothing that would tell. */
  readonly #seen = new Map<string, string>();
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
    forgetMade(await this.#desk.registry(), this.#onTrial);
    if (this.run === null || this.#options.dryRun) return;
    await endRun(this.#strapi.db.connection, this.#tables, this.run, state, this.counts);
  }

  /** A batch that fails is written again story by story, so that only the bad one is left out. */
  async #writeOrSplit(batch: ReadStory[]): Promise<void> {
    try {
      await this.#write(batch);
    } catch (error) {
      if (isDatabaseFailure(error)) throw error;
      const [only] = batch;
      if (batch.length > 1) for (const read of batch) await this.#writeOrSplit([read]);
      else if (only !== undefined)
        await this.#fail({ ok: false, origin: only.story.origin, problem: problemOf(error) });
    }
  }

  async #write(batch: ReadStory[]): Promise<void> {
    const plans: StoryPlan[] = [];
    const begun = this.run;
    const registry = await this.#desk.registry();
    try {
      await this.#strapi.db.transaction(async ({ trx }) => {
        await this.#plan(trx, batch, plans);
        const writes = plans.filter(({ outcome }) => outcome !== 'unchanged');
        if (writes.length === 0) return;
        this.run ??= await beginRun(trx, this.#tables, { ...this.#options, startedBy: this.#options.actor.name });
        for (const plan of plans) for (const appearance of plan.appearances) appearance.run = this.run;
        const { actor } = this.#options;
        const shared = {
          run: this.run,
          firstPosition: this.#position,
          actor,
          reserved: this.#reserved,
          now: new Date(),
        };
        await writePlans(trx, this.#tables, plans, shared);
        this.#position += writes.length;
      });
    } catch (error) {
      this.run = begun;
      forgetMade(
        registry,
        plans.flatMap(({ linked }) => linked.made),
      );
      throw error;
    }
    const untouched = plans.filter(({ outcome }) => outcome === 'unchanged' || outcome === 'conflict');
    forgetMade(
      registry,
      untouched.flatMap(({ linked }) => linked.made),
    );
    for (const plan of plans) this.#tell(plannedItem(plan, false));
  }

  /** Plans a batch; `plans` grows as it goes, so that a failure in the middle knows what was made before it. */
  async #plan(db: Connection, batch: ReadStory[], plans: StoryPlan[]): Promise<void> {
    const registry = await this.#desk.registry(db);
    const stored = await readStored(
      db,
      this.#tables,
      batch.map(({ story }) => story),
    );
    for (const read of batch)
      plans.push(planStory(read, stored.get(identityOf(read.story)) ?? null, registry, this.run));
  }

  async #tryOut(batch: ReadStory[]): Promise<void> {
    for (const read of batch) {
      const plans: StoryPlan[] = [];
      try {
        await this.#plan(this.#strapi.db.connection, [read], plans);
      } catch (error) {
        if (isDatabaseFailure(error)) throw error;
        await this.#fail({ ok: false, origin: read.story.origin, problem: problemOf(error) });
        continue;
      }
      for (const plan of plans) {
        const identity = identityOf(plan.story);
        const earlier = this.#seen.get(identity);
        if (earlier !== undefined) plan.outcome = earlier === plan.incomingHash ? 'unchanged' : 'updated';
        this.#seen.set(identity, plan.incomingHash);
        this.#onTrial.push(...plan.linked.made);
        this.#tell(plannedItem(plan, true));
      }
    }
  }

  async #fail(outcome: Extract<ReadOutcome, { ok: false }>): Promise<void> {
    this.#tell(failedItem(outcome.origin, outcome.problem));
    if (this.run === null || this.#options.dryRun) return;
    await writeProblem(this.#strapi.db.connection, this.#tables, this.run, this.#position++, outcome);
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
  try {
    for await (const outcome of stories) {
      await run.take(outcome);
      // Waiting requests of the same process come first.
      await nextTurn();
    }
    await run.flush();
  } catch (error) {
    await run.end('failed').catch(() => deskOf(strapi).forgetRegistry());
    throw error;
  }
  await run.end('done');
  const counts: Counts = run.counts;
  if (!options.dryRun && counts.created + counts.updated > 0) {
    await strapi.eventHub.emit('newsdesk.import', { run: run.run, counts });
  }
  return { run: run.run, counts, seconds: (Date.now() - started) / 1000 };
};
