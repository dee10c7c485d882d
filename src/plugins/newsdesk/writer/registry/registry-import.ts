import type { Core } from '@strapi/strapi';
import { foldName } from '../../core/names/fold';
import { MOST_ITEMS, type RegistryItemView } from '../../contracts/registry';
import type { RegistryListener, RegistryOptions } from './registry-options';
import type { BodyFact, RegistryFact } from '../../readers/registry/fact';
import type { Connection } from '../../sql/connection';
import { reasonOf, toDatabaseFailure } from '../database-failure';
import { type Desk, deskOf } from '../desk';
import { type Tables, tablesOf } from '../tables';
import { chooseAdoptions, type Provisional, readProvisional } from './adopt';
import { type Books, readBooks, readNameBook } from './books';
import { addRegistryCounts, noRegistryCounts, writtenOf } from './counts';
import { adoptedItem, deletedItem, differenceItem, problemItem } from './describe-item';
import { isChanged } from './draft';
import { HeldBack } from './held-back';
import { hasNoId } from './known-people';
import { Pace } from './pace';
import type { BatchPlan, PlannedProblem } from './plan';
import { planBatch } from './plan-batch';
import { beginRegistryRun, endRegistryRun, writeCheckpoint } from './registry-run';
import { Stated } from './stated';
import { tellIndex } from './tell-index';
import { Trial } from './trial';
import { differencesOf, type KeptDifference } from './write-items';
import { writePlan } from './write-plan';
import { differenceKey } from './written';

const NOBODY: ReadonlyMap<string, string> = new Map();

/** One run of a registry: takes rows and writes them in batches, each a transaction. */
export class RegistryImport {
  readonly counts = noRegistryCounts();
  run: string | null = null;
  isStopped = false;
  readonly #strapi: Core.Strapi;
  readonly #desk: Desk;
  readonly #tables: Tables;
  readonly #options: RegistryOptions;
  readonly #listener: RegistryListener;
  readonly #pace: Pace;
  readonly #stated = new Stated();
  readonly #trial: Trial | null;
  /** Bodies whose parent came after them. */
  readonly #later: BodyFact[] = [];
  /** Problems before the run stored anything: they are stored with it, and alone they store nothing. */
  #waiting: PlannedProblem[] = [];
  readonly #told = new Set<string>();
  readonly #passed = new Set<string>();
  /** People that this run made. */
  readonly #made = new Set<string>();
  #books: Books | null = null;
  #provisional: Provisional[] = [];
  #held: HeldBack | null = null;
  #facts: RegistryFact[] = [];
  #position = 0;
  #items = 0;
  readonly touched = { people: new Set<string>(), organizations: new Set<string>(), offices: new Set<string>() };

  constructor(strapi: Core.Strapi, options: RegistryOptions, listener: RegistryListener) {
    this.#strapi = strapi;
    this.#desk = deskOf(strapi);
    this.#tables = tablesOf(strapi);
    this.#options = options;
    this.#listener = listener;
    this.#pace = new Pace(strapi.server.httpServer.listening);
    this.#trial = options.dryRun ? new Trial() : null;
  }

  async take(fact: RegistryFact): Promise<void> {
    if (fact.kind === 'stop') this.isStopped = true;
    else if (!(await this.#holds(fact))) {
      this.#facts.push(fact);
      if (this.#facts.length >= this.#pace.size) await this.#flush();
    }
  }

  /** Writes what is left: rows of people whom stories made, then what names records that came after it. */
  async finish(): Promise<void> {
    await this.#flush();
    const groups = this.#held?.groups() ?? [];
    const adopted = await chooseAdoptions(this.#strapi, this.#provisional, groups, this.#options.source);
    for (const group of groups) this.#facts.push(...group.facts);
    await this.#flush(adopted);
    this.#facts.push(...(this.#held?.relations ?? []));
    await this.#flush();
    const later = this.#later.splice(0);
    this.#facts.push(...later);
    // They were counted when they came first.
    this.counts.rows -= later.length;
    this.counts.unchanged -= later.length;
    await this.#flush();
  }

  async #holds(fact: RegistryFact): Promise<boolean> {
    if (this.#held === null) {
      this.#provisional = await readProvisional(this.#strapi.db.connection, this.#tables);
      this.#held = new HeldBack(new Set(this.#provisional.map(({ name }) => foldName(name))));
    }
    return this.#held.takes(fact);
  }

  async #flush(adopted: ReadonlyMap<string, string> = NOBODY): Promise<void> {
    const facts = this.#facts;
    this.#facts = [];
    for (let at = 0; at < facts.length;) {
      const batch = facts.slice(at, at + this.#pace.size);
      const started = performance.now();
      await this.#desk.inTurn(() => this.#writeOrSplit(batch, adopted));
      this.#pace.took(performance.now() - started);
      at += batch.length;
      this.#listener.progress?.(this.counts.rows);
      // Waiting requests of the same process come first.
      await new Promise<void>((resolve) => setImmediate(resolve));
    }
  }

  /** A batch that fails is written again row by row, so that only the bad one is left out. */
  async #writeOrSplit(facts: RegistryFact[], adopted: ReadonlyMap<string, string>): Promise<void> {
    try {
      await this.#write(facts, adopted);
    } catch (error) {
      const failure = toDatabaseFailure(error);
      if (failure !== null) throw failure;
      // What was kept in memory may know of rows that were rolled back.
      this.#books = null;
      const [only] = facts;
      if (facts.length > 1) for (const fact of facts) await this.#writeOrSplit([fact], adopted);
      else if (only !== undefined) {
        const message = `the row could not be stored: ${reasonOf(error)}`;
        await this.#write([{ kind: 'problem', origin: only.origin, code: 'not-stored', message }], adopted);
      }
    }
  }

  async #readBooks(db: Connection, withNames: boolean): Promise<Books> {
    this.#books ??= await readBooks(this.#strapi, db, this.#options.source);
    if (withNames) this.#books.names ??= await readNameBook(db, this.#tables);
    return this.#books;
  }

  async #plan(db: Connection, facts: RegistryFact[], adopted: ReadonlyMap<string, string>): Promise<BatchPlan> {
    const { source: scheme, visibility } = this.#options;
    const books = await this.#readBooks(db, facts.some(hasNoId));
    const known = {
      books,
      stated: this.#stated,
      trusted: this.#made,
      passed: this.#passed,
      adopted,
      visibility,
      scheme,
    };
    return planBatch(this.#strapi, db, facts, known, this.#trial);
  }

  async #write(facts: RegistryFact[], adopted: ReadonlyMap<string, string>): Promise<void> {
    if (this.#trial !== null) {
      const plan = await this.#plan(this.#strapi.db.connection, facts, adopted);
      return this.#done(plan, differencesOf(plan));
    }
    const before = { run: this.run, position: this.#position };
    try {
      const { plan, differences } = await this.#strapi.db.transaction(async ({ trx }) => {
        const planned = await this.#plan(trx, facts, adopted);
        const found = differencesOf(planned);
        await this.#store(trx, planned, found);
        return { plan: planned, differences: found };
      });
      await tellIndex(this.#desk, plan);
      this.#done(plan, differences);
    } catch (error) {
      Object.assign(this, { run: before.run });
      this.#position = before.position;
      this.#desk.forgetRegistry();
      throw error;
    }
  }

  async #store(trx: Connection, plan: BatchPlan, differences: readonly KeptDifference[]): Promise<void> {
    const fresh = differences.filter((one) => !one.isKnown && !this.#told.has(`${one.record}|${differenceKey(one)}`));
    if (writtenOf(plan.counts) + plan.counts.adopted + fresh.length === 0 && this.run === null) return;
    const { source, startedBy, visibility, files = [] } = this.#options;
    const isOnlyWriter = this.#strapi.db.dialect.client === 'sqlite';
    const begun = { source, startedBy, options: { visibility, files } };
    this.run ??= await beginRegistryRun(trx, this.#tables, begun, isOnlyWriter);
    const work = { db: trx, tables: this.#tables, now: new Date(), run: this.run, source, numbers: new Map() };
    const room = Math.max(0, MOST_ITEMS - this.#items);
    const problems = [...this.#waiting, ...plan.problems].slice(0, room);
    this.#position = await writePlan(this.#strapi, work, plan, this.#position, { problems, differences: fresh });
    const counts = noRegistryCounts();
    addRegistryCounts(counts, this.counts);
    addRegistryCounts(counts, plan.counts);
    await writeCheckpoint(trx, this.#tables, this.run, counts);
  }

  /** Takes over what a batch brought, once it is stored (or, in a dry run, planned), and tells of it. */
  #done(plan: BatchPlan, differences: readonly KeptDifference[]): void {
    const { books, stated } = plan.input;
    this.#stated.take(stated);
    addRegistryCounts(this.counts, plan.counts);
    this.#later.push(...plan.later);
    for (const { record, identifiersAdded } of plan.bodies.values()) {
      books.bodies.put(record);
      for (const { identifier } of identifiersAdded) books.bodies.call(identifier, record.id);
      this.touched.organizations.add(record.id);
    }
    for (const { record } of plan.offices.values()) {
      books.offices.put(record);
      this.touched.offices.add(record.id);
    }
    for (const draft of plan.people.values()) {
      const { record, isNew } = draft;
      if (!isChanged(draft)) continue;
      if (isNew) this.#made.add(record.id);
      if (isNew) books.names?.put(record.id, record.name, record.nationalities, record.wikidataId !== null);
      this.touched.people.add(record.id);
      if (draft.isAdopted) this.#listener.item?.(adoptedItem(draft));
    }
    this.#trial?.take(plan);
    const room = Math.max(0, MOST_ITEMS - this.#items);
    for (const problem of plan.problems.slice(0, room)) this.#listener.item?.(problemItem(problem));
    this.#waiting = this.run === null ? [...this.#waiting, ...plan.problems].slice(0, MOST_ITEMS) : [];
    this.#items += plan.problems.length;
    for (const one of differences) this.#tellKept(`${one.record}|${differenceKey(one)}`, () => differenceItem(one));
    for (const one of plan.leftOut) this.#tellKept(`${one.kind}|${one.key}`, () => deletedItem(one));
  }

  /** Tells once of what stays as an editor left it. */
  #tellKept(key: string, item: () => RegistryItemView): void {
    if (this.#told.has(key)) return;
    this.#told.add(key);
    this.counts.kept++;
    if (this.#told.size <= MOST_ITEMS) this.#listener.item?.(item());
  }

  async end(state: 'done' | 'failed' | 'stopped'): Promise<void> {
    if (this.run !== null) await endRegistryRun(this.#strapi.db.connection, this.#tables, this.run, state, this.counts);
  }
}
