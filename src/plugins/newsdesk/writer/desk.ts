import type { Core } from '@strapi/strapi';
import { buildRegistry, type Registry } from '../core/registry';
import type { Connection } from '../sql/connection';
import { loadRegistry } from './load-registry';

/** What one process keeps in memory of the desk: the registry's index, and the queue of those who write. */
export class Desk {
  readonly #strapi: Core.Strapi;
  #registry: Promise<Registry> | null = null;
  #queue: Promise<unknown> = Promise.resolve();

  constructor(strapi: Core.Strapi) {
    this.#strapi = strapi;
  }

  /** The index of all records, read from the database when it is first asked for. */
  registry(db: Connection = this.#strapi.db.connection): Promise<Registry> {
    this.#registry ??= loadRegistry(this.#strapi, db).then(buildRegistry);
    this.#registry.catch(() => this.forgetRegistry());
    return this.#registry;
  }

  /** Whether the index has been built, so that a change must be told to it. */
  get hasRegistry(): boolean {
    return this.#registry !== null;
  }

  /** Lets the index be read again at the next question: after a transaction was rolled back, or much has changed. */
  forgetRegistry(): void {
    this.#registry = null;
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
