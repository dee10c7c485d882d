import type { RegistryFact } from '../../readers/registry/fact';
import type { NameBook } from './books';
import type { KnownPeople, KnownPerson } from './known-people';
import type { BatchPlan } from './plan';

/** The people that a dry run would have made or changed so far: they stand beside those of the desk for later rows. */
export class Trial {
  readonly #people = new Map<string, KnownPerson>();
  readonly #byWikidata = new Map<string, string>();
  readonly #bySource = new Map<string, string>();

  take({ people, newByWikidata, newBySource }: BatchPlan): void {
    for (const [id, { record, terms, relations }] of people) this.#people.set(id, { record, terms, relations });
    for (const [key, id] of newByWikidata) this.#byWikidata.set(key, id);
    for (const [key, id] of newBySource) this.#bySource.set(key, id);
  }

  /** Adds to what is known those of whom some rows speak. */
  addTo(known: KnownPeople, facts: readonly RegistryFact[], names: NameBook | null): void {
    for (const fact of facts) {
      if (fact.kind === 'relation') for (const id of [fact.person, fact.relative]) this.#addById(known, id);
      if (fact.kind !== 'holder') continue;
      const { wikidataId, sourceId, about } = fact.person;
      for (const id of [wikidataId, sourceId]) if (id !== null) this.#addById(known, id);
      if (about !== null) for (const id of names?.find(about.name, about.states) ?? []) this.#add(known, id);
    }
    for (const id of known.people.keys()) this.#add(known, id);
  }

  #addById(known: KnownPeople, key: string): void {
    const [first, second] = [this.#byWikidata.get(key), this.#bySource.get(key)];
    if (first !== undefined) known.byWikidata.set(key, first);
    if (second !== undefined) known.bySource.set(key, second);
    for (const id of [first, second]) if (id !== undefined) this.#add(known, id);
  }

  #add(known: KnownPeople, id: string): void {
    const person = this.#people.get(id);
    if (person !== undefined) known.people.set(id, person);
  }
}
