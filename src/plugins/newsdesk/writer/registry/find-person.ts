import type { HolderFact, PersonFact } from '../../readers/registry/fact';
import { isErasedForm } from '../erase/erased';
import { isDeletedPerson } from './deleted';
import { nameKeys } from './name-keys';
import type { BatchPlan } from './plan';

/** Why a row cannot be taken in; the others go on. */
export class RowProblem extends Error {
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}

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

/** Whether a row speaks of a person whom an editor deleted, and who was not made again since: it is told of once. */
const isLeftOut = (plan: BatchPlan, { person, origin }: Pick<HolderFact, 'person' | 'origin'>): boolean => {
  const { deleted, scheme } = plan.input;
  if (!isDeletedPerson(deleted, person, scheme)) return false;
  if (person.wikidataId === null && person.sourceId === null && findByName(plan, person) !== null) return false;
  const name = person.about?.name ?? person.wikidataId ?? person.sourceId ?? '';
  plan.leftOut.push({ kind: 'person', origin, name, key: person.wikidataId ?? person.sourceId ?? name });
  return true;
};

/**
 * Whether a row speaks of somebody who was erased on request: it is passed over in silence, since to tell of it would keep
 * what was to be forgotten. Or of somebody whom an editor deleted, which the run tells. A record that is there, made by an
 * editor since, is not concerned.
 */
export const isPassed = (plan: BatchPlan, fact: Pick<HolderFact, 'person' | 'origin'>): boolean => {
  const { wikidataId, sourceId, about } = fact.person;
  const { erased, deleted, passed, scheme } = plan.input;
  if (erased.isEmpty && deleted.size === 0) return false;
  const ids = [wikidataId, sourceId].filter((id) => id !== null);
  if (ids.some((id) => hasAnyPerson(plan, id) !== null)) return false;
  if (about === null) return ids.some((id) => passed.has(id)) || isLeftOut(plan, fact);
  if (isLeftOut(plan, fact)) {
    for (const id of ids) passed.add(id);
    return true;
  }
  const { name, otherNames, birthDate, states } = about;
  const identifiers = sourceId === null ? [] : [`${scheme}:${sourceId}`];
  const told = { names: [name, ...otherNames], birthDate, wikidataId, identifiers, states };
  if (!isErasedForm(erased, told)) return false;
  for (const id of ids) passed.add(id);
  return true;
};
