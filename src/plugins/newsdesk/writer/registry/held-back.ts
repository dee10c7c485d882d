import { foldName } from '../../core/names/fold';
import type { HolderFact, PersonFact, RegistryFact, RelationFact } from '../../readers/registry/fact';
import { nameKeys } from './name-keys';

/** All rows of one person who may be somebody that a story made. */
export interface HeldGroup {
  facts: HolderFact[];
  /** The ids by which rows speak of the person. */
  keys: Set<string>;
}

const keysOf = ({ wikidataId, sourceId, about }: PersonFact): string[] => {
  const ids = [wikidataId, sourceId].filter((id) => id !== null);
  return ids.length > 0 ? ids : about === null ? [] : nameKeys(about);
};

/**
 * Rows of people who bear the name of a provisional person. They wait until all rows are read, since one row alone does not
 * tell whether the person held the office on a story's day, nor whether nobody else of the name did.
 */
export class HeldBack {
  readonly #names: ReadonlySet<string>;
  readonly #groups = new Map<string, HeldGroup>();
  readonly relations: RelationFact[] = [];

  /** @param names folded names of provisional people */
  constructor(names: ReadonlySet<string>) {
    this.#names = names;
  }

  /** Takes a row that has to wait; false: it need not. */
  takes(fact: RegistryFact): boolean {
    if (this.#names.size === 0) return false;
    if (fact.kind === 'relation') {
      if (!this.#groups.has(fact.person) && !this.#groups.has(fact.relative)) return false;
      this.relations.push(fact);
      return true;
    }
    if (fact.kind !== 'holder') return false;
    const keys = keysOf(fact.person);
    const known = keys.map((key) => this.#groups.get(key)).find((group) => group !== undefined);
    if (known === undefined && !this.#isNamed(fact.person)) return false;
    const group = known ?? { facts: [], keys: new Set() };
    group.facts.push(fact);
    for (const key of keys) {
      group.keys.add(key);
      this.#groups.set(key, group);
    }
    return true;
  }

  /** The people held back, in the order in which they came. */
  groups(): HeldGroup[] {
    return [...new Set(this.#groups.values())];
  }

  #isNamed({ about }: PersonFact): boolean {
    return about !== null && [about.name, ...about.otherNames].some((name) => this.#names.has(foldName(name)));
  }
}
