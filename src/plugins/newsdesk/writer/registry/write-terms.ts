import type { OfficeRecord, TermRecord } from '../../core/types';
import { officeLabel, termLabel } from '../labels';
import { toRow } from '../tables';
import type { PersonDraft } from './draft';
import { insertDocuments, numbersOf, stamped, type Work } from './work';
import { writeLinks } from './write-records';

/** Stores the terms of people that are new or changed; `officeOf` gives an office by its id. */
export const writeTerms = async (
  work: Work,
  drafts: readonly PersonDraft[],
  officeOf: (id: string) => OfficeRecord | undefined,
): Promise<void> => {
  const { db, tables, source } = work;
  const labelOf = ({ record }: PersonDraft, { office, startDate, endDate }: TermRecord): string => {
    const held = officeOf(office);
    const label = held === undefined ? '?' : officeLabel(held.title, held.country);
    return termLabel(record.name, label, startDate, endDate);
  };
  const made = drafts.flatMap((draft) => {
    if (draft.termsMade.size === 0) return [];
    return draft.terms.filter(({ id }) => draft.termsMade.has(id)).map((term) => ({ draft, term }));
  });
  const rows = made.map(({ draft, term }) => {
    const { id: documentId, startDate, endDate, status: termStatus } = term;
    const values = { documentId, label: labelOf(draft, term), startDate, endDate, termStatus, source };
    return toRow(tables.term, { ...values, ...stamped(work) });
  });
  await insertDocuments(work, tables.term, rows);
  if (made.length > 0) {
    const terms = made.map(({ term }) => term);
    const termRows = await numbersOf(
      work,
      tables.term,
      terms.map(({ id }) => id),
    );
    const people = await numbersOf(
      work,
      tables.person,
      terms.map(({ person }) => person),
    );
    const offices = await numbersOf(
      work,
      tables.office,
      terms.map(({ office }) => office),
    );
    await writeLinks(
      work,
      tables.termPerson,
      terms.map(({ id, person }) => [termRows.get(id), people.get(person)]),
    );
    await writeLinks(
      work,
      tables.termOffice,
      terms.map(({ id, office }) => [termRows.get(id), offices.get(office)]),
    );
  }
  for (const draft of drafts) {
    for (const id of draft.termsBefore.keys()) {
      const term = draft.terms.find((one) => one.id === id);
      if (term === undefined) continue;
      const { startDate, endDate } = term;
      const values = { startDate, endDate, label: labelOf(draft, term), updatedAt: work.now };
      await db(tables.term.name).where('document_id', id).update(toRow(tables.term, values));
    }
  }
};

/** Stores the relations that people have newly. */
export const writeRelations = async (work: Work, drafts: readonly PersonDraft[]): Promise<void> => {
  const { tables, source } = work;
  const rows = drafts.flatMap(({ record, relationsMade }) =>
    relationsMade.map(({ id: documentId, relative, kind }) =>
      toRow(tables.relationship, {
        documentId,
        person: record.id,
        relative,
        kind,
        source,
        isPublic: false,
        ...stamped(work),
      }),
    ),
  );
  await insertDocuments(work, tables.relationship, rows);
};
