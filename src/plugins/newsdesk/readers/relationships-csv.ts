import { z } from 'zod';
import type { RelationshipRecord } from '../core/types';
import { readCsvRows, type CsvInput, type RowProblem } from './csv-rows';
import { wikidataId } from './registry/fields';

const kindOfRelation = z.string().min(1, 'must not be empty').max(60, 'is longer than 60 characters');

/** A line of a CSV of relations: the person is the kind of the relative. */
export const relationshipRow = z.object({
  person_wikidata_id: wikidataId,
  kind: kindOfRelation,
  relative_wikidata_id: wikidataId,
});

/** A line as a query of family statements gives it: the relative is the relationship of the person. */
export const familyRow = z.object({
  wikidata_id: wikidataId,
  relationship: kindOfRelation,
  relative_wikidata_id: wikidataId,
});

/** The columns that a CSV of relations must have. */
export const RELATIONSHIP_COLUMNS = ['person_wikidata_id', 'kind', 'relative_wikidata_id'];

/**
 * Reads a CSV of family relations, `person_wikidata_id,kind,relative_wikidata_id`: the person is the kind ("sister") of the
 * relative. Bad rows are reported with their line and the others go on.
 * @throws Error where the header lacks a needed column.
 */
export async function readRelationships(
  input: CsvInput,
): Promise<{ relationships: RelationshipRecord[]; problems: RowProblem[] }> {
  const relationships: RelationshipRecord[] = [];
  const problems: RowProblem[] = [];
  for await (const item of readCsvRows(input, relationshipRow, RELATIONSHIP_COLUMNS)) {
    if ('problem' in item) problems.push({ line: item.line, message: item.problem });
    else {
      const { person_wikidata_id: person, kind, relative_wikidata_id: relative } = item.row;
      if (person === relative) problems.push({ line: item.line, message: `${person} cannot be a relative of itself` });
      else relationships.push({ person, kind, relative });
    }
  }
  return { relationships, problems };
}
