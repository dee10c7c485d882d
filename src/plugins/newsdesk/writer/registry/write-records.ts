import type { OfficeRecord, OrganizationRecord, PersonRecord } from '../../core/types';
import { insertNumbered } from '../../sql/insert-numbered';
import { officeLabel } from '../labels';
import { freeSlugs } from '../slugs';
import { type LinkTable, type Table, toRow } from '../tables';
import type { BodyDraft, Draft, OfficeDraft, PersonDraft } from './draft';
import { insertDocuments, numbersOf, stamped, type Work } from './work';
import { writeIdentifiers, writeNames } from './write-parts';

type Pair = readonly [from: number | undefined, to: number | undefined];

/** Stores pairs of a to-one relation. */
export const writeLinks = async ({ db }: Work, link: LinkTable, pairs: readonly Pair[]): Promise<void> => {
  const rows = pairs.flatMap(([from, to]) =>
    from === undefined || to === undefined
      ? []
      : [{ [link.from]: from, [link.to]: to, ...(link.order === null ? {} : { [link.order]: 1 }) }],
  );
  await insertNumbered(db, link.name, rows, null);
};

type AnyDraft = Draft<PersonRecord | OrganizationRecord | OfficeRecord>;

/** Writes the changed fields of records that are there; a relation among them is written by `relate`. */
const writeChanges = async (work: Work, table: Table, drafts: readonly AnyDraft[], relation: string): Promise<void> => {
  for (const { record, isNew, after, namesAdded, identifiersAdded } of drafts) {
    if (isNew) continue;
    const { [relation]: _, ...fields } = after;
    if (Object.keys(after).length + namesAdded.length + identifiersAdded.length === 0) continue;
    await work
      .db(table.name)
      .where('document_id', record.id)
      .update(toRow(table, { ...fields, updatedAt: work.now }));
  }
};

/** Ties records to the body that they belong to, in the place of the one before. */
const relate = async (
  work: Work,
  link: LinkTable,
  table: Table,
  drafts: readonly AnyDraft[],
  targetOf: (draft: AnyDraft) => string | null,
  field: string,
): Promise<void> => {
  const tied = drafts.filter((draft) => targetOf(draft) !== null && (draft.isNew || field in draft.after));
  if (tied.length === 0) return;
  const rows = await numbersOf(
    work,
    table,
    tied.map(({ record }) => record.id),
  );
  const bodies = await numbersOf(
    work,
    work.tables.organization,
    tied.flatMap((draft) => targetOf(draft) ?? []),
  );
  const changed = tied.flatMap(({ isNew, record }) => (isNew ? [] : (rows.get(record.id) ?? [])));
  if (changed.length > 0) await work.db(link.name).whereIn(link.from, changed).del();
  await writeLinks(
    work,
    link,
    tied.map((draft) => [rows.get(draft.record.id), bodies.get(targetOf(draft) ?? '')]),
  );
};

const writeAllParts = async (
  work: Work,
  table: Table,
  parts: string,
  drafts: readonly (BodyDraft | PersonDraft)[],
): Promise<void> => {
  const added = drafts.map((draft) => ({
    draft,
    names: draft.isNew ? draft.record.otherNames : draft.namesAdded,
    identifiers: draft.identifiersAdded,
  }));
  const withParts = added.filter(({ names, identifiers }) => names.length + identifiers.length > 0);
  if (withParts.length === 0) return;
  const rows = await numbersOf(
    work,
    table,
    withParts.map(({ draft }) => draft.record.id),
  );
  const partsOf = <Value>(values: readonly Value[], draft: BodyDraft | PersonDraft, first: number) =>
    values.map((value, at) => ({ value, entity: rows.get(draft.record.id) ?? 0, order: first + at }));
  const names = withParts.flatMap(({ draft, names: values }) =>
    partsOf(values, draft, draft.record.otherNames.length - values.length + 1),
  );
  await writeNames(work, parts, names);
  // Where a record has ids already, a new one comes after them.
  const identifiers = withParts.flatMap(({ draft, identifiers: values }) =>
    partsOf(values, draft, draft.isNew ? 1 : 100),
  );
  await writeIdentifiers(work, parts, identifiers);
};

const slugsOf = (work: Work, kind: 'person' | 'organization', made: readonly (BodyDraft | PersonDraft)[]) =>
  freeSlugs(
    work.db,
    work.tables[kind],
    made.map(({ record: { id, name, wikidataId } }) => {
      const unique = wikidataId ?? id.slice(-8);
      return { name, fallback: `${kind}-${unique}`, unique };
    }),
  );

/** Stores bodies that are new or changed. */
export const writeBodies = async (work: Work, drafts: readonly BodyDraft[]): Promise<void> => {
  const { tables } = work;
  const made = drafts.filter(({ isNew }) => isNew);
  const slugs = await slugsOf(work, 'organization', made);
  const rows = made.map(({ record }, at) => {
    const { id: documentId, name, classification, country, wikidataId, visibility } = record;
    const values = { documentId, name, slug: slugs[at], classification, country, wikidataId, visibility };
    return toRow(tables.organization, { ...values, provisional: false, ...stamped(work) });
  });
  await insertDocuments(work, tables.organization, rows);
  await writeChanges(work, tables.organization, drafts, 'parent');
  await writeAllParts(work, tables.organization, tables.names.organizationParts, drafts);
  const parentOf = ({ record }: AnyDraft): string | null => ('parent' in record ? record.parent : null);
  await relate(work, tables.organizationParent, tables.organization, drafts, parentOf, 'parent');
};

/** Stores people that are new or changed, without their terms. */
export const writePeople = async (work: Work, drafts: readonly PersonDraft[]): Promise<void> => {
  const { tables } = work;
  const made = drafts.filter(({ isNew }) => isNew);
  const slugs = await slugsOf(work, 'person', made);
  const rows = made.map(({ record }, at) => {
    const { id: documentId, otherNames: _, ...fields } = record;
    return toRow(tables.person, { documentId, slug: slugs[at], ...fields, ...stamped(work) });
  });
  await insertDocuments(work, tables.person, rows);
  await writeChanges(work, tables.person, drafts, '');
  await writeAllParts(work, tables.person, tables.names.personParts, drafts);
};

/** Stores offices that are new or changed. */
export const writeOffices = async (work: Work, drafts: readonly OfficeDraft[]): Promise<void> => {
  const { tables } = work;
  const rows = drafts.flatMap(({ isNew, record }) => {
    if (!isNew) return [];
    const { id: documentId, organization: _, ...fields } = record;
    const holders = record.rank === 'legislator' || record.rank === 'ambassador' ? 'many' : 'one';
    const label = officeLabel(record.title, record.country);
    return [toRow(tables.office, { documentId, label, holders, ...fields, ...stamped(work) })];
  });
  await insertDocuments(work, tables.office, rows);
  await writeChanges(work, tables.office, drafts, 'organization');
  const bodyOf = ({ record }: AnyDraft): string | null => ('organization' in record ? record.organization : null);
  await relate(work, tables.officeOrganization, tables.office, drafts, bodyOf, 'organization');
};
