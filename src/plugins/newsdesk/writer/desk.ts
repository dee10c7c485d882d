import type { Core } from '@strapi/strapi';
import { buildRegistry, type Registry } from '../core/registry';
import type { Connection } from '../sql/connection';
import type { StandingRule } from '../core/types';
import { guardRegistry, readErased } from './erase/erased';
import { loadRegistry } from './load-registry';

/** What one process keeps in memory of the desk: the registry's index, and the queue of those who write. */
export class Desk {
  readonly #strapi: Core.Strapi;
  #registry: Registry | null = null;
  #reading: Promise<Registry> | null = null;
  /** Counts what makes an index that is being read out of date. */
  #changes = 0;
  #rules: readonly StandingRule[] | null = null;
  #queue: Promise<unknown> = Promise.resolve();

  constructor(strapi: Core.Strapi) {
    this.#strapi = strapi;
  }

  /** The index of all records, read from the database when it is first asked for. */
  async registry(db: Connection = this.#strapi.db.connection): Promise<Registry> {
    if (this.#registry !== null) return this.#registry;
    // Who is in a transaction reads himself: on SQLite any other reader waits for the one connection, which he holds.
    if (db !== this.#strapi.db.connection) return this.#read(db);
    this.#reading ??= this.#read(db).finally(() => (this.#reading = null));
    return this.#reading;
  }

  async #read(db: Connection): Promise<Registry> {
    for (;;) {
      const changes = this.#changes;
      const rows = await loadRegistry(this.#strapi, db);
      const registry = guardRegistry(buildRegistry(rows), await readErased(this.#strapi, db));
      if (this.#registry !== null) return this.#registry;
      if (changes === this.#changes) return (this.#registry = registry);
    }
  }

  /** Lets a change of records be told to the index where it is there; where it is not, it is read with the change. */
  async tellRegistry(tell: (registry: Registry) => Promise<void> | void): Promise<void> {
    this.#changes++;
    if (this.#registry !== null) await tell(this.#registry);
  }

  /** Lets the index be read again at the next question: after a transaction was rolled back, or much has changed. */
  forgetRegistry(): void {
    this.#changes++;
    this.#registry = null;
  }

  /** The standing rules, read by `read` when they are first asked for. Inside a transaction they are not kept. */
  async rules(db: Connection, read: () => Promise<readonly StandingRule[]>): Promise<readonly StandingRule[]> {
    if (this.#rules !== null) return this.#rules;
    const changes = this.#changes;
    const rules = await read();
    if (db === this.#strapi.db.connection && changes === this.#changes) this.#rules = rules;
    return rules;
  }

  /** Lets the rules be read again at the next question: one was made or taken back. */
  forgetRules(): void {
    this.#changes++;
    this.#rules = null;
  }

  /** Runs one writer after the other, in the order they came. A failure goes to its caller and stops nobody else. */
  inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    const turn = this.#queue.then(work, work);
    this.#queue = turn.catch(() => undefined);
    return turn;
  }
}

const desks = new WeakMap<Core.Strapi, Desk>();

/** The desk of a Strapi instance; one each. */
export const deskOf = (strapi: Core.Strapi): Desk => {
  const found = desks.get(strapi) ?? new Desk(strapi);
  desks.set(strapi, found);
  return found;
};
