import type { OfficeRecord, OrganizationRecord, PersonRecord } from '../../core/types';
import type { Row } from '../../sql/connection';
import { insertNumbered } from '../../sql/insert-numbered';
import { newDocumentId } from '../document-id';
import { toRow } from '../tables';
import { type Draft, isChanged, type PersonDraft } from './draft';
import type { BatchPlan, PlannedProblem } from './plan';
import { stamped, type Work } from './work';
import { type Difference, differenceKey, type Fields, type ItemWritten } from './written';

type AnyDraft = Draft<PersonRecord | OrganizationRecord | OfficeRecord>;
type RecordType = 'person' | 'organization' | 'office';

const withoutEmpty = (fields: Fields): Fields =>
  Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== null && !(Array.isArray(value) && value.length === 0)),
  );

const fieldsOf = ({ isNew, record, after }: AnyDraft): Fields => {
  if (!isNew) return after;
  const { id: _, visibility: __, ...fields } = record as PersonRecord & Fields;
  const { otherNames: ___, provisional: ____, ...own } = fields;
  return withoutEmpty(own);
};

const isPerson = (draft: AnyDraft | PersonDraft): draft is PersonDraft => 'termsMade' in draft;

/** What a draft writes, as its item keeps it: later imports tell by it what an editor changed, and an undo what to undo. */
const writtenOf = (draft: AnyDraft | PersonDraft): ItemWritten => {
  const names = !draft.isNew ? draft.namesAdded : 'otherNames' in draft.record ? draft.record.otherNames : [];
  const terms = isPerson(draft)
    ? draft.terms
        .filter(({ id }) => draft.termsMade.has(id) || draft.termsBefore.has(id))
        .map(({ person: _, ...term }) => term)
    : [];
  const relations = isPerson(draft) ? draft.relationsMade : [];
  return {
    fields: fieldsOf(draft),
    ...(names.length === 0 ? {} : { otherNames: names }),
    ...(terms.length === 0 ? {} : { terms }),
    ...(relations.length === 0 ? {} : { relations }),
  };
};

const beforeOf = (draft: AnyDraft | PersonDraft): object | null => {
  if (draft.isNew) return null;
  const terms = isPerson(draft) ? [...draft.termsBefore].map(([id, before]) => ({ id, ...before })) : [];
  return { fields: draft.before, ...(terms.length === 0 ? {} : { terms }) };
};

/** A difference that is kept, and the record in which. */
export interface KeptDifference extends Difference {
  type: RecordType;
  record: string;
  name: string;
  origin: string;
  /** True where an earlier run stored it. */
  isKnown: boolean;
}

const ofTypes = (plan: BatchPlan): readonly (readonly [RecordType, Iterable<AnyDraft>])[] => [
  ['organization', plan.bodies.values()],
  ['office', plan.offices.values()],
  ['person', plan.people.values()],
];

/** What editors changed and this batch would have otherwise. */
export const differencesOf = (plan: BatchPlan): KeptDifference[] =>
  ofTypes(plan).flatMap(([type, drafts]) =>
    [...drafts].flatMap(({ record, origin, differences, written }) =>
      differences.map((difference) => ({
        ...difference,
        type,
        record: record.id,
        name: 'title' in record ? record.title : record.name,
        origin,
        isKnown: written?.differences.has(differenceKey(difference)) === true,
      })),
    ),
  );

/** Stores an item for each record that a batch makes or changes, each new difference and each row that was left out. */
export const writeItems = async (
  work: Work,
  plan: BatchPlan,
  position: number,
  { problems, differences }: { problems: readonly PlannedProblem[]; differences: readonly KeptDifference[] },
): Promise<number> => {
  const { item } = work.tables;
  const rows: Row[] = [];
  const put = (values: Fields): void => {
    const { run } = work;
    rows.push(
      toRow(item, { documentId: newDocumentId(), run, position: position + rows.length, ...values, ...stamped(work) }),
    );
  };
  for (const [recordType, drafts] of ofTypes(plan)) {
    for (const draft of drafts) {
      if (!isChanged(draft)) continue;
      const { origin, isNew, record } = draft;
      const outcome = isNew ? 'created' : 'updated';
      const values = { origin, outcome, recordType, record: record.id, problem: null };
      put({ ...values, before: beforeOf(draft), written: writtenOf(draft) });
    }
  }
  for (const { type, record, origin, field, kept, offered } of differences) {
    const before = { field, kept: kept ?? null, offered: offered ?? null };
    put({ origin, outcome: 'conflict', recordType: type, record, problem: 'changed by hand', before, written: null });
  }
  for (const { origin, code, message } of problems) {
    const problem = `${code}: ${message}`;
    put({
      origin: origin.slice(0, 1000),
      outcome: 'failed',
      recordType: null,
      record: null,
      problem,
      before: null,
      written: null,
    });
  }
  await insertNumbered(work.db, item.name, rows, null);
  return position + rows.length;
};
