import { z } from 'zod';
import { foldName } from '../core/names/fold';
import type { OrganizationRecord } from '../core/types';
import { readCsvRows, type CsvInput, type RowProblem } from './csv-rows';
import { ORGANIZATION_KINDS } from './registry/fact';
import { cleanNames, named, wikidataId as wikidata } from './registry/fields';

const optional = z
  .string()
  .optional()
  .transform((value) => value || null);

/** A line of a CSV of bodies; id, state and parent may be empty. */
export const organizationRow = z.object({
  /** The id that the source itself uses. */
  id: optional,
  wikidata_id: z
    .literal('')
    .transform(() => null)
    .or(wikidata),
  name: named,
  other_names: optional,
  classification: z.enum(ORGANIZATION_KINDS, `must be one of ${ORGANIZATION_KINDS.join(', ')}`),
  country_code: z
    .string()
    .regex(/^[A-Z]{2}$/, 'must be an ISO 3166-1 code such as KR')
    .or(z.literal('').transform(() => null)),
  parent: optional,
});

/** The columns that a CSV of bodies must have. */
export const ORGANIZATION_COLUMNS = ['wikidata_id', 'name', 'classification', 'country_code'];

/**
 * Reads a CSV of bodies, `wikidata_id,name,other_names,classification,country_code,parent`, other names parted by "|".
 * A body without a Wikidata id is known by its state and folded name. Of rows for one body the first counts, and the
 * others are reported like rows that cannot be read.
 * @throws Error where the header lacks a needed column.
 */
export async function readOrganizations(
  input: CsvInput,
): Promise<{ organizations: OrganizationRecord[]; problems: RowProblem[] }> {
  const organizations = new Map<string, OrganizationRecord>();
  const problems: RowProblem[] = [];
  for await (const item of readCsvRows(input, organizationRow, ORGANIZATION_COLUMNS)) {
    if ('problem' in item) {
      problems.push({ line: item.line, message: item.problem });
      continue;
    }
    const { wikidata_id: wikidataId, name, other_names, classification, country_code: country, parent } = item.row;
    const id = wikidataId ?? ['organization', country ?? '', foldName(name)].join('|');
    if (organizations.has(id)) {
      problems.push({ line: item.line, message: `${wikidataId ?? name} stands in an earlier line, which counts` });
      continue;
    }
    const otherNames = cleanNames(other_names?.split('|') ?? [], name);
    organizations.set(id, { id, name, otherNames, classification, country, parent, wikidataId, visibility: 'public' });
  }
  return { organizations: [...organizations.values()], problems };
}
