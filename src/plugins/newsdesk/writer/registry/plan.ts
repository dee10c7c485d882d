import type { OfficeRecord } from '../../core/types';
import type { RegistryCounts } from '../../contracts/registry';
import type { BodyFact, HolderFact, RegistryFact, RelationFact } from '../../readers/registry/fact';
import { newDocumentId } from '../document-id';
import type { Erased } from '../erase/erased';
import type { Books } from './books';
import { type MADE_TYPES, noRegistryCounts } from './counts';
import type { Deleted } from './deleted';
import { type BodyDraft, type Draft, draftOf, isChanged, type OfficeDraft, type PersonDraft } from './draft';
import { findPerson, hasAnyPerson, isPassed, RowProblem } from './find-person';
import type { KnownPeople } from './known-people';
import { tellBody } from './plan-body';
import { findOffice, tellOffice } from './plan-office';
import { contradicts, tellPerson, tellTerm } from './plan-person';
import type { Stated } from './stated';
import type { Written } from './written';

/** What a run knows while it plans a batch. */
export interface PlanInput {
  books: Books;
  known: KnownPeople;
  /** What this run has said of records so far, so that a row that contradicts an earlier one is seen. */
  stated: Stated;
  /** What imports wrote to the records that would change; null: not asked yet, and nothing is held to be an editor's. */
  written: ReadonlyMap<string, Written> | null;
  visibility: 'public' | 'internal';
  scheme: string;
  /** Provisional people that rows take over, by the id that the rows have. */
  adopted: ReadonlyMap<string, string>;
  /** People that this run made: no editor has touched them. */
  trusted: ReadonlySet<string>;
  /** Ids of people whom rows describe and who were erased or deleted: rows that point at them are passed over as well. */
  passed: Set<string>;
  /** Who was erased on request: rows of theirs are passed over. */
  erased: Erased;
  /** What editors deleted: rows of theirs are left out. */
  deleted: Deleted;
}

/** A record that rows speak of and that an editor deleted; `key` is equal for equal records. */
export interface LeftOut {
  kind: 'person' | 'organization';
  origin: string;
  name: string;
  key: string;
}

/** A row that was left out, and why. */
export interface PlannedProblem {
  origin: string;
  code: string;
  message: string;
}

/** What a batch of rows would make of the desk. Nothing is read or written while it is made. */
export class BatchPlan {
  readonly people = new Map<string, PersonDraft>();
  readonly bodies = new Map<string, BodyDraft>();
  readonly offices = new Map<string, OfficeDraft>();
  readonly newByWikidata = new Map<string, string>();
  readonly newBySource = new Map<string, string>();
  /** People made of rows without an id, by state and folded name. */
  readonly newByName = new Map<string, string>();
  readonly problems: PlannedProblem[] = [];
  readonly leftOut: LeftOut[] = [];
  /** Bodies whose parent is not there yet. */
  readonly later: BodyFact[] = [];
  readonly counts: RegistryCounts = noRegistryCounts();
  readonly input: PlanInput;
  /** Offices that this batch makes, by state and folded title. */
  readonly madeOffices = new Map<string, OfficeRecord[]>();
  /** Grows with everything that a row brings. */
  #changes = 0;

  constructor(input: PlanInput) {
    this.input = input;
  }

  /** Takes a row in; one that cannot be is kept as a problem. */
  take(fact: RegistryFact): void {
    if (fact.kind === 'stop') return;
    this.counts.rows++;
    if (fact.kind === 'problem') return this.#refuse(fact);
    const before = this.#changes;
    try {
      if (fact.kind === 'holder') this.#takeHolder(fact);
      else if (fact.kind === 'body') tellBody(this, fact);
      else this.#takeRelation(fact);
    } catch (error) {
      if (!(error instanceof RowProblem)) throw error;
      return this.#refuse({ origin: fact.origin, code: error.code, message: error.message });
    }
    if (this.#changes === before) this.counts.unchanged++;
  }

  /** Ids of stored records that would change: what an editor did to them has to be known before. */
  changedIds(): string[] {
    const drafts: Draft<never>[] = [];
    for (const of of [this.people, this.bodies, this.offices]) drafts.push(...(of.values() as Iterable<Draft<never>>));
    return drafts
      .filter((draft) => !draft.isNew && isChanged(draft))
      .map(({ record }) => (record as { id: string }).id);
  }

  /** Notes that a row brought something. */
  count(type: (typeof MADE_TYPES)[number], what: 'created' | 'updated'): void {
    this.counts[type][what]++;
    this.#changes++;
  }

  /** Notes that a row changed a person or a term; what this run made itself counts once, as new. */
  countChange(type: 'people' | 'terms', person: string): void {
    if (!this.input.trusted.has(person)) this.count(type, 'updated');
    else this.#changes++;
  }

  #refuse({ origin, code, message }: PlannedProblem): void {
    this.counts.failed++;
    this.problems.push({ origin, code, message });
  }

  /** What imports wrote to a record; null: not asked yet; undefined: nothing. */
  writtenTo(id: string): Written | null | undefined {
    return this.input.written === null || this.input.trusted.has(id) ? null : this.input.written.get(id);
  }

  /** The draft of a person that the desk has or that this batch makes. */
  personDraft(id: string, origin: string): PersonDraft {
    const found = this.people.get(id);
    if (found !== undefined) return found;
    const known = this.input.known.people.get(id);
    if (known === undefined) throw new Error(`The person ${id} was not read before the batch was planned.`);
    const { record } = known;
    const isAdopted = record.provisional && [...this.input.adopted.values()].includes(id);
    const draft: PersonDraft = {
      ...draftOf(
        { ...record, otherNames: [...record.otherNames] },
        false,
        origin,
        isAdopted ? null : this.writtenTo(id),
      ),
      isAdopted,
      terms: known.terms.map((term) => ({ ...term })),
      termsMade: new Set(),
      termsBefore: new Map(),
      relations: [...known.relations],
      relationsMade: [],
    };
    this.people.set(id, draft);
    return draft;
  }

  #takeHolder(fact: HolderFact): void {
    const { person, office, term, origin } = fact;
    if (isPassed(this, fact)) return;
    const id = findPerson(this, person);
    const known = id === null ? null : this.personDraft(id, origin);
    if (known !== null) {
      const against = contradicts(this, known, fact, office === null ? null : findOffice(this, office));
      if (against !== null) throw new RowProblem('contradiction', against);
    }
    const draft = tellPerson(this, known, fact);
    if (office !== null && term !== null) tellTerm(this, draft, tellOffice(this, office, origin), term);
  }

  #takeRelation({ person, relative, relation, origin }: RelationFact): void {
    const [whose, other] = [hasAnyPerson(this, person), hasAnyPerson(this, relative)];
    if (whose === null || other === null) {
      this.counts.strangers++;
      return;
    }
    if (whose === other) return;
    const draft = this.personDraft(whose, origin);
    const isThere = draft.relations.some((one) => one.relative === other && one.kind === relation);
    const wasThere = [...(draft.written?.relations.values() ?? [])].some(
      (one) => one.relative === other && one.kind === relation,
    );
    if (isThere || wasThere) return;
    const made = { id: newDocumentId(), relative: other, kind: relation };
    draft.relations.push(made);
    draft.relationsMade.push(made);
    this.count('relationships', 'created');
  }
}
