import { rankOfTitle } from '../../core/link/office-rank';
import { stateOf } from '../../core/registry/state';
import type { OfficeRecord } from '../../core/types';
import type { BodyFact, OfficeFact } from '../../readers/registry/fact';
import { newDocumentId } from '../document-id';
import { chooseOffice } from './books';
import { draftOf, isChanged, setField } from './draft';
import { officeKey } from './office-key';
import type { BatchPlan } from './plan';
import { findBody, isLeftOut, makeBody } from './plan-body';

/** Offices of the desk and of this batch that a title may mean, the first that was made first. */
const titled = (plan: BatchPlan, { title, country }: OfficeFact): OfficeRecord[] => {
  const key = officeKey(title, country);
  const known = plan.input.books.offices.titled(key).map((office) => plan.offices.get(office.id)?.record ?? office);
  return [...known, ...(plan.madeOffices.get(key) ?? [])];
};

/** The office that a row means; null where there is none yet. */
export const findOffice = (plan: BatchPlan, fact: OfficeFact): OfficeRecord | null => {
  const body = fact.organization === null ? null : findBody(plan, fact.organization, fact.country);
  return chooseOffice(titled(plan, fact), fact.title, fact.country, body);
};

/** The body that an office belongs to; one that a row names and the desk lacks is made. */
const bodyOf = (plan: BatchPlan, { organization, country }: OfficeFact, origin: string): string | null => {
  if (organization === null) return null;
  const known = findBody(plan, organization, country);
  // An id without a name makes no body.
  if (known !== null || /^Q\d+$/.test(organization)) return known;
  const fact: BodyFact = {
    kind: 'body',
    origin,
    wikidataId: null,
    sourceId: null,
    name: organization,
    otherNames: [],
    classification: 'government',
    country: country?.slice(0, 2) ?? null,
    parent: null,
  };
  return isLeftOut(plan, fact) ? null : makeBody(plan, fact);
};

const makeOffice = (plan: BatchPlan, fact: OfficeFact, body: string | null, origin: string): OfficeRecord => {
  const { title, country, wikidataId } = fact;
  const guessed = fact.rank ?? rankOfTitle(title, stateOf(country));
  const rank = guessed === 'other' && fact.isLegislative ? 'legislator' : guessed;
  const id = newDocumentId();
  const office: OfficeRecord = { id, title, otherTitles: [], country, organization: body, rank, wikidataId };
  plan.offices.set(id, draftOf(office, true, origin, undefined));
  const key = officeKey(title, country);
  plan.madeOffices.set(key, [...(plan.madeOffices.get(key) ?? []), office]);
  plan.count('offices', 'created');
  return office;
};

/** The office of a row, made where there is none, with what the row says of it. */
export const tellOffice = (plan: BatchPlan, fact: OfficeFact, origin: string): OfficeRecord => {
  const body = bodyOf(plan, fact, origin);
  const found = chooseOffice(titled(plan, fact), fact.title, fact.country, body);
  if (found === null) return makeOffice(plan, fact, body, origin);
  const draft = plan.offices.get(found.id) ?? draftOf({ ...found }, false, origin, plan.writtenTo(found.id));
  const was = isChanged(draft);
  const { record } = draft;
  if (body !== null && record.organization === null) setField(draft, 'organization', body);
  if (fact.wikidataId !== null && record.wikidataId === null) setField(draft, 'wikidataId', fact.wikidataId);
  if (fact.rank !== null) setField(draft, 'rank', fact.rank);
  if (isChanged(draft) || draft.differences.length > 0) plan.offices.set(record.id, draft);
  if (!was && isChanged(draft)) plan.count('offices', 'updated');
  return record;
};
