import type { OrganizationRecord } from '../../core/types';
import type { BodyFact } from '../../readers/registry/fact';
import { newDocumentId } from '../document-id';
import { isDeletedBody } from './deleted';
import { addName, type BodyDraft, draftOf, isChanged, setField } from './draft';
import type { BatchPlan } from './plan';

const stateOfCode = (country: string | null): string | null => country?.slice(0, 2) ?? null;

/** A body that this batch makes, by Wikidata's id or by its name within a state. */
const findMade = ({ bodies }: BatchPlan, wikidataId: string | null, name: string, country: string | null) => {
  for (const { isNew, record } of bodies.values()) {
    if (!isNew) continue;
    if (wikidataId !== null && record.wikidataId === wikidataId) return record.id;
    if (record.name === name && record.country === country && (wikidataId === null || record.wikidataId === null)) {
      return record.id;
    }
  }
  return undefined;
};

/** A body by an id or by its name, among those of the desk and of this batch. */
export const findBody = (plan: BatchPlan, idOrName: string, country: string | null): string | null =>
  plan.newBySource.get(idOrName) ??
  plan.input.books.bodies.find(idOrName, country)?.id ??
  findMade(plan, /^Q\d+$/.test(idOrName) ? idOrName : null, idOrName, stateOfCode(country)) ??
  null;

/** Whether an editor deleted the body that a row would make. */
export const isLeftOut = (plan: BatchPlan, fact: BodyFact): boolean => {
  const { deleted, scheme } = plan.input;
  if (!isDeletedBody(deleted, fact, scheme)) return false;
  const { origin, name, wikidataId, sourceId } = fact;
  plan.leftOut.push({ kind: 'organization', origin, name, key: wikidataId ?? sourceId ?? name });
  return true;
};

/** Makes a body and gives its id. */
export const makeBody = (plan: BatchPlan, fact: BodyFact): string => {
  const { name, classification, country, wikidataId, sourceId, origin } = fact;
  const { visibility, scheme } = plan.input;
  const id = newDocumentId();
  const otherNames = [...fact.otherNames];
  const record = { id, name, otherNames, classification, country, parent: null, wikidataId, visibility };
  const draft = draftOf<OrganizationRecord>(record, true, origin, undefined);
  if (sourceId !== null) {
    draft.identifiersAdded.push({ scheme, identifier: sourceId });
    plan.newBySource.set(sourceId, id);
  }
  plan.bodies.set(id, draft);
  plan.count('organizations', 'created');
  return id;
};

/** The body that a row means: by its ids, else by state and name where the ids do not say otherwise. */
const findKnown = ({ input: { books } }: BatchPlan, fact: BodyFact): OrganizationRecord | undefined => {
  const byId = books.bodies.byId(fact.wikidataId) ?? books.bodies.byId(fact.sourceId);
  if (byId !== undefined) return byId;
  const named = books.bodies.named(fact.name, fact.country);
  return fact.wikidataId === null ? named[0] : named.find(({ wikidataId }) => wikidataId === null);
};

const tell = (plan: BatchPlan, draft: BodyDraft, fact: BodyFact, hasId: boolean): void => {
  const { record } = draft;
  if (fact.country !== null && record.country === null) setField(draft, 'country', fact.country);
  if (fact.classification !== 'other') setField(draft, 'classification', fact.classification);
  if (fact.wikidataId !== null && record.wikidataId === null) setField(draft, 'wikidataId', fact.wikidataId);
  for (const name of [fact.name, ...fact.otherNames]) addName(draft, record.otherNames, record.name, name);
  if (fact.sourceId === null || hasId) return;
  draft.identifiersAdded.push({ scheme: plan.input.scheme, identifier: fact.sourceId });
  plan.newBySource.set(fact.sourceId, record.id);
};

/** Puts what a row says of a body into the plan. One whose parent is not there yet comes again at the end of the run. */
export const tellBody = (plan: BatchPlan, fact: BodyFact): void => {
  const { books } = plan.input;
  const known = findKnown(plan, fact);
  const found =
    known?.id ?? plan.newBySource.get(fact.sourceId ?? '') ?? findMade(plan, fact.wikidataId, fact.name, fact.country);
  if (found === undefined && isLeftOut(plan, fact)) return;
  const id = found ?? makeBody(plan, fact);
  const draft =
    plan.bodies.get(id) ??
    (known === undefined
      ? undefined
      : draftOf({ ...known, otherNames: [...known.otherNames] }, false, fact.origin, plan.writtenTo(id)));
  if (draft === undefined) return;
  const was = isChanged(draft);
  const hasId = books.bodies.byId(fact.sourceId) !== undefined || plan.newBySource.has(fact.sourceId ?? '');
  if (draft.origin !== fact.origin || !draft.isNew) tell(plan, draft, fact, hasId);
  if (fact.parent !== null) {
    const parent = findBody(plan, fact.parent, fact.country);
    if (parent === null) plan.later.push(fact);
    else if (parent !== id) setField(draft, 'parent', parent);
  }
  if (!isChanged(draft) && draft.differences.length === 0) return;
  plan.bodies.set(id, draft);
  if (!was && isChanged(draft)) plan.count('organizations', 'updated');
};
