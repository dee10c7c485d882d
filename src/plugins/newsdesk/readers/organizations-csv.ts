import { z } from 'zod';
import { foldName } from '../core/names/fold';
import type { OrganizationKind, OrganizationRecord } from '../core/types';
import { readCsvRows, type CsvInput, type RowProblem } from './csv-rows';

const KINDS = [
  'government',
  'military',
  'intergovernmental',
  'party',
  'legislature',
  'court',
  'media',
  'company',
  'ngo',
  'education',
  'other',
] as const satisfies readonly OrganizationKind[];

const optional = z
  .string()
  .optional()
  .transform((value) => value || null);

const organizationRow = z.object({
  wikidata_id: z
    .string()
    .regex(/^Q\d+$/, 'must be a Wikidata id such as Q42')
    .or(z.literal('').transform(() => null)),
  name: z.string().min(1, 'must not be empty').max(300, 'is longer than 300 characters'),
  other_names: optional,
  classification: z.enum(KINDS, `must be one of ${KINDS.join(', ')}`),
  country_code: z
    .string()
    .regex(/^[A-Z]{2}$/, 'must be an ISO 3166-1 code such as KR')
    .or(z.literal('').transform(() => null)),
  parent: optional,
});

const REQUIRED = ['wikidata_id', 'name', 'classification', 'country_code'];

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
  for await (const item of readCsvRows(input, organizationRow, REQUIRED)) {
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
    const otherNames = (other_names?.split('|') ?? []).map((other) => other.trim()).filter((other) => other !== '');
    organizations.set(id, { id, name, otherNames, classification, country, parent, wikidataId, visibility: 'public' });
  }
  return { organizations: [...organizations.values()], problems };
}
