import { foldName } from '../../core/names/fold';
import type { PersonFact } from '../../readers/registry/fact';
import { isErasedForm } from '../erase/erased';
import type { BatchPlan } from './plan';

/** Why a row cannot be taken in; the others go on. */
export class RowProblem extends Error {
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}

/** The key under which rows without an id find the person that an earlier row of the batch made. */
export const nameKeys = ({ name, states }: { name: string; states: readonly string[] }): string[] =>
  (states.length === 0 ? [''] : states).map((state) => `${state}|${foldName(name)}`);

const byWikidata = ({ input, newByWikidata }: BatchPlan, id: string): string | null =>
  newByWikidata.get(id) ?? input.known.byWikidata.get(id) ?? input.adopted.get(id) ?? null;

const bySource = ({ input, newBySource }: BatchPlan, id: string): string | null =>
  newBySource.get(id) ?? input.known.bySource.get(id) ?? input.adopted.get(id) ?? null;

/** The person with an id, Wikidata's or the source's; null where the desk has none. */
export const hasAnyPerson = (plan: BatchPlan, id: string): string | null => byWikidata(plan, id) ?? bySource(plan, id);

const findByName = (plan: BatchPlan, { about }: PersonFact): string | null => {
  if (about === null) return null;
  const [adopted] = nameKeys(about).flatMap((key) => plan.input.adopted.get(key) ?? []);
  const [made] = nameKeys(about).flatMap((key) => plan.newByName.get(key) ?? []);
  const found = [...new Set([...(plan.input.books.names?.find(about.name, about.states) ?? [])])];
  if (adopted !== undefined || made !== undefined) return adopted ?? made ?? null;
  if (found.length > 1) {
    throw new RowProblem(
      'namesakes',
      `${found.length} people of this state are called ${about.name}: give the row an id`,
    );
  }
  return found[0] ?? null;
};

/**
 * The person that a row speaks of: by Wikidata's id, else by the source's, else by state and folded name. Null: nobody yet.
 * @throws RowProblem where the ids are those of two people, or the row only points at one who is not there.
 */
export const findPerson = (plan: BatchPlan, fact: PersonFact): string | null => {
  const { wikidataId, sourceId, about } = fact;
  if (wikidataId === null && sourceId === null) return findByName(plan, fact);
  const first = wikidataId === null ? null : byWikidata(plan, wikidataId);
  const second = sourceId === null ? null : bySource(plan, sourceId);
  if (first !== null && second !== null && first !== second) {
    throw new RowProblem('two-people', `${wikidataId} and ${sourceId} are two people of the desk: merge them first`);
  }
  if (first === null && second !== null && wikidataId !== null) {
    const has = plan.people.get(second)?.record.wikidataId ?? plan.input.known.people.get(second)?.record.wikidataId;
    if (has != null)
      throw new RowProblem('other-id', `${sourceId} is ${has} in the desk, and ${wikidataId} in this row`);
  }
  const id = first ?? second;
  if (id === null && about === null) {
    throw new RowProblem(
      'unknown-person',
      `there is no person ${sourceId ?? wikidataId}, neither in the file nor in the desk`,
    );
  }
  return id;
};

/**
 * Whether a row speaks of somebody who was erased on request: it is passed over in silence, since to tell of it would keep
 * what was to be forgotten. A record that is there, made by an editor since, is not concerned.
 */
export const isPassed = (plan: BatchPlan, { wikidataId, sourceId, about }: PersonFact): boolean => {
  const { erased, passed, scheme } = plan.input;
  if (erased.isEmpty) return false;
  const ids = [wikidataId, sourceId].filter((id) => id !== null);
  if (ids.some((id) => hasAnyPerson(plan, id) !== null)) return false;
  if (about === null) return ids.some((id) => passed.has(id));
  const { name, otherNames, birthDate, states } = about;
  const identifiers = sourceId === null ? [] : [`${scheme}:${sourceId}`];
  const told = { names: [name, ...otherNames], birthDate, wikidataId, identifiers, states };
  if (!isErasedForm(erased, told)) return false;
  for (const id of ids) passed.add(id);
  return true;
};
