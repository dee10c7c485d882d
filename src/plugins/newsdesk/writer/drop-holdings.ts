import type { Connection } from '../sql/connection';
import { readHeldTerms } from './merge/move-terms';
import type { Tables } from './tables';

/** Deletes the terms of a person, by the person's row; gives their documentIds. */
export const dropTerms = async (db: Connection, tables: Tables, person: number): Promise<string[]> => {
  const terms = await readHeldTerms(db, tables, person);
  for (const { id } of terms) {
    await db(tables.termPerson.name).where(tables.termPerson.from, id).del();
    await db(tables.termOffice.name).where(tables.termOffice.from, id).del();
    await db(tables.term.name).where('id', id).del();
  }
  return terms.map(({ documentId }) => documentId);
};

/** Deletes the relations of some people, whichever side they are; gives their number. */
export const dropRelations = (db: Connection, { relationship }: Tables, people: readonly string[]): Promise<number> =>
  db(relationship.name)
    .whereIn(relationship.column('person'), [...people])
    .orWhereIn(relationship.column('relative'), [...people])
    .del();
