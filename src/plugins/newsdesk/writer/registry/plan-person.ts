import { foldName } from '../../core/names/fold';
import type { OfficeRecord, PersonRecord, TermRecord } from '../../core/types';
import type { HolderFact, PersonFact, TermFact } from '../../readers/registry/fact';
import { newDocumentId } from '../document-id';
import { officeLabel } from '../labels';
import { canBeOne, moreExact } from './dates';
import { addName, draftOf, isChanged, keep, type PersonDraft, setField } from './draft';
import { nameKeys } from './name-keys';
import { matchTerm } from './match-term';
import type { BatchPlan } from './plan';

const NAMES = ['givenName', 'familyName'] as const;
const DATES = ['birthDate', 'deathDate'] as const;

/** What a row says against an earlier row of the same run; null where it fits. `office` is the one it means, if known. */
export const contradicts = (
  { input: { stated } }: BatchPlan,
  { record, terms }: PersonDraft,
  { person: { about }, term }: HolderFact,
  office: OfficeRecord | null,
): string | null => {
  for (const field of DATES) {
    const [earlier, now] = [stated.get(`${record.id}|${field}`), about?.[field] ?? null];
    if (earlier !== undefined && !canBeOne(earlier, now))
      return `${field} is ${now} here and ${earlier} in an earlier row`;
  }
  for (const field of NAMES) {
    const [earlier, now] = [stated.get(`${record.id}|${field}`), about?.[field] ?? null];
    if (earlier != null && now !== null && foldName(earlier) !== foldName(now)) {
      return `${field} is ${now} here and ${earlier} in an earlier row`;
    }
  }
  const known = office === null || term === null ? null : matchTerm(terms, office.id, term);
  const end = known === null ? undefined : stated.get(known.id);
  if (end === undefined || canBeOne(end, term?.endDate ?? null)) return null;
  return `the term ends on ${term?.endDate} here and on ${end} in an earlier row`;
};

const makePerson = (plan: BatchPlan, { wikidataId, sourceId, about }: PersonFact, origin: string): PersonDraft => {
  const { visibility, scheme } = plan.input;
  const id = newDocumentId();
  const record: PersonRecord = {
    id,
    name: about?.name ?? '',
    givenName: about?.givenName ?? null,
    familyName: about?.familyName ?? null,
    otherNames: [...(about?.otherNames ?? [])],
    birthDate: about?.birthDate ?? null,
    deathDate: about?.deathDate ?? null,
    nationalities: [...(about?.states ?? [])],
    wikidataId,
    visibility,
    provisional: false,
  };
  const draft: PersonDraft = {
    ...draftOf(record, true, origin, undefined),
    isAdopted: false,
    terms: [],
    termsMade: new Set(),
    termsBefore: new Map(),
    relations: [],
    relationsMade: [],
  };
  if (sourceId !== null) draft.identifiersAdded.push({ scheme, identifier: sourceId });
  plan.people.set(id, draft);
  if (wikidataId !== null) plan.newByWikidata.set(wikidataId, id);
  if (sourceId !== null) plan.newBySource.set(sourceId, id);
  if (wikidataId === null && sourceId === null && about !== null) {
    for (const key of nameKeys(about)) plan.newByName.set(key, id);
  }
  plan.count('people', 'created');
  return draft;
};

const adopt = (plan: BatchPlan, draft: PersonDraft, { person: { about } }: HolderFact): void => {
  if (about === null || !draft.record.provisional) return;
  const { record, before, after } = draft;
  // What the story gave is a reading; the registry's form takes its place, with accents and all.
  if (record.name !== about.name) setField(draft, 'name', about.name);
  before.provisional = true;
  after.provisional = false;
  record.provisional = false;
  if (plan.input.visibility === 'public' && record.visibility !== 'public') {
    before.visibility = record.visibility;
    after.visibility = 'public';
    record.visibility = 'public';
  }
  plan.counts.adopted++;
};

/** Puts what a row says of a person into the draft, making a new one where there is none. */
export const tellPerson = (plan: BatchPlan, known: PersonDraft | null, fact: HolderFact): PersonDraft => {
  const { person, origin } = fact;
  const { about, wikidataId, sourceId } = person;
  const draft = known ?? makePerson(plan, person, origin);
  const { record } = draft;
  const was = isChanged(draft);
  if (draft.isAdopted) adopt(plan, draft, fact);
  if (known !== null && about !== null) {
    for (const name of [about.name, ...about.otherNames]) addName(draft, record.otherNames, record.name, name);
    const states = about.states.filter((state) => !record.nationalities.includes(state));
    if (states.length > 0) setField(draft, 'nationalities', [...record.nationalities, ...states]);
    for (const field of NAMES) {
      const value = about[field];
      const isSaid = value !== null && (record[field] === null || foldName(value) !== foldName(record[field]));
      if (isSaid) setField(draft, field, value);
    }
    for (const field of DATES) {
      const value = about[field];
      if (value !== null)
        setField(draft, field, canBeOne(record[field], value) ? moreExact(record[field], value) : value);
    }
  }
  if (known !== null && wikidataId !== null && record.wikidataId === null) setField(draft, 'wikidataId', wikidataId);
  if (
    known !== null &&
    sourceId !== null &&
    !plan.input.known.bySource.has(sourceId) &&
    !plan.newBySource.has(sourceId)
  ) {
    draft.identifiersAdded.push({ scheme: plan.input.scheme, identifier: sourceId });
    plan.newBySource.set(sourceId, record.id);
  }
  for (const field of [...NAMES, ...DATES]) {
    const value = about?.[field] ?? null;
    if (value !== null) plan.input.stated.set(`${record.id}|${field}`, value);
  }
  if (!was && isChanged(draft)) plan.countChange('people', record.id);
  return draft;
};

/** The stored term that an import wrote as this one and an editor changed since; "gone" where an editor took it out. */
const changedByHand = ({ written, terms }: PersonDraft, office: string, said: TermFact): TermRecord | 'gone' | null => {
  if (written == null) return null;
  const stored = new Map(terms.map((term) => [term.id, term]));
  const wrote = matchTerm(
    [...written.terms.values()].map((term) => ({ ...term, person: '' })),
    office,
    said,
  );
  if (wrote === null || wrote.startDate !== said.startDate) return null;
  return stored.get(wrote.id) ?? 'gone';
};

const setTermField = (
  draft: PersonDraft,
  term: TermRecord,
  field: 'startDate' | 'endDate',
  value: string | null,
  of: string,
): boolean => {
  if (term[field] === value) return false;
  const before = draft.termsBefore.get(term.id);
  const isOfThisBatch = draft.isNew || draft.termsMade.has(term.id) || (before !== undefined && field in before);
  if (!isOfThisBatch && draft.written !== null) {
    const wrote = draft.written?.terms.get(term.id)?.[field] ?? null;
    if (term[field] !== wrote) {
      keep(draft, { field: `${field} of ${term.id}`, kept: term[field], offered: value, of });
      return false;
    }
  }
  if (!draft.isNew && !draft.termsMade.has(term.id) && !(field in (before ?? {}))) {
    draft.termsBefore.set(term.id, { ...before, [field]: term[field] });
  }
  term[field] = value;
  return true;
};

/** Puts the term of a row into the draft of its person. */
export const tellTerm = (plan: BatchPlan, draft: PersonDraft, office: OfficeRecord, said: TermFact): void => {
  const label = officeLabel(office.title, office.country);
  const found = matchTerm(draft.terms, office.id, said) ?? changedByHand(draft, office.id, said);
  if (found === 'gone') {
    const offered = `${label}, ${said.startDate ?? '?'} to ${said.endDate ?? 'now'}`;
    return keep(draft, { field: 'terms', kept: null, offered });
  }
  if (found === null) {
    const { startDate, endDate, status } = said;
    const term: TermRecord = {
      id: newDocumentId(),
      person: draft.record.id,
      office: office.id,
      startDate,
      endDate,
      status,
    };
    draft.terms.push(term);
    draft.termsMade.add(term.id);
    plan.input.stated.set(term.id, endDate);
    return plan.count('terms', 'created');
  }
  const start = canBeOne(found.startDate, said.startDate) ? moreExact(found.startDate, said.startDate) : said.startDate;
  const end = canBeOne(found.endDate, said.endDate) ? moreExact(found.endDate, said.endDate) : said.endDate;
  const isStartSet = setTermField(draft, found, 'startDate', start, label);
  const isEndSet = setTermField(draft, found, 'endDate', end, label);
  plan.input.stated.set(found.id, moreExact(plan.input.stated.get(found.id) ?? null, said.endDate));
  const isNew = draft.termsMade.has(found.id);
  if ((isStartSet || isEndSet) && !isNew) plan.countChange('terms', draft.record.id);
};
