import type { Core } from '@strapi/strapi';
import type { LookAgainSummary, LookedAtStory } from '../../contracts/look-again';
import type { Registry } from '../../core/registry';
import type { Connection } from '../../sql/connection';
import { reasonOf, toDatabaseFailure } from '../database-failure';
import { readDecisions } from '../decisions';
import { type Desk, deskOf } from '../desk';
import { forgetMade, type MadeRecord, putMade } from '../link-story';
import { noReservedSlugs } from '../records';
import { standingRules } from '../standing-rules';
import { readArticles, readMarks } from '../stored';
import { type Tables, tablesOf } from '../tables';
import { type ArticlePlan, forgetPlans, type HeldArticle, isDifferent, planArticle, stampOf } from './plan-article';
import { writeLooked } from './write-looked';

/** Stories that are planned at once and, where they differ, written in one transaction. */
const BATCH = 10;

/** How stored stories are looked at again. */
export interface LookAgainOptions {
  /** Says what would change and changes nothing. */
  dryRun: boolean;
  /** Notes the version of the recogniser on every story, and not only on those that come out otherwise. */
  isStamping?: boolean;
  /** Asked before each batch: true ends the run, what is done stays done. */
  isStopped?: (() => boolean) | undefined;
  /** Hears of each story once it is stored (or, in a dry run, planned). */
  report?: ((story: LookedAtStory) => void) | undefined;
}

/** A run over stored stories, and the people and bodies that it made: names that stories before them may hold as well. */
export interface LookAgainResult {
  summary: LookAgainSummary;
  made: MadeRecord[];
}

interface Planned {
  id: string;
  plan: ArticlePlan | null;
  problem: unknown;
}

const nextTurn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** Looks at stored stories again, in batches: analyses, links by the decisions in force, writes what differs. */
class LookAgain {
  readonly summary: LookAgainSummary = {
    ...{ stories: 0, changed: 0, updated: 0, failed: 0, links: 0, made: 0, seconds: 0 },
    isStopped: false,
  };
  readonly made: MadeRecord[] = [];
  readonly #strapi: Core.Strapi;
  readonly #desk: Desk;
  readonly #tables: Tables;
  readonly #options: LookAgainOptions;

  constructor(strapi: Core.Strapi, options: LookAgainOptions) {
    this.#strapi = strapi;
    this.#desk = deskOf(strapi);
    this.#tables = tablesOf(strapi);
    this.#options = options;
  }

  /** Looks at a batch; one that fails is looked at again story by story, so that only the bad one is left out. */
  async take(ids: readonly string[]): Promise<void> {
    try {
      await this.#desk.inTurn(() => (this.#options.dryRun ? this.#tryOut(ids) : this.#write(ids)));
    } catch (error) {
      const failure = toDatabaseFailure(error);
      if (failure !== null) throw failure;
      const [only] = ids;
      if (ids.length > 1) for (const id of ids) await this.take([id]);
      else if (only !== undefined) this.#tell({ id: only, plan: null, problem: error });
    }
  }

  async #read(db: Connection, ids: readonly string[]): Promise<[id: string, held: HeldArticle][]> {
    const articles = await readArticles(db, this.#tables, [...ids]);
    const known = ids.filter((id) => articles.has(id));
    const decisions = await readDecisions(db, this.#tables, known);
    const marks = await readMarks(db, this.#tables, known);
    return known.flatMap((id) => {
      const [article, own] = [articles.get(id), marks.get(id)];
      if (article === undefined || own === undefined) return [];
      return [[id, { ...article, decisions: decisions.get(id) ?? [], marks: own }]];
    });
  }

  /** Plans some stories; the records that they make stand in the index meanwhile, for the next of them. */
  async #plan(db: Connection, ids: readonly string[], registry: Registry): Promise<Planned[]> {
    const held = await this.#read(db, ids);
    const rules = await standingRules(this.#strapi, db);
    // From here to the end nothing else can run: no save links to a record that is not stored.
    const planned: Planned[] = [];
    const onTrial = this.#options.dryRun ? this.made : [];
    putMade(registry, onTrial);
    for (const [id, article] of held) {
      try {
        planned.push({ id, plan: planArticle(article, registry, rules), problem: null });
      } catch (error) {
        planned.push({ id, plan: null, problem: error });
      }
    }
    forgetPlans(registry, plansOf(planned));
    forgetMade(registry, onTrial);
    return planned;
  }

  async #tryOut(ids: readonly string[]): Promise<void> {
    const planned = await this.#plan(this.#strapi.db.connection, ids, await this.#desk.registry());
    for (const one of planned) this.#tell(one);
  }

  async #write(ids: readonly string[]): Promise<void> {
    const registry = await this.#desk.registry();
    let planned = await this.#plan(this.#strapi.db.connection, ids, registry);
    const isWritten = (plan: ArticlePlan) => isDifferent(plan) || this.#options.isStamping === true;
    if (plansOf(planned).some(isWritten)) {
      await this.#strapi.db.transaction(async ({ trx }) => {
        const inside = await this.#desk.registry(trx);
        const isFresh = inside === registry && (await this.#isFresh(trx, planned));
        // Somebody saved or decided in between.
        if (!isFresh) planned = await this.#plan(trx, ids, inside);
        await this.#store(trx, plansOf(planned).filter(isWritten), inside);
      });
    }
    for (const one of planned) this.#tell(one);
  }

  async #isFresh(db: Connection, planned: readonly Planned[]): Promise<boolean> {
    const plans = plansOf(planned).filter(isDifferent);
    const ids = plans.map(({ held }) => held.draft.documentId);
    const articles = await readArticles(db, this.#tables, ids);
    const decisions = await readDecisions(db, this.#tables, ids);
    return plans.every(({ held, stamp }) => {
      const id = held.draft.documentId;
      const now = articles.get(id);
      return now !== undefined && stampOf({ ...now, decisions: decisions.get(id) ?? [] }) === stamp;
    });
  }

  async #store(db: Connection, plans: readonly ArticlePlan[], registry: Registry): Promise<void> {
    const now = new Date();
    const reserved = noReservedSlugs();
    const made = plans.flatMap((plan) => plan.made);
    putMade(registry, made);
    try {
      for (const plan of plans) await writeLooked(db, this.#tables, plan, reserved, now);
    } catch (error) {
      forgetPlans(registry, plans);
      throw error;
    }
  }

  #tell({ id, plan, problem }: Planned): void {
    const { summary } = this;
    summary.stories++;
    const outcome =
      plan === null ? 'failed' : plan.changes.length > 0 ? 'changed' : isDifferent(plan) ? 'updated' : 'unchanged';
    if (outcome !== 'unchanged') summary[outcome]++;
    if (plan !== null && isDifferent(plan)) {
      summary.links += plan.changes.length;
      summary.made += plan.made.length;
      this.made.push(...plan.made);
    }
    this.#options.report?.({
      article: id,
      headline: plan?.held.draft.headline ?? '',
      outcome,
      changes: plan?.changes ?? [],
      problem: plan === null ? reasonOf(problem) : null,
    });
  }
}

const plansOf = (planned: readonly Planned[]): ArticlePlan[] => planned.flatMap(({ plan }) => plan ?? []);

async function* inBatches(ids: AsyncIterable<string> | Iterable<string>): AsyncGenerator<string[]> {
  let batch: string[] = [];
  for await (const id of ids) {
    batch.push(id);
    if (batch.length < BATCH) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

/**
 * Looks at stored stories again, by documentId, in the order given: analyses them, links them by the decisions in force and
 * writes what differs, draft and published rows with their projections, a batch a transaction. Stories that come out the
 * same write nothing, so a second run changes nothing. Not to be called inside a transaction or a desk's turn.
 * @throws DatabaseFailure where the database itself cannot be written; batches before it are kept.
 */
export const lookAgain = async (
  strapi: Core.Strapi,
  articles: AsyncIterable<string> | Iterable<string>,
  options: LookAgainOptions,
): Promise<LookAgainResult> => {
  const started = Date.now();
  const run = new LookAgain(strapi, options);
  for await (const batch of inBatches(articles)) {
    if (options.isStopped?.() === true) {
      run.summary.isStopped = true;
      break;
    }
    await run.take(batch);
    // Waiting requests of the same process come first.
    await nextTurn();
  }
  run.summary.seconds = (Date.now() - started) / 1000;
  return { summary: run.summary, made: run.made };
};
