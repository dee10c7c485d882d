import type { OfficeRecord, OrganizationRecord, PersonRecord, TermRecord } from '../../core/types';
import { type Difference, type Fields, type Written, type WrittenRelation } from './written';

/** An id that a source gives a record. */
export interface Identifier {
  scheme: string;
  identifier: string;
}

/** A record as it will stand, with what an import changes in it. Nothing is written yet. */
export interface Draft<Kind extends OfficeRecord | OrganizationRecord | PersonRecord> {
  record: Kind;
  isNew: boolean;
  /** The row that first spoke of it. */
  origin: string;
  /** Values that fields had before. */
  before: Fields;
  /** New values of fields. */
  after: Fields;
  /** Other names (titles, of an office) that are added. */
  namesAdded: string[];
  identifiersAdded: Identifier[];
  differences: Difference[];
  /** What imports wrote to it; null: not asked yet; undefined: nothing. */
  written: Written | null | undefined;
}

export type BodyDraft = Draft<OrganizationRecord>;
export type OfficeDraft = Draft<OfficeRecord>;

/** A person's draft, with terms and relations. */
export interface PersonDraft extends Draft<PersonRecord> {
  isAdopted: boolean;
  /** All terms as they will stand. */
  terms: TermRecord[];
  termsMade: Set<string>;
  /** Values that changed fields of terms had before, by the term's id. */
  termsBefore: Map<string, Partial<TermRecord>>;
  relationsMade: WrittenRelation[];
  relations: WrittenRelation[];
}

/** A draft of a record that is there, or that is to be made. */
export const draftOf = <Kind extends OfficeRecord | OrganizationRecord | PersonRecord>(
  record: Kind,
  isNew: boolean,
  origin: string,
  written: Written | null | undefined,
): Draft<Kind> => ({
  record,
  isNew,
  origin,
  before: {},
  after: {},
  namesAdded: [],
  identifiersAdded: [],
  differences: [],
  written,
});

/** Whether a draft changes anything that is stored. */
export const isChanged = (draft: Draft<OfficeRecord | OrganizationRecord | PersonRecord> | PersonDraft): boolean =>
  draft.isNew ||
  Object.keys(draft.after).length + draft.namesAdded.length + draft.identifiersAdded.length > 0 ||
  ('termsMade' in draft && draft.termsMade.size + draft.termsBefore.size + draft.relationsMade.length > 0);

/** An empty list says as little as no value: what no import has filled was not emptied by hand. */
const plain = (value: unknown): unknown => (Array.isArray(value) && value.length === 0 ? null : (value ?? null));
const same = (a: unknown, b: unknown): boolean => JSON.stringify(plain(a)) === JSON.stringify(plain(b));

/** Notes once that an editor's value stays although the registry has another. */
export const keep = (draft: Pick<Draft<PersonRecord>, 'differences'>, difference: Difference): void => {
  if (!draft.differences.some((one) => one.field === difference.field && same(one.offered, difference.offered))) {
    draft.differences.push(difference);
  }
};

/**
 * Sets a field to what a registry says, unless an editor changed it: what stands there is not what an import last wrote.
 * An empty field of a record that no import wrote to is filled.
 */
export const setField = <Kind extends OfficeRecord | OrganizationRecord | PersonRecord>(
  draft: Draft<Kind>,
  field: keyof Kind & string,
  value: unknown,
): void => {
  const { record, written } = draft;
  const stored = record[field] as unknown;
  if (same(stored, value)) return;
  const isOfThisRun = draft.isNew || field in draft.after;
  if (!isOfThisRun && written !== null) {
    const wrote = written?.fields[field] ?? null;
    if (!same(stored, wrote)) return keep(draft, { field, kept: stored ?? null, offered: value });
  }
  if (!draft.isNew && !(field in draft.before)) draft.before[field] = stored ?? null;
  if (!draft.isNew) draft.after[field] = value;
  Reflect.set(record, field, value);
};

/** Adds another name, unless the record has it or an editor took it out. */
export const addName = (
  draft: PersonDraft | BodyDraft | OfficeDraft,
  names: string[],
  known: string,
  name: string,
): void => {
  if (name === known || names.includes(name)) return;
  if (!draft.isNew && draft.written?.otherNames.has(name) === true) {
    return keep(draft, { field: 'otherNames', kept: null, offered: name });
  }
  names.push(name);
  if (!draft.isNew) draft.namesAdded.push(name);
};
